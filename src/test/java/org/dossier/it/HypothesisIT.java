package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The client of Hypothesis imports the annotations of our dossiers in a browser, as its user does, and puts each on its words. */
class HypothesisIT {
    private static final Path CLIENT = Path.of("src/test/readers/node_modules/hypothesis");

    /** Opens the panel, chooses the file and its user, and imports. */
    private static final String IMPORT = """
            (async () => {
              const until = async (what) => {
                for (const end = Date.now() + 120_000; Date.now() < end;) {
                  const found = what();
                  if (found) return found;
                  await new Promise((done) => setTimeout(done, 50));
                }
                throw new Error(`never: ${what}`);
              };
              const frame = () => document.querySelector('hypothesis-sidebar')?.shadowRoot.querySelector('iframe')?.contentDocument;
              const one = (selector) => until(() => frame()?.querySelector(selector));
              (await one('button[title="Show share panel"]')).click();
              (await one('#import-panel-tab')).click();
              const input = await one('input[type="file"]');
              const files = new DataTransfer();
              files.items.add(new File([await (await fetch('%s')).text()], 'x.json', { type: 'application/json' }));
              input.files = files.files;
              input.dispatchEvent(new Event('change', { bubbles: true }));
              const users = await until(() => {
                const list = frame().querySelector('#import-panel button[role="combobox"]');
                const all = frame().querySelectorAll('[role="option"]');
                if (list?.ariaExpanded === 'false') list.click();
                return all.length && all;
              });
              const said = [...users].map((user) => user.textContent);
              users[0].click();
              (await one('[data-testid="import-button"]:not([disabled])')).click();
              return said;
            })()""";

    /**
     * Each annotation on the page: its quote, the words it is on, and where these are in the text of the article. Headings are found by what
     * they say; a block of an article that is shown in part is where it is in the text, and its words may be anywhere in it.
     */
    private static final String PLACED = """
            (async () => {
              const blocks = new Map();
              let start = 0;
              (await (await fetch('%s')).text()).split('\\n\\n').forEach((block, at) => {
                blocks.set(`b-${at + 1}`, [start, start + block.length]);
                blocks.set(block, blocks.get(`b-${at + 1}`));
                start += block.length + 2;
              });
              const places = new Map();
              for (const mark of document.querySelectorAll('hypothesis-highlight')) {
                const tag = mark._annotation.$tag;
                if (!places.has(tag)) {
                  const block = mark.closest('.article-body :is([id^="b-"], h2, h3, h4, h5, h6)');
                  const range = document.createRange();
                  range.setStart(block ?? document.body, 0);
                  range.setEnd(mark, 0);
                  const [from, to] = blocks.get(block?.id) ?? blocks.get(block?.textContent) ?? [-1, -1];
                  const cut = document.querySelector('.article-body .omitted');
                  const at = from + range.toString().length;
                  places.set(tag, { selector: mark._annotation.target[0].selector[0], words: '', from: cut ? from : at, to: cut ? to : at });
                }
                places.get(tag).words += mark.textContent;
              }
              return [...places.values()];
            })()""";

    /** What the cards beside the page say: those that are in view. */
    private static final String SAID = """
            [...document.querySelector('hypothesis-sidebar').shadowRoot.querySelector('iframe').contentDocument
              .querySelectorAll('[data-testid="thread-card"]')].map((card) => card.textContent)""";

    @TempDir
    Path folder;

    @Test
    void everyAnnotationIsImportedOntoItsWords() throws Exception {
        assertTrue(Files.exists(CLIENT), "Hypothesis is not installed: run npm ci --prefix src/test/readers");
        int placed = 0;
        for (String project : List.of("", "src/examples/watchdogs", "src/test/resources/dossiers/fictional")) {
            Path site = built(project);
            try (HypothesisHost host = HypothesisHost.of(site, CLIENT);
                    Tab tab = Tab.of(Browser.found())) {
                // As the extension does.
                tab.call("Page.setBypassCSP", Map.of("enabled", true));
                try (Stream<Path> files = Files.list(site.resolve("data/annotations"))) {
                    for (Path file : files.filter(one -> one.toString().endsWith(".hypothesis.json"))
                            .sorted()
                            .toList()) {
                        String article = file.getFileName().toString().replace(".hypothesis.json", "");
                        placed += imported(article, site, host, tab);
                    }
                }
            }
        }
        assertTrue(placed > 400, "placed: " + placed);
    }

    /** The site of a project with all that is asked for here. */
    private Path built(String project) throws Exception {
        Path copy = Files.createTempDirectory(folder, "project");
        Path content = Path.of(project).resolve("content");
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        copy.resolve("content").resolve(content.relativize(file).toString()),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path settings = copy.resolve("content/dossier.yaml");
        Files.writeString(settings, Files.readString(settings) + "\nexports: {hypothesis: true}\n");
        Jar.Run run = Jar.run("build", copy, "-o", copy.resolve("site"));
        assertEquals(0, run.code(), run.output());
        return copy.resolve("site");
    }

    private static int imported(String article, Path site, HypothesisHost host, Tab tab) throws Exception {
        JsonMapper json = new JsonMapper();
        JsonNode written = json.readTree(
                        Files.readString(site.resolve("data/annotations/" + article + ".hypothesis.json")))
                .path("annotations");
        host.saved().clear();
        tab.open(host.base() + "articles/" + article + ".html");
        JsonNode users = tab.eval(IMPORT.formatted(host.base() + "data/annotations/" + article + ".hypothesis.json"));
        assertEquals(1, users.size(), users::toString);
        String places = PLACED.formatted(host.base() + "data/text/" + article + ".txt");
        Patience.comes(() -> tab.eval(places).size() >= written.size());
        JsonNode placed = tab.eval(places);
        assertEquals(written.size(), host.saved().size(), article);

        Map<String, Set<Integer>> expected = new HashMap<>();
        List<String> bodies = new ArrayList<>();
        for (JsonNode one :
                json.readTree(Files.readString(site.resolve("data/annotations/" + article + ".recogito.json")))) {
            bodies.add(plain(one.path("body").get(0).path("value").asString()));
            for (JsonNode target : one.path("target")) {
                JsonNode quote = target.path("selector").get(0);
                expected.computeIfAbsent(quote.toString(), key -> new TreeSet<>())
                        .add(target.path("selector").get(1).path("start").asInt());
            }
        }
        StringBuilder wrong = new StringBuilder();
        for (JsonNode one : placed) {
            String exact = one.path("selector").path("exact").asString();
            Set<Integer> starts = expected.getOrDefault(one.path("selector").toString(), Set.of());
            if (!plain(exact).equals(plain(one.path("words").asString()))
                    || starts.stream()
                            .noneMatch(at -> one.path("from").asInt() <= at
                                    && at <= one.path("to").asInt())) {
                wrong.append("\n").append(one).append(" not at ").append(starts);
            }
        }
        assertEquals("", wrong.toString(), article);
        Patience.comes(() -> !tab.eval(SAID).isEmpty());
        assertSays(bodies, tab.eval(SAID));
        assertEquals(written.size(), placed.size(), article);
        return placed.size();
    }

    private static void assertSays(List<String> bodies, JsonNode cards) {
        assertFalse(cards.isEmpty());
        for (JsonNode card : cards) {
            String said = plain(card.asString());
            assertTrue(bodies.stream().anyMatch(said::contains), said);
        }
    }

    /** The client marks no white space that is alone in its element. */
    private static String plain(String words) {
        return words.replaceAll("\\s", "");
    }
}
