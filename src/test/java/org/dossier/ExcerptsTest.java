package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.output.OutputFile;
import org.dossier.render.page.Pages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Of an article that may only be quoted, no file says more than its page. In the dossier of this test each sentence has a word of its own:
 * {@code hidden} and a number, or {@code shown} and a number.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExcerptsTest {
    private static final Path PROJECT = Path.of("src/test/resources/dossiers/excerpts");
    private static final Pattern WORD = Pattern.compile("(?:hidden|shown)[0-9]{2}");

    private final Map<String, String> files = new TreeMap<>();
    private Set<String> written;

    @BeforeAll
    void build() throws IOException {
        TestSite.of(PROJECT).files().forEach((route, bytes) -> files.put(route, plain(bytes)));
        for (OutputFile page : Pages.forEditors(CheckResult.once(PROJECT).dossier(), PROJECT.resolve("templates"))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            page.content().writeTo(out);
            files.put(page.route(), plain(out.toByteArray()));
        }
        StringBuilder all = new StringBuilder();
        for (Path article : ContentFolder.files(PROJECT.resolve("content/articles"))) {
            all.append(article.toString().endsWith(".md") ? Files.readString(article) : "");
        }
        written = words(all.toString().toLowerCase(Locale.ROOT));
    }

    private static String plain(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> of(Set<String> words, String beginning) {
        return words.stream().filter(word -> word.startsWith(beginning)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noFileHasASentenceThatThePageDoesNotShow() {
        assertTrue(of(written, "hidden").size() > 25, written.toString());
        Set<String> formats = new TreeSet<>();
        files.forEach((route, text) -> {
            formats.add(route.replaceFirst(".*/", "").replaceFirst(".*\\.", ""));
            assertEquals(Set.of(), of(words(text), "hidden"), route);
        });
        assertTrue(formats.containsAll(List.of("html", "js", "json", "csv", "txt", "xml", "png")), formats.toString());
    }

    @Test
    void whatThePageShowsIsInTheDataAndTheSearchToo() {
        Set<String> page = words(files.get("articles/flood.html"));
        page.addAll(words(files.get("articles/own-words.html")));
        assertEquals(of(written, "shown"), page);
        // Addresses and code are no reading text.
        page.removeAll(Set.of("shown06", "shown07"));
        Set<String> text = words(files.get("data/text/flood.txt"));
        text.addAll(words(files.get("data/text/own-words.txt")));
        text.remove("shown07");
        assertEquals(page, text);
        // The data file names the file of the text, and has of the article what annotations quote.
        assertEquals(Set.of("shown01", "shown02", "shown03", "shown04"), words(files.get("data/dossier.json")));
        assertTrue(files.get("data/dossier.json").contains("\"data/text/own-words.txt\""));
        // What the search shows of it is read from the page.
        Set<String> found = new TreeSet<>();
        files.forEach((route, content) -> found.addAll(route.startsWith("search/words/") ? words(content) : Set.of()));
        found.remove("shown07");
        assertEquals(page, found);
    }

    @Test
    void ofASentenceThatIsNotShownAListOfMentionsHasTheNameAlone() {
        String csv = files.get("data/mentions.csv");
        assertTrue(csv.contains("[...] nela brandt [...]"), csv);
        String page = files.get("people/nela-brandt.html").replaceAll("<[^>]*>", "");
        assertTrue(page.contains("[…] nela brandt […]"), page);
        assertFalse(page.contains("walked by"), page);
    }
}
