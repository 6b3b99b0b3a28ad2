package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What leaves by any data file of a site, found by listing them, also in files within files: nothing that is withheld, and no claim without
 * the answer to it and the claim that denies it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataFilesTest {
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    /** How far from a claim its answer may be, in characters. */
    private static final int NEAR = 2500;

    private static final List<String> WITHHELD = List.of(
            "Wilmot Grebbens",
            "Grebbens",
            "Old Wilmot",
            "Q4242",
            "wilmot.example",
            "Unready Draftwell",
            "Draftwell",
            "Sentence that is not shown",
            "kept from everybody");

    private static final String CLAIM = "Orla Vennick says that Pell Marrin took the money";
    private static final String ANSWER = "I never saw a penny of it";
    private static final String DENIAL = "Pell Marrin denies having had any money";
    private static final String OUTCOME = "The court threw it out";

    /** Readable text by route; of a file within a file after an exclamation mark. */
    private final Map<String, String> texts = new TreeMap<>();

    private List<String> pages;

    @BeforeAll
    void build() throws IOException {
        TestSite site = content().site();
        pages = site.pages().values().stream().map(Document::text).toList();
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            String route = file.getKey();
            boolean page = route.endsWith(".html") && !route.startsWith("data/") || route.startsWith("theme/");
            if (!page) {
                read(file.getKey(), file.getValue());
            }
        }
    }

    private static TestContent content() {
        return new TestContent()
                .settings(
                        "url: https://roof.example/",
                        "editors: [{name: Ed Itor}]",
                        "linking: {link: all}",
                        "license: CC0-1.0",
                        "exports: {others: true}")
                .person("pell", "Pell Marrin", "public_role: mayor")
                .person(
                        "orla",
                        "Orla Vennick",
                        "public_role: councillor",
                        "relations: [{kind: owner, object: unready, role: kept from everybody, sources: [unseen], draft: true, former: [kept-from]}]")
                .organization("bank", "Tarnwick Bank")
                .person(
                        "witness",
                        "Wilmot Grebbens",
                        "aliases: [W. Grebbens]",
                        "weak_aliases: [Old Wilmot]",
                        "redact: true",
                        "public_role: none",
                        "identifiers: {wikidata: Q4242}",
                        "links: [{label: Home, url: 'https://wilmot.example/'}]",
                        "description: A witness.",
                        "relations: [{kind: employee, object: bank, sources: [report]}]")
                .person("unready", "Unready Draftwell", "draft: true", "description: kept from everybody")
                .article(
                        "money",
                        """
                        Pell Marrin took the money, Orla Vennick said. Wilmot Grebbens saw it.

                        "I never saw a penny of it," Pell Marrin said, and denied it. Pell Marrin owns the Tarnwick Bank, some say.

                        Sentence that is not shown, with no note on it.
                        """,
                        "rights: excerpt-only",
                        "url: https://paper.example/money",
                        "date: 2024-06-03",
                        "byline: [Wilmot Grebbens, Nan Other]",
                        "outlet: The Paper")
                .annotations("money", """
                        claims:
                          - id: took
                            quote: Pell Marrin took the money
                            summary: Orla Vennick says that Pell Marrin took the money.
                            states: Pell Marrin took the money
                            kind: allegation
                            by: orla
                            about: [pell]
                            stance: negative
                            sources: [report]
                            outcome: {status: dismissed, date: 2024-09-01, text: The court threw it out., sources: [report]}
                            review: {by: Ed, date: 2024-09-02, rating: not proven, explanation: Nothing shows it.}
                          - id: never
                            quote: denied it
                            summary: Pell Marrin denies having had any money.
                            kind: denial
                            by: pell
                            about: [pell]
                            denies: took
                            sources: [report]
                        responses:
                          - id: answer
                            quote: I never saw a penny of it
                            by: pell
                            to: [took]
                            status: quoted
                            text: I never saw a penny of it.
                            date: 2024-06-02
                        relations:
                          - quote: owns the Tarnwick Bank
                            subject: pell
                            kind: owner
                            object: bank
                            status: alleged
                            from: 2015
                        events:
                          - quote: saw it
                            title: Somebody sees it
                            date: 2024-06-01
                            participants: [{entity: witness}]
                        notes:
                          - quote: some say
                            text: Nobody says who.
                          - quote: Sentence that is not shown
                            text: This remark is kept from everybody, and so are the words it is on.
                            draft: true
                        """)
                .file("sources.yaml", """
                        report:
                          title: What Wilmot Grebbens saw
                          author: Wilmot Grebbens
                          publisher: Tarnwick Bank
                          date: 2024
                          url: https://bank.example/report
                          accessed: 2024-01-01
                        unseen:
                          title: Words kept from everybody
                          locator: kept from everybody
                          draft: true
                        """);
    }

    private void read(String route, byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith("PK")) {
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read(route + "!" + entry.getName(), zip.readAllBytes());
            }
        }
        texts.put(route, text);
    }

    /** The text in each way that a program may read it. */
    private static List<String> forms(String route, String text) {
        Matcher escaped = ESCAPED.matcher(text);
        String unescaped =
                escaped.replaceAll(one -> Matcher.quoteReplacement("" + (char) Integer.parseInt(one.group(1), 16)));
        List<String> forms = new ArrayList<>();
        for (String form : List.of(
                route,
                text,
                unescaped,
                Parser.unescapeEntities(text, false),
                text.replaceAll("[{}\\\\]", ""),
                URLDecoder.decode(text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8))) {
            forms.add(form.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
        }
        return forms;
    }

    @Test
    void nothingThatIsWithheldIsInAnyOfThem() {
        assertTrue(texts.size() >= 25, texts.keySet()::toString);
        texts.forEach((route, text) -> forms(route, text)
                .forEach(form -> WITHHELD.forEach(words ->
                        assertFalse(form.contains(words.toLowerCase(Locale.ROOT)), () -> words + " in " + route))));
    }

    @Test
    void aClaimIsNowhereWithoutItsAnswerItsDenialAndItsOutcome() {
        TreeSet<String> saying = new TreeSet<>();
        texts.forEach((route, text) -> {
            // Rows of the search have the state of the answers, and lead to them: ShownRulesTest holds them.
            if (route.startsWith("search/")) {
                return;
            }
            for (int at = text.indexOf(CLAIM); at >= 0; at = text.indexOf(CLAIM, at + 1)) {
                saying.add(route);
                String around = text.substring(Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR));
                for (String words : List.of(ANSWER, DENIAL, OUTCOME)) {
                    assertTrue(around.contains(words), () -> "without '" + words + "': " + route);
                }
            }
        });
        assertEquals(SAYING, saying);
    }

    /** The files that say the claim: one more is one more to look at. */
    private static final TreeSet<String> SAYING = new TreeSet<>(List.of(
            "data/annotations/money.hypothesis.json",
            "claims.xml",
            "claims/rows/0.js",
            "data/annotations/money.jsonld",
            "data/annotations/money.recogito.json",
            "data/claims.csv",
            "data/dossier.epub!EPUB/c1.xhtml",
            "data/dossier.epub!EPUB/c3.xhtml",
            "data/dossier.epub!EPUB/c4.xhtml",
            "data/dossier.epub!EPUB/c6.xhtml",
            "data/dossier.html",
            "data/dossier.json",
            "data/dossier.xlsx!xl/worksheets/sheet5.xml",
            "data/entities.ftm.json",
            "data/tei/money.xml",
            "responses.xml"));

    @Test
    void aDraftNoteShowsNeitherItselfNorItsWordsOnAnyPage() {
        assertTrue(pages.size() > 10, () -> "pages: " + pages.size());
        pages.forEach(page ->
                assertFalse(page.contains("kept from everybody") || page.contains("Sentence that is not shown"), page));
    }

    @Test
    void whatIsAllegedSaysSoWhereverItIs() {
        texts.forEach((route, text) -> {
            for (String line : text.split("\n")) {
                if (line.contains("owner of") && (line.contains("pell") || line.contains("Pell"))) {
                    assertTrue(line.contains("alleged"), () -> route + ": " + line);
                }
            }
        });
    }
}
