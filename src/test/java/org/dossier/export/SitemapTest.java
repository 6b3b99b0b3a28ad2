package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dossier.model.Former;
import org.dossier.model.Profile;
import org.dossier.output.OutputFile;
import org.junit.jupiter.api.Test;

class SitemapTest {
    @Test
    void listsEveryPageButTheMissingOne() {
        assertEquals(
                List.of(
                        "https://example.org/some/articles/first.html",
                        "https://example.org/some/articles/%D8%AB%D8%A7%D9%86%D9%8A%D8%A9.html",
                        "https://example.org/some/claims.html",
                        "https://example.org/some/index.html",
                        "https://example.org/some/organizations/acme.html",
                        "https://example.org/some/people/mona.html"),
                locations(TestDossier.full().file("sitemap.xml")));
    }

    @Test
    void leavesOutWhoAskedForIt() {
        TestDossier dossier = TestDossier.full();
        dossier.profiles.set(0, TestDossier.profile("acme", Profile.Kind.ORGANIZATION, "Acme", true, false));
        assertFalse(dossier.file("sitemap.xml").contains("acme"));
    }

    @Test
    void leavesOutFormerAddresses() {
        TestDossier dossier = TestDossier.full();
        dossier.former = new Former(new TreeMap<>(Map.of("mona", List.of("moni"))), new TreeMap<>());
        List<String> pages = List.of("people/mona.html", "people/moni.html");
        assertEquals(
                List.of("https://example.org/some/people/mona.html"),
                locations(TestDossier.text(
                        Sitemap.of(dossier.build(), pages).get(0).content())));
    }

    @Test
    void isThereOnlyForASiteThatMayBeListed() {
        TestDossier dossier = TestDossier.full();
        dossier.noindex = true;
        assertFalse(dossier.has("sitemap.xml"));
        dossier.noindex = false;
        dossier.url = null;
        assertFalse(dossier.has("sitemap.xml"));
    }

    @Test
    void comesInPartsWhenOneCannotHoldIt() {
        List<String> pages = IntStream.range(0, 50_001)
                .mapToObj(i -> "people/p-" + i + ".html")
                .toList();
        List<OutputFile> files = Sitemap.of(TestDossier.full().build(), pages);
        assertEquals(
                List.of("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"),
                files.stream().map(OutputFile::route).toList());
        assertEquals(
                List.of("https://example.org/some/sitemap-1.xml", "https://example.org/some/sitemap-2.xml"),
                locations(TestDossier.text(files.get(0).content())));
        assertEquals(50_000, locations(TestDossier.text(files.get(1).content())).size());
        assertEquals(1, locations(TestDossier.text(files.get(2).content())).size());
    }

    private static List<String> locations(String xml) {
        return Xmls.texts(Xmls.parse(xml), "loc");
    }
}
