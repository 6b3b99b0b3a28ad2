package org.dossier.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.dossier.source.Sha256;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The copy of a source that the editors keep: it is the file whose digest they wrote down, or the build says so. */
class EvidenceTest {
    private static final String ZEROS = "0".repeat(64);

    private static TestContent copy(String... keys) {
        return new TestContent()
                .file("sources.yaml", "deed:\n  title: The deed\n  " + String.join("\n  ", keys) + "\n");
    }

    private static String digest() throws Exception {
        return Sha256.of(Files.readAllBytes(Path.of("src/test/resources/base/content/assets/harbour.svg")));
    }

    @Test
    void aCopyIsLinkedWithItsDigest() throws Exception {
        TestContent content = copy("file: assets/harbour.svg", "sha256: " + digest().toUpperCase(Locale.ROOT));
        assertEquals(List.of(), content.messages());
        TestSite site = content.site();
        Element source = site.page("sources.html").selectFirst("#source-deed");
        assertEquals("assets/harbour.svg", source.select("a:containsOwn(copy)").attr("href"));
        assertEquals("SHA-256 " + digest(), source.select(".digest").text());
        assertTrue(site.text("data/dossier.json").contains("\"sha256\":\"" + digest() + "\""));
        assertTrue(site.text("data/sources.csv").contains("assets/harbour.svg," + digest()));
    }

    @Test
    void aCopyThatIsNotPublishedIsSaidToBeHeld() {
        TestContent content = copy("sha256: " + ZEROS);
        assertEquals(List.of(), content.messages());
        Element source = content.site().page("sources.html").selectFirst("#source-deed");
        assertEquals(
                "The editors hold a copy SHA-256 " + ZEROS,
                source.select(".links").text());
        assertTrue(source.select(".links a").isEmpty());
    }

    @Test
    void aFileThatIsNotTheOneOfTheDigestIsAnErrorWithTheDigestOfTheFile() throws Exception {
        TestContent content = copy("file: assets/harbour.svg", "sha256: " + ZEROS);
        assertEquals(List.of("error[evidence]"), content.codes());
        assertTrue(
                content.messages().get(0).contains("assets/harbour.svg"),
                content.messages().toString());
        assertTrue(content.problems().sorted().get(0).help().endsWith("sha256: " + digest()));
    }

    @Test
    void aCopyWithoutADigestAndADigestThatIsNoneAreErrors() throws Exception {
        TestContent without = copy("file: assets/harbour.svg");
        assertEquals(List.of("error[evidence]"), without.codes());
        assertTrue(without.problems().sorted().get(0).help().endsWith("sha256: " + digest()));
        assertEquals(
                List.of("error[evidence]"),
                copy("file: assets/harbour.svg", "sha256: 12ab").codes());
        assertEquals(
                List.of("error[evidence]"), copy("sha256: " + "g".repeat(64)).codes());
    }

    @Test
    void aFileThatIsNotThereIsMissing() {
        TestContent content = copy("file: assets/harbor.svg", "sha256: " + ZEROS);
        assertEquals(List.of("error[asset-missing]"), content.codes());
        assertTrue(content.problems().sorted().get(0).help().contains("assets/harbour.svg"));
    }
}
