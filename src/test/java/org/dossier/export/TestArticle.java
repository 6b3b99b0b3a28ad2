package org.dossier.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Citation;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Credit;
import org.dossier.model.Event;
import org.dossier.model.Image;
import org.dossier.model.Imprint;
import org.dossier.model.Language;
import org.dossier.model.Mention;
import org.dossier.model.Name;
import org.dossier.model.Note;
import org.dossier.model.PartialDate;
import org.dossier.model.Place;
import org.dossier.model.Range;
import org.dossier.model.Relation;
import org.dossier.model.RelationKind;
import org.dossier.model.RelationKinds;
import org.dossier.model.Review;
import org.dossier.model.Signed;
import org.dossier.resolve.ShownSentences;

/** An article put together step by step; words are given as they stand in the text, and found there. */
final class TestArticle {
    private static final RelationKind BOARD_MEMBER = RelationKinds.standard().get("board-member");

    final String id;
    final String text;
    String title = "A title";
    String words = "";
    Language language = Language.ENGLISH;
    PartialDate date;
    String time = "";
    PartialDate accessed;
    Imprint.Rights rights = Imprint.Rights.FULL;
    final List<Mention> mentions = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    final List<Relation> relations = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    final List<Correction> corrections = new ArrayList<>();

    TestArticle(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /** Every free text field holds these words, besides the body. */
    TestArticle saying(String words) {
        this.words = words;
        this.title = words;
        return this;
    }

    TestArticle dated(PartialDate date, String time) {
        this.date = date;
        this.time = time;
        return this;
    }

    TestArticle corrected(PartialDate date) {
        corrections.add(new Correction(
                "correction-" + corrections.size() + "-of-" + id,
                id,
                date,
                TestDossier.body("was"),
                TestDossier.body("now"),
                TestDossier.body("why"),
                new Signed("Nia" + words, TestDossier.date(2024, 6, 8)),
                TestDossier.MARKS));
        return this;
    }

    TestArticle mention(String profile, String words, String sentence) {
        String anchor = "m-" + profile + "-" + (mentions.size() + 1);
        mentions.add(
                new Mention(id, profile, range(words), Mention.How.AUTO, anchor, range(sentence), true, Signed.NONE));
        return this;
    }

    /** An allegation of the article about {@code about}, on the words {@code quote}. */
    TestArticle claim(String claim, String quote, String about, List<String> denies) {
        Claim.Response response = new Claim.Response(
                Claim.ResponseStatus.QUOTED,
                about,
                TestDossier.date(2024, 6, 1),
                TestDossier.body("It is not so." + words),
                "",
                List.of(new Citation("report", "p. 3")));
        Claim.Outcome outcome = denies.isEmpty()
                ? new Claim.Outcome(
                        Claim.OutcomeStatus.WITHDRAWN, TestDossier.date(2024, 7, 0), TestDossier.body(words), List.of())
                : null;
        claims.add(new Claim(
                claim,
                place(quote),
                TestDossier.body("Summary of " + claim + words),
                denies.isEmpty() ? Claim.Kind.ALLEGATION : Claim.Kind.DENIAL,
                denies.isEmpty()
                        ? new Claim.Speaker(Claim.SpeakerKind.ARTICLE, null, "")
                        : new Claim.Speaker(Claim.SpeakerKind.PROFILE, about, ""),
                List.of(about),
                Claim.Stance.NEGATIVE,
                TestDossier.date(2024, 0, 0),
                List.of(new Citation("report", "")),
                denies,
                List.of(),
                List.of(),
                response,
                outcome,
                new Review("Ed", TestDossier.date(2024, 6, 2), "unproven" + words, TestDossier.body(words)),
                TestDossier.date(2030, 0, 0),
                new Signed("Nia" + words, TestDossier.date(2024, 6, 8)),
                TestDossier.MARKS));
        return this;
    }

    /** A relation, an event and a note on the same words. */
    TestArticle annotate(String quote, String subject, String object) {
        relations.add(relation(id + "-r", place(quote), subject, object));
        events.add(new Event(
                id + "-e",
                place(quote),
                Name.of("Event" + words, language),
                TestDossier.date(2024, 6, 5),
                words,
                List.of(new Event.Participant(subject, words), new Event.Participant(object, "")),
                TestDossier.body(words),
                List.of(),
                new Signed("Nia" + words, TestDossier.date(2024, 6, 8)),
                TestDossier.MARKS));
        notes.add(new Note(
                id + "-n",
                place(quote),
                Note.Kind.CONTEXT,
                TestDossier.body(words),
                List.of(new Citation("report", words)),
                new Signed("Ed", TestDossier.date(2024, 6, 6)),
                TestDossier.MARKS));
        return this;
    }

    Relation relation(String id, Place place, String subject, String object) {
        return new Relation(
                id,
                place,
                subject,
                BOARD_MEMBER,
                object,
                "chair" + words,
                TestDossier.date(2019, 0, 0),
                null,
                Relation.Status.ALLEGED,
                TestDossier.body(words),
                List.of(new Citation("report", "")),
                new Signed("Nia" + words, TestDossier.date(2024, 6, 8)),
                TestDossier.MARKS);
    }

    Range range(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        return new Range(at, at + words.length());
    }

    /** A place whose words are the parts of a quote between {@code [...]}. */
    Place place(String quote) {
        List<Range> ranges = new ArrayList<>();
        for (String part : quote.split(" \\[\\.\\.\\.] ")) {
            ranges.add(range(part));
        }
        return new Place(id, ranges, "as the author wrote it");
    }

    private List<Annotation> annotations() {
        List<Annotation> all = new ArrayList<>(claims);
        all.addAll(relations);
        all.addAll(events);
        all.addAll(notes);
        all.sort(Comparator.comparing(Annotation::place));
        return all;
    }

    Article build() {
        return new Article(
                id,
                new Name(title, language, List.of(new Name.Form(new Language("ar"), "عنوان" + words))),
                List.of(new Credit("Ann Writer", null), new Credit("Mona", "mona")),
                new Credit("The Paper", null),
                new Imprint(
                        words,
                        date,
                        time,
                        "https://paper.example/" + id + "?a=1&b=2",
                        "",
                        accessed,
                        language,
                        Imprint.Type.NEWS,
                        rights,
                        words,
                        List.of("a tag", "x" + words)),
                TestDossier.body(words.isEmpty() ? "In short <b>&amp;" : words),
                new Image("assets/x.jpg", "A harbour" + words, words, ""),
                null,
                TestDossier.body(text),
                ShownSentences.of(
                        rights, TestDossier.body(text), annotations().stream().map(Annotation::place)),
                mentions,
                List.of(),
                annotations(),
                corrections,
                TestDossier.MARKS);
    }
}
