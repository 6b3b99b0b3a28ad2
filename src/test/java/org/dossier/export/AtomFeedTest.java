package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dossier.HostileStrings;
import org.dossier.model.Article;
import org.dossier.model.Correction;
import org.dossier.model.Former;
import org.dossier.model.Language;
import org.dossier.model.PartialDate;
import org.dossier.model.Signed;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AtomFeedTest {
    @Test
    void isWhatItIs() {
        TestArticle article = new TestArticle("ثانية", "Text.")
                .dated(TestDossier.date(2024, 6, 3), "T10:11:00-04:00")
                .corrected(TestDossier.date(2024, 6, 20));
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
                """, new TestDossier(article).file("feed.xml"));
    }

    @Test
    void anEntryKeepsItsIdWhenItsAddressChanges() {
        TestDossier dossier = new TestDossier(new TestArticle("third", "Text."));
        dossier.former = new Former(new TreeMap<>(Map.of("third", List.of("first", "second"))), new TreeMap<>());
        String feed = dossier.file("feed.xml");
        assertTrue(feed.contains("<id>https://example.org/some/articles/first.html</id>"), feed);
        assertTrue(feed.contains("href=\"https://example.org/some/articles/third.html\""), feed);
    }

    @Test
    void correctionsHaveAFeedOfTheirOwn() {
        TestArticle article = new TestArticle("ثانية", "Text.")
                .corrected(TestDossier.date(2024, 6, 20))
                .corrected(TestDossier.date(2024, 7, 0));
        article.language = new Language("ar");
        String feed = new TestDossier(article).file("corrections.xml");
        String page = "https://example.org/some/corrections.html";
        assertTrue(feed.contains("""
                  <id>%s</id>
                  <title xml:lang="en">The dossier · Corrections</title>
                  <updated>2024-07-01T00:00:00Z</updated>
                  <link rel="self" type="application/atom+xml" href="https://example.org/some/corrections.xml"></link>
                  <link rel="alternate" type="text/html" href="%s"></link>
                """.formatted(page, page)), feed);
        String link = page + "#correction-1-of-%D8%AB%D8%A7%D9%86%D9%8A%D8%A9";
        assertTrue(feed.contains("""
                  <entry>
                    <id>LINK</id>
                    <title xml:lang="ar">A title</title>
                    <updated>2024-07-01T00:00:00Z</updated>
                    <link rel="alternate" type="text/html" href="LINK"></link>
                    <link rel="related" type="text/html" href="https://example.org/some/articles/%D8%AB%D8%A7%D9%86%D9%8A%D8%A9.html"></link>
                    <summary xml:lang="ar">why</summary>
                    <content type="html" xml:lang="ar">&lt;p&gt;why&lt;/p&gt;&lt;p&gt;&lt;del&gt;was&lt;/del&gt;&lt;/p&gt;&lt;p&gt;&lt;ins&gt;now&lt;/ins&gt;&lt;/p&gt;</content>
                  </entry>
                """.replace("LINK", link)), feed);
        assertTrue(feed.indexOf("correction-1-of") < feed.indexOf("correction-0-of"), "newest first");
        assertEquals(
                "1970-01-01T00:00:00Z", Xmls.text(Xmls.parse(new TestDossier().file("corrections.xml")), "updated"));
    }

    @Test
    void theWordsOfACorrectionAreNoMarkup() {
        TestDossier dossier = new TestDossier(new TestArticle("a", ""));
        Article article = dossier.articles.get(0);
        Correction hostile = new Correction(
                "correction-x",
                "a",
                TestDossier.date(2024, 6, 20),
                TestDossier.body("<script>alert(1)</script> &amp; ]]>"),
                TestDossier.body(""),
                TestDossier.body("<b>"),
                Signed.NONE,
                TestDossier.MARKS);
        Document feed =
                Xmls.parse(new OneEntry(new CorrectionEntry(hostile, article, "https://example.org/some/")).text());
        assertEquals(
                "<p>&lt;b&gt;</p><p><del>&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; ]]&gt;</del></p>",
                Xmls.text(feed, "content"));
    }

    /** A document of one entry. */
    private record OneEntry(AtomFeed.Entry entry) {
        String text() {
            return new String(
                    TestDossier.bytes(out -> Xml.write(out, "entry", "http://www.w3.org/2005/Atom", entry::writeTo)),
                    StandardCharsets.UTF_8);
        }
    }

    @Test
    void holdsTheLatestFifty() {
        TestDossier dossier = new TestDossier(IntStream.range(0, 60)
                .mapToObj(i -> new TestArticle("a-" + i, ""))
                .toArray(TestArticle[]::new));
        Document feed = Xmls.parse(dossier.file("feed.xml"));
        assertEquals(50, feed.getElementsByTagName("entry").getLength());
        assertFalse(dossier.file("feed.xml").contains("a-50.html"));
        assertEquals("1970-01-01T00:00:00Z", Xmls.text(feed, "updated"));
    }

    @Test
    void hasItsTimesFromTheContent() {
        assertEquals("2024-06-03T00:00:00Z", updated(TestDossier.date(2024, 6, 3), ""));
        assertEquals("2024-06-03T10:11:00Z", updated(TestDossier.date(2024, 6, 3), "T10:11"));
        assertEquals("2024-06-03T10:11:12+05:30", updated(TestDossier.date(2024, 6, 3), "T10:11:12.345+05:30"));
        assertEquals("2024-06-03T00:00:00Z", updated(TestDossier.date(2024, 6, 3), "T99:99"));
        assertEquals("2024-06-01T00:00:00Z", updated(TestDossier.date(2024, 6, 0), ""));
        PartialDate openStart = new PartialDate(null, new PartialDate.Point(2020, 0, 0, true), true);
        assertEquals("2020-01-01T00:00:00Z", updated(openStart, ""));
    }

    @Test
    void aDateThatIsNotExactIsNotPublishedAsOne() {
        for (PartialDate date : List.of(
                TestDossier.date(2024, 6, 0),
                PartialDate.of(new PartialDate.Point(2024, 6, 3, true)),
                new PartialDate(new PartialDate.Point(2024, 6, 3, false), null, true))) {
            TestArticle article = new TestArticle("a", "").dated(date, "");
            assertFalse(new TestDossier(article).file("feed.xml").contains("<published>"), date.toString());
        }
    }

    private static String updated(PartialDate date, String time) {
        TestDossier dossier = new TestDossier(new TestArticle("a", "").dated(date, time));
        return Xmls.text(Xmls.parse(dossier.file("feed.xml")), "updated");
    }

    @Test
    void anUndatedArticleCountsFromWhenItWasRead() {
        TestArticle article = new TestArticle("a", "");
        article.accessed = TestDossier.date(2023, 2, 1);
        Document feed = Xmls.parse(new TestDossier(article).file("feed.xml"));
        assertEquals("2023-02-01T00:00:00Z", Xmls.text(feed, "updated"));
    }

    @Test
    void hasAnAuthorInAnyCase() {
        TestDossier dossier = new TestDossier();
        dossier.editors = List.of();
        Element author = (Element) Xmls.parse(dossier.file("feed.xml"))
                .getElementsByTagName("author")
                .item(0);
        assertEquals("The dossier", author.getElementsByTagName("name").item(0).getTextContent());
    }

    @Test
    void anyTextIsWellFormedAndComesBack() {
        String hostile = "]]> <script> &amp; \0\u001B\uFFFF\uD800 😀 منى \"'";
        assertComesBack(hostile);
        List<String> naughty = HostileStrings.all();
        for (int from = 0; from < naughty.size(); from += 50) {
            assertComesBack(
                    naughty.subList(from, Math.min(from + 50, naughty.size())).toArray(String[]::new));
        }
    }

    private static void assertComesBack(String... words) {
        TestDossier dossier = new TestDossier(Arrays.stream(words)
                .map(it -> new TestArticle("a", "").saying(it))
                .toArray(TestArticle[]::new));
        dossier.words = String.join("", words);
        NodeList entries = Xmls.parse(dossier.file("feed.xml")).getElementsByTagName("entry");
        assertEquals(words.length, entries.getLength());
        for (int i = 0; i < words.length; i++) {
            Element entry = (Element) entries.item(i);
            String title = entry.getElementsByTagName("title").item(0).getTextContent();
            // A parser reads every line break as one line feed (XML 1.0, 2.11).
            assertEquals(StorableText.xml(words[i]).replace("\r\n", "\n").replace('\r', '\n'), title);
        }
    }

    @Test
    void needsAnAddress() {
        TestDossier dossier = TestDossier.full();
        assertTrue(dossier.has("feed.xml"));
        assertTrue(dossier.has("corrections.xml"));
        dossier.url = null;
        assertFalse(dossier.has("feed.xml"));
        assertFalse(dossier.has("corrections.xml"));
    }
}
