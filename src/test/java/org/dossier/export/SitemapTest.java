package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.dossier.FullDossier;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.dossier.output.OutputFile;
import org.junit.jupiter.api.Test;

class SitemapTest {
    private final TestContent content = FullDossier.make();

    @Test
    void listsEveryPageButTheMissingOne() {
        List<String> pages = locations(content.site().text("sitemap.xml"));
        assertEquals(
                List.of(
                        "https://example.org/some/articles.html",
                        "https://example.org/some/articles/first.html",
                        "https://example.org/some/articles/%D8%AB%D8%A7%D9%86%D9%8A%D8%A9.html",
                        "https://example.org/some/claims.html",
                        "https://example.org/some/corrections.html",
                        "https://example.org/some/data.html",
                        "https://example.org/some/index.html",
                        "https://example.org/some/network.html",
                        "https://example.org/some/organizations.html",
                        "https://example.org/some/organizations/acme.html",
                        "https://example.org/some/pages/about.html",
                        "https://example.org/some/people.html",
                        "https://example.org/some/people/mona.html",
                        "https://example.org/some/search.html",
                        "https://example.org/some/sources.html",
                        "https://example.org/some/timeline.html"),
                pages);
    }

    @Test
    void leavesOutWhoAskedForIt() {
        content.key("organizations/acme.md", "noindex: true");
        assertFalse(content.site().text("sitemap.xml").contains("acme"));
    }

    @Test
    void leavesOutFormerAddresses() {
        TestSite site = content.key("people/mona.md", "former: [moni]").site();
        assertTrue(site.has("people/moni.html"));
        assertEquals(
                List.of("https://example.org/some/people/mona.html"),
                locations(site.text("sitemap.xml")).stream()
                        .filter(page -> page.contains("people/"))
                        .toList());
    }

    @Test
    void isThereOnlyForASiteThatMayBeListed() {
        content.key("dossier.yaml", "noindex: true");
        assertFalse(content.site().has("sitemap.xml"));
        content.key("dossier.yaml", "noindex: false").key("dossier.yaml", "url:");
        assertFalse(content.site().has("sitemap.xml"));
    }

    @Test
    void comesInPartsWhenOneCannotHoldIt() {
        List<String> pages = IntStream.range(0, 50_001)
                .mapToObj(i -> "people/p-" + i + ".html")
                .toList();
        List<OutputFile> files = Sitemap.of(content.sound(), pages);
        assertEquals(
                List.of("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"),
                files.stream().map(OutputFile::route).toList());
        assertEquals(
                List.of("https://example.org/some/sitemap-1.xml", "https://example.org/some/sitemap-2.xml"),
                locations(TestSite.text(files.get(0).content())));
        assertEquals(50_000, locations(TestSite.text(files.get(1).content())).size());
        assertEquals(1, locations(TestSite.text(files.get(2).content())).size());
    }

    private static List<String> locations(String xml) {
        return Xmls.texts(Xmls.parse(xml), "loc");
    }
}
