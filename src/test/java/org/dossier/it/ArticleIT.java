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
    private static final String OPEN = "document.querySelector('.peek')";

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
        tab = tab.orAnother();
        tab.scripts(true);
        tab.without();
        tab.open(page);
        tab.eval("localStorage.clear()");
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
        assertTrue(tab.comes(OPEN), "a card");
        assertEquals("Lantern", tab.text(OPEN + ".querySelector('a').innerText"));
        assertTrue(tab.text(OPEN + ".innerText").contains("A data company in Vessimar"));
        tab.hover(".peek .gist");
        tab.pause(600);
        assertTrue(tab.is(OPEN), "it can be pointed at");
        tab.press("Escape");
        assertFalse(tab.is(OPEN), "it can be dismissed without moving the mouse");
        tab.hover(MENTION);
        assertTrue(tab.comes(OPEN));
        tab.hover("h1");
        assertTrue(tab.comes("!" + OPEN), "it goes when it is left");
        assertEquals(asked, tab.asked().size(), "asked for: " + tab.asked());
        // A sign that the style sheet holds is asked of nobody.
        assertTrue(
                tab.asked().stream().allMatch(one -> one.matches("(file:|data:image/svg).*")),
                tab.asked().toString());
    }

    /** All of it is seen at once, it is nothing to tab through, and it says how each claim about the one named was answered. */
    @Test
    void aCardIsSmallAndTellsTheStateOfEachAnswer() throws Exception {
        tab.hover(MENTION);
        assertTrue(tab.comes(OPEN));
        assertEquals("0", tab.text(OPEN + ".querySelectorAll('a[href], button, [tabindex], summary').length"));
        assertTrue(tab.is(OPEN + ".scrollHeight <= " + OPEN + ".clientHeight + 1"), "without scrolling");
        assertTrue(tab.is("(() => { const box = " + OPEN + ".getBoundingClientRect();"
                + " return box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth; })()"));
        assertEquals(
                tab.text("[...document.querySelectorAll('.beside:not(.remark)')]"
                        + ".filter((one) => /about .*Lantern/.test(one.querySelector('.head').textContent))"
                        + ".map((one) => one.querySelector('.no').textContent.replace(/\\D/g, '')).sort().join()"),
                tab.text("[..." + OPEN + ".querySelectorAll('.ref')].map((one) => one.textContent).sort().join()"),
                "the numbers of the claims about it");
        assertTrue(
                tab.is("new Set([...document.querySelectorAll('[id]')].map((one) => one.id)).size"
                        + " === document.querySelectorAll('[id]').length"),
                "an id stands twice");
    }

    @Test
    void aKeyOpensACardAndTheFocusAloneDoesNot() throws Exception {
        focus("#m-lantern-1");
        tab.pause(600);
        assertFalse(tab.is(OPEN), "by the focus");
        tab.press("i");
        assertTrue(tab.is(OPEN), "by a key");
        assertEquals("m-lantern-1", tab.text("document.activeElement.id"));
        tab.press("Escape");
        assertFalse(tab.is(OPEN));
        assertEquals("m-lantern-1", tab.text("document.activeElement.id"), "back where it was opened");
        tab.press("i");
        tab.press("Tab");
        assertFalse(tab.is(OPEN), "it goes with the focus");
        assertFalse(tab.is("document.activeElement.id === 'm-lantern-1'"), "no trap");
    }

    /** Each mention on a profile leads to its exact words: no card may be over them. */
    @Test
    void whoIsLedToAMentionReadsItsWords() throws Exception {
        tab.open(page + MENTION);
        tab.assertComes(MENTION.substring(1), "document.activeElement.id", "where the address leads");
        tab.pause(500);
        assertFalse(tab.is(OPEN), "on arrival");
        tab.eval("location.hash = '#m-lantern-1'");
        tab.pause(500);
        assertFalse(tab.is(OPEN), "to the next");
        tab.eval("document.querySelector('.beside:has(.card a.organization)').open = true");
        tab.hover(".beside[open] .card a.organization");
        tab.pause(500);
        assertFalse(tab.is(OPEN), "over the notes");
    }

    @Test
    void theFirstTapShowsTheCardAndTheSecondFollows() throws Exception {
        tab.tap(MENTION);
        assertTrue(tab.comes(OPEN));
        tab.pause(300);
        assertTrue(tab.text("location.href").endsWith("harbour-watch-report.html"));
        tab.tap(MENTION);
        assertTrue(tab.comes("location.pathname.endsWith('organizations/lantern.html')"), tab.text("location.href"));
    }

    // ---- notes

    /** The address of a claim opens it beside its words, which are lit, with a script and without. */
    @Test
    void anAddressOpensAClaimAndLightsItsWords() throws Exception {
        tab.open(page + "#claim-six-years-kept");
        assertTrue(tab.is("document.getElementById('claim-six-years-kept').closest('details').open"));
        assertTrue(tab.comes("document.getElementById('at-six-years-kept').matches('.lit')"));
        assertTrue(
                tab.is("document.querySelectorAll('[data-of=at-six-years-kept].lit').length === 1"),
                "the words behind the bold ones");
        assertTrue(tab.is("document.getElementById('claim-six-years-kept').checkVisibility()"));
        assertTrue(tab.comes("['at-', 'claim-'].every((one) => {"
                + " const box = document.getElementById(one + 'six-years-kept').getBoundingClientRect();"
                + " return box.top >= 0 && box.top < innerHeight; })"));
        tab.press("Escape");
        assertFalse(tab.is("document.querySelector('.beside[open]')"), "Esc closes it");
        tab.scripts(false);
        tab.open(page + "#claim-six-years-kept");
        tab.scripts(true);
        assertTrue(
                tab.is("document.getElementById('claim-six-years-kept').closest('details').open"), "without a script");
    }

    @Test
    void oneNoteIsOpenAtATimeAndTheTextStaysWhereItIs() throws Exception {
        String text = "[...document.querySelectorAll('.article-body p[id], .article-body h2')]"
                + ".map((one) => Math.round(one.getBoundingClientRect().top + scrollY)).join()";
        String before = tab.text(text);
        String shown = "document.querySelectorAll('.beside[open]').length";
        for (int i = 0; i < 3; i++) {
            tab.eval("document.querySelectorAll('.beside > summary')[" + i + "].click()");
            tab.pause(50);
            assertEquals("1", tab.text(shown), "one at a time");
            assertEquals(before, tab.text(text), "nothing moves");
        }
        tab.eval("document.querySelector('.beside[open] > summary').click()");
        assertEquals("0", tab.text(shown));
    }

    @Test
    void theChoiceOfWhatIsShownIsKeptInTheAddress() throws Exception {
        String seen = "[...document.querySelectorAll('.card')].filter((one) => one.checkVisibility()).length";
        String cards = tab.text("document.querySelectorAll('.card').length");
        assertEquals("0", tab.text(seen));
        tab.eval("document.getElementById('view-all').click()");
        tab.pause(100);
        assertEquals(cards, tab.text(seen), "all");
        assertTrue(tab.text("location.search").contains("view=all"));
        tab.open(page);
        assertEquals(cards, tab.text(seen), "it is remembered");
        tab.open(page + "?view=read");
        assertEquals(
                "0",
                tab.text("[...document.querySelectorAll('.notes')].filter((one) => one.checkVisibility()).length"));
        tab.open(page + "?view=read#claim-six-years-kept");
        assertTrue(
                tab.is("document.getElementById('claim-six-years-kept').checkVisibility()"),
                "who is led to it sees it");
        tab.eval("document.getElementById('view-check').click()");
        tab.eval("document.getElementById('kind-opinion').click()");
        assertEquals(
                tab.text("document.querySelectorAll('.beside.opinion').length"),
                tab.text("[...document.querySelectorAll('.beside')].filter((one) => one.checkVisibility()).length"),
                "one kind alone");
    }

    /** From claim to claim by headings, each with who says what, and how it was answered. */
    @Test
    void eachNoteIsAHeadingThatSaysAll() throws Exception {
        Tab.Told told = tab.told(".beside:has(#claim-six-years-kept) h3");
        assertEquals("heading", told.role());
        assertTrue(told.name().matches("Claim \\d+, Allegation, Harbour Watch: .* Response: .+"), told.name());
        assertTrue(
                tab.is(
                        "[...document.querySelectorAll('.beside > summary')].every((one) => one.firstElementChild.matches('h3'))"));
    }

    /** Keys stop at what is before a claim and at few things more. */
    @Test
    void aClaimIsReachedByFewKeys() throws Exception {
        int notes = Integer.parseInt(tab.text("document.querySelectorAll('.beside').length"));
        int stops = 0;
        tab.eval("document.querySelector('.article-body').focus()");
        while (!tab.is("document.activeElement === [...document.querySelectorAll('.beside > summary')].at(-1)")) {
            tab.press("Tab");
            stops++;
            assertTrue(stops < 3 * notes + 10, "stops: " + stops + " for " + notes + " notes");
        }
        assertTrue(stops >= notes);
    }

    @Test
    void nAndPStepThroughClaimsAndNotesInTheOrderOfTheText() throws Exception {
        tab.looks(1440, 900, Map.of("prefers-reduced-motion", "reduce"));
        List<String> order =
                List.of(tab.text("[...document.querySelectorAll('.article-body a.ref')].map((one) => one.hash)")
                        .split(","));
        assertTrue(order.size() > 5);
        String here = "'#' + document.activeElement.parentElement.querySelector('.card')?.id";
        for (String hash : order) {
            tab.press("n");
            assertEquals(hash, tab.text(here));
            assertTrue(tab.is("(() => { const box = document.activeElement.getBoundingClientRect();"
                    + " return box.top >= 0 && box.bottom <= innerHeight; })()"));
        }
        tab.press("p");
        assertEquals(order.get(order.size() - 2), tab.text(here));
        tab.eval("document.querySelector('.keys input').click(); document.activeElement.blur()");
        tab.press("n");
        assertFalse(tab.is("document.activeElement.matches('summary')"), "switched off");
        tab.open(page);
        assertFalse(tab.is("document.querySelector('.keys input').checked"), "and it stays so");
        tab.eval("document.querySelector('.keys input').click()");
    }

    @Test
    void chosenWordsGetAnAddressThatLeadsToThem() throws Exception {
        tab.eval("(() => { const text = document.querySelector('.article-body p').firstChild;"
                + " getSelection().setBaseAndExtent(text, 5, text, 13); })()");
        tab.eval("navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))");
        assertTrue(tab.comes("document.querySelector('.offer button')"));
        tab.click(".offer button");
        tab.assertComes(
                "https://quay7.example/articles/harbour-watch-report.html#:~:text=this%20report",
                "document.querySelector('.offer input').value", "whole words");
    }

    @Test
    void thoseWhoHearThePageHearWhatTheMarksAre() throws Exception {
        Tab.Told number = tab.told(".article-body .ref[href='#claim-six-years-kept']");
        assertEquals("link", number.role());
        assertTrue(number.name().matches("Claim \\d+: Allegation by Harbour Watch"), number.name());
        assertEquals(new Tab.Told("link", "Lantern", "Mention of Lantern (Organization)"), tab.told(MENTION));
        assertEquals("the company", tab.told("#m-lantern-3").name());
        assertEquals(
                "Mention of Lantern (Organization)", tab.told("#m-lantern-3").description());
        focus(MENTION);
        tab.press("i");
        assertTrue(tab.told(MENTION).description().contains("A data company in Vessimar"));
        assertEquals("tooltip", tab.told(".peek").role());
    }

    @Test
    void nothingMovesWhileThePageIsLoadedAndUsed() throws Exception {
        for (int width : List.of(1440, 320)) {
            tab.looks(width, 900, Map.of());
            // How far words move when the site's letters come, AccessibilityIT limits.
            tab.without("*.woff2");
            tab.open(page);
            assertEquals("", tab.moved(), "loaded at " + width);
            focus("#m-lantern-1");
            tab.press("i");
            tab.press("Escape");
            tab.pause(200);
            assertEquals("", tab.text("window.moved.join()"), "at " + width);
        }
        tab.without();
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
