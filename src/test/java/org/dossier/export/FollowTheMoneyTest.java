package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.TestContent;
import org.dossier.source.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tools that read FollowTheMoney are told, and what they would take for something else. */
class FollowTheMoneyTest {
    private static final String ANNOTATIONS = """
            claims:
              - {id: took_it, quote: took the money, summary: Orla said that Pell took the money., kind: allegation, by: orla,
                 about: [pell], stance: negative, sources: [report], outcome: {status: dismissed, date: 2024, text: Thrown out., sources: [report]}}
              - {id: never, quote: denied it, summary: Pell denies having had money., kind: denial, by: pell, about: [pell], denies: took_it, sources: [report]}
            responses:
              - {id: answer, quote: denied it, by: pell, to: [took_it], status: quoted, text: I never saw a penny.}
            """;

    private static TestContent content() {
        return new TestContent()
                .settings("url: https://roof.example/")
                .file("sources.yaml", "report: {title: A report, locator: Shelf 3}")
                .person("pell", "Pell Marrin", "public_role: mayor", "identifiers: {wikidata: Q17}")
                .person(
                        "orla",
                        "Orla Vennick",
                        "birth: {date: ~1920, sources: [report]}",
                        "death: {date: 1999, sources: [report]}")
                .organization("bank", "Tarnwick Bank")
                .organization("café-müller", "Café Müller", "founded: {date: 1960-02/1961-03, sources: [report]}");
    }

    /** Entities by their ids, without what all ids of a dossier begin with; no id is there twice. */
    private static Map<String, JsonNode> entities(TestContent content) {
        Map<String, JsonNode> entities = new TreeMap<>();
        new TreeMap<>(ids(content)).forEach((id, one) -> entities.put(id.replaceFirst("^[0-9a-f]{8}-", ""), one));
        return entities;
    }

    private static Map<String, JsonNode> ids(TestContent content) {
        Map<String, JsonNode> entities = new TreeMap<>();
        content.site().text("data/entities.ftm.json").lines().forEach(line -> {
            JsonNode one = new JsonMapper().readTree(line);
            assertEquals(null, entities.put(one.path("id").asString(), one), line);
        });
        return entities;
    }

    /** The link that a relation of Pell with the bank becomes, in which ids begin with no letters of their dossier. */
    private static JsonNode link(String keys) {
        TestContent content = content();
        content.key("people/pell.md", "relations: [{id: r, sources: [report], " + keys + "}]");
        return entities(content).get("relation.r");
    }

    private static String value(JsonNode entity, String property) {
        JsonNode values = entity.path("properties").path(property);
        assertTrue(values.size() <= 1, entity::toString);
        return values.path(0).asString("").replaceFirst("^[0-9a-f]{8}-", "");
    }

    @Test
    void idsAreOfTheSignsThatAreAllowedAndOfNoOtherDossier() {
        TestContent content = content().article("ثانية", "Pell Marrin took the money, and denied it.");
        content.annotations("ثانية", ANNOTATIONS);
        Set<String> ids = ids(content).keySet();
        assertTrue(ids.size() >= 8, ids::toString);
        ids.forEach(id -> assertTrue(id.matches("[0-9a-f]{8}-[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?"), id));
        Set<String> others = new HashSet<>(
                ids(content.settings("url: https://wall.example/")).keySet());
        others.retainAll(ids);
        assertEquals(Set.of(), others);
    }

    /** Who lobbies, studies or writes somewhere is not said to represent it, to belong to it or to work for it. */
    @ParameterizedTest
    @CsvSource({
        "lobbyist, bank, UnknownLink, lobbied, subject, object",
        "student, bank, UnknownLink, studied at, subject, object",
        "author, bank, UnknownLink, writes for, subject, object",
        "associate, bank, UnknownLink, associate of, subject, object",
        "executive, bank, Employment, executive of, employee, employer",
        "parent, orla, Family, '', relative, person",
        "lawyer, orla, Representation, lawyer of, agent, client"
    })
    void aLinkSaysNoMoreThanTheRelation(
            String kind, String other, String schema, String role, String subject, String object) {
        JsonNode link = link("kind: " + kind + ", object: " + other);
        assertEquals(schema, link.path("schema").asString());
        assertEquals(role, value(link, "role"));
        assertEquals("pell", value(link, subject));
        assertEquals(other, value(link, object));
    }

    /** The relationship is what the relative is to the person. */
    @Test
    void aParentIsTheRelative() {
        assertEquals("parent", value(link("kind: parent, object: orla"), "relationship"));
    }

    @Test
    void theOldOneComesBeforeTheNewOne() {
        TestContent content = content();
        content.key(
                "organizations/bank.md",
                "relations: [{id: r, kind: successor, object: café-müller, sources: [report]}]");
        Map<String, JsonNode> entities = entities(content);
        JsonNode link = entities.get("relation.r");
        assertEquals("Succession", link.path("schema").asString());
        assertEquals("bank", value(link, "successor"));
        assertEquals(
                "Café Müller", value(entities.get(value(link, "predecessor")), "name"), "an id that is another there");
    }

    @Test
    void anOfficeIsAPostThatSomeoneHolds() {
        TestContent content = content();
        content.key(
                "people/pell.md",
                "relations: [{id: r, kind: officeholder, object: bank, role: comptroller, from: 2015, sources: [report]},"
                        + " {id: s, kind: officeholder, object: bank, sources: [report]}]");
        Map<String, JsonNode> entities = entities(content);
        JsonNode holds = entities.get("relation.r");
        assertEquals("Occupancy", holds.path("schema").asString());
        assertEquals("pell", value(holds, "holder"));
        JsonNode post = entities.get(value(holds, "post"));
        assertEquals("Position", post.path("schema").asString());
        assertEquals("comptroller", value(post, "name"));
        assertEquals("bank", value(post, "organization"));
        assertEquals("Membership", entities.get("relation.s").path("schema").asString(), "no post without a name");
    }

