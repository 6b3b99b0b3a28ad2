package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The short form of a profile's name: it is in the line of a claim, and the name in full is where the line is opened. */
class ShortNameTest {
    private static final String FULL = "Harbor Office of the Inspector General";

    private static TestContent content(String... keys) {
        return new TestContent()
                .organization("office", FULL, keys)
                .article(
                        "a",
                        "The office found that the crane was never inspected. HOIG reported it.",
                        "url: https://example.org/a",
                        "accessed: 2024-06-03")
                .annotations("a", """
                        claims:
                          - quote: "the crane was never inspected"
                            summary: %s reports that nobody inspected the crane.
                            short: the crane was never inspected
                            kind: statement
                            by: office
                        """.formatted(FULL));
    }

    @Test
    void aLineHasTheShortFormAndWhatItOpensTheNameInFull() {
        TestContent content = content("short: HOIG");
        TestSite site = content.site();
        Document article = site.page("articles/a.html");
        assertEquals("HOIG:", article.select(".beside .line b").first().text());
        assertEquals("Statement · " + FULL, article.select(".beside .head").text());
        assertTrue(site.page("organizations/office.html").text().contains("HOIG"));
        assertEquals(
                "HOIG", article.select(".article-body a.organization").last().text(), "it is an alias");
    }

    @Test
    void aLineIsMeasuredWithTheShortForm() {
        assertEquals(List.of(), content("short: HOIG").codes());
        assertEquals(List.of("warning[claim-sentence]"), content().codes());
    }

    @Test
    void aShortFormThatIsTheNameOfSomeoneElseIsAnError() {
        TestContent content = content("short: HOIG").organization("union", "Harbor Union", "aliases: [HOIG]");
        assertTrue(
                content.messages().toString().contains("'HOIG' is also a name of 'union'"),
                content.messages().toString());
    }

    @Test
    void theShortFormOfAWithheldProfileIsWithheld() {
        TestSite site = content("short: HOIG", "redact: true")
                .replace("articles/a.yaml", FULL, "The office")
                .site();
        site.files().forEach((route, bytes) -> assertFalse(new String(bytes).contains("HOIG"), route));
    }
}
