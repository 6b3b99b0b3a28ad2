package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.FullDossier;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.dossier.book.Book;
import org.dossier.book.Epub;
import org.dossier.model.Export;
import org.dossier.model.Routes;
import org.dossier.rules.Rules;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final TestSite SITE = FullDossier.make().site();

    @Test
    void listsEveryPageOnce() {
        assertEquals(
                List.of(
                        "articles/first.html",
                        "articles/ثانية.html",
                        "index.html",
                        "articles.html",
                        "people.html",
                        "organizations.html",
                        "people/mona.html",
                        "organizations/acme.html",
                        "claims.html",
                        "network.html",
                        "timeline.html",
                        "sources.html",
                        "corrections.html",
                        "pages/about.html",
                        "search.html",
                        "404.html",
                        "data.html"),
                List.copyOf(SITE.pages().keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<script>alert(1)</script>", "\" onmouseover=\"x", "' ${x} <#if> {0} &amp; 😀 \u202E"})
    void everyPageIsValidAndEveryLinkLeadsSomewhere(String words) {
        TestContent content = FullDossier.saying(words);
        // Signs after a summary may look like another sentence.
        List<String> codes = new ArrayList<>(content.codes());
        codes.removeIf("warning[claim-sentence]"::equals);
        assertEquals(List.of(), codes);
        TestSite site = content.site();
        Map<String, Document> pages = site.pages();
        pages.forEach((route, page) -> {
            List<String> scripts = page.select("script").eachAttr("src");
            assertEquals(
                    Stream.concat(Stream.of("theme/dossier.js"), scripts(route).stream())
                            .map(script -> Routes.relative(route, script))
                            .toList(),
                    scripts,
                    route);
            assertEquals(1, page.select("h1").size(), route);
            assertEquals(1, page.select("main").size(), route);
            assertFalse(page.title().isBlank(), route);
            for (Element link : page.select("a[href]")) {
                leads(link.attr("href"), route, pages, site);
            }
        });
    }

    private static void leads(String href, String route, Map<String, Document> pages, TestSite site) {
        URI to = URI.create("site:/" + encoded(route)).resolve(href);
        if (!"site".equals(to.getScheme())) {
            assertTrue(href.matches("(?:https://|mailto:)[^ ]*"), href);
            return;
        }
        String target = to.getPath().substring(1);
        if (!target.endsWith(".html")) {
            assertTrue(site.has(target), () -> route + " leads to " + href);
            return;
        }
        Document page = pages.get(target);
        assertNotNull(page, () -> route + " leads to " + href);
        if (to.getFragment() != null) {
            assertNotNull(page.getElementById(to.getFragment()), () -> route + " leads to " + href);
        }
    }

    private static String encoded(String route) {
        return URI.create("x").resolve(route).toASCIIString();
    }

    @Test
    void aClaimIsReadWithItsAnswersWhereverItStands() {
        for (String route : List.of("articles/first.html", "people/mona.html", "claims.html")) {
            Element card = SITE.page(route)
                    .select(".claim-card.allegation, details.allegation > .card")
                    .first();
            Elements parts = card.select("> :not(.card-head)");
            assertEquals("answer outcome clears withdrawn", parts.first().className(), route);
            assertEquals("Withdrawn July 2024", card.select(".outcome > p").text(), route);
            assertTrue(card.select(".answer.quoted .status").text().startsWith("Mona Khatib was asked"), route);
            // A row of the ledger may be seen alone.
            assertEquals(
                    route.equals("claims.html") ? 2 : 1,
                    SITE.page(route)
                            .select(".answer.quoted .answer-text:contains(It is not so.)")
                            .size(),
                    route + ": in full once");
            String denial = card.select(".answer.denial").text();
            assertTrue(denial.contains("Denied by Mona Khatib. Summary of denied"), route + denial);
            assertTrue(
                    card.select(".rests").text().contains("A report, Acme, November 2023 as cited in "),
                    route + card.select(".rests").text());
        }
        assertEquals(
                "Withdrawn · Allegation · Acme about Mona Khatib",
                SITE.page("claims.html").select("#claim-owns .card-head").text());
        assertEquals(
                "Withdrawn · Allegation · Acme about Mona Khatib",
                SITE.page("articles/first.html")
                        .select(".beside.allegation .head")
                        .text());
        assertEquals(
                "Statement · The Paper about Mona Khatib",
                SITE.page("claims.html").select("#claim-left .card-head").text());
    }

    /** Only from a web server may a page ask for a typeface ahead, and only one that its text is set in. */
    @Test
    void thePublishedPageAsksForItsTypefaceAtOnce() {
        String font = "link[rel=preload][as=font]";
        Document published = new TestContent()
                .settings("url: https://example.org/")
                .article("a", "It rained.")
                .site()
                .page("articles/a.html");
        assertEquals(
                "../theme/fonts/source-serif-4-latin.woff2",
                published.select(font).attr("href"));
        assertTrue(new TestContent().site().page("index.html").select(font).isEmpty(), "may be opened from a folder");
        assertTrue(
                new TestContent()
                        .settings("url: https://example.org/", "language: ar")
                        .site()
                        .page("index.html")
                        .select(font)
                        .isEmpty(),
                "has other letters");
    }

    @Test
    void aCorrectionIsToldAboveTheArticleBelowItAndInTheListOfAll() {
        Document article = SITE.page("articles/first.html");
        Element above = article.select(".article-header .corrected").first();
        assertEquals("Corrected 20 June 2024: why", above.text());
        Element entry = article.selectFirst("[id^=correction-]");
        String id = entry.id();
        assertEquals("#" + id, above.select("a").attr("href"));
        assertEquals("20 June 2024", entry.select(".correction-date").text());
        assertEquals("#" + id, entry.select(".correction-date a").attr("href"));
        assertEquals(List.of("was", "now"), entry.select("dd").eachText());

        Document all = SITE.page("corrections.html");
        Element same = all.getElementById(id);
        assertEquals(
                "articles/first.html#" + id, same.select(".correction-date a").attr("href"));
        assertEquals("articles/first.html", same.select(".where a").attr("href"));
        assertEquals("why", same.select(".why").text());
    }

    @Test
    void theFeedOfCorrectionsIsLinkedWhereThereIsOne() {
        Document all = SITE.page("corrections.html");
        assertEquals(
                List.of("Latest articles", "Feed of corrections"),
                all.select("link[rel=alternate]").eachAttr("title"));
        assertEquals(
                "corrections.xml",
                all.select(".page-header .links a:contains(Feed)").attr("href"));
        assertEquals(
                "../corrections.xml",
                SITE.page("articles/first.html")
                        .select("link[title=Feed of corrections]")
                        .attr("href"));
        assertEquals(
                List.of("Latest articles"),
                SITE.page("people/mona.html").select("link[rel=alternate]").eachAttr("title"));
        TestSite plain = new TestContent()
                .settings("url: https://example.org/")
                .article("a", "Text.")
                .site();
        assertEquals(
                List.of("Latest articles"),
                plain.page("articles/a.html").select("link[rel=alternate]").eachAttr("title"));
        assertEquals(2, plain.page("index.html").select("link[rel=alternate]").size());
    }

    @Test
    void whoIsNamedStandsOnceBelowTheArticleWithTheClaimsByNumber() {
        Document article = SITE.page("articles/first.html");
        for (Element link : article.select(".article-body a.mention")) {
            Element told = article.getElementById(link.attr("aria-describedby"));
            assertNotNull(told, link.outerHtml());
            Element one = article.select(".who > li > a").stream()
                    .filter(name -> name.attr("href").equals(link.attr("href")))
                    .findFirst()
                    .orElseThrow();
            assertTrue(told.text().startsWith("Mention of " + one.text() + " ("), told.text());
        }
        assertTrue(article.select(".article-body a.mention").size() > 2);
        for (Element number : article.select(".who .answered .ref")) {
            String name = number.closest("li").child(0).text();
            Element card =
                    article.getElementById(number.attr("href").substring(1)).closest(".beside");
            assertTrue(card.select(".head .of").text().contains(name), "a claim about somebody else: " + name);
            assertEquals(card.select(".no").text().replaceAll("\\D", ""), number.text());
        }
        assertTrue(article.select(".who .answered .ref").size() > 1);
        assertEquals(0, article.select(".who .say").size(), "claims of this article stand beside their words");
    }

    @Test
    void aCitationSaysWhatIsKnownAndNoDayOfReadingThatNobodyWroteDown() {
        Element cite = SITE.page("articles/first.html").select("#cite").first();
        String entry = cite.select("pre").first().wholeText();
        assertTrue(entry.startsWith("@online{first,\n"), entry);
        assertTrue(entry.contains("title = {{Title of first}}"), entry);
        SITE.pages().forEach((route, page) -> {
            if (route.startsWith("articles/")) {
                boolean read = !page.select(".imprint .accessed").isEmpty();
                assertEquals(read, page.select("#cite pre").text().contains("urldate"), route);
                assertEquals(read, page.select("#cite p").text().contains("accessed on"), route);
            }
        });
    }

    /** What a page loads besides the script of every page. */
    private static List<String> scripts(String route) {
        if (route.startsWith("articles/")) {
            return List.of("theme/article.js", "theme/passages.js");
        }
        return switch (route) {
            case "claims.html" -> List.of("theme/ledger.js");
            case "network.html" -> List.of("theme/network.js");
            default -> List.of();
        };
    }

    @Test
    void aClaimHasItsPlaceInTheLedgerAndInItsArticle() {
        assertNotNull(SITE.page("claims.html").getElementById("claim-owns"));
        for (String route : List.of("people/mona.html", "claims.html")) {
            assertEquals(
                    Routes.relative(route, "articles/first.html#claim-owns"),
                    SITE.page(route)
                            .select(".claim-card.allegation .permalink, details.allegation .permalink")
                            .attr("href"),
                    "the permanent address");
        }
        Document article = SITE.page("articles/first.html");
        assertEquals(
                "allegation",
                article.select("#claim-owns").first().parent().classNames().stream()
                        .filter(one -> !one.equals("beside"))
                        .findFirst()
                        .orElse(""));
        assertEquals("owns shares of Acme", article.getElementById("at-owns").wholeText());
        assertEquals(
                List.of("#claim-left", "#claim-owns", "#note-why", "#claim-denied"),
                article.select(".article-body a.ref").eachAttr("href"));
        assertEquals(
                List.of("1", "2", "a", "3"),
                article.select(".article-body a.ref").eachAttr("data-n"));
        assertEquals(
                List.of(
                        "Claim 1: Statement by this article",
                        "Claim 2: Allegation by Acme (Withdrawn)",
                        "Note a: Context",
                        "Claim 3: Denial by Mona Khatib"),
                article.select(".article-body a.ref").eachAttr("aria-label"));
        assertEquals(0, SITE.page("people/mona.html").select(".claim-card[id]").size());
    }

    @Test
    void notesAreBesideTheBlockInWhichTheirWordsEnd() {
        Element body = SITE.page("articles/first.html").select(".article-body").first();
        List<Element> noted = body.select("> .noted");
        assertEquals(
                List.of("p div", "p div"), noted.stream().map(PagesTest::tags).toList());
        assertEquals(List.of("claim-left"), noted.get(0).select(".card").eachAttr("id"));
        assertEquals(
                List.of("claim-owns", "note-why", "claim-denied"),
                noted.get(1).select(".card").eachAttr("id"));
        assertEquals("en", noted.get(1).child(1).attr("lang"));
        assertEquals(
                List.of("h3", "h3", "h3", "h3"),
                body.select("summary").stream()
                        .map(one -> one.child(0).tagName())
                        .toList());
    }

    private static String tags(Element element) {
        return element.children().stream().map(Element::tagName).collect(Collectors.joining(" "));
    }

    @Test
    void aLongArticleHasItsContentsAndTheTextIsOne() {
        String three =
                "Acme began.\n\nMona left.\n\n## Later\n\nMona owns shares.\n\n## At last\n\nIt went.\n\n## End\n";
        TestContent content = new TestContent()
                .article("first", three)
                .article("short", "Acme began.\n\n## Later\n\nMona owns shares.")
                .annotations("first", "notes: [{quote: Mona left, text: A.}, {quote: owns shares, text: B.}]");
        TestSite site = content.site();
        Document page = site.page("articles/first.html");
        assertEquals(List.of("Later", "At last", "End"), page.select(".toc a").eachText());
        for (Element link : page.select(".toc a")) {
            assertEquals(
                    link.text(),
                    page.getElementById(link.attr("href").substring(1)).text());
        }
        assertEquals(0, site.page("articles/short.html").select(".toc").size(), "two headings are seen at a glance");
        assertEquals(
                List.of("Acme began.", "Mona left.", "Later", "Mona owns shares.", "At last", "It went.", "End"),
                page.select(".article-body :is(p, h2)").stream()
                        .filter(one -> one.closest(".notes") == null)
                        .map(Element::text)
                        .toList());
    }

    @Test
    void anAllegedRelationSaysSo() {
        for (String route : List.of("articles/first.html", "people/mona.html", "organizations/acme.html")) {
            Element relation = SITE.page(route).select("li.relation.alleged").first();
            assertTrue(relation.select(".relation-kind").text().startsWith("board member"), route);
            assertEquals("alleged", relation.select(".doubt").text(), route);
        }
    }

    @Test
    void aProfileShowsEveryMentionInItsSentence() {
        Document page = SITE.page("people/mona.html");
        assertEquals(
                List.of(
                        "Acme met Mona 😀.",
                        "Mona left, “Acme” said.",
                        "Mona owns shares of Acme, they said; it was denied.",
                        "جاءت منى إلى الدار."),
                page.select("#mentions h3 ~ ul li").eachText());
        assertEquals(
                List.of(
                        "../articles/first.html#m-mona-1",
                        "../articles/first.html#m-mona-2",
                        "../articles/first.html#m-mona-3"),
                page.select("#mentions h3 ~ ul a").eachAttr("href").subList(0, 3));
        Element arabic = page.select("#mentions h3 ~ ul li[lang]").first();
        assertEquals("ar rtl", arabic.attr("lang") + " " + arabic.attr("dir"));
    }

    @Test
    void whoNotedSomethingIsTold() {
        Document article = SITE.page("articles/first.html");
        Map.of(
                        ".beside:not(.remark)",
                                List.of("Noted on 8 June 2024.", "Noted on 8 June 2024.", "Noted on 8 June 2024."),
                        ".remark", List.of("Ed, 6 June 2024"),
                        ".relation", List.of("Noted by Nia, 8 June 2024."),
                        ".event-body", List.of("Noted by Nia."),
                        ".correction", List.of("Noted by Nia."))
                .forEach((kind, signed) ->
                        assertEquals(signed, article.select(kind + " .signed").eachText(), kind));
        assertEquals(
                "Checked by the editors: sound Rae, 9 June 2024",
                SITE.page("people/mona.html").select(".review > p").last().text());
    }

    @Test
    void whatIsCitedFirstIsNumberOne() {
        Document page = SITE.page("people/mona.html");
        assertEquals("cited-report", page.select(".source-list > li").first().id());
        assertEquals("Source 1", page.select("a.cite").first().attr("aria-label"));
        assertEquals(
                List.of("Source 1", "Source 2"),
                page.select(".biography a.cite").eachAttr("aria-label"));
    }

    @Test
    void theTimelineHasEventsClaimsAndWhatHasNoDate() {
        Document page = SITE.page("timeline.html");
        assertEquals(List.of("2024", "Undated"), page.select(".year > h2").eachText());
        assertEquals(
                List.of("event-someday"),
                page.select("section[aria-labelledby=undated] .event").eachAttr("id"));
        assertEquals("5 June 2024", page.select("#event-meeting .event-date").text());
        assertEquals("2024", page.select(".event.made .event-date").first().text());
        String made = page.select(".event.made summary").text();
        assertTrue(made.matches("\\d claims? made then, reported in .+"), made);
    }

    @Test
    void headsTellWhatThePageIs() {
        Document page = SITE.page("people/mona.html");
        assertEquals("Mona Khatib · The dossier", page.title());
        assertEquals("What it is", page.select("meta[name=description]").attr("content"));
        assertEquals(
                "https://example.org/some/people/mona.html",
                page.select("link[rel=canonical]").attr("href"));
        assertEquals("../feed.xml", page.select("link[rel=alternate]").attr("href"));
        assertEquals("../theme/dossier.css", page.select("link[rel=stylesheet]").attr("href"));
        assertEquals(0, page.select("meta[name=robots]").size());
        assertEquals("People", page.select("[aria-current=page]").text());
        assertEquals("#main", page.select("a.skip").attr("href"));
    }

    @Test
    void pagesMayAskNotToBeListed() {
        TestSite profiles =
                FullDossier.make().key("people/mona.md", "noindex: true").site();
        assertEquals(
                "noindex",
                profiles.page("people/mona.html").select("meta[name=robots]").attr("content"));
        assertEquals(0, profiles.page("index.html").select("meta[name=robots]").size());
        TestSite all = FullDossier.make().key("dossier.yaml", "noindex: true").site();
        assertEquals(1, all.page("index.html").select("meta[name=robots]").size());
    }

    @Test
    void withoutAnAddressNothingIsAbsolute() {
        TestSite site = FullDossier.make().key("dossier.yaml", "url:").site();
        assertEquals(
                0,
                site.page("index.html")
                        .select("link[rel=canonical], link[rel=alternate]")
                        .size());
        assertEquals(
                "index.html", site.page("404.html").select(".plain a").first().attr("href"));
    }

    @Test
    void linksOfTheErrorPageHoldAtAnyAddress() {
        for (Element link : SITE.page("404.html").select("a:not(.skip):not([href^=mailto])")) {
            assertTrue(link.attr("href").startsWith("https://example.org/some/"), link.attr("href"));
        }
        assertEquals(
                "theme/dossier.css",
                SITE.page("404.html").select("link[rel=stylesheet]").attr("href"));
    }

    @Test
    void namesOfAllScriptsFindTheirLetter() {
        TestContent content = FullDossier.make();
        List<String> names = List.of("Élan", "Žižek", "Иванов", "Ωmega", "مريم", "张伟", "123", "al-Sayyid");
        names.forEach(name -> content.person("x" + names.indexOf(name), name, "sort_name: " + name));
        Document few = content.site().page("people.html");
        assertEquals("People, 9", few.select("h1").text());
        assertEquals(List.of(), few.select(".year, .letters").eachText());
        assertEquals(9, few.select(".index > li").size());
        for (int i = 0; i < 51; i++) {
            content.person("b" + i, "Person " + i, "sort_name: B" + i);
        }
        Document many = content.site().page("people.html");
        assertEquals(
                List.of("0–9", "A", "B", "E", "K", "Z", "Ω", "И", "م", "Other"),
                many.select(".year > h2").eachText());
        assertTrue(many.select("section[aria-labelledby=letter-k]").text().contains("4 mentions"));
    }

    @Test
    void theMethodologyTellsTheRules() {
        List<String> rules = Rules.inForce(FullDossier.make().dossier().settings()).stream()
                .map(one -> one.reason().text() + " " + one.state().key())
                .toList();
        assertTrue(rules.get(0).startsWith("Readers can check"), rules.get(0));
        assertEquals(
                rules,
                SITE.page("pages/about.html").select("table.rules tbody tr").eachText());
    }

    @Test
    void theMethodologyTellsWhatWasChecked() {
        Elements rows = SITE.page("pages/about.html").select("table.checked tr");
        assertEquals(
                List.of("2", "2", "3", "4", "2", "1", "1", "10", "8", "8", "0", "0", "0"),
                rows.select("td").eachText());
        assertEquals("Articles 2", rows.first().text());
        assertEquals(0, SITE.page("index.html").select("table.checked").size());
    }

    @Test
    void whereNobodyWroteAMethodologyThereIsOneWithWhatTheProgramKnows() {
        TestSite site = FullDossier.make()
                .key(
                        "dossier.yaml",
                        "nav: [articles, people, organizations, network, timeline, claims, sources, corrections]")
                .key("dossier.yaml", "policies: {corrections: about, contact: ed@example.org}")
                .site();
        Document page = site.page("methodology.html");
        assertEquals("How this dossier is checked", page.select("h1").text());
        assertEquals(
                SITE.page("pages/about.html").select("table.rules tbody tr").size(),
                page.select("table.rules tbody tr").size());
        assertEquals(13, page.select("table.checked tr").size());
        assertEquals(0, site.page("pages/about.html").select("table.rules").size());
        assertEquals(
                List.of("pages/about.html", "data.html", "methodology.html"),
                site.page("index.html").select(".foot-nav a").eachAttr("href"));
    }

    /** The list of checksums cannot say it of itself before it is written. */
    @Test
    void ofAllDataIsSaidWhatItIsForHowLargeItIsAndUnderWhichLicense() {
        Document page = SITE.page("data.html");
        Elements kinds = page.select("section:has(a[download])");
        assertEquals(
                Export.offered(Map.of(), 1).stream().map(Export::key).toList(),
                kinds.eachAttr("id"),
                "and what is asked for alone");
        for (Element kind : kinds) {
            assertFalse(kind.select("h2 + p").text().isEmpty(), kind.id());
            for (Element file : kind.select("li")) {
                assertTrue(
                        file.text().matches(".* (\\d+ [kM]B|\\d+ files, one for each article.*|SHA-256)"), file.text());
            }
        }
        assertTrue(page.select("#cite").text().contains("License of the dossier’s own text: CC BY 4.0"));
    }

    @Test
    void aDossierNamesOnlyTheDataThatIsOtherThanUsual() {
        List<String> usual = offered("exports: {}");
        assertTrue(usual.contains("spreadsheet") && usual.contains("checksums"), usual::toString);
        List<String> wanted = new ArrayList<>(usual);
        wanted.remove("spreadsheet");
        wanted.add(wanted.indexOf("feeds"), "tei");
        assertEquals(wanted, offered("exports: {spreadsheet: false, tei: true}"));
        assertEquals(List.of("dossier"), offered("exports: {others: false, dossier: true}"));
        assertEquals(
                Stream.of(Export.values())
                        .map(Export::key)
                        .filter(key -> !key.equals("network"))
                        .toList(),
                offered("exports: {network: false, others: true}"));
        assertFalse(offering("exports: {others: false}").routes().contains("data.html"));
    }

    @Test
    void theBookOnThePageDataIsWhatTheCommandWrites() throws IOException {
        TestSite site = offering("exports: {book: true}");
        Elements files = site.page("data.html").select("#book li");
        assertEquals(List.of("dossier.epub", "dossier.html"), files.select("a").eachText());
        files.forEach(file -> assertTrue(file.text().matches(".*(EPUB|HTML), [1-9]\\d* kB"), file::text));
        Book book = FullDossier.make().checked().book(Path.of("no-such-folder"));
        ByteArrayOutputStream epub = new ByteArrayOutputStream();
        new Epub(book).writeTo(epub);
        assertArrayEquals(epub.toByteArray(), site.files().get("data/dossier.epub"));
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        book.writePage(page);
        assertArrayEquals(page.toByteArray(), site.files().get("data/dossier.html"));
    }

    private static TestSite offering(String exports) {
        return FullDossier.make().key("dossier.yaml", exports).site();
    }

    private static List<String> offered(String exports) {
        return offering(exports)
                .page("data.html")
                .select("section:has(a[download])")
                .eachAttr("id");
    }

    @Test
    void anArabicDossierReadsFromRightToLeft() {
        Document page =
                FullDossier.make().key("dossier.yaml", "language: ar").site().page("articles/first.html");
        assertEquals("ar rtl", page.child(0).attr("lang") + " " + page.child(0).attr("dir"));
        assertEquals("ltr", page.select(".article-body").attr("dir"));
        assertEquals("en", page.select("h1 > bdi").attr("lang"));
        assertEquals("rtl", page.select(".notes").attr("dir"));
    }

    /** Its title, second title, summary, text, sentences and quotes, whatever page they are on; not where they are part of a longer line. */
    @Test
    void theWordsOfAnArticleAreOfItsLanguageOnEveryPage() throws IOException {
        Path fictional = Path.of("src/test/resources/dossiers/fictional");
        String path = "articles/ar-rasif-yantazir.md";
        TestSite site = TestContent.in(fictional)
                .file(path, Files.readString(fictional.resolve("content").resolve(path)))
                .key(path, "subtitle: ثلاثة أيام على الرصيف")
                .site();
        Document article = site.page("articles/ar-rasif-yantazir.html");
        List<String> words =
                new ArrayList<>(article.select("h1 > bdi, .subtitle > bdi, .summary > p, .article-body blockquote")
                        .eachText());
        site.pages()
                .values()
                .forEach(page -> words.addAll(page.select("blockquote.quote[lang=ar] > p, #mentions li[lang=ar]")
                        .eachText()));
        assertTrue(words.size() > 10, words::toString);
        int seen = 0;
        for (Document page : site.pages().values()) {
            for (Element one : page.body().select("*:not(pre)")) {
                if (words.contains(one.text()) && !one.children().eachText().contains(one.text())) {
                    assertEquals("ar", one.closest("[lang]").attr("lang"), one::outerHtml);
                    assertEquals("rtl", one.closest("[dir]").attr("dir"), one::outerHtml);
                    seen++;
                }
            }
        }
        assertTrue(seen > 50, () -> "of " + words);
    }

    @Test
    void ofARedactedProfileOnlyItsTextsAreShown() {
        String hidden = ".portrait, .identifiers, .other-names, #facts";
        String[] keys = {
            "aliases: [Alias]",
            "identifiers: {wikidata: Q1}",
            "facts: [{label: Seat, text: Haifa, sources: [report]}]",
            "image: {file: assets/harbour.svg, alt: A portrait}"
        };
        TestContent content = new TestContent()
                .file("sources.yaml", "report: {title: A report, locator: Shelf 3}")
                .person("p1", "Zora Quill", keys);
        Document open = content.site().page("people/p1.html");
        assertEquals(3, open.select(hidden).size());
        assertTrue(open.text().contains("Alias"));
        Document page = content.key("people/p1.md", "redact: true").site().page("people/p1.html");
        assertEquals(0, page.select(hidden).size());
        assertFalse(page.text().contains("Alias"));
    }

    @Test
    void anEmptyDossierHasAllPages() {
        TestSite site = new TestContent().site();
        assertEquals(13, site.pages().size());
        assertTrue(site.page("claims.html").text().contains("There are no claims yet."));
    }

    @Test
    void pagesDependOnTheDossierAlone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        SITE.files();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            TestSite site = FullDossier.make().site();
            // Each several times at once.
            for (int i = 0; i < 4; i++) {
                site.pages().keySet().parallelStream()
                        .forEach(page -> assertEquals(
                                SITE.text(page), TestSite.text(site.file(page).content()), page));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
