package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dossier.TestContent;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographicMarksTest {
    private static Article article(TestContent content) {
        return content.dossier().articles().get(0);
    }

    private static String text(String markdown, String... keys) {
        return article(new TestContent().article("a", markdown, keys)).body().text();
    }

    @Test
    void theTextItselfHasThem() {
        assertEquals("He said “no *one*, it’s”.".replace("*", ""), text("He said \"no *one*, it's\"."));
        assertEquals("„So“, sagte sie.", text("\"So\", sagte sie.", "language: de"));
        assertEquals("He wrote «oui».", text("He wrote <span lang=\"fr\">\"oui\"</span>."));
    }

    @Test
    void codeAndAddressesStayAsWritten() {
        assertEquals("Type x=\"it's\" now, “so”.", text("Type `x=\"it's\"` now, \"so\"."));
        assertEquals("See https://example.org/it's and so on.", text("See <https://example.org/it's> and so on."));
    }

    /** However a text is written in YAML, and with marks that Markdown's escapes hold. */
    @Test
    void theWayOfWritingMakesNoDifference() {
        for (String yaml : List.of(
                "'He said \"no\"'",
                "\"He said \\\"no\\\"\"",
                "He said \"no\"",
                "'He said \\\"no\\\"'",
                "'He said &quot;no&quot;'")) {
            Article article = article(new TestContent().article("a", "x", "summary: " + yaml));
            assertEquals("He said “no”", article.summary().text(), yaml);
        }
    }

    /** Whichever form the author or the editor types, the same words are found, and shown as the language has them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "en | He said \"it's 'so'\" twice. | said “it’s ‘so’” | “it’s ‘so’”",
                "en | He said “it’s ‘so’” twice. | said \"it's 'so'\" | “it’s ‘so’”",
                "en | He said \"it's 'so'\" twice. | said \"it's 'so'\" | “it’s ‘so’”",
                "de | Er sagte \"geht's\" laut. | sagte „geht’s“ | „geht’s“",
                "de | Er sagte „geht’s“ laut. | sagte \"geht's\" | „geht’s“",
                "fr | Il dit \"c'est vrai\" hier. | dit «c’est vrai» | «c’est vrai»",
                "fr | Il dit «c’est vrai» hier. | dit \"c'est vrai\" | «c’est vrai»",
            })
    void aQuoteIsFoundInEitherForm(String language, String written, String quote, String shown) {
        Article article = article(new TestContent()
                .article("a", written, "language: " + language)
                .annotations("a", "notes:\n  - quote: '" + quote.replace("'", "''") + "'\n    text: Here.\n"));
        assertEquals(
                quote.replaceAll("[\\s].*", "") + " " + shown,
                article.notes().get(0).place().whole().of(article.body().text()));
    }

    @Test
    void aNameWithAnApostropheIsFoundInEitherForm() {
        for (String name : List.of("Ada O'Wint", "Ada O’Wint")) {
            for (String written : List.of("Ada O'Wint's house.", "Ada O’Wint’s house.")) {
                Dossier dossier = new TestContent()
                        .person("ada", "'" + name.replace("'", "''") + "'")
                        .article("a", written)
                        .dossier();
                Article article = dossier.articles().get(0);
                List<Mention> mentions = article.mentions();
                assertEquals(1, mentions.size(), name + " in " + written);
                assertEquals(
                        "Ada O’Wint", mentions.get(0).range().of(article.body().text()));
                assertEquals("Ada O’Wint", dossier.profiles().get(0).name().text());
                assertEquals("ada", dossier.profiles().get(0).id());
            }
        }
    }

    @Test
    void titlesAndOtherWordsForReadersHaveThem() {
        Article article = article(new TestContent().article("a", "x", "title: The \"roof\"", "subtitle: It's 'here'"));
        assertEquals("The “roof”", article.title().text());
        assertEquals("It’s ‘here’", article.imprint().subtitle());
    }
}
