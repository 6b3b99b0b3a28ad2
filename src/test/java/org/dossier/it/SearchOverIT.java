package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Searches two dossiers from any page as a reader does, by keys and mouse. What is looked for most, by name, initials, with and without
 * hyphens, misspelled, in Arabic and in phrases, is among the first five.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchOverIT {
    private static final String ARTICLE = "articles/two-ketteranes.html";

    /** Dossier, what is typed, and the beginning of the address that must be among the first five. */
    private static final String TABLE =
            """
            first|SJP|organizations/students-for-justice-in-palestine.html
            first|jvp|organizations/jewish-voice-for-peace.html
            first|PFLP|organizations/popular-front-for-the-liberation-of-palestine.html
            first|NSF|organizations/national-science-foundation.html
            first|GWU|organizations/george-washington-university.html
            first|AMP|organizations/american-muslims-for-palestine.html
            first|CCP|organizations/chinese-communist-party.html
            first|ssci|organizations/senate-select-committee-on-intelligence.html
            first|7amle|organizations/7amleh.html
            first|tiktok|organizations/tiktok.html
            first|Ruvic|people/dado-ruvic.html
            first|warren|people/elizabeth-warren.html
            first|rubyo|people/marco-rubio.html
            first|bytdance|organizations/bytedance.html
            first|student for justice|organizations/students-for-justice-in-palestine.html
            first|antisemitic|ARTICLE#claim-tiktok-said-to-enable-content
            first|anti-semitic|ARTICLE#claim-tiktok-said-to-enable-content
            first|antisemetic|ARTICLE#claim-tiktok-said-to-enable-content
            first|prohamas|ARTICLE#claim-tiktok-denies-enabling-content
            first|pro hamas content|ARTICLE#claim-tiktok-denies-enabling-content
            first|knife intifada|ARTICLE#claim-7amleh-said-to-endorse-knife-intifada
            first|money unclear|ARTICLE#claim-financial-support-unclear
            first|propaganda tool|ARTICLE#claim-rubio-on-propaganda-tool
            first|trusted partner|ARTICLE#claim-7amleh-says-trusted-partner
            first|direct attack|ARTICLE#claim-appeal-direct-attack
            fictional|ANNEKE SOREVALT|people/anneke-sorevalt.html
            fictional|sørev|people/anneke-sorevalt.html
            fictional|Annekd Sorevalt|people/anneke-sorevalt.html
            fictional|BPR|organizations/board-for-personal-records.html
            fictional|hcv|organizations/high-court-of-vessimar.html
            fictional|OCC|organizations/open-crossing-coalition.html
            fictional|MHC|organizations/ministry-of-harbours.html
            fictional|vaelthorne|people/iskander-vael-thorne.html
            fictional|vael thorne|people/iskander-vael-thorne.html
            fictional|almirshadi|people/idris-al-mirshadi.html
            fictional|Al-Marfa|organizations/sada-al-marfa.html
            fictional|lantren|organizations/lantern.html
            fictional|أنيكه|people/anneke-sorevalt.html
            fictional|المحكمه|organizations/high-court-of-vessimar.html
            fictional|كيتران|people/ilvara-ketterane.html
            fictional|أحوال موظفي|sources.html#source-تقرير-النقابة
            fictional|changed a page|articles/court-verdict.html#claim-changed-a-page
            """.replace("ARTICLE", "articles/tiktok-at-palestine-digital-activism-forum.html");

    @TempDir
    static Path folder;

    private Tab tab;

    @BeforeAll
    void build() throws Exception {
        for (Map.Entry<String, String> one : Map.of("first", "", "fictional", "src/test/resources/dossiers/fictional")
                .entrySet()) {
            Jar.Run run =
                    Jar.run("build", Path.of(one.getValue()).toAbsolutePath(), "-o", folder.resolve(one.getKey()));
            assertEquals(0, run.code(), run.output());
        }
        tab = Tab.of(Browser.found());
    }

    @BeforeEach
    void begin() throws Exception {
        tab = tab.orAnother();
        tab.looks(1200, 900, Map.of());
    }

    @AfterAll
    void close() {
        if (tab != null) {
            tab.close();
        }
    }

    private void open(String dossier, String page) throws Exception {
        tab.open(folder.resolve(dossier).toUri() + page);
    }

    /** Types into the field, and waits for what is found. */
    private void find(String words) throws Exception {
        tab.eval("(() => { const field = document.querySelector('.search input'); field.focus(); field.value = '"
                + words + "'; field.dispatchEvent(new Event('input')); })()");
        settle();
    }

    private void settle() throws Exception {
        // The script waits for the next letter; this pause is longer, by the same clock.
        tab.pause(200);
        assertTrue(
                tab.comes("document.querySelector('.found') && document.querySelector('.found').ariaBusy !== 'true'"));
    }

    private List<String> results(String dossier) throws Exception {
        String all = tab.text(
                "[...document.querySelectorAll('[data-result]')].map((link) => decodeURIComponent(link.href)).join('\\n')");
        String base = folder.resolve(dossier).toUri().toString();
        return all.lines().map(link -> link.substring(base.length())).toList();
    }

    /** What the browser does when Enter is pressed in the field. */
    private void enter() throws Exception {
        // Later, so that the page that is asked can answer before it goes.
        tab.eval("setTimeout(() => document.querySelector('.search').requestSubmit()); 0");
    }

    private void assertOpens() throws Exception {
        assertTrue(tab.comes("document.querySelector('dialog')?.open"));
    }

    /** It is a step back in the history that closes it, or that follows. */
    private void assertCloses() throws Exception {
        assertTrue(tab.comes("!document.querySelector('dialog').open && history.state === null"));
    }

    private String focus() throws Exception {
        return tab.text("document.activeElement.name || document.activeElement.textContent.trim()");
    }

    @Test
    void whatIsLookedForIsAmongTheFirstFive() throws Exception {
        List<String> missed = new ArrayList<>();
        List<String> rows = TABLE.lines().toList();
        assertTrue(rows.size() >= 40, "queries: " + rows.size());
        String now = "";
        for (String row : rows) {
            String[] cells = row.split("\\|");
            if (!cells[0].equals(now)) {
                now = cells[0];
                open(now, "index.html");
                tab.press("/");
                settle();
            }
            find(cells[1]);
            List<String> found = results(now);
            if (found.stream().limit(5).noneMatch(link -> link.startsWith(cells[2]))) {
                missed.add(row + ": " + found.stream().limit(5).toList());
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void aWithheldNameIsFoundByNothing() throws Exception {
        open("fictional", "index.html");
        tab.press("/");
        for (String name :
                List.of("Wilmot Grebbens", "wilmot", "Grebbens", "W. Grebbens", "wilmotgrebbens", "grebben")) {
            find(name);
            assertEquals(List.of(), results("fictional"), name);
        }
        find("name withheld");
        assertTrue(results("fictional").contains("people/witness-c.html"), "by what stands for it");
    }

    @Test
    void nothingIsLoadedBeforeItIsOpenedAndWhatIsTypedAtOnceCounts() throws Exception {
        open("fictional", ARTICLE);
        assertEquals(
                0,
                tab.asked().stream().filter(url -> url.contains("search")).count(),
                tab.asked().toString());
        for (String key : List.of("/", "o", "d", "r", "u", "n")) {
            tab.press(key);
        }
        settle();
        assertEquals("people/odrun-vossidal.html", results("fictional").get(0));
        assertTrue(
                tab.asked().stream().anyMatch(url -> url.contains("search/index.js")),
                tab.asked().toString());
    }

    @Test
    void escapeAndBackCloseItWhereOneWas() throws Exception {
        open("fictional", ARTICLE);
        tab.click("a[rel=search]");
        assertOpens();
        find("lantern");
        tab.press("Escape");
        assertCloses();
        assertEquals("Search", focus());
        tab.press("/");
        assertOpens();
        assertEquals("q", focus());
        tab.eval("history.back()");
        assertCloses();
        assertTrue(tab.text("location.href").endsWith(ARTICLE));
        tab.press("/");
        tab.click("dialog button");
        assertCloses();
    }

    @Test
    void whoComesBackFromAResultFindsTheResults() throws Exception {
        open("fictional", ARTICLE);
        tab.press("/");
        find("odrun");
        enter();
        assertTrue(tab.comes("location.pathname.endsWith('people/odrun-vossidal.html')"), tab.text("location.href"));
        // Later, so that the page that is asked can answer before it goes.
        tab.eval("setTimeout(() => history.back()); 0");
        assertTrue(tab.comes("location.pathname.endsWith('" + ARTICLE + "')"), tab.text("location.href"));
        assertOpens();
        tab.assertComes("odrun", "document.querySelector('.search input').value");
        settle();
        assertEquals("people/odrun-vossidal.html", results("fictional").get(0));
    }

    @Test
    void aResultOnTheSamePageLeadsThere() throws Exception {
        open("fictional", ARTICLE);
        tab.press("/");
        find("won on price alone");
        String first = results("fictional").get(0);
        assertTrue(first.startsWith(ARTICLE + "#"), first);
        enter();
        assertCloses();
        assertTrue(tab.text("location.hash").length() > 1);
        tab.press("Tab");
        assertFalse(focus().equals("Search"), "who goes on by keys goes on from there");
        tab.eval("history.back()");
        assertOpens();
    }

    @Test
    void anAddressThatLeadsNowhereHasAFieldAndThePageForSearchingIsTheSame() throws Exception {
        open("fictional", "404.html");
        assertTrue(tab.is("document.querySelector('main .search input')"));
        open("fictional", "search.html#q=odrun");
        settle();
        assertEquals("people/odrun-vossidal.html", results("fictional").get(0));
        assertTrue(tab.is("document.querySelector('dialog') === null"));
        tab.eval("document.activeElement.blur()");
        tab.press("/");
        assertEquals("q", focus());
    }

    @Test
    void theLedgerShowsAsManyClaimsAsWereCounted() throws Exception {
        for (String words : List.of("sorevalt", "lantern", "changed a page")) {
            open("fictional", "index.html");
            tab.press("/");
            find(words);
            String counted = tab.text("document.querySelector('.found .all a').textContent")
                    .replaceAll("\\D", "");
            tab.open(tab.text("document.querySelector('.found .all a').href"));
            tab.assertComes(
                    counted,
                    "document.querySelector('.ledger-bar [role=status]').textContent.replace(/\\D.*/, '')",
                    words);
            assertEquals(counted, tab.text("document.querySelectorAll('.ledger tbody tr').length"), words);
        }
    }

    @Test
    void itHasNoFaultForAnybody() throws Exception {
        String axe;
        try (InputStream in = getClass().getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (String scheme : List.of("light", "dark")) {
            for (int width : new int[] {320, 1280}) {
                tab.looks(width, 900, Map.of("prefers-color-scheme", scheme));
                open("fictional", ARTICLE);
                tab.press("/");
                find("lantern");
                tab.eval(axe);
                String faults = tab.eval(
                                "axe.run(document.querySelector('dialog'), { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                                        + " 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((found) => found.violations.map((one) =>"
                                        + " one.id + ' ' + one.nodes.map((node) => node.html).join(' ')).join('; '))")
                        .asString();
                assertEquals("", faults, scheme + " " + width);
                assertTrue(tab.is("document.querySelector('dialog').scrollWidth <= innerWidth"), "width " + width);
            }
        }
    }
}
