package org.dossier.model;

import java.util.List;

/**
 * What an article says about itself, as its editors wrote it: nothing of it is looked up, so it is the same from the draft to the page.
 *
 * @param subtitle second title; empty when not given
 * @param brief how citations call it; empty when not given
 * @param date when it appeared; null when not given
 * @param time time of day and offset as written after the date, such as {@code T10:11:00-04:00}; empty when not given
 * @param url where the original is; empty when not given
 * @param archived address of an archived copy; empty when not given
 * @param accessed when the original was read; null when not given
 * @param language of the article
 * @param type what it is
 * @param rights how much of it may be shown
 * @param license of the article; empty when not given
 * @param tags in the order written
 */
public record Imprint(
        String subtitle,
        String brief,
        PartialDate date,
        String time,
        String url,
        String archived,
        PartialDate accessed,
        Language language,
        Type type,
        Rights rights,
        String license,
        List<String> tags) {
    /** Copies the list. */
    public Imprint {
        tags = List.copyOf(tags);
    }

    /** That of an article of which nothing is known but its language. */
    public static Imprint in(Language language) {
        return new Imprint("", "", null, "", "", "", null, language, Type.NEWS, Rights.FULL, "", List.of());
    }

    /** What an article is. */
    public enum Type implements Keyed {
        /** A news article; the default. */
        NEWS,
        /** A post of a blog. */
        BLOG,
        /** A report. */
        REPORT,
        /** Another page of the web. */
        WEB,
        /** A letter. */
        LETTER,
        /** What was said, written down. */
        TRANSCRIPT,
        /** An account of another text in the editors' own words. */
        SUMMARY
    }

    /** How much of an article may be shown. */
    public enum Rights implements Keyed {
        /** All of it. */
        FULL,
        /** Only the sentences around claims, relations, events, notes and responses, and elsewhere no more than the names of mentions. */
        EXCERPT_ONLY,
        /** All of it: the text is the editors' own account. */
        OWN_SUMMARY
    }
}
