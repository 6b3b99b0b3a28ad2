package org.dossier.model;

import org.dossier.source.Marks;

/**
 * A cited work that is not itself an article of the dossier.
 *
 * @param id its key in {@code sources.yaml}
 * @param title its title
 * @param author who wrote it; empty when not given
 * @param publisher who published it; null when not given
 * @param date when it appeared; null when not given
 * @param url where it is; empty when not given
 * @param locator where it is when it is not on the web; empty when not given
 * @param archived address of an archived copy; empty when not given
 * @param accessed when it was read; null when not given
 * @param evidence the copy that the editors keep; null when they keep none
 * @param type what kind of source it is
 * @param via id of the article through which alone it is known; null when the editors have seen it
 * @param rights of the work; empty when not given
 * @param note a remark; empty body when not given
 * @param marks where it was written
 */
public record Source(
        String id,
        Name title,
        String author,
        Credit publisher,
        PartialDate date,
        String url,
        String locator,
        String archived,
        PartialDate accessed,
        Evidence evidence,
        Type type,
        String via,
        String rights,
        Body note,
        Marks marks) {
    /**
     * A copy that the editors keep.
     *
     * @param file its address in the site, such as {@code assets/evidence/letter.pdf}; empty when it is not published
     * @param sha256 its SHA-256 digest, as 64 small hexadecimal digits
     */
    public record Evidence(String file, String sha256) {}

    /** What kind of source it is. */
    public enum Type implements Keyed {
        /** A court's document. */
        COURT,
        /** A document of a public body. */
        OFFICIAL,
        /** News. */
        NEWS,
        /** Published by a non-governmental organization. */
        NGO,
        /** Scholarly work. */
        ACADEMIC,
        /** A post on a social medium. */
        SOCIAL,
        /** A letter. */
        LETTER,
        /** Data. */
        DATASET,
        /** Anything else; the default. */
        OTHER
    }
}
