package org.dossier.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bare addresses are looked for only in texts that may hold one. An {@code @} in a paragraph of its own makes any text be searched, so
 * both ways must read the rest alike.
 */
class BareAddressTest {
    private static void readsAlike(String text) {
        String searched = onOneLine(ReadText.of("@\n\n" + text));
        assertTrue(searched.startsWith("<p>@</p>"), searched);
        assertEquals(searched.substring("<p>@</p>".length()), onOneLine(ReadText.of(text)));
    }

    private static String onOneLine(ReadText text) {
        return text.html().replaceAll("\\s*\n\\s*", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see https://a.example/x.",
                "(https://a.example)",
                "[https://a.example](https://b.example)",
                "[a](https://b.example) and http://c.example",
                "[a](<https://b.example>) <https://c.example>",
                "**https://a.example**, \"https://b.example\", 'ftp://c.example'",
                "www.a.example",
                "WWW.a.example and Www.b.example",
                "/www.a.example",
                "a:www.b.example",
                "HTTPS://A.EXAMPLE",
                "x+https://a.example",
                "[x]: https://a.example\n\n[x]",
                "< https://a.example > and <https://b.example c>",
                "![p](https://a.example/p.png)",
                "mailto:a.example",
                "a.example/b"
            })
    void aTextIsReadAlike(String text) {
        readsAlike(text);
    }

    @Test
    void theArticlesOfTheFictionalDossierAreReadAlike() throws IOException {
        Path articles = Path.of("src/test/resources/dossiers/fictional/content/articles");
        try (var files = Files.list(articles)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".md")).toList();
            assertTrue(all.size() > 10);
            for (Path file : all) {
                String text = Files.readString(file);
                readsAlike(text.substring(text.indexOf("\n---\n", 4) + 5).strip());
            }
        }
    }
}
