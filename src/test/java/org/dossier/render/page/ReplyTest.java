package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.dossier.TestContent;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Whom a page is about finds on it where to respond. */
class ReplyTest {
    private static Elements reply(String route, String... settings) {
        TestContent content = new TestContent()
                .settings(settings)
                .person("ada", "Ada “North” & Söhne", "public_role: Mayor")
                .person("wit", "Somebody Else", "public_role: none", "redact: true")
                .organization("works", "Works");
        return DrawnPages.of(ProfilePage::pages, content).get(route).select(".reply a");
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Test
    void aLetterNamesThePage() {
        Elements reply =
                reply("people/ada.html", "url: https://site.example/d/", "policies: {contact: desk@site.example}");
        String href = reply.attr("href");
        assertEquals("mailto", URI.create(href).getScheme());
        assertTrue(href.startsWith("mailto:desk@site.example?subject=Reply%20or%20correction"), href);
        assertTrue(decoded(href).contains("Ada “North” & Söhne"), href);
        assertEquals(2, href.split("[?&]", -1).length - 1, "the sign in the name ends no field");
        assertTrue(decoded(href).contains("\r\nhttps://site.example/d/people/ada.html\r\n"), href);
    }

    @Test
    void aPageOfTheEditorsIsLedToAsItIs() {
        assertEquals(
                "https://site.example/write",
                reply("organizations/works.html", "policies: {contact: \"https://site.example/write\"}")
                        .attr("href"));
    }

    @Test
    void thereIsNoneWithoutAnAddressNorForWhomNobodyMayKnow() {
        assertTrue(reply("people/ada.html").isEmpty());
        assertTrue(reply("people/wit.html", "policies: {contact: desk@site.example}")
                .isEmpty());
    }
}
