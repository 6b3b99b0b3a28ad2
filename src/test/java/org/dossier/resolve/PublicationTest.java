package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.TestContent;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.FormerIds;
import org.dossier.model.Published;
import org.dossier.model.Published.Word;
import org.dossier.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a change of what has been published, word by word. */
class PublicationTest {
    private static final String TEXT = "The crane fell. Ada North looked. Nobody was hurt.";
    private static final String CLAIM = "summary: She looked. | quote: Ada North looked | kind: statement | by: unnamed"
            + " | reason: Afraid. | about: [ada] | stance: neutral | made: 2024-05 | denies: [other]"
            + " | short: looked"
            + " | outcome: {status: upheld, date: 2024-06, text: It was so.}"
            + " | states: Ada looked."
            + " | review: {rating: open, explanation: We asked.}";
    private static final String ANSWERED =
            "summary: S. | quote: Ada North looked | kind: statement | by: article | about: [ada]";
    private static final String RESPONSE = "quote: Nobody was hurt | by: ada | to: [c, other] | status: declined"
            + " | asked: [{by: article, date: 2024-04}] | date: 2024-05 | text: No. | reason: Why not.";
    private static final String OTHER =
            "\n  - {id: other, quote: Nobody was hurt, summary: Nobody., kind: statement, by: article}";

    private Article article(String text, String claim, String more) {
        TestContent content = new TestContent();
        content.person("ada", "Ada North").person("ben", "Ben South");
        content.file(
                "articles/crane.md",
                "---\ntitle: The crane\nsubtitle: It fell\nsummary: How it fell.\n---\n\n" + text + "\n");
        content.annotations("crane", "claims:\n  - id: c\n    " + claim.replace(" | ", "\n    ") + OTHER + more + "\n");
        Article article = content.article("crane");
        assertEquals(List.of(), content.messages());
        return article;
    }

    private static Published record(Article... articles) {
        return Publication.of(null, List.of(articles), FormerIds.NONE, Redactions.NONE, Set.of())
                .now()
                .get();
    }

    private static List<Change> changes(Article was, Article now) {
        return Publication.of(record(was), List.of(now), FormerIds.NONE, Redactions.NONE, Set.of())
                .changes();
    }

    private Change only(String was, String now) {
        List<Change> changes = changes(article(TEXT, was, ""), article(TEXT, now, ""));
        assertEquals(1, changes.size(), changes::toString);
        assertEquals("c", changes.get(0).id());
        return changes.get(0);
    }

    /** The one change when a response to the claim {@code c} is another one; null or nothing stands for none. */
    private Change answered(String was, String now) {
        List<Change> changes =
                changes(article(TEXT, ANSWERED, responses(was)), article(TEXT, ANSWERED, responses(now)));
        assertEquals(1, changes.size(), changes::toString);
        assertEquals(Change.Thing.RESPONSE, changes.get(0).thing());
        return changes.get(0);
    }

    private static String responses(String one) {
        return one == null ? "" : "\nresponses:\n  - id: r\n    " + one.replace(" | ", "\n    ");
    }

