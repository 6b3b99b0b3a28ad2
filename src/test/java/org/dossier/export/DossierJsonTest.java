package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.HostileStrings;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Former;
import org.dossier.model.IdKind;
import org.dossier.model.Keyed;
import org.dossier.model.Mention;
import org.dossier.model.Note;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.Source;
import org.dossier.output.OutputFile;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierJsonTest {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Test
    void fitsItsSchema() {
        assertEquals(List.of(), faults(TestDossier.full()));
        assertEquals(List.of(), faults(new TestDossier()));
    }

    @Test
    void fitsItsSchemaWhateverAuthorsWrite() {
        List<String> naughty = HostileStrings.all();
        TestArticle[] articles = new TestArticle[naughty.size()];
        for (int i = 0; i < articles.length; i++) {
            String words = naughty.get(i);
            articles[i] = new TestArticle("a-" + i, "😀 " + words + "Acme\n\n" + words)
                    .saying(words)
                    .mention("acme", "Acme", words + "Acme")
                    .claim("c-" + i, "Acme", "acme", List.of())
                    .annotate("Acme", "mona", "acme");
        }
        TestDossier dossier = new TestDossier(articles);
        dossier.words = String.join("", naughty);
        assertEquals(List.of(), faults(dossier));
        JsonNode json = json(dossier);
        for (int i = 0; i < articles.length; i++) {
            assertEquals(
                    StorableText.storable(naughty.get(i)),
                    json.at("/articles/a-" + i + "/title/text").asString());
        }
    }

    @Test
    void theSchemaIsStrict() {
        JsonNode schema = STRICT.readTree(new TestDossier().file("data/schema/dossier.schema.json"));
        JsonNode json =
                STRICT.readTree(TestDossier.full().file("data/dossier.json").replace("\"stance\"", "\"score\""));
        assertFalse(SchemaCheck.faults(schema, json).isEmpty());
    }

    @Test
    void theSchemaKnowsTheSameWordsAsTheModel() {
        JsonNode kinds = STRICT.readTree(new TestDossier().file("data/schema/dossier.schema.json"))
                .get("$defs");
        assertWords(Article.Type.values(), kinds.at("/article/properties/type/enum"));
        assertWords(Article.Rights.values(), kinds.at("/article/properties/rights/enum"));
        assertWords(Mention.How.values(), kinds.at("/mention/properties/how/enum"));
        assertWords(Profile.Kind.values(), kinds.at("/profile/properties/kind/enum"));
        assertWords(Profile.Living.values(), kinds.at("/profile/properties/living/enum"));
        assertWords(Source.Type.values(), kinds.at("/source/properties/type/enum"));
        assertWords(IdKind.values(), kinds.at("/source/properties/citedBy/items/properties/kind/enum"));
        assertWords(Claim.Kind.values(), kinds.at("/claimKind/enum"));
        assertWords(Claim.Stance.values(), kinds.at("/claim/properties/stance/enum"));
        assertWords(Claim.SpeakerKind.values(), kinds.at("/speaker/properties/kind/enum"));
        assertWords(Claim.OutcomeStatus.values(), kinds.at("/outcome/properties/status/enum"));
        assertWords(Claim.ResponseStatus.values(), kinds.at("/response/properties/status/enum"));
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
        JsonNode claim = json(TestDossier.full()).at("/claims/c-one");
        assertEquals("allegation", claim.at("/kind").asString());
        assertEquals("article", claim.at("/by/kind").asString());
        assertEquals("quoted", claim.at("/response/status").asString());
        assertEquals("It is not so.", claim.at("/response/text").asString());
        assertEquals("withdrawn", claim.at("/outcome/status").asString());
        assertEquals("c-two", claim.at("/deniedBy/0/id").asString());
        assertEquals("Summary of c-two", claim.at("/deniedBy/0/summary").asString());
        assertEquals("acme", claim.at("/deniedBy/0/by/profile").asString());
        List<String> keys = List.copyOf(claim.propertyNames());
        assertTrue(keys.indexOf("outcome") < keys.indexOf("summary"), "the outcome is read first");
    }

    @Test
    void twoClaimsMayDenyEachOther() {
        TestArticle article = new TestArticle("a", "One. Two.")
                .claim("c-one", "One", "acme", List.of("c-two"))
                .claim("c-two", "Two", "acme", List.of("c-one"));
        JsonNode claim = json(new TestDossier(article)).at("/claims/c-one");
        assertEquals("[\"c-one\"]", claim.at("/deniedBy/0/deniedBy").toString());
    }

    @Test
    void offsetsCountCodePoints() {
        JsonNode json = json(TestDossier.full());
        int[] text = json.at("/articles/first/text").asString().codePoints().toArray();
        JsonNode passage = json.at("/claims/c-one/passage");
        assertEquals("Acme 𝕒𝕓 [...] they said", passage.at("/quote").asString());
        assertEquals("articles/first.html#at-c-one", passage.at("/page").asString());
        assertEquals("Acme 𝕒𝕓 and \"Acme\", they said", words(text, passage));
        assertEquals("they said", words(text, passage.at("/ranges/1")));
        assertEquals("End 😀 of Acme", words(text, json.at("/notes/first-n/passage")));
        for (JsonNode mention : json.at("/articles/first/mentions")) {
            assertEquals(mention.at("/quote").asString(), words(text, mention));
        }
    }

    private static String words(int[] text, JsonNode range) {
        int start = range.at("/start").asInt();
        return new String(text, start, range.at("/end").asInt() - start);
    }

    @Test
    void everythingIsThereById() {
        JsonNode json = json(TestDossier.full());
        assertEquals(List.of("first", "ثانية"), List.copyOf(json.get("articles").propertyNames()));
        assertEquals(List.of("acme", "mona"), List.copyOf(json.get("profiles").propertyNames()));
        assertEquals(List.of("c-one", "c-two"), List.copyOf(json.get("claims").propertyNames()));
        assertEquals(
                List.of("first-r", "stated-r"),
                List.copyOf(json.get("relations").propertyNames()));
        assertEquals("alleged", json.at("/relations/stated-r/status").asString());
        assertEquals(List.of("first-e"), List.copyOf(json.get("events").propertyNames()));
        assertEquals("organizations/acme.html", json.at("/profiles/acme/page").asString());
        assertEquals(
                "A life.\n\nIn two parts.", json.at("/profiles/mona/biography").asString());
        assertEquals("data/text/first.txt", json.at("/articles/first/textFile").asString());
    }

    @Test
    void oneRecordStandsOnOneLine() {
        List<String> lines =
                TestDossier.full().file("data/dossier.json").lines().toList();
        assertEquals("{", lines.get(0));
        assertEquals("  \"$schema\": \"schema/dossier.schema.json\",", lines.get(1));
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.startsWith("    \"c-one\": {\"page\": "))
                        .count());
        assertEquals("}", lines.get(lines.size() - 1));
    }

    @Test
    void idsOfBeforeLeadToThoseOfNow() {
        TestDossier dossier = new TestDossier();
        dossier.former = new Former(
                new TreeMap<>(Map.of("mona", List.of("moni", "mona", "mo"))),
                new TreeMap<>(Map.of("c-one", List.of("c-1"))));
        JsonNode json = json(dossier);
        assertEquals("{\"mo\":\"mona\",\"moni\":\"mona\"}", json.get("former").toString());
        assertEquals("{\"c-1\":\"c-one\"}", json.get("formerAnnotations").toString());
        assertEquals(List.of(), faults(dossier));
    }

    @Test
    void aRedactedProfileGivesNothingAway() {
        TestDossier dossier = new TestDossier();
        dossier.profiles.set(1, TestDossier.profile("mona", Profile.Kind.PERSON, "[redacted]", true, true));
        JsonNode profile = json(dossier).at("/profiles/mona");
        assertEquals("[redacted]", profile.at("/name/text").asString());
        assertTrue(profile.at("/redacted").asBoolean() && profile.at("/noindex").asBoolean());
        for (String telling : List.of("other form", "sort of", "alias", "Q1", "secret", "1970", "portrait")) {
            assertFalse(profile.toString().contains(telling), telling);
        }
        assertEquals(List.of(), faults(dossier));
    }

    @Test
    void aFullDiskIsAnIoException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        for (OutputFile file : TestDossier.full().files()) {
            IOException e = assertThrows(IOException.class, () -> file.content().writeTo(full), file.route());
            assertEquals("no space left", e.getMessage(), file.route());
        }
    }

    private static List<String> faults(TestDossier dossier) {
        JsonNode schema = STRICT.readTree(dossier.file("data/schema/dossier.schema.json"));
        return SchemaCheck.faults(schema, json(dossier));
    }

    private static JsonNode json(TestDossier dossier) {
        return STRICT.readTree(dossier.file("data/dossier.json"));
    }
}
