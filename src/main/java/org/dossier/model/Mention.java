package org.dossier.model;

import org.dossier.source.Range;

/**
 * A place where an article names a profile.
 *
 * @param article id of the article
 * @param profile id of the person or organization
 * @param range the words, in the article's reading text
 * @param how how it was found
 * @param anchor id of the words on the article's page, unique there
 * @param sentence the whole sentence the words are in, in the reading text
 * @param linked true when the words are drawn as a link to the profile; false inside another link and where the dossier links only first mentions
 * @param signed who noted it, and when, for one that an entry of the annotations makes; {@link Signature#NONE} for others
 */
public record Mention(
        String article,
        String profile,
        Range range,
        How how,
        String anchor,
        Range sentence,
        boolean linked,
        Signature signed) {
    /** How a mention was found. */
    public enum How implements Keyed {
        /** By a name or strong alias. */
        AUTO,
        /** By a weak alias after the full name. */
        WEAK,
        /** By an entry of the annotations. */
        EDITOR,
        /** By {@code [[id|text]]} in the text. */
        INLINE
    }
}
