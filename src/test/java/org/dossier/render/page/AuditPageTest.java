package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.dossier.TestContent;
import org.dossier.audit.AuditedDossier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class AuditPageTest {
    private static Document page(TestContent dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AuditPage.write(dossier.audit(), out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void noClaimStandsWithoutWhoSaysItItsAnswerAndItsOutcome() throws IOException {
        Document page = page(AuditedDossier.full());
        assertEquals(6, page.select(".claim").size(), "two against living people stand twice");
        for (Element claim : page.select(".claim:contains(broken lamps)")) {
            String text = claim.text();
            assertTrue(text.contains("Orm Lamps: Orm Lamps says that she sold broken lamps."), text);
            assertTrue(text.contains("Did not reply – Ada Noor, asked: 2024-01-10"), text);
            assertTrue(text.contains("Denied by Ada Noor. She said that her lamps were whole."), text);
            assertTrue(text.contains("content/articles/lamps.yaml:2"), text);
        }
        for (Element claim : page.select(".claim:contains(the mayor knew)")) {
            String text = claim.text();
            assertTrue(text.indexOf("Corrected") < text.indexOf("the mayor knew"), text);
            assertTrue(text.contains("Replied – Bo Noor: I did not."), text);
        }
        page.select(".claim").remove();
        assertFalse(page.text().contains("sold broken lamps."), page.text());
        assertFalse(page.text().contains("the mayor knew"), page.text());
    }

    @Test
    void everySectionSaysWhatItHas() throws IOException {
        Document page = page(AuditedDossier.full());
        assertTrue(page.select("#problems").text().contains("quote-changed"));
        assertTrue(page.select("#people").text().contains("No public role · alive · 3 mentions in 1 article"));
        assertTrue(page.select("#people").text().contains("Ada Noor – works for (alleged) – Orm Lamps"));
        assertTrue(page.select("#people").text().contains("1 time by an editor’s decision"));
        assertEquals(List.of("delivery"), page.select("#anchors del").eachText());
        assertEquals(List.of("deliveries"), page.select("#anchors ins").eachText());
        assertTrue(page.select("#lowered").text().contains("policy-pages is off"));
        assertTrue(page.select("#sources").text().contains("A letter, through Lamps"));
        assertTrue(page.select("#questions").text().contains("Di Quist (person)"));
        assertTrue(
                page.select("#waiting tr:has(a[href=#claim-1])").text().contains("2024-01-10 None yet 2024-01 past"));
        assertTrue(page.select("#checklist input[type=checkbox]").size() > 8);
        assertEquals(
                "https://lamps.example/people/ada-noor.html",
                page.select("#people a.route").attr("href"));
    }

    @Test
    void anEmptyReportSaysSo() throws IOException {
        Document page = page(AuditedDossier.empty());
        assertEquals(7, page.select(".none").size());
        assertTrue(page.select(".claim, .person").isEmpty());
    }

    @Test
    void itNeedsNothingElseAndItsLinksLeadSomewhere() throws IOException {
        Document page = page(AuditedDossier.full());
        assertTrue(page.select("script, link, img, iframe, [onclick]").isEmpty());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(new HashSet<>(ids).size(), ids.size());
        for (Element link : page.select("a[href^=#]")) {
            assertTrue(ids.contains(link.attr("href").substring(1)), link.attr("href"));
        }
        assertEquals(1, page.select("h1").size());
        assertEquals("en", page.select("html").attr("lang"));
    }

    @Test
    void namesInOtherScriptsAreIsolatedWithTheirLanguage() throws IOException {
        Document page = page(AuditedDossier.empty().file("people/ada-noor.md", "---\nname: {ar: آدا نور}\n---\n"));
        Element name = page.select("#people bdi[lang=ar]").first();
        assertEquals("آدا نور", name.text());
        assertEquals("rtl", name.attr("dir"));
    }

    @Test
    void hostileWordsStayWords() throws IOException {
        String hostile = "</bdi><script>alert(1)</script><img src=x onerror=alert(1)>\" onload=\"x";
        Document page = page(AuditedDossier.full()
                .file("people/eve.md", "---\nname: '" + hostile + "'\npublic_role: '" + hostile + "'\n---\n")
                .file("people/fay.md", "---\nname: '" + hostile + "'\ndraft: true\n---\n")
                .file("dossier.yaml", "title: '" + hostile + "'\nurl: https://lamps.example/\n")
                .file("sources.yaml", "register: {title: '" + hostile + "', locator: Here}\n")
                .file(
                        "articles/lamps.yaml",
                        "notes:\n  - {quote: laughed, kind: question, text: '`<script>` " + hostile + "', by: '"
                                + hostile + "'}\n  - {quote: '" + hostile + "', text: A}\n"));
        assertTrue(page.select("script, img, [onload], [onerror]").isEmpty());
        assertTrue(page.select("#people").text().contains(hostile.replace('"', '”')));
        assertTrue(page.select("#questions").text().contains(hostile.replace('"', '”')));
        assertTrue(page.select("h1").text().contains("<script>"));
    }
}
