package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Filters lists of a small and of a large dossier in a real browser, from files, with their script and without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListIT {
    private static final int MANY = 620;
    private static final String SEEN =
            "[...document.querySelectorAll('.index > li')].filter((one) => one.checkVisibility()).length";
    private static final String STATUS = "document.querySelector('.list-bar [role=status]').textContent";

    @TempDir
    static Path folder;

    private Path small;
    private Path large;

    @BeforeAll
    void build() throws Exception {
        small = built(Path.of("src/test/resources/dossiers/fictional"), "small");
        large = built(many(), "large");
    }

    private static Path built(Path project, String name) throws Exception {
        Path site = folder.resolve(name);
        Jar.Run run = Jar.run("build", project, "-o", site);
        assertEquals(0, run.code(), run.output());
        return site.resolve("people.html");
    }

    private static Path many() throws Exception {
        Path content = Files.createDirectories(folder.resolve("many/content"));
        Path people = Files.createDirectories(content.resolve("people"));
        Files.createDirectories(content.resolve("articles"));
        Files.writeString(content.resolve("dossier.yaml"), "title: Many\neditors: [{name: E}]\n");
        StringBuilder text = new StringBuilder("---\ntitle: Of many\ndate: 2024-06-03\n---\n");
        for (int i = 0; i < MANY; i++) {
            String name = (char) ('A' + i % 20) + "dam Number" + (char) ('a' + i % 7) + "x" + i;
            Files.writeString(
                    people.resolve("p" + i + ".md"),
                    "---\nname: " + name + "\nkind: " + (i % 10 == 0 ? "judge" : "clerk")
                            + "\npublic_role: Official\n---\n");
            text.append(i % 100 == 0 ? "\n" + name + " spoke.\n" : "");
        }
        Files.writeString(content.resolve("articles/of-many.md"), text);
        StringBuilder sources = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            sources.append(
                    "s" + i + ": {title: " + (char) ('A' + i % 20) + "ote " + i + ", locator: Shelf " + i + "}\n");
        }
        Files.writeString(content.resolve("sources.yaml"), sources);
        return content.getParent();
    }

    private static void choose(Tab tab, String name, String value) throws Exception {
        tab.eval(
                "(() => { const field = document.querySelector('.list-bar [name=" + name + "]'); field.value = '"
                        + value
                        + "'; for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true })); })()");
    }

    @Test
    void aLongListIsFilteredOverAllItsPagesAndTheChoiceIsInTheAddress() throws Exception {
        try (Tab tab = Tab.of(Browser.found())) {
            tab.looks(1440, 900, Map.of());
            tab.open(large.toUri().toString());
            assertEquals("50", tab.text(SEEN), "those most often named");
            choose(tab, "group", "");
            tab.eval("document.querySelector('.list-bar [name=q]').focus()");
            // The kinds are known when the files have come.
            assertTrue(tab.comes("document.querySelector('.list-bar [name=group]').length > 1"));
            choose(tab, "group", "judge");
            tab.assertComes("62 of 620", STATUS);
            assertEquals("62", tab.text(SEEN));
            choose(tab, "q", "number adam");
            assertTrue(tab.comes("location.search.includes('group=judge') && location.search.includes('q=')"));
            String found = tab.text(STATUS);
            assertNotEquals("62 of 620", found);
            tab.open(tab.text("location.href"));
            tab.assertComes(found, STATUS, "the address says what is chosen");
            tab.eval("document.querySelector('.list-bar [type=reset]').click()");
            tab.assertComes("50", SEEN);
            choose(tab, "sort", "mentions");
            tab.assertComes("100", SEEN, "a part is shown, and more on request");
            assertEquals("1 mention", tab.text("document.querySelector('.found li:nth-child(7) .count').textContent"));
            tab.eval("document.querySelector('.further button').click()");
            assertEquals("200", tab.text(SEEN));
            assertTrue(tab.is("document.activeElement === document.querySelector('.found li:nth-child(101) a')"));
        }
    }

    @Test
    void aShortListHasAllItsRowsAndBackIsTheStepBefore() throws Exception {
        try (Tab tab = Tab.of(Browser.found())) {
            tab.looks(390, 844, Map.of());
            tab.open(small.toUri().toString());
            String all = tab.text(SEEN);
            tab.eval("document.querySelector('[name=has][value=open]').click()");
            assertTrue(tab.comes(SEEN + " < " + all), tab.text(STATUS));
            assertTrue(
                    tab.is(
                            "[...document.querySelectorAll('.found li')].every((one) => one.textContent.includes('without a response'))"));
            tab.eval("history.back()");
            tab.assertComes(all, SEEN);
            assertTrue(tab.is("document.documentElement.scrollWidth <= innerWidth"));
        }
    }

    @Test
    void theAddressOfASourceLeadsToThePageThatHasIt() throws Exception {
        try (Tab tab = Tab.of(Browser.found())) {
            String sources = large.resolveSibling("sources.html").toUri().toString();
            tab.go(sources + "#source-s433");
            assertTrue(tab.comes("location.pathname.endsWith('/sources/n.html')"));
            tab.assertComes("Note 433", "document.querySelector(':target .source-title').textContent");
        }
    }

    @Test
    void withoutAScriptThereIsNoFilterAndEveryNameIsOnAPage() throws Exception {
        try (Tab tab = Tab.of(Browser.found())) {
            tab.scripts(false);
            tab.open(large.toUri().toString());
            assertEquals(
                    "false",
                    tab.text("document.querySelector('.list-bar').checkVisibility({ visibilityProperty: true })"));
            assertEquals(
                    Integer.toString(MANY),
                    tab.text(
                            "[...document.querySelectorAll('#parts .count')].reduce((sum, one) => sum + Number(one.textContent), 0)"));
        }
    }
}
