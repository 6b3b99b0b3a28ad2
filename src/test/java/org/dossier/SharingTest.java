package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other sites and search engines show of a page: its title, its description and its picture. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharingTest {
    private static final String BASE = "https://quay7.example/";
    private static final String ADDRESS = "url: https://t.example/";

    private TestSite fictional;
    private static final Map<String, String> BASES =
            Map.of("fictional", BASE, "of the project", "https://dossier.example.org/");

    private Map<String, TestSite> both;

    @BeforeAll
    void build() throws IOException {
        fictional = TestSite.of(Path.of("src/test/resources/dossiers/fictional"));
        both = Map.of("fictional", fictional, "of the project", TestSite.of(Path.of("")));
    }

    private static String property(Document page, String name) {
        List<Element> found = page.select("[property='" + name + "'], meta[name='" + name + "']");
        assertTrue(found.size() <= 1, name);
        return found.isEmpty() ? "" : found.get(0).attr(found.get(0).is("link") ? "href" : "content");
    }

    @Test
    void everyPageButThatOfNoAddressSaysWhatItIs() {
        both.forEach((name, site) -> site.pages().forEach((route, page) -> {
            if (route.equals("404.html")) {
                assertEquals("", property(page, "og:url"));
                return;
            }
            assertEquals(BASES.get(name) + route, property(page, "og:url"), route);
            assertEquals(
                    property(page, "og:url"), page.select("link[rel=canonical]").attr("href"), route);
            assertFalse(property(page, "og:title").isBlank(), route);
            assertTrue(page.title().startsWith(property(page, "og:title")), route);
            assertEquals(property(page, "description"), property(page, "og:description"), route);
            assertEquals("summary_large_image", property(page, "twitter:card"), route);
            assertEquals(page.select("html").attr("lang").replace('-', '_'), property(page, "og:locale"), route);
        }));
    }

    @Test
    void everyPictureThatIsNamedIsThereAndEveryOneIsNamed() {
        both.forEach((name, site) -> {
            Set<String> named = new TreeSet<>();
            String base = property(site.page("index.html"), "og:url").replace("index.html", "");
            site.pages()
                    .forEach((route, page) ->
                            named.add(property(page, "og:image").replace(base, "")));
            named.remove("");
            Set<String> drawn = site.routes().stream()
                    .filter(route -> route.startsWith("cards/"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(drawn, named, name);
        });
    }

    @Test
    void anArticleSaysWhenItAppearedAsFarAsTheDayIsKnown() {
        Document dated = fictional.page("articles/minister-resigns.html");
        assertEquals("article", property(dated, "og:type"));
        String shown = dated.select(".article-head time, header time, time").attr("datetime");
        assertEquals(shown, property(dated, "article:published_time"));
        fictional.pages().forEach((route, page) -> {
            String published = property(page, "article:published_time");
            assertTrue(
                    published.isEmpty() || published.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?"), route + ": " + published);
            assertTrue(published.isEmpty() || route.startsWith("articles/"), route);
        });
    }

    @Test
    void whoIsKeptOutOfSearchEnginesOrWithheldHasNoPicture() {
        Set<String> without = new TreeSet<>();
        fictional.pages().forEach((route, page) -> {
            boolean profile = route.matches("(people|organizations)/.*");
            if (profile && property(page, "og:image").equals(BASE + "cards/index.png")) {
                without.add(route);
            }
            boolean hidden = !page.select("meta[name=robots]").isEmpty();
            assertTrue(!profile || !hidden || without.contains(route), route);
        });
        assertTrue(without.contains("people/witness-c.html"), without.toString());
        without.forEach(route -> assertFalse(fictional.has("cards/" + route.replace(".html", ".png")), route));
    }

    @Test
    void everyPageHasADescriptionInPlainTextOfSomeLength() {
        both.forEach((name, site) -> site.pages().forEach((route, page) -> {
            String description = property(page, "description");
            assertTrue(description.length() >= 10 && description.length() <= 210, route + ": " + description);
            assertFalse(description.matches("(?s).*(<[a-z/]|\\*\\*|\\[\\[|\\[@|\\s\\s).*"), route + ": " + description);
        }));
    }

    @Test
    void noTwoPagesHaveOneTitle() {
        both.forEach((name, site) -> {
            Map<String, String> routes = new HashMap<>();
            site.pages().forEach((route, page) -> {
                assertFalse(page.title().isBlank(), route);
                String other = routes.put(page.title(), route);
                assertEquals(null, other, () -> name + ": " + route + " has the title of another: " + page.title());
            });
        });
    }

    @Test
    void withoutAnAddressOrWhenTurnedOffThereIsNone() {
        assertEquals(Set.of("no card", "og:url"), seen(ADDRESS, "cards: none"));
        assertEquals(Set.of("no card", "og:url"), seen(ADDRESS, "noindex: true"));
        assertEquals(Set.of("no card"), seen());
        assertEquals(Set.of("card", "og:url"), seen(ADDRESS));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, cards/articles/a.png, cards/people/p.png",
        "'', 500, cards/index.png, cards/index.png",
        "cards: dossier, 0, cards/index.png, cards/index.png",
        "cards: articles, 500, cards/articles/a.png, cards/index.png",
        "cards: all, 500, cards/articles/a.png, cards/people/p.png"
    })
    void thePagesThatAreAskedForHaveTheirOwn(String setting, int more, String article, String person) {
        TestContent content = new TestContent()
                .settings(ADDRESS, setting)
                .article("a", "Text.")
                .person("p", "Ada Wintmoor", "public_role: Inspector");
        for (int i = 0; i < more; i++) {
            content.person("q" + i, "Q" + i, "noindex: true");
        }
        TestSite site = content.site();
        assertEquals("https://t.example/" + article, property(site.page("articles/a.html"), "og:image"));
        assertEquals("https://t.example/" + person, property(site.page("people/p.html"), "og:image"));
        // The words for those who do not see a picture are those of its title.
        assertEquals(
                article.contains("index")
                        ? site.page("index.html").title()
                        : property(site.page("articles/a.html"), "og:title"),
                property(site.page("articles/a.html"), "og:image:alt"));
        assertEquals(
                person.contains("index") ? site.page("index.html").title() : "Ada Wintmoor",
                property(site.page("people/p.html"), "og:image:alt"));
        assertEquals(person.contains("people"), site.has("cards/people/p.png"));
        assertEquals(article.contains("articles"), site.has("cards/articles/a.png"));
    }

    private static Set<String> seen(String... settings) {
        TestSite site = new TestContent().settings(settings).site();
        Set<String> seen = new TreeSet<>();
        seen.add(site.routes().stream().anyMatch(route -> route.startsWith("cards/")) ? "card" : "no card");
        Document home = site.page("index.html");
        assertEquals(seen.contains("card"), !property(home, "og:image").isEmpty());
        if (!property(home, "og:url").isEmpty()) {
            seen.add("og:url");
        }
        return seen;
    }
}
