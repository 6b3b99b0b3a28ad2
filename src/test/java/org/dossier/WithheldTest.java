package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What authors keep from readers or from search engines is in none of the files that go out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithheldTest {
    private static final Path FICTIONAL = Path.of("src/test/resources/dossiers/fictional");

    private TestSite site;

    @BeforeAll
    void build() throws IOException {
        site = TestSite.of(FICTIONAL);
    }

    @Test
    void aRedactedNameStandsInNoFile() {
        JsonNode witness = frontMatter("people/witness-c.md");
        Set<String> names = new TreeSet<>(Set.of(witness.path("name").asString("")));
        names.addAll(List.of(witness.path("name").asString("").split(" ")));
        witness.path("aliases").forEach(one -> names.add(one.asString("")));
        witness.path("weak_aliases").forEach(one -> names.add(one.asString("")));
        assertTrue(names.size() >= 5, names.toString());
        assertTrue(site.page("people/witness-c.html").text().length() > 100, "the profile itself is shown");
        site.files().forEach((route, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            for (String form : List.of(route, text, percentDecoded(text), Parser.unescapeEntities(text, false))) {
                String plain = form.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
                names.forEach(name ->
                        assertFalse(plain.contains(name.toLowerCase(Locale.ROOT)), () -> name + " in " + route));
            }
        });
    }

    private static JsonNode frontMatter(String file) {
        try {
            String text = Files.readString(FICTIONAL.resolve("content").resolve(file));
            return new YAMLMapper().readTree(text.split("---\n")[1]);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String percentDecoded(String text) {
        return URLDecoder.decode(
                text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Test
    void whoAskedNotToBeListedIsNot() throws IOException {
        Set<String> hidden = new TreeSet<>(Set.of("404.html"));
        for (String kind : List.of("people", "organizations")) {
            for (Path file : ContentFolder.files(FICTIONAL.resolve("content").resolve(kind))) {
                String name = file.getFileName().toString();
                if (frontMatter(kind + "/" + name).path("noindex").asBoolean(false)) {
                    hidden.add(kind + "/" + name.replace(".md", ".html"));
                }
            }
        }
        assertTrue(hidden.size() >= 3, hidden.toString());
        String sitemap = site.text("sitemap.xml");
        site.pages().forEach((route, page) -> {
            boolean listed = !hidden.contains(route);
            assertEquals(
                    listed ? 0 : 1,
                    page.select("meta[name=robots][content=noindex]").size(),
                    route);
            String address = "<loc>https://quay7.example/" + route + "</loc>";
            assertEquals(listed, sitemap.contains(address), route);
        });
        assertTrue(site.text("robots.txt").contains("Disallow: /data/\n"), "the data have them too");
    }

    @Test
    void ofAnArticleThatMayOnlyBeQuotedTheSentencesAroundAnnotationsAreShown() {
        String body = site.page("articles/minister-resigns.html")
                .select(".article-body")
                .text();
        assertTrue(body.contains("resigned on Tuesday evening"), body);
        assertTrue(body.contains("I sat in a room in which I ought not to have sat"), body);
        assertTrue(
                !site.page("articles/minister-resigns.html")
                        .select(".article-body .omitted [aria-label=Text omitted]")
                        .isEmpty(),
                body);
        assertFalse(body.contains("was seen with a hammer"), "a sentence that only names somebody");
        for (String sentence :
                List.of("She did not say which", "windows had been boarded up", "somebody had taken the boards down")) {
            site.files()
                    .forEach((route, bytes) -> assertFalse(
                            new String(bytes, StandardCharsets.UTF_8)
                                    .replaceAll("\\s+", " ")
                                    .contains(sentence),
                            () -> route + " shows '" + sentence + "'"));
        }
        String written = articleText();
        assertTrue(written.contains("She did not say which"), "the sentences are those of the article");
    }

    private static String articleText() {
        try {
            return Files.readString(FICTIONAL.resolve("content/articles/minister-resigns.md"))
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
