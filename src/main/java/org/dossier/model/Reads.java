package org.dossier.model;

/** Is told what someone asks of a {@link Dossier}: what comes of it depends on the answers and on nothing else of it. */
@FunctionalInterface
public interface Reads {
    /** Nobody wants to know. */
    Reads UNHEARD = question -> {};

    /** Told of each question; of the same one again and again. */
    void asked(Question question);

    /** What is asked for. */
    enum What {
        /** {@link Dossier#settings()}. */
        SETTINGS,
        /** {@link Dossier#articles()}. */
        ARTICLES,
        /** {@link Dossier#profiles()}. */
        PROFILES,
        /** {@link Dossier#sources()}. */
        SOURCES,
        /** {@link Dossier#pages()}. */
        PAGES,
        /** {@link Dossier#assets()}. */
        ASSETS,
        /** {@link Dossier#relations()}. */
        RELATIONS,
        /** {@link Dossier#index()}: the answer is never the same as before. */
        INDEX,
        /** {@link Dossier#events()}. */
        EVENTS,
        /** {@link Dossier#article(String)}. */
        ARTICLE,
        /** {@link Dossier#profile(String)}. */
        PROFILE,
        /** {@link Dossier#source(String)}. */
        SOURCE,
        /** {@link Dossier#page(String)}. */
        PAGE,
        /** {@link Dossier#claim(String)}. */
        CLAIM,
        /** {@link Dossier#links(String)}. */
        LINKS,
        /** {@link Dossier#claimLinks(String)}. */
        CLAIM_LINKS,
        /** {@link Dossier#uses(String)}. */
        USES,
        /** {@link Dossier#kindOf(String)}. */
        KIND,
        /** {@link Dossier#former()}. */
        FORMER,
        /** How large a picture of the content is; nothing of the dossier itself. */
        PICTURE,
        /** On which page a source is; nothing of the dossier itself. */
        SOURCE_PAGE
    }

    /**
     * A question.
     *
     * @param id of what; empty where all are asked for
     */
    record Question(What what, String id) {}
}
