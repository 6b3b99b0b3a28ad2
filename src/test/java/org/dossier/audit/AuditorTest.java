package org.dossier.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.TestContent;
import org.dossier.model.AnchorState;
import org.dossier.model.Response;
import org.junit.jupiter.api.Test;

class AuditorTest {
    private AuditedClaim claim(Audit audit, String id) {
        return audit.claims().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private AuditedPerson person(Audit audit, String id) {
        return audit.people().stream()
                .filter(one -> one.who().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEmptyDossierHasNothingToLookAt() {
        Audit audit = AuditedDossier.empty().audit();
        assertEquals(List.of(), audit.problems());
        assertEquals(List.of(), audit.people());
        assertEquals(List.of(), audit.claims());
        assertEquals("", audit.reached());
        assertEquals("", audit.site());
    }

    @Test
    void problemsAreListedErrorsFirst() {
        Audit audit = AuditedDossier.full()
                .file("people/zed-oak.md", "---\nname: Zed Oak\ncolour: red\n---\n")
                .audit();
        assertEquals(1, audit.counted().errors());
        assertEquals(audit.problems().size() - 1, audit.counted().warnings());
        assertTrue(audit.counted().warnings() > 2, audit.problems()::toString);
        assertTrue(audit.problems().get(0).error());
        assertEquals("unknown-key", audit.problems().get(0).code());
        assertEquals(
                new ContentPlace("content/people/zed-oak.md", 3),
                audit.problems().get(0).spot());
        assertFalse(audit.problems().get(1).error());
    }

    @Test
    void aClaimHasItsConcernsInTheOrderOfGravity() {
        Audit audit = AuditedDossier.full().audit();
        assertEquals(
                List.of(
                        ReviewReason.NO_REPLY,
                        ReviewReason.LIVING_ONE_PUBLISHER,
                        ReviewReason.OUTCOME_DUE,
                        ReviewReason.NO_OUTCOME,
                        ReviewReason.ONLY_VIA,
                        ReviewReason.ONLY_SOCIAL_OR_OTHER,
                        ReviewReason.NO_REVIEW),
                claim(audit, "broken-lamps").concerns());
        assertEquals(
                List.of(ReviewReason.NOT_SOUGHT, ReviewReason.NO_SOURCE, ReviewReason.NO_REVIEW),
                claim(audit, "candles").concerns());
        assertEquals(
                List.of(ReviewReason.ONLY_SOCIAL_OR_OTHER),
                claim(audit, "mayor-knew").concerns());
    }

    @Test
    void aReviewOfTheArticleCountsForItsClaims() {
        TestContent dossier = AuditedDossier.empty().file("people/ada-noor.md", "---\nname: Ada Noor\n---\n");
        String yaml = """
                claims:
                  - {id: c, quote: lamps, summary: She says so., kind: statement, by: ada-noor, about: ada-noor, sources: [letter]}
                """;
        dossier.file("sources.yaml", "letter: {title: A letter, locator: On paper, type: letter, publisher: Mail}\n")
                .file("articles/a.yaml", yaml)
                .file("articles/a.md", "---\ntitle: A\noutlet: Post\n---\n\nAda Noor sells lamps.\n");
        assertEquals(
                List.of(ReviewReason.NO_REVIEW), claim(dossier.audit(), "c").concerns());
        dossier.file("articles/a.md", "---\ntitle: A\noutlet: Post\nreview: {by: Eva}\n---\n\nAda Noor sells lamps.\n");
        assertEquals(List.of(), dossier.audit().claims());
        dossier.file("sources.yaml", "letter: {title: A letter, locator: On paper, type: letter, publisher: Post}\n");
        assertEquals(
                List.of(ReviewReason.ONE_PUBLISHER), claim(dossier.audit(), "c").concerns());
    }

    @Test
    void aNegativeClaimWithoutAnswerIsSaidToHaveNone() {
        Audit audit = AuditedDossier.full().file("articles/lamps.yaml", """
                        claims:
                          - {id: a, quote: knew of the lamps, summary: He knew., kind: statement, by: article, about: bo-noor, stance: negative}
                          - {id: b, quote: laughed, summary: She laughed., kind: statement, by: article, about: ada-noor}
                        """).audit();
        assertEquals(ReviewReason.NO_RESPONSE, claim(audit, "a").concerns().get(0));
        assertFalse(claim(audit, "b").concerns().contains(ReviewReason.NO_RESPONSE));
    }

    @Test
    void whatIsSaidAgainstTheLivingComesFirstWithItsAnswerOutcomeAndDenial() {
        Audit audit = AuditedDossier.full().audit();
        assertEquals(
                List.of("broken-lamps", "mayor-knew", "candles", "whole"),
                audit.claims().stream().map(AuditedClaim::id).toList());
        assertEquals(
                List.of(1, 2, 3, 4),
                audit.claims().stream().map(AuditedClaim::number).toList());
        AuditedClaim first = audit.claims().get(0);
        assertTrue(first.living());
        AuditedClaim.Answer answer = first.answers().get(0);
        assertEquals(Response.Status.NO_REPLY, answer.status());
        assertEquals("2024-01-10", answer.asked());
        assertEquals("Ada Noor", answer.by().name().text());
        assertEquals(
                "She said that her lamps were whole.",
                first.denials().get(0).summary().text());
        assertEquals("Orm Lamps", first.by().who().name().text());
        assertEquals("articles/lamps.html#claim-broken-lamps", first.route());
        assertEquals(new ContentPlace("content/articles/lamps.yaml", 2), first.spot());
        assertEquals("lamps", first.sources().get(0).via().id());
        AuditedClaim second = audit.claims().get(1);
        assertTrue(second.outcome().clears());
        assertEquals("I did not.", second.answers().get(0).text().text());
        assertFalse(audit.claims().get(2).living(), "he is dead");
    }

    @Test
    void livingPeopleHaveTheirMatterAndTheDeadAreNotAmongThem() {
        Audit audit = AuditedDossier.full().audit();
        assertEquals(
                List.of("ada-noor", "bo-noor"),
                audit.people().stream().map(one -> one.who().id()).toList());
        AuditedPerson ada = person(audit, "ada-noor");
        assertTrue(ada.known() && ada.privatePerson());
        assertEquals(
                List.of("broken-lamps"),
                ada.claims().stream().map(AuditedClaim::id).toList());
        assertEquals(1, ada.ties().size());
        assertEquals("Orm Lamps", ada.ties().get(0).object().name().text());
        assertEquals(List.of(new ContentPlace("content/people/ada-noor.md", 7)), ada.unsourced());
        AuditedPerson bo = person(audit, "bo-noor");
        assertFalse(bo.known());
        assertEquals("Mayor of Orm", bo.role().text());
        assertEquals(List.of(), bo.ties(), "his relation is confirmed");
        assertEquals(List.of(), bo.unsourced(), "his paragraph cites the register");
        assertEquals("people/bo-noor.html", bo.who().route());
    }

    @Test
    void mentionsByAShortNameAndNamesThatAreSharedAreCounted() {
        TestContent dossier = AuditedDossier.full()
                .file(
                        "articles/short.md",
                        "---\ntitle: Short\noutlet: Post\n---\n\nBo Noor came. Noor sat. Noor left.\n");
        AuditedPerson ada = person(dossier.audit(), "ada-noor");
        AuditedPerson bo = person(dossier.audit(), "bo-noor");
        assertEquals(0, ada.weak());
        assertEquals(3, ada.mentions());
        assertEquals(2, bo.weak());
        assertEquals(4, bo.mentions());
        assertEquals(2, bo.articles());
        assertEquals(1, ada.shared().size());
        assertEquals("Noor", ada.shared().get(0).name().text());
        assertEquals("bo-noor", ada.shared().get(0).others().get(0).id());
        assertEquals(1, ada.shared().get(0).decided());
        assertEquals(0, ada.shared().get(0).followed());
        assertEquals(0, bo.shared().get(0).decided());
        assertEquals(2, bo.shared().get(0).followed());
    }

    @Test
    void quotesThatNoLongerFitShowTheDifferenceInWords() {
        Audit audit = AuditedDossier.full().audit();
        assertEquals(1, audit.anchors().size());
        Audit.Anchor anchor = audit.anchors().get(0);
        assertEquals(AnchorState.CHANGED, anchor.state());
        assertEquals(
                List.of("kept", "gone", "come", "kept"),
                anchor.difference().stream().map(part -> part.fate().key()).toList());
        assertEquals("delivery", anchor.difference().get(1).words());
        assertEquals("deliveries", anchor.difference().get(2).words());
        assertEquals("content/articles/lamps.yaml", anchor.spot().file());
        assertNull(anchor.claim(), "a note stands on it");
        Audit lost = AuditedDossier.full()
                .file(
                        "articles/lamps.yaml",
                        "notes:\n  - {quote: no such words, text: A}\n  - {quote: laughed, text: B}\n")
                .audit();
        assertEquals(
                List.of(AnchorState.LOST),
                lost.anchors().stream().map(Audit.Anchor::state).toList());
        assertEquals(List.of(), lost.anchors().get(0).difference());
    }

    @Test
    void theWordsOfAClaimThatHaveChangedStandWithTheClaimAndInNoProblem() {
        Audit audit = AuditedDossier.full().file("articles/lamps.yaml", """
                        claims:
                          - {id: late, quote: "Orm Lamps was late with all of its delivery in the spring, the mayor", suffix: said,
                             summary: The mayor says that they were late., kind: statement, by: bo-noor, about: orm-lamps,
                             sources: [register, page], review: {by: Eva}}
                        """).audit();
        AuditedClaim late = claim(audit, "late");
        assertTrue(late.concerns().contains(ReviewReason.QUOTE_CHANGED));
        assertEquals(late, audit.anchors().get(0).claim());
        List<String> messages =
                audit.problems().stream().map(one -> one.message().text()).toList();
        assertEquals(
                List.of(),
                messages.stream().filter(one -> one.contains("late with")).toList());
    }

    @Test
    void onlyRulesThatHoldLessThanTheyMightAreNamed() {
        Audit audit = AuditedDossier.full().audit();
        assertEquals(
                List.of("claim-response false", "bio-citation false", "policy-pages true"),
                audit.lowered().stream().map(one -> one.id() + " " + one.off()).toList());
        assertEquals(
                new ContentPlace("content/dossier.yaml", 3),
                audit.lowered().get(0).spot());
    }

    @Test
    void sourcesWithoutCopyUnusedOrUnseenAreNamed() {
        Audit audit = AuditedDossier.full()
                .file("articles/web.md", "---\ntitle: Web\nurl: https://web.example/\n---\n\nText.\n")
                .file("sources.yaml", """
                        register: {title: Register of Orm, publisher: Orm, url: "https://orm.example/", accessed: 2024-01-02}
                        letter: {title: A letter, publisher: Post, via: lamps}
                        page: {title: A page, url: "https://page.example/", publisher: Page}
                        spare: {title: Spare, locator: On paper}
                        """)
                .audit();
        assertEquals(
                List.of(
                        "web true false null",
                        "letter false false lamps",
                        "page true false null",
                        "spare false true null"),
                audit.works().stream()
                        .map(one -> one.work().id() + " " + one.unarchived() + " " + one.unused() + " "
                                + (one.via() == null ? null : one.via().id()))
                        .toList());
        assertTrue(audit.works().get(0).article());
    }

    @Test
    void questionsAndDraftsAreOpen() {
        Audit audit = AuditedDossier.full().audit();
        assertEquals(
                List.of("Why?"),
                audit.questions().stream().map(one -> one.text().text()).toList());
        assertEquals("laughed", audit.questions().get(0).quote().text());
        assertEquals("2024-02-03", audit.questions().get(0).date());
        assertEquals(
                List.of("di-quist"),
                audit.drafts().stream().map(one -> one.who().id()).toList());
        assertEquals("", audit.drafts().get(0).who().route());
        assertEquals(List.of(), audit.draftNotes());
    }

    @Test
    void aNoteThatIsNotPublishedYetIsCounted() {
        Audit audit = AuditedDossier.full()
                .article("two", "Bo Noor sang. Hid Ossington heard it.")
                .person("hidden", "Hid Ossington", "redact: true", "public_role: none")
                .annotations("two", """
                        notes:
                          - {quote: sang, text: Ask Hid Ossington who heard it., draft: true}
                          - {quote: heard it, text: From where?}
                        """)
                .audit();
        assertEquals(1, audit.draftNotes().size());
        Audit.DraftNote note = audit.draftNotes().get(0);
        assertEquals("two", note.article().id());
        assertEquals(
                "content/articles/two.yaml:2",
                note.spot().file() + ":" + note.spot().line());
        assertTrue(note.text().text().startsWith("Ask "), note.text()::text);
        assertFalse(audit.toString().contains("Ossington"), audit::toString);
    }

    @Test
    void aWithheldNameStandsNowhere() {
        Audit audit = AuditedDossier.full()
                .file("people/ada-noor.md", "---\nname: Ada Verrinder\naliases: [Ada Noor]\nredact: true\n---\n")
                .file("people/hidden.md", "---\nname: Hid Ossington\nredact: true\ndraft: true\n---\n")
                .file("people/leak.md", "---\nname: Leak Brannoway\nredact: true\n---\n")
                .file("people/old-brannoway.md", "---\nname: Someone\ncolour: Leak Brannoway\n---\n")
                .file(
                        "articles/two.md",
                        "---\ntitle: Ada Verrinder again\n---\n\nLeak Brannoway met Hid Ossington and Ada Verrinder in the town.\n")
                .file("articles/two.yaml", """
                        notes:
                          - {quote: Ada Verrinder is not here, text: About Leak Brannoway., kind: question}
                          - {quote: Leak Brannoway met Hid Ossington and Ada Verrinder in a town, text: On Brannoway., kind: question}
                        claims:
                          - {id: on-verrinder, quote: met Hid Ossington, summary: Leak Brannoway did., kind: statement, by: leakbrannoway,
                             about: leak, stance: negative}
                        """)
                .audit();
        String all = audit.toString();
        assertTrue(all.contains("[name withheld]"), all);
        assertFalse(all.matches("(?is).*(verrinder|ossington|brannoway).*"), all);
        assertTrue(audit.counted().errors() > 2, audit.problems()::toString);
    }
}
