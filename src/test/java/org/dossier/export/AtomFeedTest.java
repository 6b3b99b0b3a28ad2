package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dossier.FullDossier;
import org.dossier.HostileStrings;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.dossier.model.Dossier;
import org.dossier.model.Language;
import org.dossier.output.OutputFile;
import org.dossier.output.StorableText;
import org.dossier.source.YamlText;
import org.dossier.text.QuotationMarks;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AtomFeedTest {
    private static final String ADDRESS = "url: https://example.org/some/";

    /** A dossier with an address. */
    private static TestContent content() {
        return new TestContent()
                .settings("title: The dossier", ADDRESS, "editors: [{name: Ed <Itor>, contact: ed@example.org}]");
    }

    private static String feed(TestContent content) {
        return content.site().text("feed.xml");
    }

    @Test
    void isWhatItIs() {
        TestContent content = content()
                .person("mona", "Mona")
                .article(
                        "ثانية",
                        "Text.",
                        "title: A title",
                        "byline: [Ann Writer, mona]",
                        "date: 2024-06-03T10:11:00-04:00",
                        "url: https://paper.example/ثانية?a=1&b=2",
                        "summary: In short \\<b>&amp;amp;",
                        "tags: [a tag, x]")
                .annotations("ثانية", "corrections: [{date: 2024-06-20, why: why}]");
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                  <id>https://example.org/some/</id>
                  <title xml:lang="en">The dossier</title>
                  <updated>2024-06-20T00:00:00Z</updated>
                  <link rel="self" type="application/atom+xml" href="https://example.org/some/feed.xml"></link>
                  <link rel="alternate" type="text/html" href="https://example.org/some/"></link>
                  <author>
                    <name>Ed &lt;Itor&gt;</name>
                    <email>ed@example.org</email>
                  </author>
                  <generator>Dossier</generator>
                  <entry>
                    <id>https://example.org/some/articles/%D8%AB%D8%A7%D9%86%D9%8A%D8%A9.html</id>
                    <title xml:lang="en">A title</title>
                    <published>2024-06-03T10:11:00-04:00</published>
                    <updated>2024-06-20T00:00:00Z</updated>
                    <link rel="alternate" type="text/html" href="https://example.org/some/articles/%D8%AB%D8%A7%D9%86%D9%8A%D8%A9.html"></link>
                    <link rel="via" href="https://paper.example/ثانية?a=1&amp;b=2"></link>
                    <author>
                      <name>Ann Writer</name>
                    </author>
                    <author>
                      <name>Mona</name>
                    </author>
                    <category term="a tag"></category>
                    <category term="x"></category>
                    <summary xml:lang="en">In short &lt;b&gt;&amp;amp;</summary>
                  </entry>
                </feed>
                """, feed(content));
    }

    @Test
    void anEntryKeepsItsIdWhenItsAddressChanges() {
        String feed = feed(content().article("third", "Text.", "former: [first, second]"));
        assertTrue(feed.contains("<id>https://example.org/some/articles/first.html</id>"), feed);
        assertTrue(feed.contains("href=\"https://example.org/some/articles/third.html\""), feed);
    }

    @Test
    void correctionsHaveAFeedOfTheirOwn() {
        TestContent content = content()
                .article("ثانية", "Text.", "title: A title", "language: ar")
                .annotations("ثانية", """
                        corrections:
                          - {date: 2024-06-20, was: was, now: now, why: an older one}
                          - {date: 2024-07, was: was, now: now, why: why}
                        """);
        String feed = content.site().text("corrections.xml");
        String page = "https://example.org/some/corrections.html";
        assertTrue(feed.contains("""
                  <id>%s</id>
                  <title xml:lang="en">The dossier · Corrections</title>
                  <updated>2024-07-01T00:00:00Z</updated>
                  <link rel="self" type="application/atom+xml" href="https://example.org/some/corrections.xml"></link>
                  <link rel="alternate" type="text/html" href="%s"></link>
                """.formatted(page, page)), feed);
        String link = "https://example.org/some/articles/%D8%AB%D8%A7%D9%86%D9%8A%D8%A9.html#"
                + content.article("ثانية").corrections().get(0).id();
        assertTrue(feed.contains("""
                  <entry>
                    <id>LINK</id>
                    <title xml:lang="ar">A title</title>
                    <updated>2024-07-01T00:00:00Z</updated>
                    <link rel="alternate" type="text/html" href="LINK"></link>
                    <link rel="related" type="text/html" href="https://example.org/some/articles/%D8%AB%D8%A7%D9%86%D9%8A%D8%A9.html"></link>
                    <summary xml:lang="en">why</summary>
                    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" dir="ltr"><p>why</p><p dir="auto"><del>was</del></p><p dir="auto"><ins>now</ins></p></div></content>
                  </entry>
                """.replace("LINK", link)), feed);
        assertTrue(feed.indexOf(">why<") < feed.indexOf(">an older one<"), "newest first");
        assertEquals(
                "1970-01-01T00:00:00Z", Xmls.text(Xmls.parse(content().site().text("corrections.xml")), "updated"));
    }

    @Test
    void theWordsOfACorrectionAreNoMarkup() {
        TestContent content = content().article("a", "").annotations("a", """
                corrections: [{date: 2024-06-20, was: '\\<script>alert(1)\\</script> &amp;amp; ]]\\>', why: \\<b>}]
                """);
        Document feed = Xmls.parse(content.site().text("corrections.xml"));
        assertEquals("<b><script>alert(1)</script> &amp; ]]>", Xmls.text(feed, "content"));
        assertEquals(0, feed.getElementsByTagName("script").getLength());
    }

    @Test
    void holdsTheLatestFifty() {
        TestContent content = content();
        IntStream.range(0, 60).forEach(i -> content.article("a-" + i, ""));
        String feed = feed(content);
        Document parsed = Xmls.parse(feed);
        assertEquals(50, parsed.getElementsByTagName("entry").getLength());
        assertFalse(feed.contains("a-55.html"), "the last by name, as none has a date");
        assertEquals("1970-01-01T00:00:00Z", Xmls.text(parsed, "updated"));
    }

    @Test
    void hasItsTimesFromTheContent() {
        assertEquals("2024-06-03T00:00:00Z", updated("2024-06-03"));
        assertEquals("2024-06-03T10:11:00Z", updated("2024-06-03T10:11"));
        assertEquals("2024-06-03T10:11:12+05:30", updated("2024-06-03T10:11:12.345+05:30"));
        assertEquals("2024-06-01T00:00:00Z", updated("2024-06"));
        assertEquals("2020-01-01T00:00:00Z", updated("/~2020"));
        assertEquals(
                List.of("bad-date: '99:99' is not a valid time of day"),
                content().article("a", "", "date: 2024-06-03T99:99").messages());
        assertEquals(
                List.of("bad-date: '+99:00' is not a valid offset from UTC"),
                content().article("a", "", "date: 2024-06-03T10:11+99:00").messages());
    }

    @Test
    void aDateThatIsNotExactIsNotPublishedAsOne() {
        for (String date : List.of("2024-06", "~2024-06-03", "2024-06-03/")) {
            assertFalse(feed(content().article("a", "", "date: " + date)).contains("<published>"), date);
        }
        assertTrue(feed(content().article("a", "", "date: 2024-06-03")).contains("<published>"));
    }

    private static String updated(String date) {
        return Xmls.text(Xmls.parse(feed(content().article("a", "", "date: " + date))), "updated");
    }

    @Test
    void anUndatedArticleCountsFromWhenItWasRead() {
        Document feed = Xmls.parse(feed(content().article("a", "", "accessed: 2023-02-01")));
        assertEquals("2023-02-01T00:00:00Z", Xmls.text(feed, "updated"));
    }

    @Test
    void hasAnAuthorInAnyCase() {
        Element author = (Element) Xmls.parse(feed(new TestContent().settings("title: The dossier", ADDRESS)))
                .getElementsByTagName("author")
                .item(0);
        assertEquals("The dossier", author.getElementsByTagName("name").item(0).getTextContent());
    }

    /** What is not text at all, such as spaces alone, is an error and left out. */
    @Test
    void anyTextIsWellFormedAndComesBack() {
        assertEquals(1, comeBack(List.of("]]> <script> &amp; 😀 منى \"'")));
        List<String> naughty = HostileStrings.all();
        int titles = 0;
        for (int from = 0; from < naughty.size(); from += 50) {
            titles += comeBack(naughty.subList(from, Math.min(from + 50, naughty.size())));
        }
        assertTrue(titles > 250, titles + " of " + naughty.size());
    }

    /** How many of these are titles that come back as they were written, but for their quotation marks. */
    private static int comeBack(List<String> words) {
        TestContent content = content();
        for (int i = 0; i < words.size(); i++) {
            String text = YamlText.quoted(words.get(i));
            content.article(
                    "a-" + i,
                    "",
                    "title: " + text,
                    "byline: [" + text + "]",
                    "tags: [" + text + "]",
                    "license: " + text);
        }
        Dossier dossier = content.dossier();
        OutputFile feed = Exports.of(dossier, List.of(), "", Language.ENGLISH).stream()
                .filter(file -> file.route().equals("feed.xml"))
                .findFirst()
                .orElseThrow();
        NodeList entries = Xmls.parse(TestSite.text(feed.content())).getElementsByTagName("entry");
        assertEquals(dossier.articles().size(), entries.getLength());
        int same = 0;
        for (int i = 0; i < entries.getLength(); i++) {
            String title = ((Element) entries.item(i))
                    .getElementsByTagName("title")
                    .item(0)
                    .getTextContent();
            assertEquals(StorableText.xml(dossier.articles().get(i).title().text()), title);
            same += words.stream()
                            .map(written -> QuotationMarks.set(StorableText.xml(written), "en"))
                            .anyMatch(title::equals)
                    ? 1
                    : 0;
        }
        return same;
    }

    private static TestContent accused() {
        return content()
                .person("pell", "Pell Marrin", "public_role: mayor")
                .person("orla", "Orla Vennick", "public_role: councillor")
                .article(
                        "money",
                        "Pell Marrin took the money. He denied it. It rained.",
                        "title: Money",
                        "date: 2024-06-03",
                        "url: https://paper.example/money")
                .annotations("money", """
                        claims:
                          - id: took
                            former: [grabbed]
                            quote: Pell Marrin took the money
                            summary: Orla Vennick says that Pell Marrin took the money.
                            kind: allegation
                            by: orla
                            about: [pell]
                            stance: negative
                            outcome: {status: dismissed, date: 2024-09-01, text: "Nothing < all.", sources: [report]}
                          - id: never
                            quote: He denied it
                            summary: Pell Marrin denies having taken any money.
                            kind: denial
                            by: pell
                            about: [pell]
                            denies: took
                            made: 2024-07
                          - id: rain
                            quote: It rained
                            summary: Orla Vennick says that it rained.
                            kind: statement
                            by: orla
                            about: [orla]
                            made: 2024-06-01
                        responses:
                          - {id: answer, by: pell, to: [took], status: quoted, text: I never saw a penny., date: 2024-08-01, sources: [report]}
                          - {id: silence, by: orla, to: [rain], status: not-sought, reason: she said it herself}
                        """)
                .file("sources.yaml", "report: {title: A report, date: 2024}\n");
    }

    /** An entry is updated by the latest of all that belongs to its claim, and its id is that which it had first. */
    @Test
    void aClaimIsInItsFeedWithAllThatBelongsToIt() {
        String feed = accused().site().text("claims.xml");
        Xmls.parse(feed);
        String[] entries = feed.split("<entry>");
        assertEquals(4, entries.length, feed);
        assertTrue(entries[0].contains("<title xml:lang=\"en\">The dossier · Claims</title>"), feed);
        assertTrue(entries[0].contains("<updated>2024-09-01T00:00:00Z</updated>"), feed);
        assertTrue(entries[1].contains("<id>https://example.org/some/articles/money.html#claim-grabbed</id>"), feed);
        assertTrue(entries[1].contains("href=\"https://example.org/some/articles/money.html#claim-took\""), feed);
        assertTrue(entries[1].contains("<title xml:lang=\"en\">Allegation · Money</title>"), feed);
        assertTrue(entries[1].contains("<updated>2024-09-01T00:00:00Z</updated>"), feed);
        String content = Parser.unescapeEntities(entries[1], false);
        assertTrue(
                content.contains("<p>Outcome: Dismissed, 2024-09-01: Nothing < all.</p>"
                        + "<p>Allegation: Orla Vennick says that Pell Marrin took the money.</p>"
                        + "<p>Response: Pell Marrin (Replied, 2024-08-01): I never saw a penny.</p>"
                        + "<p>Denied: Pell Marrin denies having taken any money.</p>"),
                content);
        assertTrue(entries[2].contains("#claim-never</id>"), feed);
        assertTrue(entries[2].contains("<updated>2024-07-01T00:00:00Z</updated>"), feed);
        assertTrue(entries[3].contains("#claim-rain</id>"), feed);
    }

    @Test
    void responsesAndOutcomesHaveAFeedWithTheClaimsTheyBelongTo() {
        String feed = accused().site().text("responses.xml");
        Xmls.parse(feed);
        String[] entries = feed.split("<entry>");
        assertEquals(3, entries.length, feed);
        assertTrue(entries[1].contains("#claim-grabbed/outcome</id>"), feed);
        assertTrue(entries[1].contains("<title xml:lang=\"en\">Outcome · Money</title>"), feed);
        assertTrue(entries[2].contains("#response-answer</id>"), feed);
        assertTrue(entries[2].contains("<title xml:lang=\"en\">Response: Pell Marrin · Money</title>"), feed);
        assertTrue(entries[2].contains("<updated>2024-08-01T00:00:00Z</updated>"), feed);
        assertTrue(entries[2].contains("Denied: Pell Marrin denies"), feed);
        assertTrue(entries[2].contains("Outcome: Dismissed"), feed);
        assertFalse(feed.contains("it rained"), feed);
        assertFalse(entries[0].contains("<id>https://example.org/some/claims.html</id>"), "the id of the other feed");
    }

    @Test
    void anArabicDossierSaysItInArabicFromRightToLeft() {
        TestSite site = TestContent.in(Path.of("src/test/resources/dossiers/arabic-pages"))
                .site();
        for (String feed : List.of("claims.xml", "responses.xml", "corrections.xml")) {
            NodeList contents = Xmls.parse(site.text(feed)).getElementsByTagName("div");
            assertTrue(contents.getLength() > 0, feed);
            for (int i = 0; i < contents.getLength(); i++) {
                Element content = (Element) contents.item(i);
                assertEquals("ar rtl", content.getAttribute("xml:lang") + " " + content.getAttribute("dir"), feed);
                assertFalse(content.getTextContent().matches("(?s).*[A-Za-z].*"), content::getTextContent);
            }
        }
    }

    @Test
    void needsAnAddress() {
        TestContent content = FullDossier.make();
        assertTrue(content.site().has("feed.xml"));
        assertTrue(content.site().has("corrections.xml"));
        content.key("dossier.yaml", "url:");
        assertFalse(content.site().has("feed.xml"));
        assertFalse(content.site().has("corrections.xml"));
    }
}
