package org.dossier.read;

import java.util.ArrayList;
import java.util.List;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.PlaceDraft;
import org.dossier.manuscript.Ref;
import org.dossier.model.Claim;
import org.dossier.model.Note;
import org.dossier.model.PartialDate;
import org.dossier.model.Relation;
import org.dossier.model.Signed;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.Refers;
import org.dossier.read.yaml.Shape;
import org.dossier.source.Span;

/** Reads the annotations of an article: the keys of {@code articles/<id>.yaml} and of {@code annotations} in its front matter. */
final class AnnotationReader {
    private AnnotationReader() {}

    static final Shape<Annotations> ANNOTATIONS = new Shape<>("annotations", AnnotationReader::annotations);
    static final Shape<Annotations.ReviewDraft> REVIEW = new Shape<>("review", AnnotationReader::review);

    /** A relation in a profile, which stands on no words. */
    static final Shape<Annotations.RelationDraft> STATED =
            new Shape<>("stated-relation", "relation", AnnotationReader::stated);

    private static final Shape<PlaceDraft> PLACE = new Shape<>("place", AnnotationReader::place);
    private static final Shape<Annotations.MentionDraft> MENTION = new Shape<>("mention", AnnotationReader::mention);
    private static final Shape<Annotations.ClaimDraft> CLAIM = new Shape<>("claim", AnnotationReader::claim);
    private static final Shape<Annotations.ResponseDraft> RESPONSE =
            new Shape<>("response", AnnotationReader::response);
    private static final Shape<Annotations.OutcomeDraft> OUTCOME = new Shape<>("outcome", AnnotationReader::outcome);
    private static final Shape<Annotations.RelationDraft> RELATION =
            new Shape<>("relation", AnnotationReader::relation);
    private static final Shape<Annotations.EventDraft> EVENT = new Shape<>("event", AnnotationReader::event);
    private static final Shape<Annotations.ParticipantDraft> PARTICIPANT =
            new Shape<>("participant", AnnotationReader::participant);
    private static final Shape<Annotations.NoteDraft> NOTE = new Shape<>("note", AnnotationReader::note);
    private static final Shape<Annotations.CorrectionDraft> CORRECTION =
            new Shape<>("correction", AnnotationReader::correction);

    static final Annotations NONE = new Annotations(List.of(), List.of(), List.of());

    private static Annotations annotations(Fields fields) {
        List<Annotations.MentionDraft> mentions = fields.list("mentions", MENTION);
        List<Annotations.Draft> drafts = new ArrayList<>();
        drafts.addAll(fields.list("claims", CLAIM));
        drafts.addAll(fields.list("relations", RELATION));
        drafts.addAll(fields.list("events", EVENT));
        drafts.addAll(fields.list("notes", NOTE));
        return new Annotations(mentions, List.copyOf(drafts), fields.list("corrections", CORRECTION));
    }

