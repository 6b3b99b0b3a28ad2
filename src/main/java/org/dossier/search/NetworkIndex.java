package org.dossier.search;

import java.util.List;
import org.dossier.output.OutputFile;
import org.dossier.render.page.NetworkGraph;
import org.dossier.render.page.NetworkPage;
import org.dossier.render.page.SearchResults;
import tools.jackson.core.JsonGenerator;

/**
 * The file from which the network is drawn: a call of {@code dossierNetwork} with the profiles, the connections and the texts of a {@link NetworkGraph},
 * each as an array of its components in order.
 */
public final class NetworkIndex {
    private NetworkIndex() {}

    /** The file; none for a dossier without connections. */
    public static List<OutputFile> of(int ties, SearchResults results) {
        return ties == 0
                ? List.of()
                : List.of(new OutputFile(
                        NetworkPage.GRAPH,
                        out -> Script.write("dossierNetwork", "graph", json -> write(results.network(), json), out)));
    }

    private static void write(NetworkGraph graph, JsonGenerator json) {
        json.writeStartArray();
        json.writeStartArray();
        for (NetworkGraph.End one : graph.profiles()) {
            array(json, one.name(), one.href(), one.kind(), one.language());
        }
        json.writeEndArray();
        json.writeStartArray();
        for (NetworkGraph.Tie one : graph.ties()) {
            json.writeStartArray();
            json.writeNumber(one.from());
            json.writeNumber(one.to());
            for (String text : List.of(one.kind(), one.status(), one.ended() ? "ended" : "", one.first(), one.last())) {
                json.writeString(text);
            }
            for (int number : new int[] {one.forth(), one.back(), one.doubt(), one.dates()}) {
                json.writeNumber(number);
            }
            json.writeString(one.where());
            json.writeEndArray();
        }
        json.writeEndArray();
        array(json, graph.texts().toArray(String[]::new));
        json.writeEndArray();
    }

    private static void array(JsonGenerator json, String... texts) {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(Script.storable(text));
        }
        json.writeEndArray();
    }
}
