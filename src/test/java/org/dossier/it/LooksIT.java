package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The fictional dossier on paper, by keys, from right to left, without a script, and in the colors of a newsroom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooksIT {
    private static final String ARTICLE = "articles/harbour-watch-report.html";

    /** Whether an element takes up room and is not hidden, folded or cut away. */
    private static final String SHOWN =
            "((one) => one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })"
                    + " && one.getClientRects().length > 0)";

    @TempDir
    static Path folder;

    private Tab tab;

    @BeforeAll
    void build() throws Exception {
        Path fictional = Path.of("src/test/resources/dossiers/fictional");
        site("en", fictional);
        Path arabic = folder.resolve("arabic");
        Jar.copy(fictional, arabic);
        Path settings = arabic.resolve("content/dossier.yaml");
        Files.writeString(
                settings, Files.readString(settings).replaceFirst("(?m)^language: .*$", "") + "\nlanguage: ar\n");
        Path own = arabic.resolve("templates/assets/custom.css");
        Files.createDirectories(own.getParent());
        Files.writeString(
                own, ":root { --accuse: light-dark(rgb(1, 2, 3), rgb(4, 5, 6)); --sans: monospace; --measure: 20rem }");
        site("ar", arabic);
        tab = Tab.of(Browser.found());
    }

    private static void site(String name, Path project) throws Exception {
        Jar.Run run = Jar.run("build", project, "-o", folder.resolve(name));
        assertEquals(0, run.code(), run.output());
    }

    @AfterAll
    void end() {
        if (tab != null) {
            tab.close();
        }
    }

    @BeforeEach
    void plain() throws Exception {
        tab = tab.orAnother();
        tab.call("Emulation.setEmulatedMedia", Map.of("media", ""));
        tab.scripts(true);
        tab.looks(1440, 900, Map.of());
    }

    private void open(String route) throws Exception {
        tab.open(folder.resolve(route).toUri().toString());
    }

    /** Texts, in order, from an expression for a list of them. */
    private List<String> texts(String expression) throws Exception {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : tab.eval(expression)) {
            texts.add(one.asString());
        }
        return texts;
    }

    private double number(String expression) throws Exception {
        return tab.eval(expression).asDouble();
    }

    // ---- letters and widths

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en/index.html",
                "en/" + ARTICLE,
                "en/people.html",
                "en/organizations/lantern.html",
                "en/claims.html",
                "en/network.html",
                "en/timeline.html",
                "en/sources.html",
                "ar/index.html",
                "ar/" + ARTICLE
            })
    void lettersComeWithTheSiteAndNoPageIsWiderThanItsWindow(String route) throws Exception {
        for (int width : List.of(320, 390, 768, 1024, 1440)) {
            tab.looks(width, 900, Map.of());
            open(route);
            assertTrue(
                    tab.is("document.documentElement.scrollWidth <= innerWidth"), width + ": is wider than its window");
            assertEquals(
                    List.of(),
                    texts(
                            "[...document.querySelectorAll('.pills label')].filter((one) => one.scrollWidth > one.clientWidth)"
                                    + ".map((one) => one.textContent)"),
                    width + ": one choice lies over the next");
        }
        List<String> loaded = texts("document.fonts.ready.then(() => [...document.fonts].filter((one) =>"
                + " one.status === 'loaded' && !/ as /.test(one.family)).map((one) => one.family.replace(/\"/g, '')))");
        boolean arabic = route.startsWith("ar/");
        assertTrue(loaded.contains("Source Serif 4"), "for what is said: " + loaded);
        assertEquals(!arabic, loaded.contains("Source Sans 3"), "where the theme has not chosen another: " + loaded);
        assertTrue(!arabic || loaded.contains("Noto Naskh Arabic"), "Arabic letters: " + loaded);
        assertEquals(
                List.of(),
                texts(
                        "[...document.querySelectorAll('link[href], script[src], img[src]')].map((one) => one.href ?? one.src)"
                                + ".filter((one) => !one.startsWith('file:') && !one.startsWith('data:'))"
                                + ".filter((one) => !document.querySelector(`link[rel=canonical][href=\"${one}\"],"
                                + " link[rel=alternate][href=\"${one}\"]`))"),
                "of another host");
    }

    // ---- on paper

    @Test
    void noDrawingOfAProfileIsCutByItsColumn() throws Exception {
        List<String> profiles;
        try (Stream<Path> pages = Files.list(folder.resolve("en/organizations"))) {
            profiles = pages.map(page -> "en/organizations/" + page.getFileName())
                    .filter(page -> page.endsWith(".html"))
                    .toList();
        }
        int seen = 0;
        for (String profile : profiles) {
            open(profile);
            for (int width : List.of(800, 1024, 1280, 1440)) {
                tab.looks(width, 900, Map.of());
                String drawing = "document.querySelector('.columns .plot:has(.node) .scroll')";
                if (tab.is("!!" + drawing + "?.getClientRects().length")) {
                    seen++;
                    assertTrue(tab.is(drawing + ".scrollWidth <= " + drawing + ".clientWidth"), profile + " " + width);
                }
            }
        }
        assertTrue(seen > 3, "drawings: " + seen);
    }

    private void onPaper() throws Exception {
        tab.call("Emulation.setEmulatedMedia", Map.of("media", "print"));
        // A picture is taken when the page has been laid out for paper.
        tab.picture();
    }

    @ParameterizedTest
    @ValueSource(strings = {ARTICLE, "index.html", "organizations/lantern.html", "claims.html"})
    void onPaperNothingIsFoldedAndNothingLeadsAround(String route) throws Exception {
        tab.scripts(false);
        open("en/" + route);
        onPaper();
        // A row of the ledger says what its card says, in short; the bar above it is of no use.
        assertEquals(
                List.of(),
                texts(
                        "[...document.querySelectorAll('details:not(.names, #cite, .toc > *, .ledger *, form *) > :not(summary)')]"
                                + ".filter((one) => !" + SHOWN + "(one)).map((one) => one.textContent)"),
                "folded");
        assertEquals(
                List.of(),
                texts(
                        "[...document.querySelectorAll('nav, .theme-switch, .skip, .keys, .permalink, button, select')].filter("
                                + SHOWN + ").map((one) => one.outerHTML)"),
                "of no use on paper");
        assertEquals(
                List.of(),
                texts(
                        "[...document.querySelectorAll('a[rel=external]')].filter((one) => !getComputedStyle(one, '::after').content"
                                + ".match(/attr\\(href\\)|https?:/)).map((one) => one.href)"),
                "without an address");
        String shown = route.equals("claims.html") ? ".ledger .row" : ".claim-card";
        assertEquals(
                tab.text("document.querySelectorAll('" + shown + "').length"),
                tab.text("[...document.querySelectorAll('" + shown + "')].filter(" + SHOWN + ").length"));
    }

    @Test
    void onPaperNotesAndClaimsFollowTheirPassage() throws Exception {
        open("en/" + ARTICLE);
        onPaper();
        assertEquals(
                List.of(),
                texts("[...document.querySelectorAll('.notes')].filter((one) => {"
                        + " const gap = one.getBoundingClientRect().top - one.previousElementSibling.getBoundingClientRect().bottom;"
                        + " return !(gap >= 0 && gap < 60); }).map((one) => one.textContent)"));
        assertTrue(number("document.querySelectorAll('.notes').length") > 4);
    }

    @Test
    void printingUnfoldsWhatOlderBrowsersCannotByTheirStyleSheet() throws Exception {
        open("en/" + ARTICLE);
        String folded = "document.querySelectorAll('details:not([open])').length";
        String before = tab.text(folded);
        tab.eval("addEventListener('beforeprint', () => { window.folded = " + folded + "; })");
        tab.call("Page.printToPDF", Map.of());
        assertEquals("0", tab.text("window.folded"), "on paper");
        assertTrue(Integer.parseInt(before) > 5);
        assertEquals(before, tab.text(folded), "and afterwards the page is as it was");
    }

    // ---- beside the text

    /** The text is one column without holes: a note beside it begins with its block, and no block waits for the notes of another. */
    @Test
    void theTextIsOneColumnAndItsNotesAreBesideIt() throws Exception {
        open("en/" + ARTICLE);
        assertEquals(
                List.of(),
                texts("[...document.querySelectorAll('.noted')].filter((one) => {"
                        + " const text = one.firstElementChild.getBoundingClientRect();"
                        + " const notes = one.querySelector('.notes').getBoundingClientRect();"
                        + " return Math.abs(notes.top - text.top) > 8 || notes.left < text.right; })"
                        + ".map((one) => one.textContent)"));
        assertEquals(
                List.of(),
                texts(
                        "(() => { const blocks = [...document.querySelectorAll('.article-body > *, .noted > :first-child')]"
                                + ".filter((one) => !one.matches('.noted, .vh')).map((one) => one.getBoundingClientRect());"
                                + " return blocks.filter((one, i) => i && one.top - blocks[i - 1].bottom > 60).map((one) => `${one.top}`); })()"),
                "holes in the text");
        assertTrue(tab.is("document.querySelectorAll('.noted').length > 4"));
    }

    @Test
    void whereTheWindowIsNarrowCardsOpenAtTheirPassage() throws Exception {
        tab.looks(375, 800, Map.of());
        open("en/" + ARTICLE);
        assertEquals(
                List.of(),
                texts("[...document.querySelectorAll('.notes')].filter((one) => {"
                        + " const gap = one.getBoundingClientRect().top - one.previousElementSibling.getBoundingClientRect().bottom;"
                        + " return !(gap >= 0 && gap < 40); }).map((one) => one.textContent)"));
    }

    // ---- by keys

    @ParameterizedTest
    @ValueSource(
            strings = {
                ARTICLE,
                "index.html",
                "organizations/lantern.html",
                "claims.html",
                "network.html",
                "timeline.html",
                "search.html",
                "people.html",
                "sources.html"
            })
    void whateverHasTheFocusShowsIt(String route) throws Exception {
        open("en/" + route);
        // Cards would open at mentions and hide what is below. Where only a link leads to, as to the text, no key can
        // be pressed.
        tab.eval("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        assertEquals(
                List.of(),
                texts(
                        "[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex]:not([tabindex=\"-1\"])')].filter((one) =>"
                                + " one.checkVisibility({ visibilityProperty: true }) && !one.closest('.peek')).filter((one) => {"
                                + " one.focus({ focusVisible: true });"
                                + " const style = getComputedStyle(one);"
                                + " return document.activeElement !== one || style.outlineStyle !== 'solid' || parseFloat(style.outlineWidth) < 2;"
                                + " }).map((one) => one.outerHTML)"));
    }

    @Test
    void theFirstKeyLeadsPastTheNavigation() throws Exception {
        open("en/index.html");
        tab.press("Tab");
        assertEquals("skip", tab.text("document.activeElement.className"));
        assertTrue(tab.is("document.activeElement.getBoundingClientRect().top >= 0"), "it is shown");
    }

    // ---- from right to left

    @ParameterizedTest
    @ValueSource(ints = {320, 1440})
    void noArabicPageIsWiderThanTheWindow(int width) throws Exception {
        tab.looks(width, 800, Map.of());
        List<String> wider = new ArrayList<>();
        for (String route : Jar.files(folder.resolve("ar")).keySet()) {
            if (route.matches(
                    "[^/]*\\.html|articles/.*\\.html|organizations/lantern.html|people/ilvara-ketterane.html")) {
                open("ar/" + route);
                assertEquals("rtl", tab.text("document.dir"), route);
                if (!tab.is("document.documentElement.scrollWidth <= innerWidth")) {
                    wider.add(route);
                }
            }
        }
        assertEquals(List.of(), wider);
    }

    private static String left(String selector) {
        return "document.querySelector('" + selector + "').getBoundingClientRect().left";
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void whatClearsIsSeenOnceInARowOfAPhone(String site) throws Exception {
        tab.looks(390, 900, Map.of());
        open(site + "/claims.html");
        assertTrue(number("document.querySelectorAll('td.tx > .st').length") > 2);
        assertEquals(
                List.of(),
                texts(
                        "[...document.querySelectorAll('.row:has(td.tx > .st)')].filter((row) => [...row.querySelectorAll('.st')]"
                                + ".filter((one) => !one.closest('details') && one.getBoundingClientRect().width > 1).length !== 1)"
                                + ".map((row) => row.textContent)"));
    }

    @Test
    void arabicPagesAreMirrored() throws Exception {
        open("ar/index.html");
        assertTrue(number(left(".site-nav")) > number(left(".theme-switch")), "switch");
        assertTrue(number(left(".opening")) > number(left(".glance")), "answers beside the story");
        assertTrue(number(left(".item-date")) > number(left(".item-title")), "dates");
        assertTrue(number(left(".share-bar rect")) > number(left(".share-bar rect:last-child")), "bar");
        open("ar/people/ilvara-ketterane.html");
        assertTrue(number(left(".site-title")) > number(left(".site-nav")), "title");
        assertTrue(number(left(".main")) > number(left(".side")), "side");
        assertTrue(number(left(".portrait")) > number(left("h1")), "picture");
        open("ar/articles/ar-baada-al-hukm.html");
        assertTrue(number(left(".noted > p")) > number(left(".noted > .notes")), "cards of an Arabic text");
        open("ar/" + ARTICLE);
        assertTrue(
                number(left(".noted > p")) > number(left(".noted > .notes")),
                "notes of an English text, below its headline");
        open("en/articles/ar-baada-al-hukm.html");
        assertTrue(number(left(".noted > p")) < number(left(".noted > .notes")), "notes, page in English");
        assertTrue(number(left(".site-title")) < number(left(".site-nav")), "page in English");
    }

    // ---- without a script: choices by radios work by the style sheet alone

    @ParameterizedTest
    @ValueSource(
            strings = {ARTICLE, "index.html", "organizations/lantern.html", "claims.html", "network.html", "search.html"
            })
    void withoutAScriptAllIsThereButWhatNeedsOne(String route) throws Exception {
        open("en/" + route);
        String words =
                "[...document.querySelectorAll('main :is(p, h1, h2, h3, dd, td, li, figcaption)')].filter((one) =>"
                        + " !one.closest('form, .keys, .without, .node-card, .peek, details')).filter(" + SHOWN
                        + ").map((one) => one.textContent.trim())";
        List<String> with = texts(words);
        tab.scripts(false);
        open("en/" + route);
        assertEquals(with, texts(words));
        assertEquals(
                List.of(),
                texts(
                        "[...document.querySelectorAll('input:not([type=radio]), select, textarea, button, .keys, .node-card, .with')].filter("
                                + SHOWN + ").map((one) => one.outerHTML)"),
                "would do nothing");
        if (route.equals("search.html")) {
            assertTrue(tab.is(SHOWN + "(document.querySelector('.without'))"), "says what to do instead");
        }
    }

    // ---- as readers and newsrooms want it

    @Test
    void whatANewsroomWritesWins() throws Exception {
        for (String scheme : List.of("light", "dark")) {
            tab.looks(1440, 900, Map.of("prefers-color-scheme", scheme));
            open("ar/" + ARTICLE);
            assertEquals(
                    scheme.equals("light") ? "rgb(1, 2, 3)" : "rgb(4, 5, 6)",
                    tab.text("getComputedStyle(document.querySelector('.beside.allegation .kind')).color"));
        }
        assertEquals("monospace", tab.text("getComputedStyle(document.querySelector('.site-nav a')).fontFamily"));
        assertEquals(
                20 * number("parseFloat(getComputedStyle(document.documentElement).fontSize)"),
                number("document.querySelector('.noted > p').getBoundingClientRect().width"),
                1);
    }

    @Test
    void theWishForMoreContrastIsHeard() throws Exception {
        tab.looks(1440, 900, Map.of("prefers-contrast", "more", "prefers-color-scheme", "dark"));
        open("en/" + ARTICLE);
        assertEquals("rgb(0, 0, 0)", tab.text("getComputedStyle(document.documentElement).backgroundColor"));
        assertEquals("solid", tab.text("getComputedStyle(document.querySelector('mark.claim')).borderBottomStyle"));
        tab.looks(1440, 900, Map.of("forced-colors", "active"));
        for (String mark : List.of("allegation solid", "opinion dashed")) {
            String[] parts = mark.split(" ");
            assertEquals(
                    parts[1],
                    tab.text("getComputedStyle(document.querySelector('.article-body mark." + parts[0]
                            + "')).borderBottomStyle"));
        }
    }

    @Test
    void barsBeginBelowEachOther() throws Exception {
        open("en/organizations/lantern.html");
        assertEquals(
                1,
                texts("[...new Set([...document.querySelectorAll('.companions > li:nth-child(-n+9) .bar')]"
                                + ".map((one) => String(Math.round(one.getBoundingClientRect().left))))]")
                        .size(),
                "bars begin where the others do");
    }
}
