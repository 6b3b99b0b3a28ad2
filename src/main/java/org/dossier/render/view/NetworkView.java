package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * Who is tied to whom; template {@code network.ftlh}.
 *
 * @param count how many ties there are
 * @param drawing the network as SVG, with its title and all its links; empty where there is nothing to draw, and on further pages
 * @param drawn how many people and organizations are drawn
 * @param left how many more are tied and only in the table
 * @param parts the pages of the table; empty when there is one
 * @param kinds kinds of tie on this page
 * @param from first year known of a tie on this page; empty when none is
 * @param to last year known; empty when none is
 * @param rows by who is tied
 * @param sources what these cite, by number
 * @param script address of the script that filters and sorts; empty when there is nothing to
 */
public record NetworkView(
        int count,
        Html drawing,
        int drawn,
        int left,
        List<NavItem> parts,
        List<Kind> kinds,
        String from,
        String to,
        List<Row> rows,
        List<SourceEntry> sources,
        String script) {
    /**
     * A kind of tie.
     *
     * @param key as authors write it
     * @param label as the subject reads it
     */
    public record Kind(String key, String label) {}

    /**
     * A tie.
     *
     * @param kind key of its kind
     * @param from year it began; empty when not known
     * @param to year it ended; empty when not known
     * @param relation all of it
     */
    public record Row(String kind, String from, String to, RelationView relation) {}
}
