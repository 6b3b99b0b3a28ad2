package org.dossier.render.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.Markup;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Imprint;
import org.dossier.model.Range;
import org.dossier.render.page.TestArticle;
import org.junit.jupiter.api.Test;

class ExcerptTextTest {
    private static final Body BODY = new BodyBuilder()
            .p("Hidden one. Shown two. Shown three. Hidden four.")
            .p("Hidden five.")
            .open("ul")
            .open("li")
            .p("Hidden six.")
            .close("li")
            .open("li")
            .begin("p")
            .words("Shown ")
            .open("em")
            .words("seven")
            .close("em")
            .words(". Hidden eight.")
            .end("p")
            .close("li")
            .close("ul")
            .open("pre")
            .verbatim("hidden code")
            .close("pre")
            .p("Hidden nine.")
            .build();

    private static TestArticle excerpts() {
        TestArticle article = new TestArticle("x", BODY);
        article.rights = Imprint.Rights.EXCERPT_ONLY;
        return article;
    }

    private static Article article() {
        return excerpts().note("a", "two. Shown three").note("b", "seven").build();
    }

    @Test
    void onlySentencesAroundAnnotationsAreVisible() {
        List<Range> visible = article().shown();
        assertEquals(
                List.of("Shown two. Shown three.", "Shown seven."),
                visible.stream().map(range -> range.of(BODY.text())).toList());
        assertTrue(article().shows(visible.get(0)));
        assertFalse(article().shows(new Range(0, 14)));
    }

    @Test
    void whatIsLeftOutIsToldAndNothingOfItIsDrawn() {
        StringBuilder html = new StringBuilder();
        BodyHtml.parts(
                BODY,
                ExcerptText.pieces(BODY, article().shown(), "left out"),
                List.of(),
                null,
                part -> html.append(part.html().markup()));
        String plain = Markup.fragment(html.toString()).text();
        assertEquals("left out Shown two. Shown three. left out Shown seven. left out", plain);
    }

    @Test
    void withoutAnnotationsNothingIsShown() {
        Article article = excerpts().build();
        assertEquals(List.of(), article.shown());
    }
}
