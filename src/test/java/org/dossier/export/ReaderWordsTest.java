package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people read in the data files of an Arabic dossier is in Arabic: no key of a list, no word of the program's own language. */
class ReaderWordsTest {
    /** Keys of JSON under which people find sentences, labels and remarks. */
    private static final Set<String> SAID =
            Set.of("value", "text", "abstract", "description", "role", "summary", "note", "reviewBody");

    private static final List<String> ELEMENTS = List.of("note", "desc");

    @TempDir
    static Path project;

    private static TestSite site;

    /** The Arabic dossier with all exports. */
    @BeforeAll
    static void build() throws IOException {
        Path from = Path.of("src/test/resources/dossiers/arabic-pages");
        try (Stream<Path> tree = Files.walk(from.resolve("content"))) {
            for (Path file : tree.toList()) {
                Path to = project.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        Files.writeString(
                project.resolve("content/dossier.yaml"), "\nexports: {others: true}\n", StandardOpenOption.APPEND);
        site = TestContent.in(project).site();
    }

    private static void walk(JsonNode node, BiConsumer<String, String> said) {
        node.properties().forEach(entry -> {
            if (SAID.contains(entry.getKey())) {
                List<JsonNode> values = new ArrayList<>();
                (entry.getValue().isArray() ? entry.getValue() : List.of(entry.getValue())).forEach(values::add);
                values.stream().filter(JsonNode::isString).forEach(one -> said.accept(entry.getKey(), one.asString()));
            }
        });
        node.forEach(one -> walk(one, said));
    }

    private static Map<String, Set<String>> said() throws IOException {
        Map<String, Set<String>> all = new TreeMap<>();
        BiConsumer<String, String> add = (where, words) ->
                all.computeIfAbsent(where, none -> new TreeSet<>()).add(words);
        JsonMapper json = new JsonMapper();
        for (String route : site.routes()) {
            boolean lines = route.endsWith(".ftm.json");
            if (route.startsWith("data/annotations") || lines || route.endsWith(".csl.json")) {
                String text = site.text(route);
                for (String one : lines ? text.split("\n") : new String[] {text}) {
                    walk(json.readTree(one), (key, words) -> add.accept(route + " " + key, words));
                }
            } else if (route.startsWith("data/tei/")) {
                for (String element : ELEMENTS) {
                    NodeList found = Xmls.parse(site.text(route)).getElementsByTagName(element);
                    for (int i = 0; i < found.getLength(); i++) {
                        add.accept(route + " " + element, found.item(i).getTextContent());
                    }
                }
            } else if (route.equals("data/network-edges.csv")) {
                site.text(route).lines().skip(1).forEach(line -> add.accept(route, line.split(",")[4]));
            }
        }
        for (Map.Entry<String, Document> page : site.pages().entrySet()) {
            for (Element script : page.getValue().select("script[type=application/ld+json]")) {
                walk(json.readTree(script.data()), (key, words) -> add.accept("ld+json " + key, words));
            }
        }
        return all;
    }

    @Test
    void whatPeopleReadInDataFilesIsInTheLanguageOfTheDossier() throws IOException {
        Map<String, Set<String>> said = said();
        assertTrue(said.size() > 12, said.keySet()::toString);
        Map<String, Set<String>> foreign = new TreeMap<>();
        said.forEach((where, all) -> all.forEach(words -> {
            if (words.replaceAll("<?https?://\\S+", "").matches("(?s).*[A-Za-z]{2}.*")) {
                foreign.computeIfAbsent(where, none -> new TreeSet<>()).add(words);
            }
        }));
        assertEquals(Map.of(), foreign);
    }
}
