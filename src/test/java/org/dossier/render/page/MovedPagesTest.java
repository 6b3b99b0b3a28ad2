package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dossier.FullDossier;
import org.dossier.TestSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that things had before. */
class MovedPagesTest {
    private static final TestSite SITE = FullDossier.make()
            .key("articles/first.md", "former: [erste, prima]")
            .key("people/mona.md", "former: [mona, منى]")
            .key("organizations/acme.md", "former: [acme-ltd]")
            .key("pages/about.md", "former: [info]")
            .replace("sources.yaml", "report:\n", "report:\n  former: [bericht]\n")
            .replace("articles/first.yaml", "id: owns\n", "id: owns\n    former: [has-shares, had-shares]\n")
            .replace("articles/first.yaml", "id: why\n", "id: why\n    former: [warum]\n")
            .replace("articles/first.yaml", "id: ties\n", "id: ties\n    former: [bound]\n")
            .replace("articles/first.yaml", "id: meeting\n", "id: meeting\n    former: [met]\n")
            .site();

    @ParameterizedTest
    @CsvSource({
        "articles/erste.html, first.html",
        "articles/prima.html, first.html",
        "people/منى.html, mona.html",
        "organizations/acme-ltd.html, acme.html",
        "pages/info.html, about.html"
    })
    void theOldAddressLeadsToTheNewOne(String old, String now) {
        Document page = SITE.page(old);
        // The parser reads as a browser with scripts does: what is in noscript is text to it.
        assertTrue(SITE.text(old).contains("<noscript><meta http-equiv=\"refresh\" content=\"0; url=" + now + "\">"));
        assertEquals(now, page.select("main a").attr("href"));
        assertEquals(now, page.select("script[data-to]").attr("data-to"));
        assertEquals("../theme/moved.js", page.select("script[data-to]").attr("src"));
        assertTrue(page.select("link[rel=canonical]").attr("href").endsWith(now));
        assertEquals(1, page.select("link[rel=canonical]").size());
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(0, page.select("meta[property^=og]").size());
    }

    @Test
    void whatHasItsOwnIdAmongTheFormerOnesLeadsNowhereElse() {
        assertFalse(SITE.text("people/mona.html").contains("refresh"));
        assertFalse(SITE.routes().stream().anyMatch(route -> route.contains("bericht")));
    }

    @ParameterizedTest
    @CsvSource({
        "articles/first.html, claim-has-shares, claim-owns",
        "articles/first.html, claim-had-shares, claim-owns",
        "articles/first.html, note-warum, note-why",
        "articles/first.html, relation-bound, relation-ties",
        "articles/first.html, event-met, event-meeting",
        "timeline.html, event-met, event-meeting",
        "sources.html, source-bericht, source-report"
    })
    void anEntryOfAPageHasAnAnchorForEachOldId(String route, String old, String now) {
        Element anchor = SITE.page(route).getElementById(old);
        assertNotNull(anchor, old);
        assertEquals(now, anchor.parent().id());
    }

    @Test
    void theWordsOfAnAnnotationHaveOneToo() {
        Document page = SITE.page("articles/first.html");
        Element words = page.getElementById("at-owns");
        Element anchor = page.getElementById("at-had-shares");
        assertNotNull(anchor);
        assertEquals("", anchor.text());
        assertEquals(words, anchor.parent());
    }
}
