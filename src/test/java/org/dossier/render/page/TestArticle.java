package org.dossier.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Body;
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
import org.dossier.model.RelationKinds;
import org.dossier.model.Review;
import org.dossier.model.Signed;
import org.dossier.render.body.BodyBuilder;
import org.dossier.resolve.ShownSentences;

/** An article put together step by step; words are given as they stand in the text, and found there. */
public final class TestArticle {
    public final String id;
    public final Body body;
    public String words = "";
    public Language language = Language.ENGLISH;
    public PartialDate date = TestDossier.date(2024, 6, 3);
    public Imprint.Rights rights = Imprint.Rights.FULL;
    public final List<Mention> mentions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    public TestArticle(String id, Body body) {
        this.id = id;
        this.body = body;
    }

    public TestArticle in(Language other) {
        language = other;
        return this;
    }

    /** The n-th place of some words. */
    public Range range(String found, int occurrence) {
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = body.text().indexOf(found, at + 1);
        }
        if (at < 0) {
            throw new IllegalArgumentException(found);
        }
        return new Range(at, at + found.length());
    }

    private Place place(String quote) {
        List<Range> ranges = new ArrayList<>();
        for (String part : quote.split(" \\[\\.\\.\\.] ")) {
            ranges.add(range(part, 1));
        }
        return new Place(id, ranges, quote);
    }

    public TestArticle mention(String profile, String name, int occurrence, String sentence) {
        return mention(profile, range(name, occurrence), range(sentence, 1), true);
    }

    public TestArticle mention(String profile, Range range, Range sentence, boolean linked) {
        long before =
                mentions.stream().filter(one -> one.profile().equals(profile)).count();
        String anchor = "m-" + profile + "-" + (before + 1);
        mentions.add(new Mention(id, profile, range, Mention.How.AUTO, anchor, sentence, linked, Signed.NONE));
        return this;
    }

    public TestArticle claim(
            String claim, Claim.Kind kind, String quote, String by, String about, Claim.OutcomeStatus outcome) {
        Claim.Speaker speaker = by.equals("article")
                ? new Claim.Speaker(Claim.SpeakerKind.ARTICLE, null, "")
                : new Claim.Speaker(Claim.SpeakerKind.PROFILE, by, "");
        Claim.Response response = new Claim.Response(
                Claim.ResponseStatus.QUOTED,
                about,
                TestDossier.date(2024, 6, 1),
                TestDossier.line("It is not so."),
                "",
                List.of(new Citation("report", "p. 3")));
        return claim(claim, kind, quote, speaker, about, List.of(), response, outcome);
    }

    /** An allegation that was not answered. */
    public TestArticle negative(
            String claim,
            String quote,
            String by,
            String about,
            Claim.ResponseStatus status,
            Claim.OutcomeStatus outcome) {
        Claim.Speaker speaker = new Claim.Speaker(Claim.SpeakerKind.PROFILE, by, "");
        String reason = status == Claim.ResponseStatus.NOT_SOUGHT ? "Nobody knew how." : "";
        Claim.Response response = new Claim.Response(status, about, null, Body.EMPTY, reason, List.of());
        return claim(claim, Claim.Kind.ALLEGATION, quote, speaker, about, List.of(), response, outcome);
    }

    public TestArticle denial(String claim, String quote, String by, String denied) {
        Claim.Speaker speaker = new Claim.Speaker(Claim.SpeakerKind.PROFILE, by, "");
        return claim(claim, Claim.Kind.DENIAL, quote, speaker, by, List.of(denied), null, null);
    }

    private TestArticle claim(
            String claim,
            Claim.Kind kind,
            String quote,
            Claim.Speaker by,
            String about,
            List<String> denies,
            Claim.Response response,
            Claim.OutcomeStatus outcome) {
        claims.add(new Claim(
                claim,
                place(quote),
                TestDossier.line("Summary of " + claim + words),
                kind,
                by,
                List.of(about),
                Claim.Stance.NEGATIVE,
                TestDossier.date(2024, 0, 0),
                List.of(new Citation("report", "")),
                denies,
                List.of(),
                List.of(),
                response,
                outcome == null
                        ? null
                        : new Claim.Outcome(
                                outcome, TestDossier.date(2024, 7, 0), TestDossier.line("It went." + words), List.of()),
                new Review("Ed" + words, TestDossier.date(2024, 6, 2), "unproven" + words, TestDossier.line(words)),
                null,
                new Signed("Nia" + words, TestDossier.date(2024, 6, 8)),
                TestDossier.MARKS));
        return this;
    }

    public TestArticle note(String note, String quote) {
        notes.add(new Note(
                note,
                place(quote),
                Note.Kind.CONTEXT,
                new BodyBuilder()
                        .p("A note" + words)
                        .begin("p")
                        .cite("report", "")
                        .footnoteMark(1, 1)
                        .end("p")
                        .open("section", "class", "footnotes")
                        .open("ol")
                        .footnote(1, 1, "More of it.")
                        .close("ol")
                        .close("section")
                        .build(),
                List.of(new Citation("report", words)),
                new Signed("Ed", TestDossier.date(2024, 6, 6)),
                TestDossier.MARKS));
        return this;
    }

    public TestArticle relation(String relation, String quote, String subject, String object, Relation.Status status) {
        relations.add(relation(relation, place(quote), subject, object, status));
        return this;
    }

    public Relation stated(String relation, String subject, String object, Relation.Status status) {
        return relation(relation, (Place) null, subject, object, status);
    }

    private Relation relation(String relation, Place place, String subject, String object, Relation.Status status) {
        return new Relation(
                relation,
                place,
                subject,
                RelationKinds.standard().get("board-member"),
                object,
                "chair" + words,
                TestDossier.date(2019, 0, 0),
                null,
                status,
                TestDossier.line(words),
                List.of(new Citation("report", "")),
                new Signed("Nia" + words, TestDossier.date(2024, 6, 8)),
                TestDossier.MARKS);
    }

    public TestArticle event(String event, String quote, PartialDate when, String who) {
        events.add(new Event(
                event,
                place(quote),
                Name.of("Event" + words, language),
                when,
                "Haifa" + words,
                List.of(new Event.Participant(who, "guest" + words)),
                TestDossier.line(words),
                List.of(),
                new Signed("Nia" + words, TestDossier.date(2024, 6, 8)),
                TestDossier.MARKS));
        return this;
    }

    private List<Annotation> annotations() {
        List<Annotation> all = new ArrayList<>(claims);
        all.addAll(relations);
        all.addAll(events);
        all.addAll(notes);
        all.sort(Comparator.comparing(Annotation::place));
        return all;
    }

    public Article build() {
        mentions.sort(Comparator.comparing(Mention::range));
        claims.sort(Comparator.comparing(Claim::place));
        return new Article(
                id,
                new Name(
                        "Title of " + id + words,
                        language,
                        List.of(new Name.Form(TestDossier.ARABIC, "عنوان" + words))),
                List.of(new Credit("Ann Writer" + words, null), new Credit("Mona", "mona")),
                new Credit("The Paper" + words, null),
                new Imprint(
                        "Subtitle" + words,
                        date,
                        "T10:11:00-04:00",
                        "https://paper.example/?a=1&b=2",
                        "",
                        TestDossier.date(2024, 7, 1),
                        language,
                        Imprint.Type.NEWS,
                        rights,
                        "CC0" + words,
                        List.of("tag" + words)),
                TestDossier.line("In short" + words),
                new Image("assets/x.jpg", "A harbour" + words, words, ""),
                new Review("Ed" + words, TestDossier.date(2024, 6, 7), "", Body.EMPTY),
                body,
                ShownSentences.of(rights, body, annotations().stream().map(Annotation::place)),
                mentions,
                List.of(),
                annotations(),
                List.of(new Correction(
                        "correction-of-" + id,
                        id,
                        TestDossier.date(2024, 6, 20),
                        TestDossier.line("was" + words),
                        TestDossier.line("now" + words),
                        TestDossier.line("why" + words),
                        new Signed("Nia" + words, TestDossier.date(2024, 6, 8)),
                        TestDossier.MARKS)),
                TestDossier.MARKS);
    }
}
