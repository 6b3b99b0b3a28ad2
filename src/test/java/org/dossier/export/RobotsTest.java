package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dossier.FullDossier;
import org.dossier.TestContent;
import org.junit.jupiter.api.Test;

class RobotsTest {
    private final TestContent content = FullDossier.make();

    private String robots() {
        return content.site().text("robots.txt");
    }

    @Test
    void closesNothingAndNamesTheSitemap() {
        assertEquals("User-agent: *\nDisallow:\n\nSitemap: https://example.org/some/sitemap.xml\n", robots());
    }

    @Test
    void withoutAnAddressThereIsNoSitemap() {
        content.key("dossier.yaml", "url:");
        assertEquals("User-agent: *\nDisallow:\n", robots());
    }

    @Test
    void closesASiteThatAsksForIt() {
        content.key("dossier.yaml", "noindex: true");
        assertEquals("User-agent: *\nDisallow: /\n", robots());
    }

    @Test
    void closesTheDataWhenAProfileIsNotToBeListed() {
        content.key("people/mona.md", "noindex: true");
        assertEquals(
                "User-agent: *\nDisallow: /some/data/\nDisallow: /some/search/\n\nSitemap: https://example.org/some/sitemap.xml\n",
                robots());
        content.key("dossier.yaml", "url:");
        assertEquals("User-agent: *\nDisallow: /data/\nDisallow: /search/\n", robots());
    }
}