    /** Only a company may be owned: it is one wherever it is named. */
    @Test
    void whatIsOwnedIsACompanyAndWhatIsSaidToBeIsNot() {
        TestContent content = content();
        content.key(
                "people/pell.md",
                "relations: [{id: r, kind: owner, object: bank, share: 12.5, sources: [report]},"
                        + " {id: s, kind: owner, object: café-müller, share: 100, status: alleged, sources: [report]}]");
        Map<String, JsonNode> entities = entities(content);
        assertEquals("Ownership", entities.get("relation.r").path("schema").asString());
        assertEquals("bank", value(entities.get("relation.r"), "asset"));
        assertEquals("12.5", value(entities.get("relation.r"), "percentage"));
        assertEquals("Company", entities.get("bank").path("schema").asString());
        String said = value(entities.get("relation.s"), "object");
        assertEquals("Organization", entities.get(said).path("schema").asString());
    }

    /** Diagrams drop the status of a link: what it is called has it too. */
    @ParameterizedTest
    @CsvSource({"owner, bank", "director, bank", "officeholder, bank", "spouse, orla", "funder, bank", "employee, bank"
    })
    void whatIsOnlySaidIsNoLinkThatSaysItIsSo(String kind, String other) {
        Map<String, String> words =
                Map.of("alleged", "alleged", "disputed", "disputed", "self-described", "Pell Marrin says so");
        words.forEach((status, said) -> {
            JsonNode link = link("kind: " + kind + ", object: " + other + ", role: head, status: " + status);
            assertEquals("UnknownLink", link.path("schema").asString());
            assertTrue(value(link, "role").startsWith(said + ": "), link::toString);
            assertTrue(value(link, "role").endsWith(" (head)"), link::toString);
            assertEquals(status, value(link, "status"));
        });
    }

    @Test
    void aDateThatTheFormatCannotHoldIsInTheSummary() {
        JsonNode link = link("kind: employee, object: bank, from: ~2015, to: 2016-03");
        assertEquals("", value(link, "startDate"));
        assertEquals("2016-03", value(link, "endDate"));
        assertEquals("from ~2015", value(link, "summary"));
        Map<String, JsonNode> entities = entities(content().article("a", "x", "date: ~2015"));
        assertEquals("", value(entities.get("a"), "publishedAt"));
        assertEquals("published ~2015", value(entities.get("a"), "summary"));
        assertEquals("", value(entities.get("orla"), "birthDate"));
        assertEquals("born ~1920", value(entities.get("orla"), "summary"));
        JsonNode cafe = entities.values().stream()
                .filter(one -> value(one, "name").equals("Café Müller"))
                .findFirst()
                .orElseThrow();
        assertEquals("", value(cafe, "incorporationDate"));
        assertEquals("founded 1960-02/1961-03", value(cafe, "summary"));
    }

    @Test
    void anArticleIsAFileOfWhichTheTextIsNotGivenAway() {
        TestContent content = content()
                .article(
                        "a",
                        "Pell Marrin took the money, and Pell Marrin denied it.\n\nKept from everybody.",
                        "rights: excerpt-only",
                        "url: https://paper.example/a",
                        "language: ar",
                        "date: 2024-06");
        content.annotations("a", ANNOTATIONS);
        Map<String, JsonNode> entities = entities(content);
        JsonNode article = entities.get("a");
        assertEquals("Article", article.path("schema").asString());
        assertEquals("a.html", value(article, "fileName"));
        assertEquals("ara", value(article, "language"));
        assertEquals("2024-06", value(article, "publishedAt"));
        assertEquals("https://paper.example/a", value(article, "sourceUrl"));
        assertFalse(content.site().text("data/entities.ftm.json").contains("Kept from"));
        JsonNode named = entities.get("mentions." + Sha256.brief("a.pell"));
        assertEquals("Documentation", named.path("schema").asString());
        assertEquals("Mentions: 2", value(named, "role"));
        assertEquals(List.of("pell", "a"), List.of(value(named, "entity"), value(named, "document")));
    }

    @ParameterizedTest
    @CsvSource({"en-GB, eng", "de, deu", "he, heb", "zh-Hant, zho"})
    void aLanguageHasThreeLetters(String tag, String letters) {
        assertEquals(
                letters,
                value(entities(content().article("a", "x", "language: " + tag)).get("a"), "language"));
    }

    /** No claim and no role makes anybody a suspect or a politician there. */
    @Test
    void aClaimIsANoteWithAllThatBelongsToItAndNoTopic() {
        TestContent content = content().article("a", "Pell Marrin took the money, and denied it.");
        content.annotations("a", ANNOTATIONS);
        JsonNode note = entities(content).values().stream()
                .filter(one -> value(one, "sourceUrl").endsWith("#claim-took_it"))
                .findFirst()
                .orElseThrow();
        assertEquals("Note", note.path("schema").asString());
        assertEquals("pell", value(note, "entity"));
        String words = value(note, "description");
        Stream.of(
                        "Orla said that",
                        "I never saw a penny.",
                        "Denied: Pell denies",
                        "Outcome: Dismissed, 2024: Thrown out.")
                .forEach(one -> assertTrue(words.contains(one), words));
        TreeSet<String> properties = new TreeSet<>();
        entities(content)
                .values()
                .forEach(one -> one.path("properties").propertyNames().forEach(properties::add));
        assertTrue(properties.contains("wikidataId"), properties::toString);
        assertFalse(properties.contains("topics"), properties::toString);
    }
}
