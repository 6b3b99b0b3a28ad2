package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dossier.TestContent;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArticlesPageTest {
    private static Map<String, Document> pages(int articles, int most) {
        TestContent content = new TestContent();
        for (int i = 0; i < articles; i++) {
            content.article("a" + i, "x", i == 0 ? "outlet: The Paper" : "date: " + (2020 + i % 3));
        }
        return DrawnPages.of(new ArticlesPage(most)::pages, content);
    }

    @Test
    void fewAreOnOnePageByYear() {
        Map<String, Document> pages = pages(7, 7);
        assertEquals(1, pages.size());
        Document page = pages.get("articles.html");
        assertEquals("Articles, 7", page.select("h1").text());
        assertEquals(
                List.of("2022", "2021", "2020", "Undated"),
                page.select(".year > h2").eachText());
        assertEquals(
                "undated a0 The Paper",
                page.select("section[aria-labelledby=undated] li").text());
    }

    @Test
    void manyAreOnPagesByYearAndEachIsOnOneOfThem() {
        Map<String, Document> pages = pages(70, 20);
        Document first = pages.get("articles.html");
        assertEquals(50, first.select(".article-rows > li").size());
        List<String> parts = first.select("#parts a").eachAttr("href");
        assertEquals(
                List.of(
                        "years/2022.html",
                        "years/2022-2.html",
                        "years/2021.html",
                        "years/2021-2.html",
                        "years/2020.html",
                        "years/2020-2.html",
                        "years/undated.html"),
                parts);
        List<String> titles = new ArrayList<>();
        parts.forEach(
                part -> titles.addAll(pages.get(part).select(".item-title").eachText()));
        assertEquals(70, titles.size());
        assertEquals(70, titles.stream().distinct().count());
        assertEquals(
                "../articles.html",
                pages.get("years/2021-2.html").select(".all a").attr("href"));
    }
}
