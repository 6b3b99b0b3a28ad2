package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Recogito's own code loads the annotations of our dossiers in a browser, and puts each on its words. */
class RecogitoIT {
    private static final Path CODE =
            Path.of("src/test/readers/node_modules/@recogito/text-annotator/dist/text-annotator.umd.js");

    private static final String LOAD = """
            (async () => {
              const annotator = RecogitoJS.createTextAnnotator(document.querySelector('#text'), {
                adapter: RecogitoJS.W3CTextFormat('x'),
              });
              const parsed = JSON.parse(document.querySelector('#annotations').textContent);
              annotator.setAnnotations(parsed);
              const all = annotator.state.store.all();
              return [parsed.length, all.map((one) => one.target.selector.map((at) => [at.quote, at.range.toString()])),
                all.map((one) => one.bodies.map((body) => body.value ?? ''))];
            })()""";

    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><!-- Written for programs that know where they run. --><script>var process = { env: {} };</script><script src="%s"></script></head>
            <body><div id="text" style="white-space: pre-wrap">%s</div><script type="application/json" id="annotations">%s</script></body></html>
            """;

    @TempDir
    Path folder;

    @Test
    void everyAnnotationIsOnItsWords() throws Exception {
        assertTrue(Files.exists(CODE), "Recogito is not installed: run npm ci --prefix src/test/readers");
        int placed = 0;
        int several = 0;
        try (Tab tab = Tab.of(Browser.found())) {
            for (Path project : List.of(
                    Path.of(""), Path.of("src/examples/watchdogs"), Path.of("src/test/resources/dossiers/fictional"))) {
                Path site = Files.createTempDirectory(folder, "site");
                Jar.Run run = Jar.run("build", project.toAbsolutePath(), "-o", site);
                assertEquals(0, run.code(), run.output());
                for (Path file : files(site)) {
                    String id = file.getFileName().toString().replace(".recogito.json", "");
                    JsonNode loaded = load(file, site.resolve("data/text/" + id + ".txt"), tab);
                    JsonNode written = new JsonMapper().readTree(Files.readString(file));
                    assertEquals(written.size(), loaded.get(0).asInt());
                    assertEquals(written.size(), loaded.get(1).size(), id);
                    for (int i = 0; i < written.size(); i++) {
                        JsonNode selectors = loaded.get(1).get(i);
                        assertEquals(written.get(i).path("target").size(), selectors.size(), id);
                        for (JsonNode at : selectors) {
                            assertEquals(at.get(0).asString(), at.get(1).asString(), id);
                        }
                        assertTrue(loaded.get(2).get(i).get(0).asString().length() > 3, id);
                        several += selectors.size() > 1 ? 1 : 0;
                        placed++;
                    }
                }
            }
        }
        assertTrue(placed > 220, "placed: " + placed);
        assertTrue(several > 0, "none of several parts");
    }

    private static List<Path> files(Path site) throws Exception {
        try (Stream<Path> files = Files.list(site.resolve("data/annotations"))) {
            return files.filter(file -> file.toString().endsWith(".recogito.json"))
                    .sorted()
                    .toList();
        }
    }

    private JsonNode load(Path annotations, Path text, Tab tab) throws Exception {
        Path page = Files.createTempFile(folder, "recogito", ".html");
        Files.writeString(
                page,
                PAGE.formatted(
                        CODE.toAbsolutePath().toUri(),
                        Files.readString(text).replace("&", "&amp;").replace("<", "&lt;"),
                        Files.readString(annotations).replace("<", "\\u003c")));
        tab.open(page.toUri().toString());
        return tab.eval(LOAD);
    }
}
