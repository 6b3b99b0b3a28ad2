package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
    /** The names that are drawn, in the order of the tree. */
    private static final String NAMES =
            "[...document.querySelectorAll('.step')].map((one) => [...one.querySelectorAll('.name')].map((line) => line.textContent).join('').trim()).join('|')";

    private static final String STATUS = "document.querySelector('.network-bar [role=status]').textContent";

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

    private List<String> rows(String css) {
        return written.select(".sortable tbody tr" + css).eachAttr("id");
    }

    private Tab opened(int width, String search) throws Exception {
        Tab tab = Tab.of(Browser.found());
        tab.looks(width, 900, Map.of());
        tab.open(network.toUri() + search);
        assertTrue(tab.comes("document.querySelector('.step')"));
        return tab;
    }

    private static List<String> names(Tab tab) throws Exception {
        return List.of(tab.text(NAMES).split("\\|"));
    }

    private static void choose(Tab tab, String name, String value) throws Exception {
        tab.eval("(() => { const field = document.querySelector('.network-bar [name=" + name + "]'); field.value = '"
                + value + "'; field.dispatchEvent(new Event('change', { bubbles: true })); })()");
        tab.pause(50);
    }

    @Test
    void withoutItsScriptAllIsShownAndNothingThatDoesNothing() throws Exception {
        try (Tab tab = Tab.of(Browser.found())) {
            tab.scripts(false);
            tab.looks(1440, 900, Map.of());
            tab.open(network.toUri().toString());
            assertEquals(
                    "0",
                    tab.text(
                            "[...document.querySelectorAll('button, form, .board')].filter((one) => one.checkVisibility({ visibilityProperty: true })).length"));
            assertTrue(
                    tab.is("document.querySelector('.plot .node').checkVisibility()"), "the drawing around the start");
            assertEquals(
                    Integer.toString(rows("").size()), tab.text("document.querySelectorAll('#ties tbody tr').length"));
            tab.looks(390, 844, Map.of());
            assertTrue(tab.is("document.documentElement.scrollWidth <= 390"));
            assertTrue(
                    tab.is("!document.querySelector('.plot .node').checkVisibility()"),
                    "nothing scrolls sideways on a phone");
        }
    }

    @Test
    void itStartsAtTheBestConnectedAndStepsOutward() throws Exception {
        try (Tab tab = opened(1440, "")) {
            List<String> first = names(tab);
            String start = written.selectFirst(".explorer").attr("data-start");
            assertEquals(written.selectFirst("#ties a[href=" + start + "]").text(), first.get(0));
            assertTrue(tab.is("!document.querySelector('.scroll').checkVisibility()"), "one drawing");
            tab.eval(
                    "document.querySelector('.step[aria-expanded=false]').dispatchEvent(new MouseEvent('click', { bubbles: true }))");
            assertTrue(names(tab).size() > first.size(), "those around it came: " + names(tab));
            assertEquals("true", tab.text("document.activeElement.getAttribute('aria-expanded')"));
            assertTrue(
                    tab.text("document.querySelector('.node-card').textContent").contains("connections"));
            tab.eval("document.activeElement.dispatchEvent(new MouseEvent('click', { bubbles: true }))");
            assertEquals(first, names(tab), "and went again");
        }
    }

    @Test
    void theAddressSaysWhereItStartsAndBackIsTheStartBefore() throws Exception {
        try (Tab tab = opened(1440, "?at=people/ilvara-ketterane")) {
            assertEquals("Ilvara Ketterane", names(tab).get(0));
            tab.eval(
                    "(() => { const field = document.querySelector('[name=at]'); field.value = 'dorrien'; field.dispatchEvent(new Event('change', { bubbles: true })); })()");
            tab.pause(50);
            assertEquals("Dorrien Thalvik", names(tab).get(0));
            assertEquals("?at=people/dorrien-thalvik", tab.text("location.search"));
            tab.eval("history.back()");
            tab.assertComes("Ilvara Ketterane", NAMES + ".split('|')[0]");
            tab.open(folder.resolve("people/ilvara-ketterane.html").toUri().toString());
            assertEquals(
                    "../network.html?at=people/ilvara-ketterane",
                    tab.text("document.querySelector('.plot figcaption a').getAttribute('href')"));
        }
    }

    @Test
    void aTieIsNeverDrawnSurerThanItIs() throws Exception {
        try (Tab tab = opened(1440, "")) {
            for (int step = 0; step < 8; step++) {
                tab.eval(
                        "document.querySelector('.step[aria-expanded=false]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))");
            }
            assertTrue(tab.is("document.querySelectorAll('.board .alleged, .board .disputed').length > 3"));
            assertEquals(
                    "",
                    tab.text(
                            "[...document.querySelectorAll('.board .tie')].filter((one) => { const words = one.querySelector('.kind').textContent; return"
                                    + " ['alleged', 'disputed'].some((sure) => one.classList.contains(sure) && !words.includes(sure))"
                                    + " || one.classList.contains('ended') && !words.includes('ended')"
                                    + " || (one.classList.contains('confirmed') === one.hasAttribute('stroke-dasharray')); }).map((one) => one.textContent).join('; ')"));
            assertTrue(
                    tab.is("[...document.querySelectorAll('.step[aria-label*=alleged]')].length > 0"),
                    "and is heard so");
        }
    }

    @Test
    void keysWalkTheTree() throws Exception {
        try (Tab tab = opened(1440, "")) {
            tab.eval("document.querySelector('.step[tabindex=\"0\"]').focus()");
            String first = tab.text("document.activeElement.dataset.key");
            assertEquals(
                    "1", tab.text("document.querySelectorAll('.step[tabindex=\"0\"]').length"), "one stop for Tab");
            key(tab, "ArrowDown");
            String second = tab.text("document.activeElement.dataset.key");
            assertFalse(first.equals(second));
            String closed = tab.text(NAMES);
            key(tab, "Enter");
            assertEquals(second, tab.text("document.activeElement.dataset.key"));
            assertFalse(closed.equals(tab.text(NAMES)));
            key(tab, "ArrowLeft");
            assertEquals(closed, tab.text(NAMES));
            key(tab, "ArrowLeft");
            assertEquals(first, tab.text("document.activeElement.dataset.key"));
            String before = tab.text("document.querySelector('.board g').getAttribute('transform')");
            key(tab, "+");
            assertFalse(before.equals(tab.text("document.querySelector('.board g').getAttribute('transform')")));
        }
    }

    private static void key(Tab tab, String key) throws Exception {
        tab.eval("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '" + key
                + "', bubbles: true }))");
        tab.pause(20);
    }

    @Test
    void tiesAreChosenByKindAndYearInDrawingAndTable() throws Exception {
        try (Tab tab = opened(1440, "")) {
            choose(tab, "kind", "founder");
            List<String> founders = rows("[data-kind=founder]");
            String seen =
                    "[...document.querySelectorAll('#ties tbody tr')].filter((one) => one.checkVisibility()).map((one) => one.id).join(' ')";
            assertEquals(String.join(" ", founders), tab.text(seen));
            assertTrue(tab.text(STATUS).startsWith(founders.size() + " of " + rows("").size()), tab.text(STATUS));
            assertTrue(tab.is(
                    "[...document.querySelectorAll('.board .kind')].every((one) => /found/.test(one.textContent))"));
            choose(tab, "kind", "");
            choose(tab, "to", "1980");
            assertEquals("?to=1980", tab.text("location.search"));
            List<String> early = written.select(".sortable tbody tr").stream()
                    .filter(row -> row.attr("data-from").isEmpty() || Integer.parseInt(row.attr("data-from")) <= 1980)
                    .map(Element::id)
                    .toList();
            assertTrue(early.size() < rows("").size(), "some are left out");
            assertEquals(String.join(" ", early), tab.text(seen));
            tab.eval("document.querySelector('.network-bar [type=reset]').click()");
            tab.assertComes(String.join(" ", rows("")), seen);
        }
    }

    @Test
    void theTableIsSortedAndSaysHow() throws Exception {
        try (Tab tab = opened(1440, "")) {
            String first =
                    "[...document.querySelectorAll('#ties tbody tr')].map((row) => row.cells[0].textContent).join('|')";
            String sort =
                    "[...document.querySelectorAll('th')].map((th) => th.getAttribute('aria-sort') ?? '-').join(' ')";
            tab.eval("document.querySelectorAll('th button')[0].click()");
            assertEquals("ascending - - - - -", tab.text(sort));
            List<String> up = List.of(tab.text(first).split("\\|"));
            tab.eval("document.querySelectorAll('th button')[0].click()");
            assertEquals("descending - - - - -", tab.text(sort));
            List<String> down = new ArrayList<>(List.of(tab.text(first).split("\\|")));
            Collections.reverse(down);
            assertEquals(up, down);
            assertNotEquals(up.get(0), up.get(up.size() - 1));
        }
    }

    /** What covers what, of the labels and names that are seen in a drawing; lines run below both. */
    private static final String COVERED = """
            (() => {
              const box = (one) => one.getBoundingClientRect();
              const meet = (one, other) => one.left < other.right - 1 && other.left < one.right - 1
                && one.top < other.bottom - 3 && other.top < one.bottom - 3;
              const words = [...document.querySelectorAll('.plot .tie text:not([visibility=hidden]), .plot :is(.node, .step) text')].filter((one) => one.checkVisibility());
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
                                "![...document.querySelectorAll('.plot :is(.node, .step) text')].some((one) => one.textContent.includes('…'))"),
                        route);
            }
        }
    }

    @Test
    void noWordCoversAnotherHoweverFarOneGoes() throws Exception {
        for (int width : new int[] {1440, 390}) {
            try (Tab tab = opened(width, "")) {
                for (int step = 0; step < 12; step++) {
                    tab.eval(
                            "document.querySelector('.step[aria-expanded=false]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))");
                }
                String[] seen = tab.text(COVERED).split(" ", 2);
                assertTrue(Integer.parseInt(seen[0]) > 40, width + ": words: " + seen[0]);
                assertEquals("", seen[1], "at " + width);
                assertTrue(tab.is("document.documentElement.scrollWidth <= innerWidth"), "at " + width);
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
