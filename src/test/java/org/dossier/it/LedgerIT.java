package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Filters the ledger of the fictional dossier, and of one of many claims, in a real browser, from files, with its script and without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerIT {
    /** Does something on the page, step by step, and writes down after each what can be seen. */
    private static final String PROBE = """
            (async () => {
              const visible = (one) => one.checkVisibility({ visibilityProperty: true });
              const seen = () => {
                const line = document.createElement('li');
                line.append(...[...document.querySelectorAll('tr.row')].filter(visible).map((row) => {
                  const copy = document.createElement('p');
                  copy.id = row.id;
                  copy.dataset.state = row.querySelector('td.st').textContent;
                  copy.textContent = row.textContent;
                  return copy;
                }));
                line.dataset.search = location.search;
                line.dataset.saved = saved;
                line.dataset.status = document.querySelector('[role=status]')?.textContent ?? '';
                line.dataset.controls = [...document.querySelectorAll('.ledger-bar :is(select, [type=search], button)')].filter(visible).length;
                list.append(line);
              };
              const list = document.createElement('ol');
              // What is saved as a file.
              let saved = '';
              let save;
              HTMLAnchorElement.prototype.click = () => {};
              URL.createObjectURL = (blob) => {
                blob.text().then((text) => { saved = text; save(); });
                return '#';
              };
              const status = document.querySelector('.ledger-bar [role=status]');
              // The rows are shown anew, and last what is said of them; or they are saved. Without its script what is chosen is shown at once.
              const after = (step) => new Promise((done) => {
                save = done;
                new MutationObserver(done).observe(status, { childList: true });
                step();
                if (!SCRIPTS) { done(); }
              });
              const check = (value) => document.querySelector(`[type=radio][value="${value}"]`).click();
              const choose = (name, value) => {
                const field = document.querySelector(`[data-field=${name}] :is(select, input)`);
                field.value = value;
                field.dispatchEvent(new Event('change', { bubbles: true }));
              };
              const type = (words) => {
                const field = document.querySelector('[name=q]');
                field.value = words;
                field.dispatchEvent(new Event('input', { bubbles: true }));
              };
              while (SCRIPTS && !status.textContent) { await new Promise((done) => setTimeout(done, 20)); }
              seen();
              for (const step of STEPS) {
                await after(() => step({ check, choose, type }));
                seen();
              }
              return list.innerHTML;
            })()
            """;

    private static final int MANY = 240;

    @TempDir
    static Path folder;

    private Path ledger;
    private Path large;
    private Document written;

    @BeforeAll
    void build() throws Exception {
        ledger = built(Path.of("src/test/resources/dossiers/fictional"), "site");
        written = Jsoup.parse(Files.readString(ledger));
        large = built(many(), "large");
    }

    private static Path built(Path project, String name) throws Exception {
        Path site = folder.resolve(name);
        Jar.Run run = Jar.run("build", project, "-o", site);
        assertEquals(0, run.code(), run.output());
        return site.resolve("claims.html");
    }

    /** A dossier in which Acme alleges one thing after another, every second one answered, in two articles of different years. */
    private static Path many() throws Exception {
        Path content =
                Files.createDirectories(folder.resolve("many/content/articles")).getParent();
        Files.createDirectories(content.resolve("people"));
        Files.createDirectories(content.resolve("organizations"));
        Files.writeString(content.resolve("dossier.yaml"), "title: Many\neditors: [{name: E}]\n");
        Files.writeString(content.resolve("sources.yaml"), "report: {title: A report, locator: Shelf 3}\n");
        Files.writeString(content.resolve("people/mona.md"), "---\nname: Mona Khatib\npublic_role: Mayor\n---\n");
        Files.writeString(content.resolve("organizations/acme.md"), "---\nname: Acme\n---\n");
        for (int year : new int[] {2017, 2024}) {
            StringBuilder text = new StringBuilder("---\ntitle: Of " + year + "\ndate: " + year + "-06-03\n---\n");
            StringBuilder claims = new StringBuilder("claims:\n");
            StringBuilder responses = new StringBuilder("responses:\n");
            for (int i = 0; i < MANY / 2; i++) {
                String id = year + "-" + i;
                text.append("\nShe hid paper ").append(id).append(".\n");
                claims.append(
                        "  - {id: c-%s, quote: She hid paper %s, summary: 'Acme said that Mona Khatib hid paper %s.', kind: allegation, by: acme, about: [mona], stance: negative, sources: [report]}%n"
                                .formatted(id, id, id));
                responses.append("  - {id: r-%s, by: mona, to: [c-%s], status: %s}%n"
                        .formatted(id, id, i % 2 == 0 ? "no-reply" : "quoted, text: I did not., sources: [report]"));
            }
            Files.writeString(content.resolve("articles/of-" + year + ".md"), text);
            Files.writeString(content.resolve("articles/of-" + year + ".yaml"), claims.append(responses));
        }
        return content.getParent();
    }

    /** A ledger with the probe, and maybe without its own scripts. */
    private static List<Element> probe(Path ledger, boolean scripts, String search, String... steps) throws Exception {
        String html = Files.readString(ledger);
        if (!scripts) {
            html = html.replaceAll("<script src=[^>]*></script>", "");
        }
        Path page = Files.writeString(ledger.resolveSibling("probe.html"), html);
        try (Tab tab = Tab.of(Browser.found())) {
            tab.open(page.toUri() + search);
            String probe = PROBE.replace("STEPS", "[" + String.join(",", steps) + "]")
                    .replace("SCRIPTS", Boolean.toString(scripts));
            List<Element> seen = Jsoup.parse(tab.eval(probe).asString()).select("body > li");
            assertEquals(steps.length + 1, seen.size());
            return seen;
        }
    }

    private List<String> rows(Predicate<Element> which) {
        return written.select("tr.row").stream().filter(which).map(Element::id).toList();
    }

    private static Predicate<Element> is(String facet, String value) {
        return row -> switch (facet) {
            case "kind" -> row.hasClass(value);
            case "answer" ->
                value.equals("open")
                        ? row.hasAttr("data-open")
                        : row.attr("data-state").equals(value);
            default -> List.of(row.attr("data-" + facet).split(" ")).contains(value);
        };
    }

    private static List<String> shown(Element seen) {
        return seen.children().eachAttr("id");
    }

    @Test
    void withoutAScriptEveryKindAndStateShowsItsClaims() throws Exception {
        List<Element> choices = written.select(".pills input:not([value=''])");
        assertTrue(choices.size() > 12, "choices: " + choices.size());
        List<String> steps = new ArrayList<>();
        for (Element choice : choices) {
            steps.add("() => { document.querySelectorAll('[type=radio][value=\"\"]').forEach((one) => one.click()); }");
            steps.add("({ check }) => check('" + choice.attr("value") + "')");
        }
        List<Element> seen = probe(ledger, false, "", steps.toArray(String[]::new));
        assertEquals(rows(one -> true), shown(seen.get(0)));
        for (int i = 0; i < choices.size(); i++) {
            Element choice = choices.get(i);
            Element now = seen.get(2 * i + 2);
            assertEquals(rows(is(choice.attr("name"), choice.attr("value"))), shown(now), choice.attr("value"));
            assertFalse(shown(now).isEmpty());
            assertEquals("0", now.attr("data-controls"), "a control that does nothing");
        }
    }

    @Test
    void withItsScriptTheLedgerIsFilteredByAllAndTellsSo() throws Exception {
        List<Element> seen = probe(
                ledger,
                true,
                "",
                "({ check }) => check('allegation')",
                "({ choose }) => choose('about', 'lantern')",
                "({ type }) => type('SIX years')",
                "() => history.back()",
                "() => document.querySelector('.ledger-bar [type=reset]').click()");
        int all = written.select("tr.row").size();
        assertEquals(all + " of " + all + " claims", seen.get(0).attr("data-status"));
        Predicate<Element> allegations = is("kind", "allegation");
        assertEquals(rows(allegations), shown(seen.get(1)));
        assertEquals("?kind=allegation", seen.get(1).attr("data-search"));
        Predicate<Element> both = allegations.and(is("about", "lantern"));
        assertEquals(rows(both), shown(seen.get(2)));
        assertEquals("?kind=allegation&about=lantern", seen.get(2).attr("data-search"));
        assertEquals(
                rows(both).size() + " of " + all + " claims · Allegation · Lantern",
                seen.get(2).attr("data-status"));
        assertEquals(rows(both.and(one -> one.text().contains("six years"))), shown(seen.get(3)));
        assertTrue(!shown(seen.get(3)).isEmpty()
                && shown(seen.get(3)).size() < rows(both).size());
        assertEquals(rows(both), shown(seen.get(4)), "one step back leaves the words");
        assertEquals(rows(one -> true), shown(seen.get(5)), "all again");
    }

    @Test
    void anAddressKeepsWhatIsChosenAndTheOrder() throws Exception {
        Element seen = probe(ledger, true, "?kind=statement&years=2023-2024&sort=-made")
                .get(0);
        List<String> expected =
                rows(is("kind", "statement").and(one -> one.attr("data-made").matches("202[34].*")));
        assertEquals(
                expected.stream().sorted().toList(),
                shown(seen).stream().sorted().toList());
        List<String> dates = shown(seen).stream()
                .map(id -> written.getElementById(id).attr("data-made"))
                .toList();
        assertEquals(dates.stream().sorted((a, b) -> b.compareTo(a)).toList(), dates);
        assertTrue(dates.stream().distinct().count() > 2, dates.toString());
    }

    @Test
    void aClaimIsNeverShownWithoutItsAnswers() throws Exception {
        Element seen = probe(ledger, true, "?kind=allegation&sort=about").get(0);
        assertTrue(shown(seen).size() > 5);
        for (Element row : seen.children()) {
            Element own = written.getElementById(row.id());
            assertEquals(own.text(), row.text(), "the row is the same as without the script, with its card");
            assertEquals(own.select("td.st").text(), row.attr("data-state"));
        }
        List<Element> denied = written.select("tr.row[data-state=denied]");
        assertFalse(denied.isEmpty());
        denied.forEach(row -> assertFalse(
                row.select(".claim-card .answer.denial").isEmpty(),
                "a filter may hide the denial's own row: " + row.id()));
    }

    @Test
    void whatIsChosenIsSavedWithTheResponsesDenialsAndOutcomes() throws Exception {
        List<Element> seen = probe(
                ledger,
                true,
                "?kind=allegation&sort=about",
                "() => document.querySelector('.ledger-bar .csv').click()");
        JsonNode claims = new JsonMapper()
                .readTree(ledger.resolveSibling("data/dossier.json"))
                .path("claims");
        // Line breaks within cells are shorter.
        List<String> records = List.of(seen.get(1).attr("data-saved").split("\r\n"));
        assertTrue(records.get(0).startsWith("id,kind,answer,"), records.get(0));
        assertEquals(
                shown(seen.get(0)),
                records.stream()
                        .skip(1)
                        .map(one -> "row-" + one.substring(0, one.indexOf(',')))
                        .toList());
        Set<String> met = new TreeSet<>();
        for (String record : records.subList(1, records.size())) {
            JsonNode claim = claims.path(record.substring(0, record.indexOf(',')));
            claim.path("responses").forEach(one -> has(record, one.path("text"), met, "response"));
            claim.path("deniedBy").forEach(one -> has(record, one.path("summary"), met, "denial"));
            has(record, claim.path("outcome").path("text"), met, "outcome");
        }
        assertEquals(Set.of("denial", "outcome", "response"), met, "what the choice has of each");
    }

    private static void has(String record, JsonNode text, Set<String> met, String what) {
        String words = text.asString("").replace("\"", "\"\"");
        if (!words.isEmpty()) {
            met.add(what);
            assertTrue(record.contains(words), () -> record + " lacks the " + what + ": " + words);
        }
    }

    @Test
    void ofManyClaimsEachIsFoundWithTheStateOfItsAnswers() throws Exception {
        Document page = Jsoup.parse(Files.readString(large));
        assertEquals(100, page.select("tr.row").size());
        assertTrue(page.select("tr[id^=row-c-2017]").isEmpty(), "the oldest claims are not on the page");
        List<Element> seen = probe(
                large,
                true,
                "",
                "({ check }) => check('open')",
                "({ type }) => type('Mona 2015-2018')",
                "({ type }) => type('2017-113')");
        assertEquals(100, shown(seen.get(0)).size());
        assertEquals(
                "120 of 240 claims · showing the first 100 · without a response",
                seen.get(1).attr("data-status"));
        assertTrue(seen.get(1).children().stream()
                .allMatch(row -> row.attr("data-state").equals("no reply")));
        assertEquals(
                Stream.iterate(0, i -> i + 2)
                        .limit(60)
                        .map(i -> "row-c-2017-" + i)
                        .toList(),
                shown(seen.get(2)),
                "those of other years are found in the files");
        assertEquals("?answer=open&q=Mona+2015-2018", seen.get(2).attr("data-search"));
        assertEquals(List.of(), shown(seen.get(3)), "who replied does not wait");
        Element made = probe(large, true, "?q=2017-113").get(0);
        Element own = Jsoup.parse(Files.readString(large.resolveSibling("claims/2017-3.html")))
                .getElementById("row-c-2017-113");
        own.select(".claim-card").remove();
        assertEquals(List.of("row-c-2017-113"), shown(made));
        // Only the whole ledger is of several articles, and names each.
        assertEquals(
                own.text().replace(" ", "") + "Newsarticle,3June2017",
                made.child(0).text().replaceAll("[ \u00a0]", ""),
                "made as the template makes it");
        assertEquals("replied", made.child(0).attr("data-state"));
    }
}
