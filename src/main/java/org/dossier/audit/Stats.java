package org.dossier.audit;

import java.util.List;
import java.util.Map;
import org.dossier.model.Keyed;

/**
 * How much there is in a dossier, and what is unfinished. What is counted by kind is a number, at least 1, for each key that authors write. Nobody is scored or compared: of people it shows how many there are. Withheld
 * names are in none of it.
 *
 * @param title of the dossier
 * @param errors in the content; where there are any, some of what it says may be missing from the numbers
 * @param articles how many, and what they are
 * @param people with a published profile
 * @param organizations with a published profile
 * @param pages of the editors
 * @param sources that are not articles
 * @param mentions of profiles in articles
 * @param leftAlone names that were not taken for mentions, by reason, in the order of {@link org.dossier.model.UnlinkedName.Why}
 * @param claims by kind, in the order of {@link org.dossier.model.Claim.Kind}
 * @param relations of articles and profiles
 * @param events how many
 * @param happened when
 * @param notes by kind, in the order of {@link org.dossier.model.Note.Kind}
 * @param unfinished all that is looked for, in the order of {@link Unfinished.What}, also where there is none
 */
public record Stats(
        String title,
        int errors,
        Articles articles,
        int people,
        int organizations,
        int pages,
        int sources,
        int mentions,
        Map<String, Integer> leftAlone,
        Map<String, Integer> claims,
        int relations,
        int events,
        Period happened,
        Map<String, Integer> notes,
        List<Unfinished> unfinished) {

    /**
     * The articles.
     *
     * @param count how many
     * @param words of their texts
     * @param period when they appeared
     * @param languages by language tag: the most frequent first, then by tag
     */
    public record Articles(int count, int words, Period period, Map<String, Integer> languages) {}

    /**
     * From when to when.
     *
     * @param from the earliest date, as authors write it; empty when nothing is dated
     * @param to the latest date; empty when nothing is dated
     */
    public record Period(String from, String to) {}

    /**
     * What is unfinished in one respect.
     *
     * @param what in which
     * @param count how much; 0 for nothing
     * @param first where the first of it is
     */
    public record Unfinished(What what, int count, List<ContentPlace> first) {

        /** How many are not among the first. */
        public int more() {
            return count - first.size();
        }

        /** In which respect something is unfinished. Their keys are published. */
        public enum What implements Keyed {
            /** Errors in the content. */
            ERROR,
            /** Warnings about the content. */
            WARNING,
            /** Profiles that are not published yet. */
            DRAFT,
            /** Notes that are not published yet. */
            DRAFT_NOTE,
            /** Questions of the editors that are open. */
            QUESTION,
            /** Claims that are negative about someone, of which nothing says what they replied. */
            NO_RESPONSE,
            /** Claims of which nobody asked those they are about. */
            NOT_SOUGHT,
            /** Allegations and charges that were to be looked at by now, and were not. */
            OUTCOME_DUE,
            /** Claims of which neither they nor the annotations of their article have been reviewed. */
            NO_REVIEW,
            /** Profiles that no article names. */
            NOT_MENTIONED,
            /** Names that several profiles have, and nothing decides. */
            SHARED,
            /** Short names of someone who was not named in full before. */
            NOT_NAMED_BEFORE,
            /** Names that are common words too, and begin a sentence. */
            FIRST_WORD,
            /** Names that another given name makes someone else's. */
            OTHER_PERSON,
            /** Surnames that the article also gives to someone without a profile. */
            NAMESAKE,
            /** Names that are a part of the name of another thing. */
            LONGER_NAME,
            /** Names with letters written onto them that may make another name or word of them. */
            ENDING,
            /** Articles and sources read on the web of which nothing says when, nor where a copy is. */
            UNARCHIVED,
            /** Articles on which nothing was noted. */
            NOT_ANNOTATED
        }
    }
}