    @Test
    void everyWordOfAClaimAndAResponseIsKept() {
        Set<Word> kept = EnumSet.noneOf(Word.class);
        Published.Text text =
                record(article(TEXT, CLAIM, responses(RESPONSE))).articles().get("crane");
        assertEquals(List.of("c", "other"), text.claims());
        kept.addAll(text.noted().get("c").keySet());
        kept.addAll(text.noted().get("r").keySet());
        kept.addAll(text.words().keySet());
        assertEquals(EnumSet.allOf(Word.class), kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "summary: She looked.; summary: He looked.; summary",
                "quote: Ada North looked; quote: The crane fell; quote",
                "kind: statement; kind: opinion; kind",
                "by: unnamed; by: article; by, reason",
                "by: unnamed; by: ada; by, reason",
                "reason: Afraid.; reason: Angry.; reason",
                "about: [ada]; about: [ada, ben]; about",
                "about: [ada]; about: []; about",
                "stance: neutral; stance: negative; stance",
                "made: 2024-05; made: 2024-04; made",
                "denies: [other]; denies: []; denies",
                "short: looked; short: stared; short",
                "states: Ada looked.; states: Ada saw.; states",
                "status: upheld; status: dismissed; outcome: status",
                "date: 2024-06; date: 2023-06; outcome: date",
                "text: It was so.; text: It was not so.; outcome: text",
                "rating: open; rating: settled; review: rating",
                "explanation: We asked.; explanation: We guessed.; review: explanation",
                "explanation: We asked.; by: Ed; review: explanation",
            })
    void aChangedWordIsReported(String was, String now, String words) {
        Change change = only(CLAIM, CLAIM.replace(was, now));
        assertEquals(Change.Kind.CHANGED, change.kind());
        assertEquals("correction-log", change.problem().code());
        String word =
                words.equals("denies") ? "no longer denies 'other'" : "has changed (" + words.replace("; ", ", ") + ")";
        assertTrue(change.problem().message().contains(word), change.problem().message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "status: declined; status: no-reply; has changed (status)",
                "status: declined; status: not-recorded; has changed (status)",
                "quote: Nobody was hurt; quote: The crane fell; has changed (quote)",
                "by: ada; by: ben; has changed (by)",
                "date: 2024-04; date: 2024-03; has changed (asked)",
                "date: 2024-05; date: 2024; has changed (date)",
                "text: No.; text: Yes.; has changed (text)",
                "reason: Why not.; reason: Because.; has changed (reason)",
                "to: [c, other]; to: [c]; no longer responds to 'other'",
            })
    void aChangedWordOfAResponseIsReported(String was, String now, String words) {
        Change change = answered(RESPONSE, RESPONSE.replace(was, now));
        assertEquals(Change.Kind.CHANGED, change.kind());
        assertEquals(
                "the published response of 'ada' " + words + ", and no correction records it",
                change.problem().message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                " | outcome: {status: upheld, date: 2024-06, text: It was so.};the outcome of the published claim 'c' has been removed",
                " | review: {rating: open, explanation: We asked.};has changed (review: rating, review: explanation)",
            })
    void whatIsTakenAwayIsReported(String part, String message) {
        Change change = only(CLAIM, CLAIM.replace(part.strip().equals(part) ? " " + part : part, ""));
        assertTrue(
                change.problem().message().contains(message), change.problem().message());
    }

    @Test
    void anAnswerThatIsGoneIsReportedAsOne() {
        Change change = answered("by: ada | to: [c, other] | status: quoted | text: I did.", null);
        assertEquals(
                "the published response of 'ada' to 'c', 'other' has been removed, and no correction records it",
                change.problem().message());
        assertEquals(List.of("text: [-I did.-]"), change.differences());
    }

    @Test
    void anAnswerToAClaimThatIsGoneHasNotChangedItself() {
        Article was = article(TEXT, ANSWERED, responses("by: ada | to: [c, other] | status: declined"));
        Article now = new TestContent()
                .person("ada", "Ada North")
                .file(
                        "articles/crane.md",
                        "---\ntitle: The crane\nsubtitle: It fell\nsummary: How it fell.\n---\n\n" + TEXT + "\n")
                .annotations(
                        "crane",
                        "claims:\n  - id: c\n    " + ANSWERED.replace(" | ", "\n    ")
                                + responses("by: ada | to: [c] | status: declined") + "\n")
                .article("crane");
        assertEquals(
                List.of(Change.Thing.CLAIM),
                changes(was, now).stream().map(Change::thing).toList());
    }

