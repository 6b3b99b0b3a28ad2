package org.dossier.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a dossier offers besides its pages, for other programs to read. */
public enum Export implements Keyed {
    /** Everything published, as one JSON document. */
    DOSSIER(Export.ALWAYS),
    /** Everything as tables of comma-separated values, with a description of their columns. */
    TABLES(Export.ALWAYS),
    /** The same tables in one file for spreadsheets. */
    SPREADSHEET(Export.ALWAYS),
    /** Articles and sources for reference managers. */
    REFERENCES(Export.ALWAYS),
    /** Who is connected with whom, for programs that draw and measure networks. */
    NETWORK(Export.ALWAYS),
    /** People, organizations and what connects them, for the tools of investigators. */
    FOLLOW_THE_MONEY(Export.ALWAYS),
    /** Claims, relations, events and notes with the words they are on. */
    ANNOTATIONS(Export.ALWAYS),
    /** The same for Hypothesis; only where a dossier asks for it. */
    HYPOTHESIS(Export.NEVER),
    /** The texts that all offsets count in. */
    TEXTS(Export.ALWAYS),
    /** Each article with its annotations as TEI, for digital editions; only where a dossier asks for it. */
    TEI(Export.NEVER),
    /** The latest claims, and the latest responses and outcomes, for readers of feeds. */
    FEEDS(Export.ALWAYS),
    /** The whole dossier to read in one file, as EPUB and as a page that needs no other; only where a dossier asks for it. */
    BOOK(Export.NEVER),
    /** The checksum of every file of the site. */
    CHECKSUMS(500);

    private static final int ALWAYS = Integer.MAX_VALUE;
    private static final int NEVER = -1;

    private final int most;

    Export(int most) {
        this.most = most;
    }

    /**
     * Those that a dossier offers. Of what it does not say, what takes long for many articles, and what few ask for, is not among them.
     *
     * @param said which it wants, and which not
     * @param articles how many it has
     */
    public static List<Export> offered(Map<Export, Boolean> said, int articles) {
        return Stream.of(values())
                .filter(one -> said.getOrDefault(one, articles <= one.most))
                .toList();
    }
}
