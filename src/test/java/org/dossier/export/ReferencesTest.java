package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.TestContent;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReferencesTest {
    /** The words of CSL that Zotero has an item type for; a file with any other is refused whole. */
    private static final Set<String> ZOTERO = Set.of(
            "article-newspaper",
            "post-weblog",
            "webpage",
            "report",
            "personal_communication",
            "speech",
            "legal_case",
            "article-journal",
            "dataset",
            "document");

    private static TestContent content() {
        return new TestContent()
                .settings("title: 'Files & 100% {of} it'", "url: https://x.example/", "editors: [{name: Ed Itor}]")
                .person("mona", "Mona Khatib", "sort_name: 'Khatib, Mona'")
                .organization("acme", "Acme & Sons")
                .article(
                        "news",
                        "Mona Khatib was there.",
                        "title: 'A $5 #1 title_with ~ signs'",
                        "byline: [mona, Nan Other, acme]",
                        "outlet: acme",
                        "date: 2024-06-03",
                        "url: 'https://paper.example/?a={1}&b=2'",
                        "archived: https://archive.example/1")
                .article("range", "x", "date: 2015-10/2016-01", "type: report")
                .article("about", "x", "date: ~2015", "type: blog")
                .article("open", "x", "date: 2019/")
                .file("sources.yaml", """
                        seen: {title: Seen, publisher: acme, date: 2023-11, type: court, url: 'https://court.example/', locator: Shelf 3}
                        unseen: {title: Unseen, type: letter, via: news, author: Ann Author, locator: x}
                        """);
    }

    private static JsonNode csl(String id) {
        for (JsonNode one : new JsonMapper().readTree(content().site().text("data/references.csl.json"))) {
            if (one.path("id").asString("").equals(id)) {
                return one;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void aPersonWithAProfileHasTwoNamesAndAnyoneElseOne() {
        assertEquals(
                "[{\"family\":\"Khatib\",\"given\":\"Mona\"},{\"literal\":\"Nan Other\"},{\"literal\":\"Acme & Sons\"}]",
                csl("news").path("author").toString());
        assertEquals("Acme & Sons", csl("news").path("container-title").asString());
        assertEquals("Acme & Sons", csl("seen").path("publisher").asString());
    }

    @Test
    void aDateIsAsExactAsItIs() {
        assertEquals("{\"date-parts\":[[2024,6,3]]}", csl("news").path("issued").toString());
        assertEquals(
                "{\"date-parts\":[[2015,10],[2016,1]]}",
                csl("range").path("issued").toString());
        assertEquals(
                "{\"date-parts\":[[2015]],\"circa\":true}",
                csl("about").path("issued").toString());
        assertEquals("{\"literal\":\"2019/\"}", csl("open").path("issued").toString());
        assertEquals("{\"date-parts\":[[2023,11]]}", csl("seen").path("issued").toString());
    }

    @Test
    void whatTheEditorsHaveNotSeenSaysSo() {
        assertTrue(csl("unseen").path("note").asString().contains("Known only through: A $5"), csl("unseen")::toString);
        assertEquals("Location: Shelf 3", csl("seen").path("note").asString());
        assertTrue(csl("news").path("note").asString().startsWith("Archived: https://archive.example/1"));
    }

    @Test
    void everyKindIsOneThatZoteroTakes() {
        Set<String> kinds = new TreeSet<>();
        Stream.of(Reference.Kind.values()).map(Reference.Kind::csl).forEach(kinds::add);
        assertEquals(new TreeSet<>(ZOTERO), kinds);
    }

    @Test
    void bibtexIsReadBackAsItWasWritten() throws Exception {
        String file = content().site().text("data/references.bib");
        BibTeXDatabase read = new BibTeXParser().parse(new StringReader(file));
        assertEquals(
                Set.of("the_dossier", "news", "range", "about", "open", "seen", "unseen"),
                new TreeSet<>(
                        read.getEntries().keySet().stream().map(Key::getValue).toList()));
        BibTeXEntry news = read.resolveEntry(new Key("news"));
        assertEquals("online", news.getType().getValue());
        assertEquals("A $5 #1 title_with ~ signs", plain(news, "title"));
        assertEquals("Khatib, Mona and Nan Other and Acme & Sons", plain(news, "author"));
        assertEquals(
                "https://paper.example/?a=%7B1%7D&b=2",
                news.getField(new Key("url")).toUserString());
        assertEquals(
                "2015~",
                read.resolveEntry(new Key("about")).getField(new Key("date")).toUserString());
        assertEquals("Files & 100% {of} it", plain(read.resolveEntry(new Key("the_dossier")), "title"));
    }

    /** What a reader of LaTeX shows. */
    private static String plain(BibTeXEntry entry, String field) throws Exception {
        String value = entry.getField(new Key(field)).toUserString().replace("\\textasciitilde{}", "TILDE");
        return new LaTeXPrinter()
                .print(new LaTeXParser().parse(new StringReader(value)))
                .replace("TILDE", "~");
    }

    @Test
    void risHasOneLineForEachFact() {
        List<String> lines =
                content().site().text("data/references.ris").lines().toList();
        int at = lines.indexOf("ID  - news");
        assertEquals(
                List.of(
                        "TY  - NEWS",
                        "ID  - news",
                        "TI  - A $5 #1 title_with ~ signs",
                        "AU  - Khatib, Mona",
                        "AU  - Nan Other",
                        "AU  - Acme & Sons",
                        "T2  - Acme & Sons",
                        "PY  - 2024",
                        "DA  - 2024/06/03/",
                        "UR  - https://paper.example/?a={1}&b=2",
                        "LA  - en"),
                lines.subList(at - 1, at + 10));
    }
}
