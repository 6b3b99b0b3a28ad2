package org.dossier.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of kinds of relation: that it has words in each language, and that its columns say nothing untrue to other programs. */
class RelationKindsTest {
    private static final RelationKinds STANDARD = RelationKinds.standard();
    private static final Path LABELS = Path.of("src/main/resources/org/dossier/render/labels");

    /** What FollowTheMoney says of the properties that the table names: what may be there. {@link FollowTheMoneyIT} holds it against its files. */
    static final Map<String, String> RANGES = Map.ofEntries(
            Map.entry("Directorship.director", "LegalEntity"),
            Map.entry("Directorship.organization", "Organization"),
            Map.entry("Employment.employee", "Person"),
            Map.entry("Employment.employer", "Organization"),
            Map.entry("Family.person", "Person"),
            Map.entry("Family.relative", "Person"),
            Map.entry("Membership.member", "LegalEntity"),
            Map.entry("Membership.organization", "Organization"),
            Map.entry("Occupancy.holder", "Person"),
            Map.entry("Occupancy.post", "Position"),
            Map.entry("Position.organization", "Organization"),
            Map.entry("Ownership.owner", "LegalEntity"),
            Map.entry("Ownership.asset", "Asset"),
            Map.entry("Payment.payer", "LegalEntity"),
            Map.entry("Payment.beneficiary", "LegalEntity"),
            Map.entry("Representation.agent", "LegalEntity"),
            Map.entry("Representation.client", "LegalEntity"),
            Map.entry("Succession.predecessor", "LegalEntity"),
            Map.entry("Succession.successor", "LegalEntity"),
            Map.entry("UnknownLink.subject", "Thing"),
            Map.entry("UnknownLink.object", "Thing"));

    /** What people and organizations are there; an organization that is owned is a Company, which is both. */
    static final Map<Profile.Kind, Set<String>> KINDS = Map.of(
            Profile.Kind.PERSON, Set.of("Person", "LegalEntity", "Thing"),
            Profile.Kind.ORGANIZATION, Set.of("Organization", "LegalEntity", "Thing", "Asset"));

    @Test
    void everyKindHasWordsInEachLanguageOfTheInterface() throws IOException {
        List<Language> languages;
        try (Stream<Path> files = Files.list(LABELS)) {
            languages = files.map(
                            file -> Language.of(file.getFileName().toString().replace(".properties", "")))
                    .filter(language -> language.tag().equals(language.primary()))
                    .sorted()
                    .toList();
        }
        assertTrue(languages.containsAll(List.of(Language.of("ar"), Language.ENGLISH)));
        for (RelationKind kind : STANDARD.all()) {
            for (Name words : List.of(kind.label(), kind.reverse())) {
                Set<Language> has = new TreeSet<>(Set.of(words.language()));
                words.others().forEach(form -> has.add(form.language()));
                assertEquals(languages, List.copyOf(has), kind.key());
                Stream.concat(Stream.of(words.text()), words.others().stream().map(Name.Form::text))
                        .forEach(text -> assertFalse(text.isBlank(), kind.key()));
            }
            assertEquals(kind.symmetric(), kind.label().equals(kind.reverse()), kind.key());
        }
        assertEquals(
                "عضوية",
                STANDARD.get("member").label().in(Language.of("ar-PS")),
                "a region has the words of its language");
        assertEquals("member of", STANDARD.get("member").label().in(Language.of("de")), "no words: those of English");
    }

