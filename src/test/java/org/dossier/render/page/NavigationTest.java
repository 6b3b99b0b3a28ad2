package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.FullDossier;
import org.dossier.TestContent;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NavigationTest {
    private static TestContent small() {
        return new TestContent()
                .article("a", "Ada was there.", "date: 2024")
                .person("ada", "Ada North")
                .file("pages/about.md", "---\ntitle: About\n---\nx\n");
    }

    private static List<String> links(Document page, String nav) {
        return page.select(nav + " a").eachAttr("href");
    }

    @Test
    void whatIsEmptyIsNotThereAndTheOnlyArticleIsLedTo() {
        Document page = small().site().page("people/ada.html");
        assertEquals(List.of("../articles/a.html", "../people.html"), links(page, ".site-nav"));
        assertEquals("People", page.select(".site-nav [aria-current]").text());
        assertEquals("Article People", page.select(".site-nav").text());
        assertEquals(List.of("../pages/about.html", "../data.html", "../methodology.html"), links(page, ".foot-nav"));
    }

    @Test
    void theEditorsChooseAndTheRestIsAtTheFoot() {
        Document page = FullDossier.make().site().page("pages/about.html");
        assertEquals(List.of("../people.html", "about.html"), links(page, ".site-nav"));
        assertEquals("About", page.select(".site-nav [aria-current]").text());
        List<String> foot = links(page, ".foot-nav");
        assertTrue(
                foot.containsAll(List.of("../articles.html", "../claims.html", "../corrections.html")), foot::toString);
        assertEquals(List.of(), foot.stream().filter("about.html"::equals).toList());
    }

    @Test
    void everyPageButTheFirstLeadsToItByItsTitleAndEveryPageToTheSearch() {
        FullDossier.make().site().pages().forEach((route, page) -> {
            assertEquals(
                    route.equals("index.html") ? 0 : 1,
                    page.select(".site-title").size(),
                    route);
            assertEquals(1, page.select("a[rel=search]").size(), route);
        });
    }
}
