package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Searches the fictional dossier in a real browser, from files and from a folder of a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {
    /** Does something on the page, step by step, and keeps after each what is found, said and in focus. */
    private static final String PROBE = """
            (async () => {
              const wait = (time) => new Promise((done) => setTimeout(done, time));
              const until = async (what) => { while (!what()) { await wait(20); } };
              const field = document.querySelector('[name=q]');
              const all = document.createElement('div');
              const type = (words) => {
                field.focus();
                field.value = words;
                field.dispatchEvent(new Event('input', { bubbles: true }));
              };
              const press = (key) => document.activeElement.dispatchEvent(
                new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
              const seen = () => {
                const step = document.createElement('div');
                step.className = 'step';
                step.innerHTML = document.querySelector('.found')?.innerHTML ?? '';
                step.querySelectorAll('a').forEach((link) => link.setAttribute('href', link.href.replace(new URL('.', location).href, '')));
                step.dataset.status = document.querySelector('[role=status]')?.textContent ?? '';
                step.dataset.focus = document.activeElement === field ? 'field' : document.activeElement.textContent;
                step.dataset.value = field?.value ?? '';
                step.dataset.hash = decodeURIComponent(location.hash);
                step.dataset.form = Boolean(field?.checkVisibility({ visibilityProperty: true }));
                step.dataset.lists = document.querySelector('.lists').checkVisibility({ visibilityProperty: true });
                all.append(step);
              };
              seen();
              const steps = STEPS;
              if (steps.length) {
                // Its scripts are loaded when it is used.
                field.focus();
                await until(() => document.querySelector('.found'));
              }
              for (const step of steps) {
                step(type, press);
                // The page waits for the next letter; this is longer, by the same clock.
                await wait(180);
                await until(() => document.querySelector('.found').ariaBusy !== 'true');
                seen();
              }
              return all.innerHTML;
            })()
            """;

    @TempDir
    static Path folder;

    private Path site;
    private Host host;
    private Tab tab;

    @BeforeAll
    void build() throws Exception {
        site = folder.resolve("some/site");
        Jar.Run run = Jar.run("build", Path.of("src/test/resources/dossiers/fictional"), "-o", site);
        assertEquals(0, run.code(), run.output());
        host = Host.fast(folder);
        tab = Tab.of(Browser.found());
    }

    @BeforeEach
    void begin() throws Exception {
        tab = tab.orAnother();
    }

    @AfterAll
    void stop() {
        if (tab != null) {
            tab.close();
        }
        if (host != null) {
            host.close();
        }
    }

    private List<Element> probe(String base, boolean scripts, String... steps) throws Exception {
        String html = Files.readString(site.resolve("search.html"));
        if (!scripts) {
            html = html.replaceAll("<script [^>]*></script>", "");
        }
        Files.writeString(site.resolve("probe.html"), html);
        tab.open(base + "probe.html");
        String found = tab.eval(PROBE.replace("STEPS", "[" + String.join(",", steps) + "]"))
                .asString();
        List<Element> seen = Jsoup.parse(found).select("body > .step");
        assertEquals(steps.length + 1, seen.size());
        return seen;
    }

    private List<Element> fromFiles(String... steps) throws Exception {
        return probe(site.toUri().toString(), true, steps);
    }

    private static String type(String words) {
        return "(type) => type('" + words + "')";
    }

    private static String press(String key) {
        return "(type, press) => press('" + key + "')";
    }

    private static List<String> links(Element step) {
        return step.select("[data-result]").eachAttr("href");
    }

    private static List<String> titles(Element step) {
        return step.select("section > h2").eachText();
    }

    @Test
    void namesComeFirstThenArticlesClaimsAndPassagesWithTheirWordsMarked() throws Exception {
        Element found = fromFiles(type("lantern")).get(1);
        assertEquals(
                List.of(
                        "People and organizations",
                        "Articles",
                        "Claims",
                        "Passages",
                        "In profiles",
                        "Sources",
                        "Pages by the editors"),
                titles(found));
        assertEquals("organizations/lantern.html", links(found).get(0));
        List<String> marks = found.select("mark.hit").eachText();
        assertTrue(marks.size() > 8, marks.toString());
        marks.forEach(mark -> assertTrue(mark.toLowerCase(java.util.Locale.ROOT).startsWith("lantern"), mark));
        assertEquals("#q=lantern", found.attr("data-hash"));
        assertEquals("false", found.attr("data-lists"));
        assertTrue(found.select("[data-group=claims] li > .line > .kd").size() > 3, found.html());
    }

    @Test
    void everyResultLeadsToAPlaceOfThePage() throws Exception {
        List<String> checked = new ArrayList<>();
        for (Element step :
                fromFiles(type("minister tender"), type("lantern"), type("record"), type("ketterane"), type("court"))) {
            for (String link : links(step)) {
                String[] parts = link.split("#", 2);
                Path file = site.resolve(URLDecoder.decode(parts[0], StandardCharsets.UTF_8));
                assertTrue(Files.isRegularFile(file), link);
                if (parts.length > 1) {
                    String[] place = parts[1].split(":~:text=", 2);
                    Document page = Jsoup.parse(Files.readString(file));
                    Element there = place[0].isEmpty() ? page : page.getElementById(place[0]);
                    assertTrue(there != null, link);
                    if (place.length > 1) {
                        String words = URLDecoder.decode(place[1].replaceFirst("^.*-,", ""), StandardCharsets.UTF_8);
                        assertTrue(there.text().contains(words), link);
                        checked.add(link);
                    }
                }
            }
        }
        assertTrue(checked.size() > 8, "links to words: " + checked);
    }

    @Test
    void aBeginningAMissingAccentAWrongLetterAndAnotherScriptAreForgiven() throws Exception {
        List<Element> seen = fromFiles(
                type("sørev"),
                type("ANNEKE SOREVALT"),
                type("Annekd Sorevalt"),
                type("xnneke"),
                type("Sørevlat"),
                type("أنيكه"),
                type("انيكه"));
        for (Element step : seen.subList(1, seen.size())) {
            assertEquals(
                    "people/anneke-sorevalt.html",
                    links(step).isEmpty() ? "" : links(step).get(0),
                    step.attr("data-value"));
        }
        assertFalse(seen.get(6).select("[lang=ar] mark.hit").isEmpty(), "words in an Arabic article");
    }

    /** The links of one section, without the words they lead to. */
    private static List<String> in(String title, Element step) {
        List<String> links = new ArrayList<>();
        for (Element section : step.select("section")) {
            if (section.select("h2").text().equals(title)) {
                section.select("[data-result]")
                        .eachAttr("href")
                        .forEach(link -> links.add(
                                URLDecoder.decode(link.replaceFirst("#?:~:text=.*", ""), StandardCharsets.UTF_8)));
            }
        }
        return links;
    }

    @Test
    void profilesSourcesAndPagesComeAfterWhatArticlesSay() throws Exception {
        List<Element> seen = fromFiles(type("court"), type("sorevalt"), type("telephone"), type("folios"));
        assertEquals(
                List.of(
                        "People and organizations",
                        "Claims",
                        "Passages",
                        "In profiles",
                        "Sources",
                        "Pages by the editors"),
                titles(seen.get(1)));
        List<String> profiles = in("In profiles", seen.get(1));
        assertTrue(profiles.contains("people/bastin-ketterane.html"), "a fact: " + profiles);
        assertTrue(profiles.contains("people/quennel-marrowfen.html#b-2"), "a biography: " + profiles);
        assertTrue(in("Sources", seen.get(1)).contains("sources.html#source-verdict-2024-77"));
        seen.get(1)
                .select("[data-group=text] li, [data-group=sources] li")
                .forEach(result -> assertFalse(result.select("mark.hit").isEmpty(), result.outerHtml()));
        assertEquals(
                List.of(),
                in("In profiles", seen.get(2)).stream()
                        .filter(link -> link.contains("sorevalt"))
                        .toList(),
                "a profile is not found a second time by its own name");
        assertEquals(List.of("pages/methodology.html#b-10"), in("Pages by the editors", seen.get(3)));
        assertEquals(List.of("sources.html#source-share-register-corrun"), in("Sources", seen.get(4)));
    }

    @Test
    void inTheseToABeginningAMissingAccentAWrongLetterAndAnotherScriptAreForgiven() throws Exception {
        List<Element> seen = fromFiles(
                type("dredgin"),
                type("DRÉDGÏNG"),
                type("dredgimg"),
                type("xredging"),
                type("dregding"),
                type("dredgng"));
        for (Element step : seen.subList(1, seen.size())) {
            List<String> found = in("In profiles", step);
            assertTrue(found.contains("people/bastin-ketterane.html"), step.attr("data-value") + ": " + found);
        }
        for (Element step : fromFiles(
                        type("أحوال موظفي"), type("احوال موظفى"), type("أَحْوَالِ موظ"), type("احوال موطفي"))
                .subList(1, 5)) {
            assertEquals(List.of("sources.html#source-تقرير-النقابة"), in("Sources", step), step.attr("data-value"));
        }
        assertEquals(List.of(), links(fromFiles(type("2021 folios 13")).get(1)), "another number is not near");
    }

    @Test
    void theKeyboardGoesThroughTheResults() throws Exception {
        List<Element> seen = fromFiles(
                type("lantern"),
                press("ArrowDown"),
                press("ArrowDown"),
                press("ArrowUp"),
                press("ArrowUp"),
                press("ArrowDown"),
                press("Escape"),
                type(""),
                type("nosuchword qqq"));
        List<String> results = seen.get(1).select("[data-result]").eachText();
        assertEquals(results.get(0), seen.get(2).attr("data-focus"));
        assertEquals(results.get(1), seen.get(3).attr("data-focus"));
        assertEquals(results.get(0), seen.get(4).attr("data-focus"));
        assertEquals("field", seen.get(5).attr("data-focus"));
        assertEquals("field", seen.get(7).attr("data-focus"));
        assertEquals("lantern", seen.get(7).attr("data-value"));
        assertEquals(List.of(), links(seen.get(8)));
        assertEquals("true", seen.get(8).attr("data-lists"));
        assertEquals("No results", seen.get(9).attr("data-status"));
        String submit = "() => { document.querySelector('.found a').addEventListener('click', (event) => {"
                + " event.preventDefault(); document.querySelector('[role=status]').textContent = 'opened'; });"
                + " document.querySelector('.search').requestSubmit(); }";
        assertEquals("opened", fromFiles(type("lantern"), submit).get(2).attr("data-status"), "by Enter");
    }

    @Test
    void moreOfAGroupIsShownAndAllClaimsAreInTheLedger() throws Exception {
        String more = "() => document.querySelector('[data-group=text] button').click()";
        List<Element> seen = fromFiles(type("lantern"), more);
        int before = seen.get(1).select("[data-group=text] [data-result]").size();
        assertTrue(
                seen.get(2).select("[data-group=text] [data-result]").size() > before,
                seen.get(2).html());
        assertEquals(seen.get(1).attr("data-status"), seen.get(2).attr("data-status"));
        assertEquals("field", fromFiles(type("lantern")).get(1).attr("data-focus"));
        Element all = seen.get(1).selectFirst("[data-group=claims] .all a");
        assertEquals("claims.html?q=lantern", all.attr("href"));
        assertTrue(all.text().matches("In the table of claims: all \\d\\d claims"), all.text());
        assertEquals(
                "organizations/lantern.html#mentions",
                seen.get(1).selectFirst("[data-group=names] .gloss a").attr("href"));
        assertEquals("1 result", fromFiles(type("hcv")).get(1).attr("data-status"));
        assertEquals("1 result", fromFiles(type("H.C.V.")).get(1).attr("data-status"), "initials with stops");
        assertEquals(
                "organizations/lantern.html",
                links(fromFiles(type("lan tern")).get(1)).get(0),
                "one word written as two");
    }

    @Test
    void itWorksFromAFolderOfAServer() throws Exception {
        String base = host.address(site) + "/";
        Element found = probe(base, true, type("lantern")).get(1);
        assertEquals(links(fromFiles(type("lantern")).get(1)), links(found));
        assertTrue(links(found).size() > 8, found.attr("data-status"));
    }

    @Test
    void whereItsScriptIsMissingThereAreTheLists() throws Exception {
        Element seen = probe(site.toUri().toString(), false).get(0);
        assertEquals("false", seen.attr("data-form"), "without a script");
        assertEquals("true", seen.attr("data-lists"));
        Document page = Jsoup.parse(Files.readString(site.resolve("search.html")));
        for (String list : List.of("people.html", "organizations.html", "articles.html", "claims.html")) {
            assertFalse(page.select(".lists a[href=" + list + "]").isEmpty(), list);
        }
        assertEquals("true", fromFiles().get(0).attr("data-form"));
    }
}