    @Test
    void anAnswerWithoutAnIdIsKnownByWhoseItIs() {
        Article was = article(
                TEXT,
                ANSWERED,
                responses("by: ada | to: [c] | status: no-reply").replace("id: r\n    ", ""));
        Article now = article(
                TEXT,
                ANSWERED,
                responses("by: ada | to: [c] | status: quoted | text: I did.").replace("id: r\n    ", ""));
        Change change = changes(was, now).get(0);
        assertEquals(Change.Kind.UPDATED, change.kind());
        assertNull(change.problem());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "made: 2024-05",
                "denies: [other]",
                "outcome: {status: acquitted, text: She was.}",
                "review: {rating: open, explanation: We asked.}",
            })
    void whatIsAddedTakesNothingBack(String part) {
        String was = "summary: S. | quote: Ada North looked | kind: statement | by: article | about: [ada]";
        Change change = only(was, was + " | " + part);
        assertEquals(Change.Kind.UPDATED, change.kind());
        assertNull(change.problem());
        assertFalse(change.differences().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "status: not-sought | reason: R.; status: no-reply | asked: [{by: editors}]; UPDATED",
                "status: not-recorded; status: no-reply; UPDATED",
                "status: not-sought | reason: R.; status: quoted | text: No.; UPDATED",
                "status: no-reply | text: R.; status: quoted | text: No.; UPDATED",
                "status: no-reply; status: no-reply | to: [c, other]; UPDATED",
                "status: no-reply; status: no-reply | asked: [{by: article}]; UPDATED",
                "status: quoted | text: No.; status: declined; CHANGED",
                "status: quoted | text: No.; status: not-sought | reason: R.; CHANGED",
                "status: quoted | text: No.; status: not-recorded; CHANGED",
            })
    void anAnswerThatComesIsNoCorrection(String was, String now, Change.Kind kind) {
        String whose = "by: ada | ";
        Function<String, String> all = one -> whose + (one.contains("to: ") ? one : "to: [c] | " + one);
        assertEquals(kind, answered(all.apply(was), all.apply(now)).kind());
        assertEquals(Change.Kind.NEW, answered(null, all.apply(was)).kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "outcome: {status: pending, text: P.}; outcome: {status: acquitted, date: 2024}; UPDATED",
                "outcome: {status: pending, text: P.}; outcome: {status: pending, text: Q.}; CHANGED",
                "outcome: {status: acquitted}; outcome: {status: pending}; CHANGED",
            })
    void aDecisionThatComesIsNoCorrection(String was, String now, Change.Kind kind) {
        String claim = "summary: S. | quote: Ada North looked | kind: statement | by: article | ";
        assertEquals(kind, only(claim + was, claim + now).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The *crane* fell.\nAda   North looked. Nobody was hurt.",
                "The crane fell.\n\nAda North [looked](https://x.example).\n\nNobody was hurt.",
                "- The crane fell.\n- [[ada|Ada North]] looked.\n\n## Nobody was hurt.",
            })
    void otherMarkupIsNoOtherText(String text) {
        assertEquals(List.of(), changes(article(TEXT, CLAIM, ""), article(text, CLAIM, "")));
    }

    static Stream<String> sameWords() {
        return Stream.of(
                CLAIM.replace("about: [ada]", "about: [ada] | sources: [crane] | supports: [other]"),
                CLAIM.replace("summary: She looked.", "summary: She  *looked*."),
                CLAIM.replace("quote: Ada North looked", "quote: Ada   North looked | prefix: fell."));
    }

    @ParameterizedTest
    @MethodSource("sameWords")
    void otherFormsOfTheSameWordsAreNoOtherWords(String claim) {
        assertEquals(List.of(), changes(article(TEXT, CLAIM, ""), article(TEXT, claim, "")));
    }

    @Test
    void aNewCorrectionMakesGoodWhatChangedOnce() {
        String told = "\ncorrections: [{date: 2024-07, why: We were wrong.}]";
        Article was = article(TEXT, CLAIM, "");
        Article now = article(TEXT.replace("fell", "stood"), CLAIM.replace("She looked", "He looked"), told);
        List<Change> changes = changes(was, now);
        assertEquals(3, changes.size(), changes::toString);
        changes.forEach(change -> assertNull(change.problem()));
        Article again = article(TEXT.replace("fell", "sank"), CLAIM.replace("She looked", "He looked"), told);
        assertEquals(
                1,
                changes(now, again).stream()
                        .filter(change -> change.problem() != null)
                        .count());
        String toldAgain = told.replace("[{", "[{date: 2024-08, why: Again.}, {");
        Article made = article(TEXT.replace("fell", "sank"), CLAIM.replace("She looked", "He looked"), toldAgain);
        changes(now, made).forEach(change -> assertNull(change.problem()));
    }

    @Test
    void whatCannotBeReadIsNotTakenForGone() {
        Article was = article(TEXT, CLAIM, "");
        Published record = record(was);
        assertEquals(
                1,
                Publication.of(record, List.of(), FormerIds.NONE, Redactions.NONE, Set.of())
                        .changes()
                        .size());
        for (String broken : List.of("content/articles/crane.md", "content/articles/crane.yaml")) {
            assertEquals(
                    List.of(),
                    Publication.of(record, List.of(), FormerIds.NONE, Redactions.NONE, Set.of(broken))
                            .changes());
            Article half = article("Nothing. Ada North looked. Nobody was hurt.", CLAIM, "");
            assertEquals(
                    List.of(),
                    Publication.of(record, List.of(half), FormerIds.NONE, Redactions.NONE, Set.of(broken))
                            .changes());
        }
    }

    @Test
    void whatHadTheIdBeforeIsNoOther() {
        Article was = article(TEXT, CLAIM, "");
        TestContent content = new TestContent();
        content.person("ada-north", "Ada North", "former: [ada]").person("ben", "Ben South");
        content.file(
                "articles/derrick.md",
                "---\ntitle: The crane\nsubtitle: It fell\nsummary: How it fell.\nformer: [crane]\n---\n\n"
                        + TEXT.replace("Nobody was hurt", "All were well") + "\n");
        String claim = CLAIM.replace("[ada]", "[ada-north]").replace("by: ada,", "by: ada-north,");
        content.annotations(
                "derrick",
                "claims:\n  - id: c-two\n    former: [c]\n    "
                        + claim.replace("[other]", "[another]")
                                .replace("She looked", "He looked")
                                .replace(" | ", "\n    ")
                        + OTHER.replace("other", "another, former: [other]").replace("Nobody was hurt", "All were well")
                        + "\n");
        Dossier now = content.dossier();
        assertEquals(List.of(), content.messages());
        List<Change> changes = Publication.of(record(was), now.articles(), now.former(), Redactions.NONE, Set.of())
                .changes();
        // What was called otherwise is known, and so is what else has changed in it.
        assertEquals(
                List.of("MOVED derrick", "CHANGED derrick", "CHANGED c-two", "CHANGED another"),
                changes.stream().map(one -> one.kind() + " " + one.id()).toList());
        assertNull(changes.get(0).problem());
        assertEquals(
                List.of("summary: [-She-] {+He+} looked.", "address: [-c-] {+c-two+}"),
                changes.get(2).differences());
    }

    @Test
    void withoutARecordNothingIsCompared() {
        Publication publication =
                Publication.of(null, List.of(article(TEXT, CLAIM, "")), FormerIds.NONE, Redactions.NONE, Set.of());
        assertFalse(publication.recorded());
        assertEquals(List.of(), publication.changes());
    }

    @Test
    void whatIsNewIsCounted() {
        Publication publication = Publication.of(
                new Published(new java.util.TreeMap<>()),
                List.of(article(TEXT, CLAIM, "")),
                FormerIds.NONE,
                Redactions.NONE,
                Set.of());
        assertEquals(1, publication.unrecorded(Change.Thing.ARTICLE));
        assertEquals(2, publication.unrecorded(Change.Thing.CLAIM));
        assertEquals(List.of(), publication.problems());
    }

    @Test
    void toWithholdANameIsNoChange() {
        TestContent content = new TestContent();
        content.person("ada", "Ada North").article("crane", "\nAda North looked.\n");
        content.annotations(
                "crane",
                "claims: [{id: c, quote: Ada North looked, summary: Ada North looked., kind: statement, by: article}]");
        Resolver.Resolved open = content.resolved();
        Published record = open.publication().now().get();
        content.person("ada", "Ada North", "redact: true");
        Resolver.Resolved withheld = content.resolved();
        assertEquals(
                "[name withheld] looked.",
                withheld.dossier().articles().get(0).body().text());
        Publication same = Publication.of(
                record,
                open.dossier().articles(),
                FormerIds.NONE,
                withheld.unpublished().withheld(),
                Set.of());
        assertEquals(List.of(), same.changes());
        assertEquals(List.of("the article 'crane'", "the claim 'c'"), same.named());
        assertEquals(
                List.of("lock-names"),
                same.problems().stream().map(Problem::code).toList());
        assertFalse(same.now().get().toString().contains("North"), "the new record holds no name");
        Publication written = Publication.of(
                same.now().get(),
                open.dossier().articles(),
                FormerIds.NONE,
                withheld.unpublished().withheld(),
                Set.of());
        assertEquals(List.of(), written.changes());
        assertEquals(List.of(), written.named());
    }

    @Test
    void theCorrectionToPasteIsOneThatTheReaderOfContentTakes() {
        String words = "summary: 'She looked: \"twice\" at *it* \\ [x](https://x.example) {+1+}.'";
        Change change = only(CLAIM.replace("summary: She looked.", words), CLAIM);
        String help = change.problem().help();
        String entry = help.substring(help.indexOf("  corrections:"), help.indexOf("If no one"))
                .replaceAll("(?m)^  ", "")
                .replace("date:", "date: 2024-07-01")
                .replace("why:", "why: A reason.");
        Article told = article(TEXT, CLAIM, "\n" + entry);
        assertEquals("She looked.", told.corrections().get(0).now().text());
        assertEquals(
                "She looked: “twice” at it \\ x {+1+}.",
                told.corrections().get(0).was().text());
        Problem again = changes(told, article(TEXT, CLAIM.replace("She looked", "He looked"), "\n" + entry))
                .get(0)
                .problem();
        assertFalse(again.help().contains("corrections:"), again.help());
    }
}
