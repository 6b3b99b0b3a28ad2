package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All files of the index of the fictional dossier: what they lead to is there, and what is withheld is not in them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchFilesTest {
    private static final Path FICTIONAL = Path.of("src/test/resources/dossiers/fictional");

    private TestSite site;
    private final Map<String, JsonNode> files = new TreeMap<>();

    @BeforeAll
    void build() throws IOException {
        site = TestSite.of(FICTIONAL);
        site.routes().stream()
                .filter(route -> route.startsWith("search/"))
                .forEach(route -> files.put(route, IndexFile.data(site.text(route))));
        assertTrue(files.size() > 30, "files: " + files.size());
    }

    private List<JsonNode> in(String folder) {
        List<JsonNode> found = new ArrayList<>();
        files.forEach((route, data) -> {
            if (route.startsWith("search/" + folder + "/")) {
                found.add(data);
            }
        });
        return found;
    }

    /** What is read, of every kind: articles, profiles, sources, pages. */
    private List<JsonNode> read() {
        List<JsonNode> found = new ArrayList<>();
        for (String folder : List.of("text", "profiles", "sources", "pages")) {
            in(folder).forEach(file -> file.forEach(found::add));
        }
        return found;
    }

    /** Where the search page leads to for a block: to the block, else to the entry that holds it, else to the page. */
    private static String address(JsonNode one, JsonNode block) {
        String to = one.get(0).asString("");
        String anchor = block.get(0).asString("");
        return anchor.isEmpty() ? to : to.replaceFirst("#.*", "") + "#" + anchor;
    }

    @Test
    void everyResultLeadsToAPageAndBlock() {
        Set<String> addresses = new TreeSet<>();
        in("names").forEach(file -> file.forEach(one -> addresses.add(one.get(0).asString(""))));
        read().forEach(one -> {
            addresses.add(one.get(0).asString(""));
            for (JsonNode block : one.get(4)) {
                addresses.add(address(one, block));
                for (int i = 1; i < block.size(); i++) {
                    if (block.get(i).isArray()) {
                        addresses.add(block.get(i).get(0).asString(""));
                    }
                }
            }
        });
        in("claims")
                .forEach(file -> file.forEach(claim -> addresses.addAll(
                        Jsoup.parse(claim.get(0).asString("")).select("a[href]").eachAttr("href"))));
        assertTrue(addresses.size() > 200, "addresses: " + addresses.size());
        for (String address : addresses) {
            String[] parts = URLDecoder.decode(address, StandardCharsets.UTF_8).split("#", 2);
            assertTrue(site.pages().containsKey(parts[0]), address);
            assertTrue(parts.length < 2 || site.page(parts[0]).getElementById(parts[1]) != null, address);
        }
    }

    @Test
    void aBlockLeadsToItsOwnWords() {
        Map<String, Integer> blocks = new TreeMap<>();
        for (JsonNode one : read()) {
            for (JsonNode block : one.get(4)) {
                String[] to = URLDecoder.decode(address(one, block), StandardCharsets.UTF_8)
                        .split("#", 2);
                Element page = site.page(to[0]).body();
                Element there = (to.length < 2 ? page : page.getElementById(to[1])).clone();
                // Of an article the words are read from its page: here are the claims on them.
                for (int i = 1; i < block.size() && block.get(i).isArray(); i++) {
                    String claim = block.get(i).get(0).asString("").replaceFirst(".*#claim-", "at-");
                    assertFalse(
                            there.select("[id=\"" + claim + "\"], [data-of=\"" + claim + "\"]")
                                    .isEmpty(),
                            () -> String.join("#", to) + ": " + claim);
                }
                if (block.path(1).isArray()) {
                    blocks.merge("claims on articles", block.size() - 1, Integer::sum);
                    continue;
                }
                there.select("sup, .vh, pre").remove();
                // Words that are struck out say so where there is no markup; in an article they say so themselves.
                there.select("del, s").stream()
                        .filter(struck -> !struck.html().contains("~~")
                                && !struck.parent().html().contains("hidden"))
                        .forEach(struck -> struck.prependText("~~").appendText("~~"));
                // What a fact is about is in an element of its own.
                String words = there.wholeText().replaceAll("[\\s\\h,:]", "");
                String found = block.get(1).asString("").replaceAll("[\\s\\h,:]", "");
                assertTrue(words.contains(found), () -> String.join("#", to) + ": " + found + "\n" + words);
                blocks.merge(to[0].replaceFirst("[/.].*", "") + (to.length < 2 ? "" : "#"), 1, Integer::sum);
            }
        }
        assertTrue(blocks.get("claims on articles") > 45, blocks.toString());
        for (String some : List.of("people", "people#", "organizations", "organizations#", "pages#", "sources#")) {
            assertTrue(blocks.getOrDefault(some, 0) > 5, some + ": " + blocks);
        }
    }

    @Test
    void everyProfileAndArticleIsInIt() {
        Set<String> found = new TreeSet<>();
        in("names").forEach(file -> file.forEach(one -> found.add(one.get(0).asString(""))));
        Set<String> ends = new TreeSet<>();
        in("ends").forEach(file -> file.forEach(one -> ends.add(one.get(0).asString(""))));
        assertEquals(found, ends);
        Set<String> pages = new TreeSet<>(site.pages().keySet());
        pages.removeIf(route -> !route.matches("(people|organizations)/.*"));
        assertEquals(pages, found);
    }

    @Test
    void everythingThatIsReadIsInIt() {
        Set<String> found = new TreeSet<>();
        read().forEach(one -> found.add(URLDecoder.decode(one.get(0).asString(""), StandardCharsets.UTF_8)));
        Set<String> pages = new TreeSet<>(site.pages().keySet());
        pages.removeIf(route -> !route.matches("(people|organizations|articles|pages)/.*"));
        site.page("sources.html").select(".source[id]").forEach(source -> pages.add("sources.html#" + source.id()));
        assertEquals(pages, found);
    }

    @Test
    void whatIsWithheldIsNotInIt() throws IOException {
        String written = Files.readString(FICTIONAL.resolve("content/people/witness-c.md"));
        JsonNode witness = new YAMLMapper().readTree(written.split("---")[1]);
        String article = Files.readString(FICTIONAL.resolve("content/articles/minister-resigns.md"));
        assertTrue(article.contains("rights: excerpt-only"), "an article that may not be shown whole");
        List<String> withheld = new ArrayList<>(List.of("She did not say which"));
        assertTrue(article.replaceAll("\\s+", " ").contains(withheld.get(0)));
        withheld.add(witness.path("name").asString(""));
        withheld.addAll(List.of(witness.path("name").asString("").split(" ")));
        assertTrue(withheld.size() > 3, withheld.toString());
        files.keySet()
                .forEach(route -> withheld.forEach(
                        one -> assertFalse(site.text(route).contains(one), () -> route + " has '" + one + "'")));
        // Words are in lower case there.
        String name = withheld.get(withheld.size() - 1).toLowerCase(java.util.Locale.ROOT);
        in("words").forEach(file -> assertFalse(file.has(name), name));
    }

    @Test
    void ofAWithheldProfileThereAreNoFacts() {
        List<String> lines = new ArrayList<>();
        for (JsonNode one : read()) {
            if (one.get(0).asString("").equals("people/witness-c.html")) {
                assertEquals("[\"[name withheld]\"]", one.get(1).toString());
                one.get(4).forEach(block -> lines.add(block.get(1).asString("")));
            }
        }
        assertEquals(List.of("[name withheld] bound minute books for nine years."), lines);
    }

    @Test
    void aTitleInAnotherLanguageThanTheTextSaysSo() {
        TestSite lamps = new TestContent()
                .file(
                        "sources.yaml",
                        "one: {title: {ar: تقرير}, note: In Arabic.}\ntwo: {title: Register, note: In English.}\n")
                .site();
        List<String> languages = new ArrayList<>();
        IndexFile.data(lamps.text("search/sources/0.js"))
                .forEach(one -> languages.add(
                        one.get(3).asString("") + " " + one.path(5).asString("-")));
        languages.sort(null);
        assertEquals(List.of("en -", "en ar"), languages);
    }

    @Test
    void ofAnExcerptEveryWordIsOnItsPage() {
        int checked = 0;
        for (JsonNode one : read()) {
            if (one.get(0).asString("").equals("articles/minister-resigns.html")) {
                // A label begins a line here and is in a sentence there.
                String page = site.page("articles/minister-resigns.html").text().toLowerCase(Locale.ROOT);
                for (String word : one.get(4).toString().split("[^\\p{L}]+")) {
                    assertTrue(page.contains(word.toLowerCase(Locale.ROOT)) || word.matches("[a-z]{1,12}"), word);
                    checked++;
                }
            }
        }
        assertTrue(checked > 30, "words: " + checked);
    }
}