    static Annotations join(Annotations first, Annotations second) {
        return new Annotations(
                join(first.mentions(), second.mentions()),
                join(first.drafts(), second.drafts()),
                join(first.corrections(), second.corrections()));
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /** Where an annotation stands. */
    private static PlaceDraft place(Fields fields) {
        fields.needEither("quote", "at", ": nothing says which words this stands on");
        String quote = fields.quote("quote");
        Ref at = fields.ref("at", Refers.PASSAGE);
        Span span = fields.marks().of(quote != null ? "quote" : "at");
        if (quote != null && at != null) {
            fields.problem("place", span, "'quote' and 'at' both say where", "keep one of the two");
        }
        quote = "".equals(quote) ? null : quote;
        return new PlaceDraft(
                quote,
                fields.text("prefix"),
                fields.text("suffix"),
                fields.count("occurrence"),
                quote == null ? at : null,
                span);
    }

    private static Annotations.MentionDraft mention(Fields fields) {
        PlaceDraft place = fields.part(PLACE);
        fields.need("entity");
        Ref entity = fields.ref("entity", Refers.PROFILE_OR_NONE);
        return new Annotations.MentionDraft(
                place,
                entity == null || entity.id().equals("none") ? null : entity,
                fields.ref("id", Refers.ANNOTATION),
                signed(fields),
                fields.marks());
    }

    /** Who noted an entry, and when. */
    private static Signed signed(Fields fields) {
        return new Signed(fields.text("by"), fields.date("date"));
    }

    private static Annotations.ClaimDraft claim(Fields fields) {
        PlaceDraft place = fields.part(PLACE);
        fields.need("summary");
        fields.need("kind", Claim.Kind.class);
        fields.need("by", ": nobody is named who makes this claim (a profile, 'article', or 'unnamed' with a reason)");
        return new Annotations.ClaimDraft(
                place,
                fields.ref("id", Refers.ANNOTATION),
                fields.refs("former", Refers.FORMER_ANNOTATION),
                fields.line("summary"),
                fields.choice("kind", Claim.Kind.class, null),
                fields.ref("by", Refers.SPEAKER),
                fields.text("reason"),
                fields.refs("about", Refers.PROFILE),
                fields.choice("stance", Claim.Stance.class, Claim.Stance.NEUTRAL),
                fields.date("made"),
                fields.cited("sources"),
                fields.refs("denies", Refers.CLAIM),
                fields.refs("supports", Refers.CLAIM),
                fields.refs("updates", Refers.CLAIM),
                fields.map("response", RESPONSE),
                fields.map("outcome", OUTCOME),
                fields.map("review", REVIEW),
                fields.date("review_by"),
                new Signed("", fields.date("date")),
                fields.marks());
    }

    private static Annotations.ResponseDraft response(Fields fields) {
        fields.need("status", Claim.ResponseStatus.class);
        Annotations.ResponseDraft response = new Annotations.ResponseDraft(
                fields.choice("status", Claim.ResponseStatus.class, null),
                fields.ref("by", Refers.PROFILE),
                fields.date("sought"),
                fields.blocks("text"),
                fields.text("reason"),
                fields.cited("sources"));
        return response.status() == null ? null : response;
    }

    private static Annotations.OutcomeDraft outcome(Fields fields) {
        fields.need("status", Claim.OutcomeStatus.class);
        Annotations.OutcomeDraft outcome = new Annotations.OutcomeDraft(
                fields.choice("status", Claim.OutcomeStatus.class, null),
                fields.date("date"),
                fields.blocks("text"),
                fields.cited("sources"));
        return outcome.status() == null ? null : outcome;
    }

    /** A review of a claim, of an article or of a profile. */
    private static Annotations.ReviewDraft review(Fields fields) {
        return new Annotations.ReviewDraft(
                fields.text("by"), fields.date("date"), fields.text("rating"), fields.blocks("explanation"));
    }

    private static Annotations.RelationDraft relation(Fields fields) {
        PlaceDraft place = fields.part(PLACE);
        fields.need("subject");
        return relation(fields, place, signed(fields));
    }

    private static Annotations.RelationDraft stated(Fields fields) {
        return relation(fields, new PlaceDraft(null, "", "", 0, null, fields.span()), Signed.NONE);
    }

    private static Annotations.RelationDraft relation(Fields fields, PlaceDraft place, Signed signed) {
        fields.need("kind");
        fields.need("object");
        PartialDate from = fields.date("from");
        PartialDate to = fields.date("to");
        if (from != null && to != null && from.earliest().isAfter(to.latest())) {
            fields.problem(
                    "bad-date",
                    fields.marks().of("to"),
                    "this ends before it begins",
                    "swap 'from' and 'to', or mend them");
        }
        return new Annotations.RelationDraft(
                place,
                fields.ref("id", Refers.ANNOTATION),
                fields.refs("former", Refers.FORMER_ANNOTATION),
                fields.ref("subject", Refers.PROFILE),
                fields.ref("kind", Refers.RELATION_KIND),
                fields.ref("object", Refers.PROFILE),
                fields.text("role"),
                from,
                to,
                fields.choice("status", Relation.Status.class, Relation.Status.CONFIRMED),
                fields.blocks("text"),
                fields.cited("sources"),
                signed,
                fields.marks());
    }

    private static Annotations.EventDraft event(Fields fields) {
        PlaceDraft place = fields.part(PLACE);
        fields.need("title");
        return new Annotations.EventDraft(
                place,
                fields.ref("id", Refers.ANNOTATION),
                fields.refs("former", Refers.FORMER_ANNOTATION),
                fields.name("title"),
                fields.date("date"),
                fields.text("place"),
                fields.list("participants", PARTICIPANT),
                fields.blocks("text"),
                fields.cited("sources"),
                new Signed(fields.text("by"), null),
                fields.marks());
    }

    private static Annotations.ParticipantDraft participant(Fields fields) {
        fields.need("entity");
        return new Annotations.ParticipantDraft(fields.ref("entity", Refers.PROFILE), fields.text("role"));
    }

    private static Annotations.NoteDraft note(Fields fields) {
        PlaceDraft place = fields.part(PLACE);
        fields.need("text");
        return new Annotations.NoteDraft(
                place,
                fields.ref("id", Refers.ANNOTATION),
                fields.refs("former", Refers.FORMER_ANNOTATION),
                fields.choice("kind", Note.Kind.class, Note.Kind.CONTEXT),
                fields.blocks("text"),
                fields.cited("sources"),
                signed(fields),
                fields.marks());
    }

    private static Annotations.CorrectionDraft correction(Fields fields) {
        fields.need("date");
        fields.need("why");
        return new Annotations.CorrectionDraft(
                fields.date("date"),
                fields.blocks("was"),
                fields.blocks("now"),
                fields.blocks("why"),
                new Signed(fields.text("by"), null),
                fields.marks());
    }
}