    @Test
    void aDossiersOwnKindsStandBehindAndReplaceNone() {
        RelationKind own = STANDARD.get("member");
        RelationKind heir = new RelationKind(
                "heir",
                own.label(),
                own.reverse(),
                own.from(),
                own.to(),
                false,
                Set.of(),
                "",
                RelationKind.Ftm.UNKNOWN);
        RelationKind second = new RelationKind(
                "member",
                heir.label(),
                heir.reverse(),
                own.from(),
                own.to(),
                false,
                Set.of(),
                "",
                RelationKind.Ftm.UNKNOWN);
        RelationKinds both = STANDARD.and(List.of(heir, second));
        assertEquals(STANDARD.all().size() + 1, both.all().size());
        assertEquals(own, both.get("member"));
        assertEquals("heir", List.copyOf(both.byKey().keySet()).get(both.all().size() - 1));
        assertTrue(both.get("heir").isOwn());
        assertFalse(STANDARD.all().stream().anyMatch(RelationKind::isOwn));
    }

    // ---- FollowTheMoney

    /** Readers of that data draw an edge for each: these would say something else than the relation does. */
    @ParameterizedTest
    @CsvSource({
        "lobbyist, Representation, who lobbies somebody does not represent them",
        "student, Membership, who studied somewhere does not belong to it",
        "author, Employment, who writes for somebody need not work for them",
        "executive, Directorship, an executive need not be a director",
        "associate, Associate, an associate may be an organization",
        "officeholder, Membership, who holds an office there holds a post",
        "partner, Membership, a partner is no member"
    })
    void noColumnSaysMoreThanTheRelation(String kind, String schema, String why) {
        assertNotEquals(schema, STANDARD.get(kind).ftm().schema(), why);
    }

    /** The relative is what the person's relationship says: the parent. The one before comes first. */
    @Test
    void endsAreWhereTheSchemaReadsThem() {
        assertEquals(
                new RelationKind.Ftm("Family", "relative", "person"),
                STANDARD.get("parent").ftm());
        assertEquals(
                new RelationKind.Ftm("Succession", "successor", "predecessor"),
                STANDARD.get("successor").ftm());
        assertEquals(
                new RelationKind.Ftm("Occupancy", "holder", "post.organization"),
                STANDARD.get("officeholder").ftm());
        assertEquals(
                new RelationKind.Ftm("Ownership", "owner", "asset"),
                STANDARD.get("owner").ftm());
        assertEquals(
                new RelationKind.Ftm("Representation", "agent", "client"),
                STANDARD.get("lawyer").ftm());
        assertEquals(
                new RelationKind.Ftm("Payment", "payer", "beneficiary"),
                STANDARD.get("funder").ftm());
    }

    @Test
    void everythingThatMayStandAtAnEndFitsTheProperty() {
        for (RelationKind kind : STANDARD.all()) {
            RelationKind.Ftm ftm = kind.ftm();
            assertNotEquals(ftm.subject(), ftm.object(), kind.key());
            fits(kind, ftm.subject(), kind.from());
            fits(kind, ftm.object(), kind.to());
        }
    }

    private static void fits(RelationKind kind, String property, Set<Profile.Kind> ends) {
        String range = kind.ftm().schema();
        for (String step : property.split("\\.")) {
            String place = range + "." + step;
            range = RANGES.get(place);
            assertTrue(range != null, () -> kind.key() + ": there is no " + place);
        }
        String last = range;
        ends.forEach(
                end -> assertTrue(KINDS.get(end).contains(last), () -> kind.key() + ": " + end + " is no " + last));
    }

    /** Diagrams drop the status of an edge: what is only said must not become one. */
    @ParameterizedTest
    @EnumSource(Relation.Status.class)
    void whatIsOnlySaidIsNoEdgeThatSaysItIsSo(Relation.Status status) {
        Relation owns = new Relation(
                "r",
                null,
                "a",
                STANDARD.get("owner"),
                "b",
                "",
                null,
                null,
                false,
                status,
                null,
                null,
                Body.EMPTY,
                List.of(),
                Signature.NONE,
                null);
        boolean strong =
                Set.of(Relation.Status.REPORTED, Relation.Status.CONFIRMED).contains(status);
        assertEquals(strong ? "Ownership" : "UnknownLink", owns.ftm().schema());
    }
}
