package org.dossier.read;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Claim;
import org.dossier.model.Note;
import org.dossier.model.PartialDate;
import org.dossier.model.Relation;
import org.dossier.model.Signed;
import org.dossier.source.Span;

/** Reads the annotations of an article: the keys of {@code articles/<id>.yaml} and of {@code annotations} in its front matter. */
final class AnnotationReader {
    private AnnotationReader() {}

    static final Annotations NONE = new Annotations(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    static Annotations read(Fields fields) {
        Annotations annotations = new Annotations(
                fields.list("mentions", AnnotationReader::mention),
                fields.list("claims", AnnotationReader::claim),
                fields.list("relations", entry -> relation(entry, true)),
                fields.list("events", AnnotationReader::event),
                fields.list("notes", AnnotationReader::note),
                fields.list("corrections", AnnotationReader::correction));
        fields.done();
        return annotations;
    }

    static Annotations join(Annotations first, Annotations second) {
        return new Annotations(
                join(first.mentions(), second.mentions()),
                join(first.claims(), second.claims()),
                join(first.relations(), second.relations()),
                join(first.events(), second.events()),
                join(first.notes(), second.notes()),
                join(first.corrections(), second.corrections()));
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    private static PlaceDraft place(Fields fields, boolean needed) {
        String quote = fields.has("quote") ? fields.text("quote") : null;
        Ref at = fields.ref("at");
        String prefix = fields.text("prefix");
        String suffix = fields.text("suffix");
        int occurrence = fields.count("occurrence");
        Span span = fields.marks().of(quote != null ? "quote" : "at");
        if (quote != null && at != null) {
            fields.problem("place", span, "'quote' and 'at' both say where", "keep one of the two");
        } else if (quote == null && at == null && needed) {
            fields.missing("quote", ": nothing says which words this stands on");
        }
        if (quote != null && quote.isEmpty() && fields.node("quote") instanceof Yaml.Scalar) {
            fields.problem("place", span, "the quote is empty", "write the words it stands on");
        }
        quote = "".equals(quote) ? null : quote;
        return new PlaceDraft(quote, prefix, suffix, occurrence, quote == null ? at : null, span);
    }

    private static Annotations.MentionDraft mention(Fields fields) {
        PlaceDraft place = place(fields, true);
        Ref entity = fields.has("entity") ? fields.ref("entity") : fields.missing("entity", "");
        return new Annotations.MentionDraft(
                place,
                entity == null || entity.id().equals("none") ? null : entity,
                fields.ref("id"),
                signed(fields),
                fields.marks());
    }

    /** Who noted an entry, and when. */
    private static Signed signed(Fields fields) {
        return new Signed(fields.text("by"), fields.date("date"));
    }

    private static Annotations.ClaimDraft claim(Fields fields) {
        PlaceDraft place = place(fields, true);
        Markup summary = fields.has("summary") ? fields.line("summary") : fields.missing("summary", "");
        Claim.Kind kind = fields.needed("kind", Claim.Kind.class);
        Ref by = fields.has("by")
                ? fields.ref("by")
                : fields.missing(
                        "by",
                        ": nobody is named who makes this claim (a profile, 'article', or 'unnamed' with a reason)");
        return new Annotations.ClaimDraft(
                place,
                fields.ref("id"),
                summary == null ? Markup.EMPTY : summary,
                kind,
                by,
                fields.text("reason"),
                fields.refs("about"),
                fields.choice("stance", Claim.Stance.class, Claim.Stance.NEUTRAL),
                fields.date("made"),
                fields.cited("sources"),
                fields.refs("denies"),
                fields.refs("supports"),
                fields.refs("updates"),
                response(fields.map("response")),
                outcome(fields.map("outcome")),
                review(fields.map("review")),
                fields.date("review_by"),
                new Signed("", fields.date("date")),
                fields.marks());
    }

    private static Annotations.ResponseDraft response(Fields fields) {
        if (fields == null) {
            return null;
        }
        Claim.ResponseStatus status = fields.needed("status", Claim.ResponseStatus.class);
        Annotations.ResponseDraft response = new Annotations.ResponseDraft(
                status,
                fields.ref("by"),
                fields.date("sought"),
                fields.blocks("text"),
                fields.text("reason"),
                fields.cited("sources"));
        fields.done();
        return status == null ? null : response;
    }

    private static Annotations.OutcomeDraft outcome(Fields fields) {
        if (fields == null) {
            return null;
        }
        Claim.OutcomeStatus status = fields.needed("status", Claim.OutcomeStatus.class);
        Annotations.OutcomeDraft outcome = new Annotations.OutcomeDraft(
                status, fields.date("date"), fields.blocks("text"), fields.cited("sources"));
        fields.done();
        return status == null ? null : outcome;
    }

    /** A review of a claim, of an article or of a profile. */
    static Annotations.ReviewDraft review(Fields fields) {
        if (fields == null) {
            return null;
        }
        Annotations.ReviewDraft review = new Annotations.ReviewDraft(
                fields.text("by"), fields.date("date"), fields.text("rating"), fields.blocks("explanation"));
        fields.done();
        return review;
    }

    /** A relation of an article, which stands on words of it, or of a profile, which does not. */
    static Annotations.RelationDraft relation(Fields fields, boolean inArticle) {
        PlaceDraft place = inArticle ? place(fields, true) : new PlaceDraft(null, "", "", 0, null, fields.span());
        Ref subject = fields.ref("subject");
        if (inArticle && subject == null) {
            fields.missing("subject", "");
        }
        Ref kind = fields.has("kind") ? fields.ref("kind") : fields.missing("kind", "");
        Ref object = fields.has("object") ? fields.ref("object") : fields.missing("object", "");
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
                fields.ref("id"),
                subject,
                kind,
                object,
                fields.text("role"),
                from,
                to,
                fields.choice("status", Relation.Status.class, Relation.Status.CONFIRMED),
                fields.blocks("text"),
                fields.cited("sources"),
                inArticle ? signed(fields) : Signed.NONE,
                fields.marks());
    }

    private static Annotations.EventDraft event(Fields fields) {
        PlaceDraft place = place(fields, true);
        return new Annotations.EventDraft(
                place,
                fields.ref("id"),
                fields.has("title") ? fields.name("title") : fields.missing("title", ""),
                fields.date("date"),
                fields.text("place"),
                fields.list("participants", AnnotationReader::participant),
                fields.blocks("text"),
                fields.cited("sources"),
                new Signed(fields.text("by"), null),
                fields.marks());
    }

    private static Annotations.ParticipantDraft participant(Fields fields) {
        Ref entity = fields.has("entity") ? fields.ref("entity") : fields.missing("entity", "");
        return new Annotations.ParticipantDraft(entity, fields.text("role"));
    }

    private static Annotations.NoteDraft note(Fields fields) {
        PlaceDraft place = place(fields, true);
        return new Annotations.NoteDraft(
                place,
                fields.ref("id"),
                fields.choice("kind", Note.Kind.class, Note.Kind.CONTEXT),
                fields.has("text") ? fields.blocks("text") : orEmpty(fields.missing("text", "")),
                fields.cited("sources"),
                signed(fields),
                fields.marks());
    }

    private static Annotations.CorrectionDraft correction(Fields fields) {
        PartialDate date = fields.has("date") ? fields.date("date") : fields.missing("date", "");
        Markup why = fields.has("why") ? fields.blocks("why") : orEmpty(fields.missing("why", ""));
        Signed signed = new Signed(fields.text("by"), null);
        return new Annotations.CorrectionDraft(
                date, fields.blocks("was"), fields.blocks("now"), why, signed, fields.marks());
    }

    private static Markup orEmpty(Markup markup) {
        return markup == null ? Markup.EMPTY : markup;
    }
}
