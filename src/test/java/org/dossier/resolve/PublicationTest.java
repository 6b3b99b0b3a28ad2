package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.TestContent;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.Former;
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
            + " | response: {status: declined, by: ada, sought: 2024-04, text: No., reason: Why not.}"
            + " | outcome: {status: upheld, date: 2024-06, text: It was so.}"
            + " | review: {rating: open, explanation: We asked.}";
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
        return Publication.of(null, List.of(articles), Former.NONE, Withheld.NONE, Set.of())
                .now()
                .get();
    }

    private static List<Change> changes(Article was, Article now) {
        return Publication.of(record(was), List.of(now), Former.NONE, Withheld.NONE, Set.of())
                .changes();
    }

    private Change only(String was, String now) {
        List<Change> changes = changes(article(TEXT, was, ""), article(TEXT, now, ""));
        assertEquals(1, changes.size(), changes::toString);
        assertEquals("c", changes.get(0).id());
        return changes.get(0);
    }

    @Test
    void everyWordOfAClaimIsKept() {
        Set<Word> kept = EnumSet.noneOf(Word.class);
        Published.Text text = record(article(TEXT, CLAIM, "")).articles().get("crane");
        kept.addAll(text.claims().get("c").keySet());
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
                "status: declined; status: no-reply; response: status",
                "status: declined; status: not-sought; response: status",
                "by: ada, sought; by: ben, sought; response: by",
                "sought: 2024-04; sought: 2024; response: sought",
                "text: No.; text: Yes.; response: text",
                "reason: Why not.; reason: Because.; response: reason",
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
                " | response: {status: declined, by: ada, sought: 2024-04, text: No., reason: Why not.};no longer says whether there was an answer",
                " | outcome: {status: upheld, date: 2024-06, text: It was so.};what came of the published claim 'c' is gone",
                " | review: {rating: open, explanation: We asked.};has changed (review: rating, review: explanation)",
            })
    void whatIsTakenAwayIsReported(String part, String message) {
        Change change = only(CLAIM, CLAIM.replace(part.strip().equals(part) ? " " + part : part, ""));
        assertTrue(
                change.problem().message().contains(message), change.problem().message());
    }

    @Test
    void anAnswerThatIsGoneIsReportedAsOne() {
        String was = "summary: S. | quote: Ada North looked | kind: statement | by: article | about: [ada]";
        Change change = only(was + " | response: {status: quoted, by: ada, text: I did.}", was);
        assertEquals(
                "the published answer to the claim 'c' is gone, and no correction says so",
                change.problem().message());
        assertEquals(
                List.of("response: status: [-quoted-]", "response: by: [-ada-]", "response: text: [-I did.-]"),
                change.differences());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "made: 2024-05",
                "denies: [other]",
                "response: {status: no-reply, sought: 2024}",
                "response: {status: quoted, by: ada, text: I did.}",
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
                "response: {status: not-sought, reason: R.}; response: {status: no-reply, sought: 2024}; UPDATED",
                "response: {status: not-sought, reason: R.}; response: {status: quoted, text: No.}; UPDATED",
                "response: {status: no-reply, text: R.}; response: {status: quoted, text: No.}; UPDATED",
                "response: {status: quoted, text: No.}; response: {status: declined}; CHANGED",
                "response: {status: quoted, text: No.}; response: {status: not-sought, reason: R.}; CHANGED",
                "outcome: {status: pending, text: P.}; outcome: {status: acquitted, date: 2024}; UPDATED",
                "outcome: {status: pending, text: P.}; outcome: {status: pending, text: Q.}; CHANGED",
                "outcome: {status: acquitted}; outcome: {status: pending}; CHANGED",
            })
    void anAnswerOrADecisionThatComesIsNoCorrection(String was, String now, Change.Kind kind) {
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
                Publication.of(record, List.of(), Former.NONE, Withheld.NONE, Set.of())
                        .changes()
                        .size());
        for (String broken : List.of("content/articles/crane.md", "content/articles/crane.yaml")) {
            assertEquals(
                    List.of(),
                    Publication.of(record, List.of(), Former.NONE, Withheld.NONE, Set.of(broken))
                            .changes());
            Article half = article("Nothing. Ada North looked. Nobody was hurt.", CLAIM, "");
            assertEquals(
                    List.of(),
                    Publication.of(record, List.of(half), Former.NONE, Withheld.NONE, Set.of(broken))
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
        List<Change> changes = Publication.of(record(was), now.articles(), now.former(), Withheld.NONE, Set.of())
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
                Publication.of(null, List.of(article(TEXT, CLAIM, "")), Former.NONE, Withheld.NONE, Set.of());
        assertFalse(publication.recorded());
        assertEquals(List.of(), publication.changes());
    }

    @Test
    void whatIsNewIsCounted() {
        Publication publication = Publication.of(
                new Published(new java.util.TreeMap<>()),
                List.of(article(TEXT, CLAIM, "")),
                Former.NONE,
                Withheld.NONE,
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
                Former.NONE,
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
                Former.NONE,
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
        String entry = help.substring(help.indexOf("  corrections:"), help.indexOf("If nobody"))
                .replaceAll("(?m)^  ", "")
                .replace("date:", "date: 2024-07-01")
                .replace("why:", "why: A reason.");
        Article told = article(TEXT, CLAIM, "\n" + entry);
        assertEquals("She looked.", told.corrections().get(0).now().text());
        assertEquals(
                "She looked: \"twice\" at it \\ x {+1+}.",
                told.corrections().get(0).was().text());
        Problem again = changes(told, article(TEXT, CLAIM.replace("She looked", "He looked"), "\n" + entry))
                .get(0)
                .problem();
        assertFalse(again.help().contains("corrections:"), again.help());
    }
}
