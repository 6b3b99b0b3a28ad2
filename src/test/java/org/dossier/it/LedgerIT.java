package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Filters the ledger of the fictional dossier in a real browser, from files, with its script and without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerIT {
    /** Does something on the page, step by step, and writes down after each what can be seen. */
    private static final String PROBE = """
            addEventListener('load', async () => {
              const seen = () => {
                const line = document.createElement('li');
                line.textContent = [...document.querySelectorAll('.filed')]
                  .filter((card) => card.checkVisibility({ visibilityProperty: true })).map((card) => card.querySelector('.claim-card').id).join(' ');
                line.dataset.hash = location.hash;
                line.dataset.status = document.querySelector('.filter [role=status]')?.textContent ?? '';
                line.dataset.alone = [...document.querySelectorAll('.alone')]
                  .filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.textContent).join(' ');
                line.dataset.filter = document.querySelector('.filter')?.checkVisibility({ visibilityProperty: true }) ?? false;
                line.dataset.empty = [...document.querySelectorAll('.filings section')]
                  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && ![...one.querySelectorAll('.filed')]
                    .some((card) => card.checkVisibility({ visibilityProperty: true }))).length;
                list.append(line);
              };
              const list = document.createElement('ol');
              list.id = 'probe';
              const wait = () => new Promise((done) => setTimeout(done, 50));
              const choose = (name, value, event = 'change') => {
                const field = document.querySelector(`.filter [name=${name}]`);
                field.value = value;
                field.dispatchEvent(new Event(event, { bubbles: true }));
              };
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

    private Path ledger;
    private Document written;

    @BeforeAll
    void build() throws Exception {
        Jar.Run run = Jar.run("build", Path.of("src/test/resources/dossiers/fictional"), "-o", folder);
        assertEquals(0, run.code(), run.output());
        ledger = folder.resolve("claims.html");
        written = Jsoup.parse(Files.readString(ledger));
    }

    /** The ledger with the probe, and maybe without its own scripts. */
    private List<Element> probe(boolean scripts, String hash, String... steps) throws Exception {
        String html = Files.readString(ledger);
        if (!scripts) {
            html = html.replaceAll("<script src=[^>]*></script>", "");
        }
        Files.writeString(folder.resolve("probe.js"), PROBE.replace("STEPS", "[" + String.join(",", steps) + "]"));
        Path page = folder.resolve("probe.html");
        Files.writeString(page, html.replace("</body>", "<script src=\"probe.js\" defer></script></body>"));
        Document dom = Jsoup.parse(Browser.found().dom(page.toUri() + hash));
        List<Element> seen = dom.select("#probe > li");
        assertEquals(steps.length + 1, seen.size(), dom.outerHtml().length() + " characters");
        seen.forEach(one -> assertEquals("0", one.attr("data-empty"), "headings without claims"));
        return seen;
    }

    private List<String> claims(Predicate<Element> which) {
        return written.select(".filed").stream()
                .filter(which)
                .map(one -> one.select(".claim-card").first().id())
                .toList();
    }

    private static Predicate<Element> is(String facet, String value) {
        return one -> List.of(one.attr("data-" + facet).split(" ")).contains(value);
    }

    private static List<String> shown(Element seen) {
        return seen.text().isEmpty() ? List.of() : List.of(seen.text().split(" "));
    }

    @Test
    void withoutAScriptEachValueOfAClosedListIsALinkToItsClaims() throws Exception {
        List<Element> links = written.select(".facets a");
        assertTrue(links.size() > 20, "links: " + links.size());
        String[] steps = links.stream()
                .map(link -> "() => { location.hash = '" + link.attr("href") + "'; }")
                .toArray(String[]::new);
        List<Element> seen = probe(false, "", steps);
        assertEquals(claims(one -> true), shown(seen.get(0)));
        for (int i = 0; i < links.size(); i++) {
            String[] facet = links.get(i).attr("href").substring(1).split("=");
            Element now = seen.get(i + 1);
            assertEquals(claims(is(facet[0], facet[1])), shown(now), now.attr("data-hash"));
            assertEquals("false", now.attr("data-filter"), "a form that does nothing");
            assertEquals(
                    !facet[0].equals("year"),
                    now.attr("data-alone").contains(links.get(i).text()));
        }
    }

    @Test
    void withItsScriptTheLedgerIsFilteredByAllAndTellsSo() throws Exception {
        List<Element> seen = probe(
                true,
                "",
                "(choose) => choose('kind', 'allegation')",
                "(choose) => choose('about', 'lantern')",
                "(choose) => choose('words', 'SIX years', 'input')",
                "() => history.back()",
                "() => document.querySelector('.filter button').click()");
        int all = written.select(".filed").size();
        assertEquals("true", seen.get(0).attr("data-filter"));
        assertEquals(all + " of " + all + " claims", seen.get(0).attr("data-status"));
        Predicate<Element> allegations = is("kind", "allegation");
        assertEquals(claims(allegations), shown(seen.get(1)));
        assertEquals("#kind=allegation", seen.get(1).attr("data-hash"));
        Predicate<Element> both = allegations.and(is("about", "lantern"));
        assertEquals(claims(both), shown(seen.get(2)));
        assertEquals("#kind=allegation&about=lantern", seen.get(2).attr("data-hash"));
        assertEquals(
                claims(both).size() + " of " + all + " claims · Allegation · Lantern",
                seen.get(2).attr("data-status"));
        assertEquals(claims(both.and(one -> one.text().contains("six years"))), shown(seen.get(3)));
        assertTrue(!shown(seen.get(3)).isEmpty()
                && shown(seen.get(3)).size() < claims(both).size());
        assertEquals(claims(allegations), shown(seen.get(4)), "one step back");
        assertEquals(claims(one -> true), shown(seen.get(5)), "all again");
    }

    @Test
    void anAddressKeepsWhatIsChosenAndTheOrder() throws Exception {
        Element seen = probe(true, "#answer=none&year=2023&sort=oldest").get(0);
        List<String> expected = claims(is("answer", "none").and(is("year", "2023")));
        assertEquals(expected.size(), shown(seen).size());
        assertTrue(shown(seen).containsAll(expected));
        List<String> dates = shown(seen).stream()
                .map(id -> written.getElementById(id).parent().attr("data-made"))
                // What has no date comes last.
                .map(date -> date.isEmpty() ? "undated" : date)
                .toList();
        assertEquals(dates.stream().sorted().toList(), dates);
        assertTrue(dates.stream().distinct().count() > 2, dates.toString());
        Element place = probe(true, "#" + expected.get(0)).get(0);
        assertEquals(claims(one -> true), shown(place), "an address of a place on the page hides nothing");
    }

    @Test
    void aClaimIsNeverShownWithoutItsAnswers() throws Exception {
        Document dom = Jsoup.parse(Browser.found().dom(ledger.toUri() + "#kind=allegation&sort=person"));
        for (Element card : dom.select(".filed:not([hidden]) .claim-card")) {
            assertEquals(
                    written.getElementById(card.id()).text(),
                    card.text(),
                    "the block is the same as without the script");
            assertEquals("", card.select("[hidden]").text());
        }
        assertTrue(dom.select(".filed[hidden]").size() > 10);
    }
}
