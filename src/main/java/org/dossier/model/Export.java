package org.dossier.model;

import java.util.List;
import java.util.stream.Stream;

/** What a dossier offers besides its pages, for other programs to read. */
public enum Export implements Keyed {
    /** Everything published, as one JSON document. */
    DOSSIER,
    /** Everything as tables of comma-separated values, with a description of their columns. */
    TABLES,
    /** The same tables in one file for spreadsheets. */
    SPREADSHEET,
    /** Articles and sources for reference managers. */
    REFERENCES,
    /** Who is connected with whom, for programs that draw and measure networks. */
    NETWORK,
    /** People, organizations and what connects them, for the tools of investigators. */
    FOLLOW_THE_MONEY,
    /** Claims, relations, events and notes with the words they are on. */
    ANNOTATIONS,
    /** The same for Hypothesis; only where a dossier asks for it. */
    HYPOTHESIS,
    /** The texts that all offsets count in. */
    TEXTS,
    /** Each article with its annotations as TEI, for digital editions; only where a dossier asks for it. */
    TEI,
    /** The checksum of every file of the site. */
    CHECKSUMS;

    /** Those of a dossier that does not say which: what few ask for is not among them. */
    public static List<Export> usual() {
        return Stream.of(values())
                .filter(one -> one != HYPOTHESIS && one != TEI)
                .toList();
    }
}
