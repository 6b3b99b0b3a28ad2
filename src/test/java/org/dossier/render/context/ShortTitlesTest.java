package org.dossier.render.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dossier.TestContent;
import org.dossier.model.Dossier;
import org.dossier.render.labels.Dates;
import org.dossier.render.labels.Labels;
import org.junit.jupiter.api.Test;

class ShortTitlesTest {
    private static String title(String id, TestContent content) {
        Dossier dossier = content.dossier();
        Labels labels = Labels.of(dossier.settings().language());
        return SiteContext.shortTitles(dossier, labels, new Dates(labels)).get(id);
    }

    @Test
    void anArticleIsCitedByWhereAndWhenItAppeared() {
        TestContent content = new TestContent()
                .organization("courier", "The Courier")
                .article("a", "x", "outlet: courier", "date: 2024-06")
                .article("b", "x", "type: summary", "date: 2024-06")
                .article("c", "x", "outlet: courier")
                .article("d", "x", "outlet: courier", "date: 2023", "short: The first one");
        assertEquals("The Courier, June 2024", title("a", content));
        assertEquals("Summary, June 2024", title("b", content));
        assertEquals("c", title("c", content));
        assertEquals("The first one", title("d", content));
    }

    @Test
    void noTwoArticlesAreCitedAlike() {
        TestContent content = new TestContent()
                .article("a", "x", "outlet: Courier", "date: 2024-06")
                .article("b", "x", "outlet: Courier", "date: 2024-06")
                .article("c", "x", "short: \"Courier, June 2024\"");
        assertEquals("a", title("a", content));
        assertEquals("b", title("b", content));
        assertEquals("c", title("c", content));
    }
}
