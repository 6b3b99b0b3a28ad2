package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.FullDossier;
import org.dossier.HostileStrings;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.IdKind;
import org.dossier.model.Imprint;
import org.dossier.model.Keyed;
import org.dossier.model.Language;
import org.dossier.model.Mention;
import org.dossier.model.Note;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.Response;
import org.dossier.model.Source;
import org.dossier.output.Checksums;
import org.dossier.output.OutputFile;
import org.dossier.output.StorableText;
import org.dossier.source.YamlText;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierJsonTest {
    private static final String DATA = "data/dossier.json";
    private static final String SCHEMA = "data/schema/dossier.schema.json";
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Words after characters beyond U+FFFF, and annotations of every kind on them. */
    private static TestContent content() {
        return FullDossier.make()
                .article("points", "😀 Acme met Mona.\n\n=Acme 𝕒𝕓 and \"Acme\", they said.\n\nEnd 😀 of Acme.")
                .annotations("points", annotations("c-one", "Acme 𝕒𝕓 [...] they said", "End 😀 of Acme", ""));
    }

    /** An entry of every kind that may hold some words. */
    private static String annotations(String id, String quote, String other, String words) {
        String text = YamlText.quoted(" " + words.replaceAll("\\p{Punct}", "\\\\$0"));
        return """
                claims:
                  - id: ID
                    quote: QUOTE
                    summary: TEXT
                    kind: allegation
                    by: article
                    about: [acme]
                    stance: negative
                    sources: [report]
                    outcome: {status: withdrawn, date: 2024-07, text: TEXT}
                    short: WORDS
                    states: WORDS
                    review: {by: WORDS, date: 2024-06-02, rating: WORDS, explanation: TEXT}
                    review_by: 2030
                relations:
                  - {id: r-ID, quote: OTHER, subject: mona, kind: board-member, object: acme, role: WORDS, text: TEXT}
                events:
                  - {id: e-ID, quote: OTHER, title: WORDS, place: WORDS, text: TEXT, participants: [{entity: mona, role: WORDS}]}
                notes:
                  - {id: n-ID, quote: OTHER, text: TEXT, by: WORDS, sources: [{id: report, locator: WORDS}]}
                responses:
                  - id: a-ID
                    by: acme
                    to: all
                    status: quoted
                    asked: [{by: editors, date: 2024-06-01, channel: WORDS, deadline: 2024-06-08, about: WORDS}]
                    text: TEXT
                    sources: [report]
                corrections:
                  - {date: 2024-06-20, was: TEXT, now: TEXT, why: TEXT, by: WORDS}
                """.replace("ID", id)
                .replace("QUOTE", quote)
                .replace("OTHER", other)
                .replace("TEXT", words.isEmpty() ? "It is so." : text)
                .replace("WORDS", words.isEmpty() ? "So" : YamlText.quoted(words));
    }

    @Test
    void fitsItsSchema() {
        assertEquals(List.of(), faults(content()));
        assertEquals(List.of(), faults(new TestContent()));
    }

    /** What is not text at all, such as spaces alone, is an error and left out; the rest of it is written as it is read. */
    @Test
    void fitsItsSchemaWhateverAuthorsWrite() {
        List<String> naughty = HostileStrings.all();
        TestContent content = FullDossier.make();
        for (int i = 0; i < naughty.size(); i++) {
            String words = naughty.get(i);
            String body = words.replaceAll("\\p{Punct}", "\\\\$0");
            content.article(
                            "a-" + i,
                            "😀 " + body + "Acme\n\n" + body,
                            "title: " + YamlText.quoted(words),
                            "url: https://a.example/")
                    .annotations("a-" + i, annotations("c-" + i, "Acme", "Acme", words));
        }
        Dossier dossier = content.dossier();
        JsonNode json = STRICT.readTree(TestSite.text(new DossierJson(dossier)));
        JsonNode schema = STRICT.readTree(content().site().text(SCHEMA));
        assertEquals(List.of(), SchemaCheck.faults(schema, json));
        Set<String> written = new HashSet<>();
        for (Article article : dossier.articles()) {
            String title = json.at("/articles/" + article.id() + "/title/text").asString();
            assertEquals(StorableText.storable(article.title().text()), title);
            written.add(title);
        }
        long asTheyAre = naughty.stream().filter(written::contains).count();
        assertTrue(asTheyAre > 250, asTheyAre + " of " + naughty.size());
    }

    @Test
    void theSchemaIsStrict() {
        JsonNode schema = STRICT.readTree(new TestContent().site().text(SCHEMA));
        JsonNode json = STRICT.readTree(content().site().text(DATA).replace("\"stance\"", "\"score\""));
        assertFalse(SchemaCheck.faults(schema, json).isEmpty());
    }

    @Test
    void theSchemaKnowsTheSameWordsAsTheModel() {
        JsonNode kinds = STRICT.readTree(new TestContent().site().text(SCHEMA)).get("$defs");
        assertWords(Imprint.Type.values(), kinds.at("/article/properties/type/enum"));
        assertWords(Imprint.Rights.values(), kinds.at("/article/properties/rights/enum"));
        assertWords(Mention.How.values(), kinds.at("/mention/properties/how/enum"));
        assertWords(Profile.Kind.values(), kinds.at("/profile/properties/kind/enum"));
        assertWords(Profile.Living.values(), kinds.at("/profile/properties/living/enum"));
        assertWords(Source.Type.values(), kinds.at("/source/properties/type/enum"));
        assertWords(IdKind.values(), kinds.at("/source/properties/citedBy/items/properties/kind/enum"));
        assertWords(Claim.Kind.values(), kinds.at("/claimKind/enum"));
        assertWords(Claim.Stance.values(), kinds.at("/claim/properties/stance/enum"));
        assertWords(Claim.SpeakerKind.values(), kinds.at("/speaker/properties/kind/enum"));
        assertWords(Claim.OutcomeStatus.values(), kinds.at("/outcome/properties/status/enum"));
        assertWords(Response.Status.values(), kinds.at("/response/properties/status/enum"));
        assertWords(Relation.Status.values(), kinds.at("/relation/properties/status/enum"));
        assertWords(Note.Kind.values(), kinds.at("/note/properties/kind/enum"));
    }

    private static void assertWords(Keyed[] model, JsonNode schema) {
        assertEquals(
                Arrays.stream(model).map(Keyed::key).toList(),
                schema.valueStream().map(JsonNode::asString).toList());
    }

    @Test
    void aClaimIsShownWithItsResponseOutcomeAndDenials() {
        JsonNode claims = json(content()).at("/claims");
        JsonNode claim = claims.get("owns");
        assertEquals("allegation", claim.at("/kind").asString());
        assertEquals("profile", claim.at("/by/kind").asString());
        assertEquals("article", claims.at("/c-one/by/kind").asString());
        assertEquals("quoted", claim.at("/responses/0/status").asString());
        assertEquals("It is not so.", claim.at("/responses/0/text").asString());
        assertEquals("withdrawn", claim.at("/outcome/status").asString());
        assertEquals("denied", claim.at("/deniedBy/0/id").asString());
        assertEquals(
                "Summary of denied, says Mona", claim.at("/deniedBy/0/summary").asString());
        assertEquals("mona", claim.at("/deniedBy/0/by/profile").asString());
        List<String> keys = List.copyOf(claim.propertyNames());
        assertTrue(keys.indexOf("outcome") < keys.indexOf("summary"), "the outcome is read first");
    }

    /** A rule is against it, and a dossier may do without that rule. */
    @Test
    void twoClaimsMayDenyEachOther() {
        TestContent content = new TestContent()
                .settings("rules: {denial-circle: warning}")
                .article("a", "One. Two.", "url: https://a.example/")
                .annotations("a", """
                        claims:
                          - {id: c-one, quote: One, summary: One., kind: denial, by: article, denies: c-two}
                          - {id: c-two, quote: Two, summary: Two., kind: denial, by: article, denies: c-one}
                        """);
        JsonNode claim = json(content).at("/claims/c-one");
        assertEquals("[\"c-one\"]", claim.at("/deniedBy/0/deniedBy").toString());
    }

    @Test
    void offsetsCountCodePoints() {
        JsonNode json = json(content());
        int[] text = content()
                .site()
                .text(json.at("/articles/points/textFile").asString())
                .codePoints()
                .toArray();
        JsonNode passage = json.at("/claims/c-one/passage");
        assertEquals("Acme 𝕒𝕓 [...] they said", passage.at("/quote").asString());
        assertEquals("articles/points.html#at-c-one", passage.at("/page").asString());
        assertEquals("Acme 𝕒𝕓 and “Acme”, they said", words(text, passage));
        assertEquals("they said", words(text, passage.at("/ranges/1")));
        assertEquals("End 😀 of Acme", words(text, json.at("/notes/n-c-one/passage")));
        assertEquals(5, json.at("/articles/points/mentions").size());
        int found = 0;
        List<String> rows = content()
                .site()
                .text("data/mentions.csv")
                .lines()
                .filter(row -> row.startsWith("points,"))
                .toList();
        assertEquals(5, rows.size());
        for (JsonNode mention : json.at("/articles/points/mentions")) {
            String row = rows.get(found++);
            assertTrue(row.startsWith("points," + mention.at("/entity").asString() + ","), row);
            assertTrue(
                    row.contains("," + mention.at("/start").asInt() + ","
                            + mention.at("/end").asInt() + "," + words(text, mention) + ","),
                    row);
            assertTrue(row.contains("," + mention.at("/how").asString("auto") + ","), row);
            int from = mention.at("/sentence/0").asInt();
            String sentence = new String(text, from, mention.at("/sentence/1").asInt() - from);
            assertTrue(sentence.contains(words(text, mention)), sentence);
        }
    }

    private static String words(int[] text, JsonNode range) {
        int start = range.at("/start").asInt();
        return new String(text, start, range.at("/end").asInt() - start);
    }

    @Test
    void everythingIsThereById() {
        JsonNode json = json(content());
        assertEquals(
                List.of("first", "points", "ثانية"),
                List.copyOf(json.get("articles").propertyNames()));
        assertEquals(List.of("acme", "mona"), List.copyOf(json.get("profiles").propertyNames()));
        assertEquals(
                List.of("left", "owns", "denied", "c-one"),
                List.copyOf(json.get("claims").propertyNames()));
        assertEquals(
                List.of("ties", "gift", "stake", "r-c-one", "board"),
                List.copyOf(json.get("relations").propertyNames()));
        assertEquals("alleged", json.at("/relations/ties/status").asString());
        assertEquals(
                List.of("meeting", "someday", "e-c-one"),
                List.copyOf(json.get("events").propertyNames()));
        assertEquals("organizations/acme.html", json.at("/profiles/acme/page").asString());
        assertEquals(
                "A life. \n\nSee Acme .", json.at("/profiles/mona/biography").asString());
        assertEquals("data/text/first.txt", json.at("/articles/first/textFile").asString());
    }

    @Test
    void oneRecordStandsOnOneLine() {
        List<String> lines = content().site().text(DATA).lines().toList();
        assertEquals("{", lines.get(0));
        assertEquals("  \"$schema\": \"schema/dossier.schema.json\",", lines.get(1));
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.startsWith("    \"c-one\": {\"page\":"))
                        .count());
        assertEquals("}", lines.get(lines.size() - 1));
    }

    @Test
    void idsOfBeforeLeadToThoseOfNow() {
        TestContent content = content()
                .key("people/mona.md", "former: [moni, mona, mo]")
                .replace("articles/points.yaml", "id: c-one\n", "id: c-one\n    former: [c-1]\n");
        JsonNode json = json(content);
        assertEquals("{\"mo\":\"mona\",\"moni\":\"mona\"}", json.get("former").toString());
        assertEquals("{\"c-1\":\"c-one\"}", json.get("formerAnnotations").toString());
        assertEquals(List.of(), faults(content));
    }

    @Test
    void aRedactedProfileGivesNothingAway() {
        TestContent content = new TestContent()
                .person(
                        "p1",
                        "Zora Quill",
                        "redact: true",
                        "names: {ar: زورا كويل}",
                        "sort_name: Quill, Zora",
                        "aliases: [Alias]",
                        "identifiers: {wikidata: Q1}",
                        "links: ['https://secret.example/']",
                        "birth: 1970",
                        "image: {file: assets/harbour.svg, alt: A portrait}");
        JsonNode profile = json(content).at("/profiles/p1");
        assertEquals("[name withheld]", profile.at("/name/text").asString());
        assertTrue(profile.at("/redacted").asBoolean() && profile.at("/noindex").asBoolean());
        for (String telling : List.of("زورا", "Quill", "Alias", "Q1", "secret", "1970", "harbour", "portrait")) {
            assertFalse(profile.toString().contains(telling), telling);
        }
        assertEquals(List.of(), faults(content));
    }

    @Test
    void aFullDiskIsAnIoException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        Dossier dossier = content().sound();
        List<OutputFile> files = new ArrayList<>(Exports.of(dossier, List.of("index.html"), "", Language.ENGLISH));
        Exports.offered(
                        dossier,
                        (key, values) -> key,
                        new Checksums(() -> List.of(OutputFile.of("a", "b")), route -> true))
                .forEach(one -> files.addAll(one.files()));
        for (OutputFile file : files) {
            IOException e = assertThrows(IOException.class, () -> file.content().writeTo(full), file.route());
            assertEquals("no space left", e.getMessage(), file.route());
        }
    }

    private static List<String> faults(TestContent content) {
        JsonNode schema = STRICT.readTree(content.site().text(SCHEMA));
        return SchemaCheck.faults(schema, json(content));
    }

    private static JsonNode json(TestContent content) {
        return STRICT.readTree(content.site().text(DATA));
    }
}
