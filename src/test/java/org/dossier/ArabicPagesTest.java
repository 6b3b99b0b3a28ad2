package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;

/**
 * A dossier whose authors wrote Arabic alone, with Arabic digits: whatever is read or heard in another script on its pages is the
 * program's.
 */
class ArabicPagesTest {
    private static final Path PROJECT = Path.of("src/test/resources/dossiers/arabic-pages");

    /** Names that have no other form, addresses, and the sign of a currency. */
    private static final Pattern NAMES = Pattern.compile(
            "BibTeX|CSV|CSL JSON|FollowTheMoney|JavaScript|LaTeX|RIS|Recogito|W3C Web Annotation|Zotero|Esc|US\\$|https?://\\S+");

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2,}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]");
    private static final List<String> HEARD = List.of("aria-label", "title", "alt", "placeholder");

    @Test
    void nothingIsReadOrHeardInAnotherScript() throws Exception {
        TestSite site = TestSite.of(PROJECT);
        TreeSet<String> foreign = new TreeSet<>();
        site.pages().forEach((route, page) -> {
            assertEquals("rtl", page.selectFirst("html").attr("dir"), route);
            // The last are for Zotero alone, in its own words.
            page.select("script, style, code, pre, span.Z3988[hidden]").remove();
            page.body().traverse((NodeVisitor) (node, depth) -> look(route, node, foreign));
        });
        assertEquals("", String.join("\n", foreign));
        assertTrue(site.pages().size() > 15, "pages: " + site.pages().size());
    }

    private static void look(String route, Node node, TreeSet<String> foreign) {
        if (node instanceof TextNode text) {
            look(route, text.getWholeText(), foreign);
        } else if (node instanceof Element element) {
            HEARD.forEach(name -> look(route, element.attr(name), foreign));
        }
    }

    private static void look(String route, String words, TreeSet<String> foreign) {
        String rest = NAMES.matcher(words).replaceAll("");
        if (LATIN.matcher(rest).find() || DIGITS.matcher(rest).find() || rest.contains(", ")) {
            foreign.add(route + ": " + words.strip());
        }
    }

    /** A browser computes with these: they are no words. */
    @Test
    void whatABrowserComputesWithHasDigitsThatItKnows() throws Exception {
        TestSite.of(PROJECT).pages().values().stream()
                .map(Document::getAllElements)
                .flatMap(List::stream)
                .forEach(element -> List.of(
                                "id",
                                "href",
                                "width",
                                "height",
                                "datetime",
                                "data-from",
                                "data-to",
                                "min",
                                "max",
                                "x",
                                "y",
                                "d")
                        .forEach(name -> assertTrue(
                                element.attr(name).chars().noneMatch(c -> c >= '٠' && c <= '٩')
                                        || name.equals("href")
                                        || name.equals("id"),
                                element::outerHtml)));
    }
}
