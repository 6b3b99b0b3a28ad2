package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * Who is connected to whom; template {@code network.ftlh}.
 *
 * @param list all connections, by who is named first; the first page of many has none, and leads to pages by letter
 * @param drawing those around the best connected as SVG, with its title and all its links; empty where there is nothing to draw, and on pages by letter
 * @param start the best connected, at whom the script starts; null on pages by letter, and where nobody is connected
 * @param kinds kinds of connection, as the subject reads them; none on pages by letter
 * @param from first year known of a connection; empty when none is
 * @param to last year known; empty when none is
 * @param sources what the connections of the page cite, by number
 * @param graph address of the file with all connections; empty on pages by letter
 * @param script address of the script that draws, filters and sorts; empty when there is nothing to
 */
public record NetworkView(
        ListView<Row> list,
        Html drawing,
        LinkView start,
        List<LabelView> kinds,
        String from,
        String to,
        List<SourceEntry> sources,
        String graph,
        String script) {

    /**
     * A connection.
     *
     * @param kind key of its kind
     * @param from year it began; empty when not known
     * @param to year it ended; empty when not known
     * @param relation all of it
     */
    public record Row(String kind, String from, String to, RelationView relation) {}
}
