package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dossier.TestContent;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.ClaimLinks;
import org.dossier.model.Dossier;
import org.dossier.model.Event;
import org.dossier.model.Mention;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Relation;
import org.dossier.model.Usage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@link Indexer} and {@link UsageFinder}: every link read the other way. */
class IndexerTest {
    private TestContent content;

    @BeforeEach
    void someContent() {
        content = new TestContent()
                .person("ada", "Ada North", "description: \"See [[log]].\"")
                .person("bo", "Bo South")
                .organization(
                        "works", "Works", "relations: [{kind: employee, subject: bo, object: works, sources: [log]}]")
                .file("sources.yaml", "log: {title: The log, locator: shelf 4, via: old}")
                .file(
                        "articles/old.md",
                        "---\ntitle: Old\ndate: 2020\n---\nAda North met Bo South. Ada North left Works.")
                .file(
                        "articles/new.md",
                        "---\ntitle: New\ndate: 2021\n---\nAda North met Bo South [@log, p. 1]. She sang.")
                .annotations("old", """
                        claims:
                          - id: met
                            quote: met
                            summary: They met.
                            kind: statement
                            by: bo
                            about: [ada, works]
                            sources: [{id: log, locator: p. 2}]
                        events:
                          - id: second
                            quote: left
                            title: B
                            date: 2019
                            participants: [{entity: ada}, {entity: ada, role: x}]
                          - {id: first, quote: met, title: A, date: 2018-12, participants: [{entity: ada}]}
                          - {id: last, quote: South, title: C}
                        """)
                .annotations("new", """
                        claims:
                          - id: sang
                            quote: sang
                            summary: She sang.
                            kind: statement
                            by: article
                            denies: [met]
                            supports: met
                            updates: [met]
                        relations:
                          - {id: friends, quote: met, subject: ada, kind: associate, object: works}
                        """);
    }

    @Test
    void aProfileKnowsAllThatIsSaidOfIt() {
        Dossier dossier = content.dossier();
        assertEquals(List.of(), content.messages());
        ProfileLinks ada = dossier.links("ada");
        assertEquals(
                List.of("new#m-ada-1", "old#m-ada-1", "old#m-ada-2"),
                ada.mentions().stream().map(IndexerTest::place).toList());
        assertEquals(List.of("met"), ada.claimsAbout().stream().map(Claim::id).toList());
        assertEquals(
                List.of("met"),
                dossier.links("bo").claimsBy().stream().map(Claim::id).toList());
        assertEquals(
                List.of("first", "second"), ada.events().stream().map(Event::id).toList());
        assertEquals(List.of("new", "old"), ada.articles());
        assertEquals(List.of(), ada.companions(), "in so small a dossier all are named together");
        assertEquals(List.of("new", "old"), dossier.links("works").articles(), "by a relation, and by its name");
    }

    @Test
    void companionsAreThoseWhoAreNamedTogetherAgainAndAgain() {
        TestContent many = new TestContent()
                .person("ada", "Ada North", "public_role: Mayor")
                .person("bo", "Bo South", "public_role: Judge")
                .person("cy", "Cy West", "public_role: none")
                .person("di", "Di East", "")
                .organization("works", "Works", "")
                .organization("mill", "Mill", "");
        for (int i = 1; i <= 4; i++) {
            many.file("articles/a" + i + ".md", "---\ntitle: A\n---\nAda North, Cy West, Di East and Works.");
        }
        assertEquals(List.of(), many.dossier().links("ada").companions(), "in four articles");
        many.file("articles/a5.md", "---\ntitle: A\n---\nBo South and Ada North at the Mill.")
                .file("articles/a6.md", "---\ntitle: A\n---\nBo South and Ada North.");
        assertEquals(
                List.of(new ProfileLinks.Companion("works", 4), new ProfileLinks.Companion("bo", 2)),
                many.dossier().links("ada").companions(),
                "whom one article names beside her says nothing, nor who has no public role");
        assertEquals(List.of(), many.dossier().links("mill").companions());
        assertEquals(List.of(), many.dossier().links("cy").companions());
        assertEquals(List.of(), many.dossier().links("di").companions());
    }

    @Test
    void whoHasNoPublicRoleIsKeptFromSearchEnginesUnlessTheirAuthorSaysOtherwise() {
        Dossier dossier = new TestContent()
                .person("ada", "Ada North", "public_role: Mayor")
                .person("bo", "Bo South", "public_role: Judge", "noindex: true")
                .person("cy", "Cy West", "public_role: none")
                .person("di", "Di East", "")
                .person("ed", "Ed Hill", "noindex: false")
                .organization("works", "Works", "")
                .dossier();
        assertEquals(
                List.of("bo", "cy", "di"),
                dossier.profiles().stream()
                        .filter(Profile::noindex)
                        .map(Profile::id)
                        .sorted()
                        .toList());
    }

    private static String place(Mention mention) {
        return mention.article() + "#" + mention.anchor();
    }

    @Test
    void relationsAreKnownAtBothEnds() {
        Dossier dossier = content.dossier();
        Relation stated = dossier.links("bo").relations().get(0);
        assertEquals(List.of("friends", stated.id()), ids(dossier.links("works").relations()));
        assertEquals(List.of("friends"), ids(dossier.links("ada").relations()));
    }

    private static List<String> ids(List<Relation> relations) {
        return relations.stream().map(Relation::id).toList();
    }

    @Test
    void aClaimKnowsItsAnswers() {
        Dossier dossier = content.dossier();
        assertEquals(
                new ClaimLinks(List.of(), List.of("sang"), List.of("sang"), List.of("sang")),
                dossier.claimLinks("met"));
        assertEquals(ClaimLinks.NONE, dossier.claimLinks("sang"));
    }

    @Test
    void eventsStandByDateAndUndatedLast() {
        assertEquals(
                List.of("first", "second", "last"),
                content.dossier().events().stream().map(Event::id).toList());
    }

    @Test
    void aSourceKnowsWhoCitesIt() {
        Dossier dossier = content.dossier();
        String stated = dossier.links("bo").relations().get(0).id();
        assertEquals(
                List.of("article new  p. 1", "article old met p. 2", "person ada  ", "person bo " + stated + " "),
                dossier.uses("log").stream().map(IndexerTest::use).toList());
        assertEquals(
                List.of("source log  "),
                dossier.uses("old").stream().map(IndexerTest::use).toList());
        assertEquals(List.of(), dossier.uses("new"));
    }

    private static String use(Usage use) {
        return use.kind().key() + " " + use.owner() + " " + use.annotation() + " " + use.locator();
    }

    @Test
    void articlesAreNewestFirstByTheMomentTheyAppeared() {
        content.file("articles/dawn.md", "---\ntitle: Dawn\ndate: 2021-05-02T09:00:00Z\n---\n")
                .file("articles/noon.md", "---\ntitle: Noon\ndate: 2021-05-02T10:30:00+02:00\n---\n")
                .file("articles/none.d.md".replace(".d", "-dated"), "---\ntitle: Undated\n---\n");
        assertEquals(
                List.of("dawn", "noon", "new", "old", "none-dated"),
                content.dossier().articles().stream().map(Article::id).toList());
    }
}
