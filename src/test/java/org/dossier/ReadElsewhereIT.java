package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.command.Streams;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exports of the fictional dossier, read by the code of those programs for which they are made. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadElsewhereIT {
    private static final Path FICTIONAL = Path.of("src/test/resources/dossiers/fictional");
    private static final Path READERS = Path.of("src/test/readers");

    private static final Pattern UNDATED =
            Pattern.compile("Entry '([^']+)' .*: Missing mandatory field - one of 'date, year' must be defined");

    @TempDir
    static Path folder;

    private TestSite site;

    @BeforeAll
    void build() throws IOException {
        assertTrue(
                Files.isDirectory(READERS.resolve("node_modules")),
                "the readers are not installed: run npm ci --prefix " + READERS);
        site = TestSite.of(FICTIONAL);
        writeTo(folder.resolve("site"));
    }

    private void writeTo(Path to) throws IOException {
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            Path path = to.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** What a reader says of a site; fails when it throws. */
    private static JsonNode read(String what, Path site) throws Exception {
        return said(start("node", READERS.resolve("read.mjs"), what, site));
    }

    private static JsonNode said(Process run) throws Exception {
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, run.waitFor(), said);
        return new JsonMapper().readTree(said.substring(said.lastIndexOf("\n{") + 1));
    }

    private static Process start(Object... command) throws IOException {
        return new ProcessBuilder(Stream.of(command).map(String::valueOf).toList())
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void aDataPackageIsValidAndEveryReferenceLeadsToARow() throws Exception {
        JsonNode read = read("tables", folder.resolve("site"));
        assertEquals(0, read.path("errors").size(), read.toString());
        Map<String, Integer> rows = new TreeMap<>();
        read.path("tables").properties().forEach(table -> {
            rows.put(table.getKey(), table.getValue().asInt());
        });
        site.routes().stream()
                .filter(route -> route.startsWith("data/") && route.endsWith(".csv") && !route.contains("network"))
                .forEach(route -> assertTrue(
                        rows.getOrDefault(route.replaceAll("data/|\\.csv", ""), 0) > 0, () -> route + " in " + rows));
        JsonNode data = new JsonMapper().readTree(site.text("data/dossier.json"));
        assertEquals(data.path("claims").size(), rows.get("claims"));
        assertEquals(data.path("profiles").size(), rows.get("entities"));
        assertEquals(data.path("relations").size(), rows.get("relations"));
        assertEquals(data.path("sources").size(), rows.get("sources"));
    }

    @Test
    void aReferenceThatLeadsNowhereIsFound() throws Exception {
        Path broken = folder.resolve("broken");
        writeTo(broken);
        Path entities = broken.resolve("data/entities.csv");
        Files.writeString(entities, Files.readString(entities).replace("\r\nilvara-ketterane,", "\r\nnobody,"));
        Process run = start("node", READERS.resolve("read.mjs"), "tables", broken);
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(run.waitFor() == 0, said);
        assertTrue(said.contains("Foreign key"), said);
    }

    @Test
    void referenceManagersReadEveryWorkFromBothFiles() throws Exception {
        JsonNode read = read("references", folder.resolve("site"));
        JsonNode data = new JsonMapper().readTree(site.text("data/dossier.json"));
        int works = 1 + data.path("articles").size() + data.path("sources").size();
        assertEquals(works, read.path("csl").size());
        assertEquals(works, read.path("ris").size());
        for (int i = 0; i < works; i++) {
            JsonNode csl = read.path("csl").get(i);
            JsonNode ris = read.path("ris").get(i);
            assertEquals(csl.path("id"), ris.path("id"));
            assertEquals(csl.path("title"), ris.path("title"));
            // By RIS the author of news is its reporter, and a case has none.
            switch (csl.path("type").asString()) {
                case "article-newspaper" ->
                    assertEquals(csl.path("author").isEmpty(), !ris.has("reporter"), ris::toString);
                case "legal_case" -> assertFalse(ris.has("author"), ris::toString);
                default ->
                    assertEquals(csl.path("author").size(), ris.path("author").size(), csl::toString);
            }
            assertEquals(csl.path("URL"), ris.path("URL"));
        }
        JsonNode verdict = read.path("csl").get(2);
        assertEquals("court-verdict", verdict.path("id").asString());
        assertEquals("article-newspaper", read.path("ris").get(2).path("type").asString());
        assertTrue(read.path("ris").get(2).path("reporter").asString("").equals("Vossidal, Perrin"));
        assertEquals("Ellowen Courier", verdict.path("container-title").asString());
    }

    /** Strictly: each field that an entry of its type must have. Of a work of which no date is known, biber can be told none. */
    @Test
    void biberFindsNoFaultInAnyReference() throws Exception {
        String log = biber(folder.resolve("site"));
        assertTrue(log.contains("Writing "), log);
        List<String> faults = log.lines()
                .filter(line -> line.startsWith("WARN") || line.startsWith("ERROR"))
                .toList();
        JsonNode sources =
                new JsonMapper().readTree(site.text("data/dossier.json")).path("sources");
        for (String fault : faults) {
            Matcher undated = UNDATED.matcher(fault);
            assertTrue(undated.find(), fault);
            assertTrue(sources.path(undated.group(1)).path("date").isMissingNode(), fault);
        }
        assertEquals(1, faults.size(), faults::toString);
    }

    @Test
    void biberFindsAReferenceThatLacksAField() throws Exception {
        Path broken = folder.resolve("broken-references");
        writeTo(broken);
        Path references = broken.resolve("data/references.bib");
        Files.writeString(references, Files.readString(references).replaceAll("  title = [^\\n]*\\n", ""));
        assertTrue(biber(broken).contains("Missing mandatory field 'title'"));
    }

    private static String biber(Path site) throws Exception {
        Process run = start(
                "biber",
                "--tool",
                "--validate-datamodel",
                "--output-file",
                site.resolve("biber.bib"),
                "--logfile",
                site.resolve("biber"),
                site.resolve("data/references.bib"));
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, run.waitFor(), said);
        return said;
    }

    /** How a relation that is not reported as a fact says so: by its status, or by who says it. */
    private String doubt(JsonNode relation) {
        String status = relation.path("status").asString();
        JsonNode profiles =
                new JsonMapper().readTree(site.text("data/dossier.json")).path("profiles");
        return status.equals("self-described")
                ? profiles.path(relation.path("subject").asString())
                                .at("/name/text")
                                .asString() + " says so"
                : status;
    }

    @Test
    void everyRelationIsAnEdgeOfItsOwnInEachProgramForNetworks() throws Exception {
        JsonNode relations =
                new JsonMapper().readTree(site.text("data/dossier.json")).path("relations");
        List<String> expected = new ArrayList<>();
        Set<String> ends = new TreeSet<>();
        relations.forEach(one -> {
            ends.addAll(
                    List.of(one.path("subject").asString(), one.path("object").asString()));
            boolean doubted = Set.of("alleged", "disputed", "self-described")
                    .contains(one.path("status").asString());
            String sure = doubted ? " (" + doubt(one) + ")" : "";
            expected.add(
                    one.path("subject").asString() + " " + one.path("label").asString() + sure + " "
                            + one.path("object").asString());
        });
        expected.sort(null);
        assertTrue(
                expected.size() > 50 && expected.stream().anyMatch(one -> one.contains("(alleged)")),
                expected.toString());
        JsonNode graphology = read("network", folder.resolve("site"));
        JsonNode networkx = said(start("python3", READERS.resolve("read.py"), folder.resolve("site")));
        for (JsonNode read : List.of(graphology.path("graphml"), graphology.path("gexf"), networkx)) {
            assertEquals(ends.size(), read.path("nodes").asInt());
            List<String> edges = new ArrayList<>();
            read.path("edges")
                    .forEach(one -> edges.add(one.path("source").asString() + " "
                            + one.path("label").asString() + " "
                            + one.path("target").asString()));
            edges.sort(null);
            assertEquals(expected, edges);
        }
    }

    /** Also of a dossier that says nothing of its license, which a crate must have. */
    @ParameterizedTest
    @ValueSource(strings = {"fictional", "excerpts"})
    void aBagIsAValidResearchObjectThatDescribesAllItsFiles(String name) throws Exception {
        Path bag = folder.resolve("bag-" + name);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream all = new PrintStream(printed, true, StandardCharsets.UTF_8);
        String project = FICTIONAL.resolveSibling(name).toString();
        int exit =
                Main.run(Streams.ofProcess(all, all, Map.of()), "bundle", project, "-o", bag.toString(), "--content");
        assertEquals(0, exit, () -> printed.toString(StandardCharsets.UTF_8));
        JsonNode read = read("crate", bag);
        List<String> met = new ArrayList<>();
        read.path("results").forEach(one -> {
            assertEquals("success", one.path("status").asString(), one::toString);
            met.add(one.path("id").asString());
        });
        assertTrue(met.containsAll(List.of("nameRequired", "licenseRequired", "datePublishedRequired")), met::toString);
        // What describes the others is not among them.
        assertEquals("[]", read.path("undescribed").toString());
    }

    @Test
    void followTheMoneyKnowsEveryEntityAndEachFitsItsPlace() throws Exception {
        JsonNode read = read("ftm", folder.resolve("site"));
        assertEquals("[]", read.path("faults").toString());
        JsonNode data = new JsonMapper().readTree(site.text("data/dossier.json"));
        Map<String, Integer> schemas = new TreeMap<>();
        Map<String, JsonNode> byId = new TreeMap<>();
        read.path("entities").forEach(one -> {
            schemas.merge(one.path("schema").asString(), 1, Integer::sum);
            byId.put(one.path("id").asString().replaceFirst("^[0-9a-f]{8}-", ""), one);
        });
        assertEquals(data.path("claims").size(), schemas.get("Note"));
        assertEquals(data.path("articles").size(), schemas.get("Article"));
        assertEquals(
                data.path("profiles").size(),
                schemas.get("Person") + schemas.get("Organization") + schemas.get("Company"));
        int[] doubted = {0};
        data.path("relations").properties().forEach(entry -> {
            JsonNode relation = byId.get("relation." + entry.getKey());
            String status = entry.getValue().path("status").asString();
            if (relation != null
                    && Set.of("alleged", "disputed", "self-described").contains(status)) {
                doubted[0]++;
                assertEquals("UnknownLink", relation.path("schema").asString(), entry.getKey());
                String role = relation.at("/properties/role/0").asString();
                assertTrue(role.startsWith(doubt(entry.getValue()) + ": "), role);
            }
        });
        assertTrue(doubted[0] > 5, "doubted: " + doubted[0]);
        assertTrue(byId.values().stream().noneMatch(one -> one.toString().contains("topics")));
    }

    @Test
    void whatDoesNotFitInFollowTheMoneyIsFound() throws Exception {
        Path broken = folder.resolve("broken-money");
        writeTo(broken);
        Path entities = broken.resolve("data/entities.ftm.json");
        Files.writeString(entities, Files.readString(entities).replace("\"Company\"", "\"Organization\""));
        String faults = read("ftm", broken).path("faults").toString();
        assertTrue(faults.contains("asset may not be a Organization"), faults);
    }
}
