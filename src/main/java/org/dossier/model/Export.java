package org.dossier.model;

import java.util.List;
import java.util.stream.Stream;

/** What a dossier offers besides its pages, for other programs to read. */
public enum Export implements Keyed {
    /** Everything published, as one JSON document. */
    DOSSIER(Integer.MAX_VALUE),
    /** Everything as tables of comma-separated values, with a description of their columns. */
    TABLES(Integer.MAX_VALUE),
    /** The same tables in one file for spreadsheets. */
    SPREADSHEET(Integer.MAX_VALUE),
    /** Articles and sources for reference managers. */
    REFERENCES(Integer.MAX_VALUE),
    /** Who is connected with whom, for programs that draw and measure networks. */
    NETWORK(Integer.MAX_VALUE),
    /** People, organizations and what connects them, for the tools of investigators. */
    FOLLOW_THE_MONEY(Integer.MAX_VALUE),
    /** Claims, relations, events and notes with the words they are on. */
    ANNOTATIONS(Integer.MAX_VALUE),
    /** The same for Hypothesis; only where a dossier asks for it. */
    HYPOTHESIS(0),
    /** The texts that all offsets count in. */
    TEXTS(Integer.MAX_VALUE),
    /** Each article with its annotations as TEI, for digital editions; only where a dossier asks for it. */
    TEI(0),
    /** The latest claims, and the latest responses and outcomes, for readers of feeds. */
    FEEDS(Integer.MAX_VALUE),
    /** The checksum of every file of the site. */
    CHECKSUMS(500);

    private final int most;

    Export(int most) {
        this.most = most;
    }

    /** Those of a dossier that does not say which: what takes long for many articles, and what few ask for, is not among them. */
    public static List<Export> usual(int articles) {
        return Stream.of(values()).filter(one -> articles <= one.most).toList();
    }
}
