package org.dossier.search;

import java.util.List;
import org.dossier.output.OutputFile;
import org.dossier.output.StorableText;
import org.dossier.render.page.NetworkGraph;
import org.dossier.render.page.NetworkPage;
import org.dossier.render.page.SearchResults;
import tools.jackson.core.JsonGenerator;

/**
 * The file from which the network is drawn: a call of {@code dossierNetwork} with the profiles, the connections and the texts of a {@link NetworkGraph},
 * lists as arrays.
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
        lists(json, graph.profiles());
        lists(json, graph.ties());
        list(json, graph.texts());
        json.writeEndArray();
    }

    private static void lists(JsonGenerator json, List<? extends List<?>> lists) {
        json.writeStartArray();
        lists.forEach(list -> list(json, list));
        json.writeEndArray();
    }

    private static void list(JsonGenerator json, List<?> values) {
        json.writeStartArray();
        for (Object value : values) {
            if (value instanceof Integer number) {
                json.writeNumber(number);
            } else {
                json.writeString(StorableText.storable((String) value));
            }
        }
        json.writeEndArray();
    }
}
