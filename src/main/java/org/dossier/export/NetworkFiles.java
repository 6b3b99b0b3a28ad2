package org.dossier.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.dossier.model.Dossier;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.Routes;
import org.dossier.output.OutputFile;

/**
 * Who is connected with whom, for programs that draw and measure networks. The nodes are the profiles that some relation has for an end. Every
 * relation is an edge of its own, and one that is not reported as a fact says so in its label: programs drop what they have no place for.
 */
record NetworkFiles(Dossier dossier, ClaimWords words) {
    NetworkFiles(ClaimWords words) {
        this(words.dossier(), words);
    }

    private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
    private static final String GEXF = "http://gexf.net/1.3";

    /** Attributes of nodes, by name. */
    private Map<String, String> node(Profile one) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("label", one.name().text());
        facts.put("type", one.kind().key());
        facts.put("description", one.description().text());
        facts.put("page", address(Routes.profile(one)));
        return facts;
    }

    /** Attributes of edges, by name, but whether they read alike both ways. */
    private Map<String, String> edge(Relation one) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("label", words.tie(one));
        facts.put("kind", one.kind().key());
        facts.put("status", one.status().key());
        facts.put("role", one.role());
        facts.put("from", text(one.from()));
        facts.put("to", text(one.to()));
        return facts;
    }

    private String address(String route) {
        String base = dossier.settings().url();
        return base == null ? route : Routes.absolute(base, route);
    }

    private static String text(PartialDate date) {
        return date == null ? "" : date.toString();
    }

    private List<Profile> nodes() {
        Set<String> ends = new LinkedHashSet<>();
        for (Relation one : dossier.relations()) {
            ends.add(one.subject());
            ends.add(one.object());
        }
        return dossier.profiles().stream()
                .filter(profile -> ends.contains(profile.id()))
                .toList();
    }

    // ---- GraphML

    /**
     * GraphML. All edges are directed, since some readers take no graph that is so in part; {@code symmetric} says which read alike both
     * ways.
     */
    OutputFile.Content graphml() {
        return out -> Xml.write(out, "graphml", GRAPHML, xml -> {
            for (String name : List.of("label", "type", "description", "page")) {
                key(xml, "node", name, "string");
            }
            for (String name : List.of("label", "kind", "status", "role", "from", "to")) {
                key(xml, "edge", name, "string");
            }
            key(xml, "edge", "symmetric", "boolean");
            xml.open("graph").attribute("edgedefault", "directed");
            for (Profile one : nodes()) {
                xml.open("node").attribute("id", one.id());
                data(xml, "node", node(one));
                xml.close();
            }
            for (Relation one : dossier.relations()) {
                xml.open("edge")
                        .attribute("id", one.id())
                        .attribute("source", one.subject())
                        .attribute("target", one.object());
                data(xml, "edge", edge(one));
                data(
                        xml,
                        "edge",
                        Map.of("symmetric", Boolean.toString(one.kind().symmetric())));
                xml.close();
            }
            xml.close();
        });
    }

    private static void key(Xml xml, String of, String name, String type) throws XMLStreamException {
        xml.open("key")
                .attribute("id", of + "-" + name)
                .attribute("for", of)
                .attribute("attr.name", name)
                .attribute("attr.type", type)
                .close();
    }

    private static void data(Xml xml, String of, Map<String, String> facts) throws XMLStreamException {
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            if (!fact.getValue().isEmpty()) {
                xml.open("data").attribute("key", of + "-" + fact.getKey()).end(fact.getValue());
            }
        }
    }

    // ---- GEXF

    /** GEXF 1.3. The kind of each edge keeps parallel ones apart; dates are words, since Gephi takes a year for milliseconds. */
    // spec: GEXF 1.3, "kind" (parallel edges), "attributes"
    OutputFile.Content gexf() {
        return out -> Xml.write(out, "gexf", GEXF, xml -> {
            xml.attribute("version", "1.3");
            xml.open("graph").attribute("defaultedgetype", "directed").attribute("mode", "static");
            attributes(xml, "node", List.of("type", "description", "page"));
            attributes(xml, "edge", List.of("status", "role", "from", "to"));
            xml.open("nodes");
            for (Profile one : nodes()) {
                Map<String, String> facts = node(one);
                xml.open("node").attribute("id", one.id()).attribute("label", facts.remove("label"));
                values(xml, facts);
                xml.close();
            }
            xml.close();
            xml.open("edges");
            for (Relation one : dossier.relations()) {
                Map<String, String> facts = edge(one);
                xml.open("edge")
                        .attribute("id", one.id())
                        .attribute("source", one.subject())
                        .attribute("target", one.object())
                        .attribute("type", one.kind().symmetric() ? "undirected" : "directed")
                        .attribute("kind", facts.remove("kind"))
                        .attribute("label", facts.remove("label"));
                values(xml, facts);
                xml.close();
            }
            xml.close();
            xml.close();
        });
    }

    private static void attributes(Xml xml, String of, List<String> names) throws XMLStreamException {
        xml.open("attributes").attribute("class", of);
        for (String name : names) {
            xml.open("attribute")
                    .attribute("id", name)
                    .attribute("title", name)
                    .attribute("type", "string")
                    .close();
        }
        xml.close();
    }

    private static void values(Xml xml, Map<String, String> facts) throws XMLStreamException {
        xml.open("attvalues");
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            if (!fact.getValue().isEmpty()) {
                xml.open("attvalue")
                        .attribute("for", fact.getKey())
                        .attribute("value", fact.getValue())
                        .close();
            }
        }
        xml.close();
    }

    // ---- tables, with the heads that Gephi's import knows

    /** The nodes. */
    Table nodeTable() {
        return new Table(
                "network-nodes",
                "A person or organization that is connected with another",
                List.of(),
                List.of(
                        Table.Column.text("Id", "its id"),
                        Table.Column.text("Label", "its name"),
                        Table.Column.text("Type", "person or organization"),
                        Table.Column.text("Page", "its page")),
                row -> {
                    for (Profile one : nodes()) {
                        row.write(one.id(), one.name().text(), one.kind().key(), address(Routes.profile(one)));
                    }
                });
    }

    /** The edges. */
    Table edgeTable() {
        return new Table(
                "network-edges",
                "How two are connected",
                List.of(),
                List.of(
                        Table.Column.text("Source", "id of the subject"),
                        Table.Column.text("Target", "id of the object"),
                        Table.Column.text("Type", "Directed, or Undirected where both read it alike"),
                        Table.Column.text("Id", "id of the relation"),
                        Table.Column.text("Label", "what connects them; says where it is no more than alleged"),
                        Table.Column.text("Kind", "key of the kind"),
                        Table.Column.text("Status", "how sure it is"),
                        Table.Column.text("Role", "as what"),
                        Table.Column.date("From", "when it began"),
                        Table.Column.date("To", "when it ended")),
                row -> {
                    for (Relation one : dossier.relations()) {
                        row.write(
                                one.subject(),
                                one.object(),
                                one.kind().symmetric() ? "Undirected" : "Directed",
                                one.id(),
                                words.tie(one),
                                one.kind().key(),
                                one.status().key(),
                                one.role(),
                                one.from(),
                                one.to());
                    }
                });
    }
}
