package org.dossier.export;

import static org.dossier.export.Table.Column.date;
import static org.dossier.export.Table.Column.id;
import static org.dossier.export.Table.Column.number;
import static org.dossier.export.Table.Column.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Event;
import org.dossier.model.Note;
import org.dossier.model.Place;
import org.dossier.model.Relation;
import org.dossier.model.Response;
import org.dossier.model.Routes;

/** What was noted on articles, as tables. The row of a claim has what came of it before what it says, and who denies it and the responses in words. */
record AnnotationTables(Dossier dossier, Map<String, PublishedText> texts) {
    private static final String ARTICLES = "articles";
    private static final String CLAIMS = "claims";
    private static final String ENTITIES = "entities";
    private static final String EVENTS = "events";
    private static final String RESPONSES = "responses";
    private static final Table.Column ID = text("id", "its id, which no other annotation has");
    private static final Table.Column QUOTE = text("quote", "the words that it is on");

    AnnotationTables(Dossier dossier) {
        this(dossier, new ConcurrentHashMap<>());
    }

    /** All of them, in a fixed order. */
    Stream<Table> all() {
        return Stream.of(
                claims(),
                claimEntities(),
                claimLinks(),
                responses(),
                responseClaims(),
                relations(),
                events(),
                participants(),
                notes());
    }

    /** Writes the rows of one annotation; {@code text} is that of its article, null for what is on none. */
    private interface Writer<T> {
        void write(T one, PublishedText text) throws IOException;
    }

    private <T extends Annotation> void each(Function<Article, List<T>> of, Writer<T> writer) throws IOException {
        for (Article article : dossier.articles()) {
            List<T> all = of.apply(article);
            if (!all.isEmpty()) {
                PublishedText text = texts.computeIfAbsent(article.id(), id -> PublishedText.of(article));
                for (T one : all) {
                    writer.write(one, text);
                }
            }
        }
    }

    private static String words(Place place, PublishedText text) {
        return place == null ? "" : text.words(place);
    }

    private Table claims() {
        return new Table(
                CLAIMS,
                "Something that someone claims. Never show it without outcome, answers and denied_by",
                List.of("id"),
                List.of(
                        ID,
                        id("article", ARTICLES, "in which it is"),
                        text("outcome", "what came of it; to be read before the claim"),
                        date("outcome_date", "when"),
                        text("outcome_text", "the same in words"),
                        text("kind", "what kind of claim it is"),
                        text("by_kind", "who makes it: profile, article or unnamed"),
                        id("by", ENTITIES, "who makes it, where that is a profile"),
                        text("stance", "toward those it is about"),
                        text("summary", "what is claimed, in one sentence that names who says it"),
                        text("answers", "how its subjects responded, in words"),
                        text("denied_by", "the claims that deny it, in words"),
                        text("states", "what is claimed, without who says so"),
                        text("rating", "of the editors' own check, of what it states"),
                        text("review", "why they rate it so"),
                        date("made", "when it was made"),
                        QUOTE,
                        number("start", "first character of the quote in text/<article>.txt, in code points from 0"),
                        number("end", "just after its last character"),
                        text("page", "its permalink, seen from the first page")),
                row -> each(Article::claims, (one, text) -> claim(one, text, row)));
    }

    private void claim(Claim one, PublishedText text, Table.Row row) throws IOException {
        Claim.Outcome outcome = one.outcome();
        row.write(
                one.id(),
                one.place().article(),
                outcome == null ? "" : outcome.status().key(),
                outcome == null ? null : outcome.date(),
                outcome == null ? "" : outcome.text().text(),
                one.kind().key(),
                one.by().kind().key(),
                one.by().profile(),
                one.stance().key(),
                one.summary().text(),
                ClaimWords.inKeys(dossier).answers(one),
                ClaimWords.inKeys(dossier).denials(one),
                one.states(),
                one.review() == null ? "" : one.review().rating(),
                one.review() == null ? "" : one.review().explanation().text(),
                one.made(),
                text.words(one.place()),
                text.start(one.place().whole()),
                text.end(one.place().whole()),
                Routes.claim(one));
    }

    private Table claimEntities() {
        return new Table(
                "claim_entities",
                "That a claim is about a person or organization",
                List.of("claim", "entity"),
                List.of(id("claim", CLAIMS, "the claim"), id("entity", ENTITIES, "who it is about")),
                row -> each(Article::claims, (one, text) -> {
                    for (String entity : one.about()) {
                        row.write(one.id(), entity);
                    }
                }));
    }

    private Table claimLinks() {
        return new Table(
                "claim_links",
                "That a claim refers to another",
                List.of(),
                List.of(
                        id("claim", CLAIMS, "the claim"),
                        text("kind", "what it does: denies, supports or updates"),
                        id("other", CLAIMS, "the claim that it denies, supports or updates")),
                row -> each(Article::claims, (one, text) -> {
                    for (String other : one.denies()) {
                        row.write(one.id(), "denies", other);
                    }
                    for (String other : one.supports()) {
                        row.write(one.id(), "supports", other);
                    }
                    for (String other : one.updates()) {
                        row.write(one.id(), "updates", other);
                    }
                }));
    }

