package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every type of page of two dossiers, and pages of the manual, under axe-core, light and dark, on a phone and on a wide screen, from files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {
    @TempDir
    static Path folder;

    private Tab tab;
    private String axe;

    @BeforeAll
    void build() throws Exception {
        for (Map.Entry<String, String> dossier : Map.of(
                        "first", "", "fictional", "src/test/resources/dossiers/fictional", "manual", "src/docs")
                .entrySet()) {
            Jar.Run run = Jar.run(
                    "build",
                    "--editor",
                    Path.of(dossier.getValue()).toAbsolutePath(),
                    "-o",
                    folder.resolve(dossier.getKey()));
            assertEquals(0, run.code(), run.output());
        }
        try (InputStream in = getClass().getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        tab = Tab.of(Browser.found());
    }

    @AfterAll
    void end() {
        if (tab != null) {
            tab.close();
        }
    }

    /** One page of each folder, the longest, and every page that stands in none. */
    private static List<Path> types(Path site) throws Exception {
        Map<String, Path> types = new TreeMap<>();
        for (String route : Jar.files(site).keySet()) {
            Path page = site.resolve(route);
            if (route.endsWith(".html")) {
                String type = route.contains("/") && !route.startsWith("editor/index")
                        ? route.replaceFirst("/.*", "")
                        : route;
                types.merge(
                        type,
                        page,
                        (one, other) -> one.toFile().length() < other.toFile().length() ? other : one);
            }
        }
        return List.copyOf(types.values());
    }

    /** What axe-core finds fault with: rule and place. */
    private List<String> faults(String only) throws Exception {
        JsonNode found = tab.eval(
                "axe.run(document, { preload: false, resultTypes: ['violations'] " + only + " }).then((result) => ({"
                        + " passes: result.passes.length,"
                        + " faults: result.violations.flatMap((one) => one.nodes.map((node) => one.id + ' ' + node.target"
                        + " + ' ' + node.failureSummary))"
                        + " }))");
        assertTrue(found.path("passes").asInt() > (only.isEmpty() ? 10 : 0), "axe ran: " + found);
        List<String> faults = new ArrayList<>();
        found.path("faults").forEach(one -> faults.add(one.asString()));
        return faults;
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "fictional"})
    void noPageHasAFault(String name) throws Exception {
        List<Path> pages = types(folder.resolve(name));
        assertTrue(pages.size() > 12, "types of pages: " + pages);
        assertEquals(List.of(), faultsOf(pages));
    }

    /** Pages of the editors' own, with code, a wide table and many sections. */
    @Test
    void noPageOfTheManualHasAFault() throws Exception {
        Path manual = folder.resolve("manual");
        assertEquals(
                List.of(),
                faultsOf(List.of(
                        manual.resolve("index.html"),
                        manual.resolve("pages/tutorial.html"),
                        manual.resolve("pages/relation-kinds.html"))));
    }

    private List<String> faultsOf(List<Path> pages) throws Exception {
        List<String> faults = new ArrayList<>();
        for (Path page : pages) {
            look(page, 320, "light", "", faults);
            look(page, 1440, "dark", "", faults);
            // The rest is of the width or of the colours alone.
            look(page, 1440, "light", ", runOnly: ['scrollable-region-focusable', 'link-name', 'button-name']", faults);
            look(page, 320, "dark", ", runOnly: ['scrollable-region-focusable', 'link-name', 'button-name']", faults);
        }
        return faults;
    }

    private void look(Path page, int width, String scheme, String only, List<String> faults) throws Exception {
        tab.looks(width, 800, Map.of("prefers-color-scheme", scheme));
        if (width == 320 && only.isEmpty()) {
            tab.open(page.toUri().toString());
            tab.eval(axe + "; 0");
        }
        String where = folder.relativize(page) + " " + scheme + " " + width + ": ";
        faults(only).forEach(fault -> faults.add(where + fault));
        assertTrue(tab.is("document.documentElement.scrollWidth <= innerWidth"), where + "is wider than the window");
    }
}
