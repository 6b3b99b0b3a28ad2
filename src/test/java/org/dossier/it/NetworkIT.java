package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Uses the network of the fictional dossier in a real browser, from files, with its script and without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkIT {
    /** Does something on the page, step by step, and writes down after each what can be seen. */
    private static final String PROBE = """
            addEventListener('load', async () => {
              const list = document.createElement('ol');
              const visible = (css) => [...document.querySelectorAll(css)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
              const drawn = (css) => [...document.querySelectorAll(css)].filter((one) => getComputedStyle(one).display !== 'none').length;
              list.id = 'probe';
              const seen = () => {
                const line = document.createElement('li');
                line.dataset.form = visible('.filter').length;
                line.dataset.buttons = visible('button:not(.theme-switch)').length;
                line.dataset.rows = visible('.sortable tbody tr').map((row) => row.id).join(' ');
                line.dataset.first = visible('.sortable tbody tr').map((row) => row.cells[0].textContent).join('|');
                line.dataset.ties = drawn('.tie');
                line.dataset.nodes = drawn('.node');
                line.dataset.off = document.querySelectorAll('.node.off').length;
                line.dataset.box = document.querySelector('.plot svg').getAttribute('viewBox');
                line.dataset.sort = [...document.querySelectorAll('th')].map((th) => th.getAttribute('aria-sort') ?? '-').join(' ');
                line.dataset.status = document.querySelector('.filter [role=status]').textContent;
                list.append(line);
              };
              const choose = (name, value) => {
                document.querySelector(`.filter [name=${name}]`).value = value;
                document.querySelector(`.filter [name=${name}]`).dispatchEvent(new Event('input', { bubbles: true }));
              };
              const wait = () => new Promise((done) => setTimeout(done, 40));
              await wait();
              seen();
              for (const step of STEPS) {
                step(choose);
                await wait();
                seen();
              }
              document.body.append(list);
            });
            """;

    @TempDir
    static Path folder;

    private Path network;
    private Document written;

    @BeforeAll
    void build() throws Exception {
        Jar.Run run = Jar.run("build", Path.of("src/test/resources/dossiers/fictional"), "-o", folder);
        assertEquals(0, run.code(), run.output());
        network = folder.resolve("network.html");
        written = Jsoup.parse(Files.readString(network));
    }

    private List<Element> probe(boolean scripts, String... steps) throws Exception {
        String html = Files.readString(network);
        if (!scripts) {
            html = html.replaceAll("<script src=[^>]*></script>", "");
        }
        Files.writeString(folder.resolve("probe.js"), PROBE.replace("STEPS", "[" + String.join(",", steps) + "]"));
        Path page = folder.resolve("probe.html");
        Files.writeString(page, html.replace("</body>", "<script src=\"probe.js\" defer></script></body>"));
        List<Element> seen =
                Jsoup.parse(Browser.found().dom(page.toUri().toString())).select("#probe > li");
        assertEquals(steps.length + 1, seen.size());
        return seen;
    }

    private List<String> rows(String css) {
        return written.select(".sortable tbody tr" + css).eachAttr("id");
    }

    @Test
    void withoutItsScriptAllIsShownAndNothingThatDoesNothing() throws Exception {
        Element seen = probe(false).get(0);
        assertEquals("0", seen.attr("data-form"));
        assertEquals("0", seen.attr("data-buttons"));
        assertEquals(String.join(" ", rows("")), seen.attr("data-rows"));
        assertEquals(Integer.toString(rows("").size()), seen.attr("data-ties"));
    }

    @Test
    void tiesAreFilteredByKindAndYear() throws Exception {
        List<Element> seen = probe(
                true,
                "(choose) => choose('kind', 'founder')",
                "(choose) => { choose('kind', ''); choose('to', '1980'); }",
                "() => document.querySelector('.filter [type=reset]').click()");
        assertEquals("1", seen.get(0).attr("data-form"));
        List<String> founders = rows("[data-kind=founder]");
        assertEquals(String.join(" ", founders), seen.get(1).attr("data-rows"));
        assertEquals(Integer.toString(founders.size()), seen.get(1).attr("data-ties"));
        assertTrue(seen.get(1).attr("data-status").startsWith(founders.size() + " of " + rows("").size()));
        List<String> early = written.select(".sortable tbody tr").stream()
                .filter(row -> row.attr("data-from").isEmpty() || Integer.parseInt(row.attr("data-from")) <= 1980)
                .map(Element::id)
                .toList();
        assertTrue(early.size() < rows("").size(), "some are left out");
        assertEquals(String.join(" ", early), seen.get(2).attr("data-rows"));
        assertEquals(seen.get(0).attr("data-rows"), seen.get(3).attr("data-rows"));
        assertEquals(seen.get(0).attr("data-nodes"), seen.get(3).attr("data-nodes"));
    }

    @Test
    void aNodeThatHasTheFocusShowsItsNeighbours() throws Exception {
        List<Element> seen = probe(
                true,
                "() => document.querySelector('.node[data-node=\"0\"]').focus()",
                "() => document.activeElement.blur()");
        long near = written.select(".tie").stream()
                .map(tie -> List.of(tie.attr("data-ends").split(" ")))
                .filter(ends -> ends.contains("0"))
                .flatMap(List::stream)
                .distinct()
                .count();
        int nodes = written.select(".node").size();
        assertEquals("0", seen.get(0).attr("data-off"));
        assertEquals(Long.toString(nodes - near), seen.get(1).attr("data-off"));
        assertEquals("0", seen.get(2).attr("data-off"));
    }

    @Test
    void theDrawingIsMovedByButtonsAndKeys() throws Exception {
        List<Element> seen = probe(
                true,
                "() => document.querySelector('.filter [value=in]').click()",
                "() => document.querySelector('.scroll').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }))",
                "() => document.querySelector('.filter [type=reset]').click()");
        String whole = seen.get(0).attr("data-box");
        assertEquals(written.selectFirst(".plot svg").attr("viewBox"), whole);
        double width = Double.parseDouble(whole.split(" ")[2]);
        assertEquals(
                width * 0.8, Double.parseDouble(seen.get(1).attr("data-box").split(" ")[2]), 0.1);
        assertNotEquals(seen.get(1).attr("data-box"), seen.get(2).attr("data-box"));
        assertEquals(whole, seen.get(3).attr("data-box"));
    }

    @Test
    void theTableIsSortedAndSaysHow() throws Exception {
        List<Element> seen = probe(
                true,
                "() => document.querySelectorAll('th button')[0].click()",
                "() => document.querySelectorAll('th button')[0].click()",
                "() => document.querySelectorAll('th button')[3].click()");
        assertEquals("- - - - - -", seen.get(0).attr("data-sort"));
        assertEquals("ascending - - - - -", seen.get(1).attr("data-sort"));
        assertEquals("descending - - - - -", seen.get(2).attr("data-sort"));
        assertEquals("- - - ascending - -", seen.get(3).attr("data-sort"));
        List<String> up = names(seen.get(1));
        List<String> down = names(seen.get(2));
        Collections.reverse(down);
        assertEquals(up, down);
        assertNotEquals(up.get(0), up.get(up.size() - 1));
    }

    private static List<String> names(Element seen) {
        return new ArrayList<>(List.of(seen.attr("data-first").split("\\|")));
    }

    /** What covers what, of the labels and names that are seen in a drawing; lines run below both. */
    private static final String COVERED = """
            (() => {
              const box = (one) => one.getBoundingClientRect();
              const meet = (one, other) => one.left < other.right - 1 && other.left < one.right - 1
                && one.top < other.bottom - 3 && other.top < one.bottom - 3;
              const words = [...document.querySelectorAll('.plot .tie text:not([visibility=hidden]), .plot .node text')];
              const found = [];
              words.forEach((one, i) => words.slice(i + 1)
                .filter((other) => one.parentNode !== other.parentNode && meet(box(one), box(other)))
                .forEach((other) => found.push(`${one.textContent} / ${other.textContent}`)));
              return `${words.length} ${found.join('; ')}`;
            })()""";

    @Test
    void noLabelCoversAnotherAndNoNameIsCut() throws Exception {
        try (Tab tab = Tab.of(Browser.found())) {
            tab.looks(1440, 900, Map.of());
            for (String route : List.of("network.html", "organizations/lantern.html", "people/ilvara-ketterane.html")) {
                tab.open(folder.resolve(route).toUri().toString());
                String[] seen = tab.text(COVERED).split(" ", 2);
                assertTrue(Integer.parseInt(seen[0]) > 5, route + ": words: " + seen[0]);
                assertEquals("", seen[1], route);
                assertTrue(
                        tab.is(
                                "![...document.querySelectorAll('.node text')].some((one) => one.textContent.includes('…'))"),
                        route);
            }
        }
    }

    @Test
    void onAPhoneARowIsABlockOfLines() throws Exception {
        try (Tab tab = Tab.of(Browser.found())) {
            tab.looks(390, 844, Map.of());
            tab.open(network.toUri().toString());
            assertTrue(tab.is("document.querySelectorAll('.ties tbody tr').length > 50"), "rows");
            assertTrue(
                    tab.is("[...document.querySelectorAll('.ties tbody tr')].every((row) => row.offsetHeight < 150)"),
                    "a row is higher than five lines");
            assertTrue(tab.is("document.querySelector('.ties').scrollWidth <= 390"), "it scrolls sideways");
        }
    }
}
