package org.dossier.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dossier.TestContent;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BookTest {
    private static final Path DOSSIERS = Path.of("src/test/resources/dossiers");

    private static List<TestContent> dossiers() throws IOException {
        try (Stream<Path> folders = Files.list(DOSSIERS)) {
            return folders.sorted().map(TestContent::in).toList();
        }
    }

    static Book book(TestContent content) throws IOException {
        return content.checked().book(Path.of("no-such-folder"));
    }

    private static byte[] page(Book book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.writePage(out);
        return out.toByteArray();
    }

    private static Document parsed(TestContent content) throws IOException {
        return Jsoup.parse(new String(page(book(content)), StandardCharsets.UTF_8));
    }

    static byte[] epub(Book book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Epub(book).writeTo(out);
        return out.toByteArray();
    }

    @Test
    void onePageNeedsNothingElseAndEveryLinkInItLeadsToItsPlace() throws IOException {
        int links = 0;
        for (TestContent content : dossiers()) {
            Document page = parsed(content);
            Set<String> ids = new HashSet<>();
            for (Element one : page.select("[id]")) {
                assertTrue(ids.add(one.id()), one.id());
            }
            for (Element link : page.select("a[href]")) {
                String href = link.attr("href");
                assertTrue(href.matches("(#|https?://|mailto:).+"), href);
                if (href.startsWith("#")) {
                    assertTrue(ids.contains(href.substring(1)), href);
                    links++;
                }
            }
            assertEquals(0, page.select("script, link, iframe, form, object").size());
            page.select("[src]").forEach(one -> assertTrue(one.attr("src").startsWith("data:"), one::outerHtml));
            assertFalse(page.selectFirst("style").data().contains("url("));
        }
        assertTrue(links > 500, "" + links);
    }

    @Test
    void theNumbersOfNotesLeadToThem() throws IOException {
        Document page = parsed(TestContent.in(DOSSIERS.resolve("fictional")));
        int signs = 0;
        for (Element sign : page.select("a[role=doc-noteref]")) {
            Element note = page.getElementById(sign.attr("href").substring(1));
            assertEquals(sign.text(), note.selectFirst(".no").text());
            assertTrue(note.parent().is("[role=doc-endnotes]"));
            signs++;
        }
        assertTrue(signs > 20, "" + signs);
    }

    @Test
    void everyClaimHasItsResponsesItsOutcomeAndItsDenials() throws IOException {
        int elsewhere = 0;
        for (TestContent content : dossiers()) {
            Dossier dossier = content.dossier();
            Document page = parsed(content);
            for (Claim claim : dossier.claims()) {
                Element note = page.selectFirst("[id~=^c\\d+-claim-" + claim.id() + "$]");
                assertNotNull(note, claim.id());
                String words = note.text();
                int answers = dossier.answers(claim).size()
                        + dossier.claimLinks(claim.id()).deniedBy().size()
                        + (claim.outcome() == null ? 0 : 1)
                        + (claim.review() == null ? 0 : 1);
                assertEquals(answers, note.select(".answer").size(), words);
                // Wherever else it is, in the ledger and in profiles, it has as much with it.
                for (Element other : page.select(".told:has(> div > .where a[href$=-at-" + claim.id() + "])")) {
                    assertEquals(answers, other.select(".answer").size(), other::text);
                    elsewhere++;
                }
                for (Response response : dossier.answers(claim)) {
                    String name = dossier.profile(response.by()).name().text();
                    assertTrue(words.contains(name), () -> name + ": " + words);
                }
            }
        }
        assertTrue(elsewhere > 50, "" + elsewhere);
    }

    @Test
    void theSameBookHasTheSameBytes() throws IOException {
        TestContent content = TestContent.in(DOSSIERS.resolve("fictional"));
        assertArrayEquals(page(book(content)), page(book(content)));
        assertArrayEquals(epub(book(content)), epub(book(content)));
    }

    @Test
    void anEpubBeginsWithItsTypeAndItsContentsNameEachChapterAsItsHeadingDoes() throws IOException {
        Book book = book(TestContent.in(DOSSIERS.resolve("fictional")));
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub(book)));
        List<String> names = new ArrayList<>();
        Map<String, String> headings = new LinkedHashMap<>();
        Map<String, String> contents = new LinkedHashMap<>();
        for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
            ZipEntry entry = next;
            names.add(entry.getName());
            if (names.size() == 1) {
                assertEquals(ZipEntry.STORED, entry.getMethod());
                assertEquals("application/epub+zip", new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            Document page = Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            page.select("nav a").forEach(link -> contents.put(link.attr("href"), link.text()));
            page.select("section h1")
                    .forEach(one -> headings.put(entry.getName().substring("EPUB/".length()), one.text()));
        }
        assertEquals(headings, contents);
        assertEquals("mimetype", names.get(0));
        assertEquals(
                book.chapters().size(),
                names.stream()
                        .filter(name -> name.matches("EPUB/c\\d+\\.xhtml"))
                        .count());
    }

    @Test
    void withoutAnAddressALinkToAPageThatIsNotInTheBookIsNone() throws IOException {
        Document page = parsed(new TestContent()
                .settings()
                .article("one", "See [the network](../network.html) and [two](two.md).")
                .article("two", "Words."));
        assertTrue(page.text().contains("See the network and two."), page::text);
    }
}
