package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The text of an article on its page is the text of the article: in a browser each block has the words of its block in {@code data/text},
 * and what a reader copies has no number that is not in it. Quotation marks may be those of the language, whichever were typed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleTextIT {
    /** The blocks of the page by their ids: the words of each, without those of blocks inside it. */
    private static final String BLOCKS = """
            (() => {
              const blocks = [...document.querySelectorAll('.article-body [id]')]
                .filter((one) => /^(b-\\d+|s-.*)$/.test(one.id) && !one.closest('.notes'));
              return blocks.map((one) => {
                const copy = one.cloneNode(true);
                copy.querySelectorAll('[id^="b-"], ul, ol, table, pre').forEach((inner) => inner.remove());
                copy.querySelectorAll('br').forEach((line) => line.replaceWith(' '));
                return [one.id, copy.textContent];
              });
            })()""";

    /** What is copied of each paragraph, and what it says. */
    private static final String COPIED = """
            [...document.querySelectorAll('.article-body p[id]')].filter((one) => one.checkVisibility()).map((one) => {
              const chosen = getSelection();
              chosen.selectAllChildren(one);
              const seen = one.cloneNode(true);
              seen.querySelectorAll('[hidden]').forEach((sign) => sign.remove());
              return [chosen.toString(), seen.textContent];
            })""";

    @TempDir
    static Path folder;

    private Tab tab;
    private final Map<String, Path> sites = new TreeMap<>();

    @BeforeAll
    void build() throws Exception {
        Path fictional = Path.of("src/test/resources/dossiers/fictional");
        Path arabic = folder.resolve("arabic-project");
        Jar.copy(fictional, arabic);
        Path settings = arabic.resolve("content/dossier.yaml");
        Files.writeString(
                settings, Files.readString(settings).replaceFirst("(?m)^language: .*$", "") + "\nlanguage: ar\n");
        for (Map.Entry<String, Path> one : Map.of(
                        "first",
                        Path.of(""),
                        "fictional",
                        fictional,
                        "arabic",
                        arabic,
                        "arabic-pages",
                        Path.of("src/test/resources/dossiers/arabic-pages"))
                .entrySet()) {
            Path site = folder.resolve(one.getKey());
            Jar.Run run = Jar.run("build", one.getValue().toAbsolutePath(), "-o", site);
            assertEquals(0, run.code(), run.output());
            sites.put(one.getKey(), site);
        }
        tab = Tab.of(Browser.found());
    }

    @BeforeEach
    void begin() throws Exception {
        tab = tab.orAnother();
    }

    @AfterAll
    void end() {
        if (tab != null) {
            tab.close();
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[“”„«»]", "\"")
                .replaceAll("[‘’‚‹›]", "'")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }

    private static List<Path> articles(Path site) throws Exception {
        try (Stream<Path> files = Files.list(site.resolve("articles"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> Files.exists(text(site, file)))
                    .sorted()
                    .toList();
        }
    }

    private static Path text(Path site, Path page) {
        return site.resolve("data/text/" + page.getFileName().toString().replace(".html", ".txt"));
    }

    @Test
    void eachBlockIsItsBlockInTheData() throws Exception {
        int compared = 0;
        for (Path site : sites.values()) {
            for (Path page : articles(site)) {
                List<String> blocks = List.of(Files.readString(text(site, page)).split("\n\n"));
                tab.open(page.toUri().toString());
                boolean excerpt = tab.is("document.querySelector('.article-body .omitted')");
                List<String> headings = new ArrayList<>();
                for (JsonNode one : tab.eval(BLOCKS)) {
                    String id = one.get(0).asString();
                    String words = plain(one.get(1).asString());
                    if (id.startsWith("b-")) {
                        String block = plain(blocks.get(Integer.parseInt(id.substring(2)) - 1));
                        // The data of an article of which only excerpts may be shown have the names of the rest, too.
                        assertEquals(excerpt && block.contains(words) ? words : block, words, page + "#" + id);
                        compared++;
                    } else {
                        headings.add(words);
                    }
                }
                assertTrue(
                        blocks.stream().map(ArticleTextIT::plain).toList().containsAll(headings),
                        () -> page + ": " + headings);
            }
        }
        assertTrue(compared > 150, "blocks compared: " + compared);
    }

    @Test
    void whatIsCopiedIsTheText() throws Exception {
        int copied = 0;
        for (Path site : sites.values()) {
            for (Path page : articles(site)) {
                tab.open(page.toUri().toString());
                for (JsonNode one : tab.eval(COPIED)) {
                    assertEquals(plain(one.get(1).asString()), plain(one.get(0).asString()), page.toString());
                    copied++;
                }
                assertTrue(
                        tab.is("[...document.querySelectorAll('.article-body [data-n]')]"
                                + ".every((one) => one.textContent === '' && one.ariaLabel)"),
                        page.toString());
            }
        }
        assertTrue(copied > 100, "paragraphs copied: " + copied);
    }
}