    private Table responses() {
        return new Table(
                RESPONSES,
                "What a person or organization answered to claims about them, or that they did not",
                List.of("id"),
                List.of(
                        ID,
                        id("article", ARTICLES, "in which it is recorded"),
                        id("by", ENTITIES, "whose answer it is"),
                        text("status", "whether there is an answer"),
                        date("date", "when they answered"),
                        text("text", "the answer"),
                        text("reason", "why nobody asked"),
                        QUOTE),
                row -> each(
                        Article::responses,
                        (one, text) -> row.write(
                                one.id(),
                                one.article(),
                                one.by(),
                                one.status().key(),
                                one.date(),
                                one.text().text(),
                                one.reason(),
                                words(one.place(), text))));
    }

    private Table responseClaims() {
        return new Table(
                "response_claims",
                "That a response meets a claim",
                List.of("response", "claim"),
                List.of(id("response", RESPONSES, "the response"), id("claim", CLAIMS, "the claim that it meets")),
                row -> each(Article::responses, (Response one, PublishedText text) -> {
                    for (String claim : one.to()) {
                        row.write(one.id(), claim);
                    }
                }));
    }

    private Table relations() {
        return new Table(
                "relations",
                "How a person or organization is connected with another. Never show it without its status",
                List.of("id"),
                List.of(
                        ID,
                        text("status", "how sure it is: alleged and disputed ones are not facts"),
                        id("subject", ENTITIES, "from whom it is read"),
                        text("kind", "what connects them"),
                        text("label", "the same in words"),
                        id("object", ENTITIES, "the other"),
                        text("role", "as what"),
                        date("from", "when it began"),
                        date("to", "when it ended"),
                        new Table.Column("ended", Table.Type.BOOLEAN, "true when it was so once", ""),
                        new Table.Column("amount", Table.Type.NUMBER, "what was paid", ""),
                        text("currency", "of the amount, by ISO 4217"),
                        new Table.Column("share", Table.Type.NUMBER, "how much of the object, in percent", ""),
                        text("text", "a remark"),
                        id("article", ARTICLES, "in which it is; empty for one that a profile states"),
                        QUOTE),
                row -> {
                    each(Article::relations, (one, text) -> relation(one, text, row));
                    for (Relation one : dossier.relations()) {
                        if (one.place() == null) {
                            relation(one, null, row);
                        }
                    }
                });
    }

    private void relation(Relation one, PublishedText text, Table.Row row) throws IOException {
        row.write(
                one.id(),
                one.status().key(),
                one.subject(),
                one.kind().key(),
                one.kind().label().in(dossier.settings().language()),
                one.object(),
                one.role(),
                one.from(),
                one.to(),
                one.ended(),
                one.amount() == null ? null : one.amount().value(),
                one.amount() == null ? "" : one.amount().currency().getCurrencyCode(),
                one.share(),
                one.text().text(),
                one.place() == null ? "" : one.place().article(),
                words(one.place(), text));
    }

    private Table events() {
        return new Table(
                EVENTS,
                "Something that happened or is to happen",
                List.of("id"),
                List.of(
                        ID,
                        id("article", ARTICLES, "in which it is"),
                        text("title", "what happened"),
                        date("date", "when"),
                        text("where", "where"),
                        text("text", "a remark"),
                        QUOTE,
                        text("page", "its permalink, seen from the first page")),
                row -> each(
                        Article::events,
                        (Event one, PublishedText text) -> row.write(
                                one.id(),
                                one.place().article(),
                                one.title().text(),
                                one.date(),
                                one.where(),
                                one.text().text(),
                                text.words(one.place()),
                                Routes.event(one))));
    }

    private Table participants() {
        return new Table(
                "participants",
                "That someone took part in an event",
                List.of(),
                List.of(
                        id("event", EVENTS, "the event"),
                        id("entity", ENTITIES, "who took part"),
                        text("role", "as what")),
                row -> each(Article::events, (one, text) -> {
                    for (Event.Participant it : one.participants()) {
                        row.write(one.id(), it.profile(), it.role());
                    }
                }));
    }

    private Table notes() {
        return new Table(
                "notes",
                "A remark of the editors",
                List.of("id"),
                List.of(
                        ID,
                        id("article", ARTICLES, "in which it is"),
                        text("kind", "what it does: context, definition or question"),
                        text("text", "the remark"),
                        QUOTE),
                row -> each(
                        Article::notes,
                        (Note one, PublishedText text) -> row.write(
                                one.id(),
                                one.place().article(),
                                one.kind().key(),
                                one.text().text(),
                                text.words(one.place()))));
    }
}
