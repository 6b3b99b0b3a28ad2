package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dossier.model.Profile;
import org.junit.jupiter.api.Test;

class RobotsTest {
    private final TestDossier dossier = TestDossier.full();

    @Test
    void closesNothingAndNamesTheSitemap() {
        assertEquals(
                "User-agent: *\nDisallow:\n\nSitemap: https://example.org/some/sitemap.xml\n",
                dossier.file("robots.txt"));
    }

    @Test
    void withoutAnAddressThereIsNoSitemap() {
        dossier.url = null;
        assertEquals("User-agent: *\nDisallow:\n", dossier.file("robots.txt"));
    }

    @Test
    void closesASiteThatAsksForIt() {
        dossier.noindex = true;
        assertEquals("User-agent: *\nDisallow: /\n", dossier.file("robots.txt"));
    }

    @Test
    void closesTheDataWhenAProfileIsNotToBeListed() {
        dossier.profiles.set(1, TestDossier.profile("mona", Profile.Kind.PERSON, "Mona", true, false));
        assertEquals(
                "User-agent: *\nDisallow: /some/data/\nDisallow: /some/search/\n\nSitemap: https://example.org/some/sitemap.xml\n",
                dossier.file("robots.txt"));
        dossier.url = null;
        assertEquals("User-agent: *\nDisallow: /data/\nDisallow: /search/\n", dossier.file("robots.txt"));
    }
}
