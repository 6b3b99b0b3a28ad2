package org.dossier.render.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.HtmlMarkup;
import org.dossier.TestContent;
import org.dossier.model.Article;
import org.dossier.source.Range;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ExcerptTextTest {
    private static final String TEXT = """
            Hidden one. Shown two. Shown three. Hidden four.

            Hidden five.

            - Hidden six.
            - Shown *seven*. Hidden eight.

            ```
            hidden code
            ```

            Hidden nine.
            """;

    private static Article article(String notes) {
        return new TestContent()
                .article("x", TEXT, "rights: excerpt-only", "url: https://paper.example/", "accessed: 2024-01-02")
                .annotations("x", "notes: " + notes)
                .sound()
                .article("x");
    }

    private static Article article() {
        return article("[{quote: two. Shown three, text: A.}, {quote: seven, text: B.}]");
    }

    @Test
    void onlySentencesAroundAnnotationsAreVisible() {
        List<Range> visible = article().shown();
        assertEquals(
                List.of("Shown two. Shown three.", "Shown seven."),
                visible.stream().map(range -> range.of(article().body().text())).toList());
        assertTrue(article().shows(visible.get(0)));
        assertFalse(article().shows(new Range(0, 14)));
    }

    @Test
    void whatIsLeftOutIsToldAndNothingOfItIsDrawn() {
        StringBuilder html = new StringBuilder();
        BodyHtml.parts(
                article().body(),
                ExcerptText.pieces(article().body(), article().shown(), "left out"),
                List.of(),
                null,
                (before, block, ended) -> html.append(before.markup()).append(block.markup()));
        Element shown = HtmlMarkup.fragment(html.toString());
        assertEquals(
                List.of("left out", "left out", "left out"),
                shown.select("[role=img]").eachAttr("aria-label"));
        shown.select("[role=img]").forEach(one -> one.text(one.attr("aria-label")));
        assertEquals("left out Shown two. Shown three. left out Shown seven. left out", shown.text());
    }

    @Test
    void withoutAnnotationsNothingIsShown() {
        Article article = article("[]");
        assertEquals(List.of(), article.shown());
    }
}
