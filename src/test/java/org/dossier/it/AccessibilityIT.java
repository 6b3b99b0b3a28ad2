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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Every type of page of every dossier of the repository under all rules of axe-core, those of WCAG 2.2 among them, from files: light and dark, on a
 * phone and on a wide screen. A page is loaded once and looked at in four ways, and with letters twice as large; then over a slow line, on which
 * nothing of it may move.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {
    @TempDir
    static Path folder;

    private Map<String, Path> sites;
    private String axe;

    @BeforeAll
    void build() throws Exception {
        sites = Jar.sites(folder);
        try (InputStream in = getClass().getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** One page of each folder, the longest, and every page that is in none. */
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

    @Test
    void noPageHasAFault() throws Exception {
        Browser browser = Browser.found();
        ExecutorService tabs = Executors.newFixedThreadPool(sites.size());
        try {
            List<Future<List<String>>> running = new ArrayList<>();
            for (Path site : sites.values()) {
                running.add(tabs.submit(() -> faults(site, browser)));
            }
            List<String> faults = new ArrayList<>();
            for (Future<List<String>> one : running) {
                faults.addAll(one.get());
            }
            assertEquals(List.of(), faults);
        } finally {
            tabs.shutdownNow();
        }
    }

    /** What is wrong with the pages of a site. */
    private List<String> faults(Path site, Browser browser) throws Exception {
        List<String> faults = new ArrayList<>();
        List<Path> pages = types(site);
        assertTrue(pages.size() > 12, "types of pages: " + pages);
        try (Tab tab = Tab.of(browser);
                Host host = Host.slow(folder)) {
            for (Path page : pages) {
                tab.looks(320, 800, Map.of("prefers-color-scheme", "light"));
                tab.open(page.toUri().toString());
                tab.eval(axe + "; 0");
                for (int width : List.of(320, 1440)) {
                    for (String scheme : List.of("light", "dark")) {
                        tab.looks(width, 800, Map.of("prefers-color-scheme", scheme));
                        String where = folder.relativize(page) + " " + scheme + " " + width + ": ";
                        faults(tab).forEach(fault -> faults.add(where + fault));
                        if (!tab.is("document.documentElement.scrollWidth <= innerWidth")) {
                            faults.add(where + "is wider than the window");
                        }
                    }
                }
                tab.looks(390, 844, Map.of("prefers-color-scheme", "light"));
                tab.eval("document.documentElement.style.fontSize = '200%'; 0");
                if (!tab.is("document.documentElement.scrollWidth <= innerWidth")) {
                    faults.add(folder.relativize(page) + ": is wider than the window when letters are twice as large");
                }
                for (int width : List.of(320, 1440)) {
                    tab.looks(width, 800, Map.of("prefers-color-scheme", "light"));
                    tab.without("*.woff2");
                    tab.open(host.address(page));
                    String moved = tab.moved();
                    if (!moved.isEmpty()) {
                        faults.add(folder.relativize(page) + " " + width + ": moves while it is loaded: " + moved);
                    }
                }
                // Letters that come late are for the next page.
                tab.without();
                tab.open(host.address(page));
                String moved = tab.moved();
                if (!moved.isEmpty()) {
                    faults.add(folder.relativize(page) + ": moves when its letters come: " + moved);
                }
            }
        }
        return faults;
    }

    /** What axe-core finds fault with: rule and place. */
    private static List<String> faults(Tab tab) throws Exception {
        JsonNode found = tab.eval(
                "axe.run(document, { preload: false, resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then((result) => ({"
                        + " passes: result.passes.length,"
                        + " faults: result.violations.flatMap((one) => one.nodes.map((node) => one.id + ' ' + node.target"
                        + " + ' ' + node.failureSummary))"
                        + " }))");
        assertTrue(found.path("passes").asInt() > 10, "axe ran: " + found);
        List<String> faults = new ArrayList<>();
        found.path("faults").forEach(one -> faults.add(one.asString()));
        return faults;
    }
}
