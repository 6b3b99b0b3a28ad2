package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Reads an article of the fictional dossier from its file as a reader does: by mouse, by keys, by touch, and by ear. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleIT {
    private static final String MENTION = "#m-lantern-2";
    private static final String OPEN = "document.querySelector('.peek:popover-open')";

    @TempDir
    static Path folder;

    private Tab tab;
    private String page;

    @BeforeAll
    void build() throws Exception {
        Jar.Run run = Jar.run("build", Path.of("src/test/resources/dossiers/fictional"), "-o", folder);
        assertEquals(0, run.code(), run.output());
        page = folder.resolve("articles/harbour-watch-report.html").toUri().toString();
        tab = Tab.of(Browser.found());
    }

    @AfterAll
    void end() {
        if (tab != null) {
            tab.close();
        }
    }

    @BeforeEach
    void read() throws Exception {
        tab.call("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
        tab.call("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", 1, "y", 1));
        tab.looks(1440, 900, Map.of());
        tab.open(page);
    }

    private void focus(String selector) throws Exception {
        tab.eval("document.querySelector('" + selector + "').focus({ focusVisible: true })");
        tab.pause(50);
    }

    @Test
    void theMouseOpensACardThatStaysWhileItIsPointedAt() throws Exception {
        int asked = tab.asked().size();
        tab.hover(MENTION);
        tab.pause(500);
        assertTrue(tab.is(OPEN), "a card");
        assertEquals("Lantern", tab.text(OPEN + ".ariaLabel"));
        assertTrue(tab.text(OPEN + ".innerText").contains("A data company in Vessimar"));
        tab.hover(".peek .gist");
        tab.pause(600);
        assertTrue(tab.is(OPEN), "it can be pointed at");
        tab.press("Escape");
        assertFalse(tab.is(OPEN), "it can be dismissed without moving the mouse");
        tab.hover(MENTION);
        tab.pause(500);
        assertTrue(tab.is(OPEN));
        tab.hover("h1");
        tab.pause(600);
        assertFalse(tab.is(OPEN), "it goes when it is left");
        assertEquals(asked, tab.asked().size(), "asked for: " + tab.asked());
        assertTrue(
                tab.asked().stream().allMatch(one -> one.startsWith("file:")),
                tab.asked().toString());
    }

    @Test
    void aClaimInACardIsTheWholeCardOfTheClaim() throws Exception {
        focus(MENTION);
        List<String> numbers = List.of(tab.text("[...document.querySelectorAll('.peek .claim-card .number')]"
                        + ".map((one) => one.getAttribute('href'))")
                .split(","));
        assertTrue(!numbers.get(0).isEmpty(), "claims of this article: " + numbers);
        for (String number : numbers) {
            String id = number.replace("#at-", "");
            assertTrue(
                    tab.is("document.getElementById('claim-" + id + "').innerHTML.replace(/ id=\"[^\"]*\"/g, '')"
                            + " === [...document.querySelectorAll('.peek .claim-card')]"
                            + ".find((one) => one.querySelector('a.number[href=\"" + number + "\"]')).innerHTML"),
                    id);
        }
        assertTrue(
                tab.is("document.querySelector('.peek .claim-card:not(:has(.number)) .where')"), "another article's");
        assertTrue(
                tab.is("new Set([...document.querySelectorAll('[id]')].map((one) => one.id)).size"
                        + " === document.querySelectorAll('[id]').length"),
                "an id stands twice");
    }

    @Test
    void keysOpenACardAndLeadThroughItAndOut() throws Exception {
        focus("#m-lantern-1");
        assertTrue(tab.is(OPEN));
        tab.press("Tab");
        assertTrue(tab.is("document.activeElement.closest('.peek')"), "into the card");
        tab.press("Escape");
        assertFalse(tab.is(OPEN));
        assertEquals("m-lantern-1", tab.text("document.activeElement.id"), "back where it was opened");
        focus("#m-lantern-2");
        for (int i = 0; i < 60 && tab.is("document.activeElement.closest('.peek, #m-lantern-2')"); i++) {
            tab.press("Tab");
        }
        assertFalse(tab.is("document.activeElement.closest('.peek, #m-lantern-2, body:focus')"), "no trap");
        assertFalse(tab.is(OPEN + "?.ariaLabel === 'Lantern' && document.activeElement.id !== 'm-lantern-3'"));
    }

    /** Each mention on a profile leads to its very words: no card may lie over them. */
    @Test
    void whoIsLedToAMentionReadsItsWords() throws Exception {
        tab.open(page + MENTION);
        tab.pause(500);
        assertEquals(MENTION.substring(1), tab.text("document.activeElement.id"), "where the address leads");
        assertFalse(tab.is(OPEN), "on arrival");
        tab.eval("location.hash = '#m-lantern-1'");
        tab.pause(500);
        assertFalse(tab.is(OPEN), "to the next");
        focus(MENTION);
        assertTrue(tab.is(OPEN), "by one's own keys");
        tab.press("Escape");
        assertTrue(tab.is("document.querySelector('.annotations a.organization')"));
        focus(".annotations a.organization");
        assertFalse(tab.is(OPEN), "over the notes");
    }

    @Test
    void theFirstTapShowsTheCardAndTheSecondFollows() throws Exception {
        tab.tap(MENTION);
        assertTrue(tab.is(OPEN));
        assertTrue(tab.text("location.href").endsWith("harbour-watch-report.html"));
        tab.tap(MENTION);
        tab.pause(300);
        assertTrue(tab.text("location.href").endsWith("organizations/lantern.html"), tab.text("location.href"));
    }

    @Test
    void nAndPStepThroughClaimsAndNotesInTheOrderOfTheText() throws Exception {
        tab.looks(1440, 900, Map.of("prefers-reduced-motion", "reduce"));
        List<String> order =
                List.of(tab.text("[...document.querySelectorAll('.article-body a.ref')].map((one) => one.hash)")
                        .split(","));
        assertTrue(order.size() > 5);
        for (String hash : order) {
            tab.press("n");
            assertEquals(hash, tab.text("document.activeElement.hash"));
            assertTrue(tab.is("(() => { const box = document.activeElement.getBoundingClientRect();"
                    + " return box.top >= 0 && box.bottom <= innerHeight; })()"));
        }
        tab.press("p");
        assertEquals(order.get(order.size() - 2), tab.text("document.activeElement.hash"));
        tab.eval("document.querySelector('.keys input').click(); document.activeElement.blur()");
        tab.press("n");
        assertFalse(tab.is("document.activeElement.matches('.ref')"), "switched off");
        tab.open(page);
        assertFalse(tab.is("document.querySelector('.keys input').checked"), "and it stays so");
        tab.eval("document.querySelector('.keys input').click()");
    }

    @Test
    void chosenWordsGetAnAddressThatLeadsToThem() throws Exception {
        tab.eval("(() => { const text = document.querySelector('.article-body p').firstChild;"
                + " getSelection().setBaseAndExtent(text, 5, text, 13); })()");
        tab.pause(400);
        tab.eval("navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))");
        tab.click(".offer button");
        tab.pause(100);
        String address = tab.text("document.querySelector('.offer input').value");
        assertEquals(
                "https://quay7.example/articles/harbour-watch-report.html#:~:text=this%20report",
                address, "whole words");
    }

    @Test
    void thoseWhoHearThePageHearWhatTheMarksAre() throws Exception {
        assertEquals(
                new Tab.Told("link", "Claim 2: Allegation by Harbour Watch", ""),
                tab.told(".article-body .ref[href='#claim-six-years-kept']"));
        assertEquals(new Tab.Told("link", "Lantern", "Mention of Lantern (Organization)"), tab.told(MENTION));
        assertEquals("the company", tab.told("#m-lantern-3").name());
        assertEquals(
                "Mention of Lantern (Organization)", tab.told("#m-lantern-3").description());
        focus(MENTION);
        assertTrue(tab.told(MENTION).description().contains("A data company in Vessimar"));
        assertEquals("dialog", tab.told(".peek").role());
        assertEquals("Lantern", tab.told(".peek").name());
        assertEquals("Next mention of Lantern", tab.told(".peek [rel=next]").name());
    }

    @Test
    void nothingMovesWhileThePageIsLoadedAndUsed() throws Exception {
        for (int width : List.of(1440, 320)) {
            tab.looks(width, 900, Map.of());
            tab.open(page);
            assertEquals("", tab.moved(), "loaded at " + width);
            focus("#m-lantern-1");
            tab.press("Escape");
            tab.pause(200);
            assertEquals("", tab.text("window.moved.join()"), "at " + width);
        }
        assertFalse(tab.is("[...document.scripts].some((one) => one.src && !one.defer && !one.async)"));
    }

    @Test
    void theThemeIsKept() throws Exception {
        tab.looks(1440, 900, Map.of("prefers-color-scheme", "light"));
        tab.open(page);
        String light = tab.text("getComputedStyle(document.documentElement).backgroundColor");
        tab.click(".theme-switch");
        String dark = tab.text("getComputedStyle(document.documentElement).backgroundColor");
        assertFalse(light.equals(dark));
        tab.open(folder.resolve("claims.html").toUri().toString());
        assertEquals(dark, tab.text("getComputedStyle(document.documentElement).backgroundColor"), "on another page");
        tab.click(".theme-switch");
        assertEquals(light, tab.text("getComputedStyle(document.documentElement).backgroundColor"));
        tab.looks(1440, 900, Map.of("prefers-reduced-motion", "reduce"));
        assertEquals("auto", tab.text("getComputedStyle(document.documentElement).scrollBehavior"));
    }

    @Test
    void aCitationHasADayOfReadingOnlyWhereTheEditorsWroteOneDown() throws Exception {
        Map<Boolean, Integer> counted = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : Jar.files(folder).entrySet()) {
            if (file.getKey().startsWith("articles/") && file.getKey().endsWith(".html")) {
                String html = new String(file.getValue(), StandardCharsets.UTF_8);
                boolean read = html.contains("<span class=\"accessed\">");
                counted.merge(read, 1, Integer::sum);
                assertEquals(read, html.contains("urldate = {"), file.getKey());
            }
        }
        assertEquals(2, counted.size(), "articles with and without: " + counted);
    }
}
