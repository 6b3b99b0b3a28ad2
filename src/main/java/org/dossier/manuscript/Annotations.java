package org.dossier.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dossier.model.Claim;
import org.dossier.model.Money;
import org.dossier.model.Name;
import org.dossier.model.Note;
import org.dossier.model.PartialDate;
import org.dossier.model.Relation;
import org.dossier.model.Response;
import org.dossier.model.Signature;
import org.dossier.source.Marks;

/**
 * The annotations of one article as written, each list in the order written.
 *
 * @param mentions words that are, or are not, a mention
 * @param drafts claims, relations, events, notes and responses: first all of one kind
 * @param corrections what was changed
 */
public record Annotations(List<MentionDraft> mentions, List<Draft> drafts, List<CorrectionDraft> corrections) {
    /** The claims, in the order written. */
    public List<ClaimDraft> claims() {
        return drafts(ClaimDraft.class);
    }

    /** The relations, in the order written. */
    public List<RelationDraft> relations() {
        return drafts(RelationDraft.class);
    }

    /** The events, in the order written. */
    public List<EventDraft> events() {
        return drafts(EventDraft.class);
    }

    /** The notes, in the order written. */
    public List<NoteDraft> notes() {
        return drafts(NoteDraft.class);
    }

    /** The responses, in the order written. */
    public List<ResponseDraft> responses() {
        return drafts(ResponseDraft.class);
    }

    private <T extends Draft> List<T> drafts(Class<T> kind) {
        return drafts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** An annotation as written: what all of them share. */
    public sealed interface Draft permits ClaimDraft, RelationDraft, EventDraft, NoteDraft, ResponseDraft {
        /** The words; not given for a relation in a profile, and for a response that no words mention. */
        PlaceDraft place();

        /** As given; null when left out. */
        Ref id();

        /** Ids it had before. */
        List<Ref> former();

        /** Where it was written. */
        Marks marks();

        /** What it says. */
        Markup text();

        /** Sources it cites for itself. */
        List<Cited> sources();

        /** Everything in it that is Markdown, in the order of the format. */
        default List<Markup> texts() {
            return List.of(text());
        }

        /** Everything it cites. */
        default List<Cited> cited() {
            return sources();
        }

        /** Profiles it names; null stands for one that is missing, which has been reported or is allowed. */
        default List<Ref> profiles() {
            return List.of();
        }

        /** Other annotations it refers to. */
        default List<Ref> annotations() {
            return List.of();
        }
    }

    /**
     * An entry of {@code mentions}.
     *
     * @param place the words
     * @param entity a profile; null for {@code none}: the words are not what the matcher takes them for
     * @param id as given; null when left out
     * @param signed who noted it, and when
     * @param marks where it was written
     */
    public record MentionDraft(PlaceDraft place, Ref entity, Ref id, Signature signed, Marks marks) {}

    /**
     * An entry of {@code claims}. Components are those of {@link Draft} and {@link Claim}, with references not yet looked up.
     *
     * @param kind of claim; null when missing or wrong, which has been reported
     * @param by a profile, {@code article} or {@code unnamed}; null when missing, which has been reported
     * @param reason why nobody is named; empty when not given
     * @param outcome what came of it; null when not given
     * @param review of the editors; null when not given
     */
    public record ClaimDraft(
            PlaceDraft place,
            Ref id,
            List<Ref> former,
            Markup summary,
            String brief,
            Claim.Kind kind,
            Ref by,
            String reason,
            List<Ref> about,
            String aboutNobody,
            Claim.Stance stance,
            PartialDate made,
            List<Cited> sources,
            List<Ref> denies,
            List<Ref> supports,
            List<Ref> updates,
            OutcomeDraft outcome,
            ReviewDraft review,
            String states,
            PartialDate reviewBy,
            Signature signed,
            Marks marks)
            implements Draft {
        /** Its summary. */
        @Override
        public Markup text() {
            return summary;
        }

        @Override
        public List<Markup> texts() {
            List<Markup> texts = new ArrayList<>(List.of(summary));
            if (outcome != null) {
                texts.add(outcome.text());
            }
            if (review != null) {
                texts.add(review.explanation());
            }
            return texts;
        }

        @Override
        public List<Cited> cited() {
            List<Cited> cited = new ArrayList<>(sources);
            if (outcome != null) {
                cited.addAll(outcome.sources());
            }
            return cited;
        }

        @Override
        public List<Ref> profiles() {
            List<Ref> profiles = new ArrayList<>(about);
            profiles.add(by);
            return profiles;
        }

        @Override
        public List<Ref> annotations() {
            List<Ref> annotations = new ArrayList<>(denies);
            annotations.addAll(supports);
            annotations.addAll(updates);
            return annotations;
        }
    }

    /** An {@code outcome}, as {@link Claim.Outcome}. */
    public record OutcomeDraft(Claim.OutcomeStatus status, PartialDate date, Markup text, List<Cited> sources) {}

    /** A {@code review}, as {@link org.dossier.model.Review}. */
    public record ReviewDraft(String by, PartialDate date, String rating, Markup explanation) {}

    /**
     * An entry of {@code relations}, in an article or a profile. Components are those of {@link Draft} and {@link Relation}.
     *
     * @param subject a profile; null when left out, where the profile it is in is meant
     * @param kind key of a relation kind; null when missing, which has been reported
     * @param object a profile; null when missing, which has been reported
     * @param draft true when it is not published yet
     */
    public record RelationDraft(
            PlaceDraft place,
            Ref id,
            List<Ref> former,
            Ref subject,
            Ref kind,
            Ref object,
            String role,
            PartialDate from,
            PartialDate to,
            boolean ended,
            Relation.Status status,
            Money amount,
            BigDecimal share,
            Markup text,
            List<Cited> sources,
            Signature signed,
            boolean draft,
            Marks marks)
            implements Draft {
        @Override
        public List<Ref> profiles() {
            return Arrays.asList(subject, object);
        }
    }

    /**
     * An entry of {@code events}. Components are those of {@link Draft} and {@link org.dossier.model.Event}.
     *
     * @param title what; null when missing, which has been reported
     */
    public record EventDraft(
            PlaceDraft place,
            Ref id,
            List<Ref> former,
            Name title,
            PartialDate date,
            String where,
            List<ParticipantDraft> participants,
            Markup text,
            List<Cited> sources,
            Signature signed,
            Marks marks)
            implements Draft {
        @Override
        public List<Ref> profiles() {
            List<Ref> profiles = new ArrayList<>();
            participants.forEach(participant -> profiles.add(participant.entity()));
            return profiles;
        }
    }

    /**
     * A participant of an event.
     *
     * @param entity a profile; null when missing, which has been reported
     * @param role in words; empty when not given
     */
    public record ParticipantDraft(Ref entity, String role) {}

    /**
     * An entry of {@code notes}. Components are those of {@link Draft} and {@link Note}.
     *
     * @param draft true when it is not published yet
     */
    public record NoteDraft(
            PlaceDraft place,
            Ref id,
            List<Ref> former,
            Note.Kind kind,
            String brief,
            Markup text,
            List<Cited> sources,
            Signature signed,
            boolean draft,
            Marks marks)
            implements Draft {}

    /**
     * An entry of {@code responses}. Components are those of {@link Draft} and {@link Response}.
     *
     * @param by a profile; null when missing, which has been reported
     * @param all true when it responds to every negative claim of the article about {@code by}
     * @param to claims besides
     */
    public record ResponseDraft(
            PlaceDraft place,
            Ref id,
            List<Ref> former,
            Ref by,
            boolean all,
            List<Ref> to,
            Response.Status status,
            List<Response.Asked> asked,
            PartialDate date,
            Markup text,
            String reason,
            List<Cited> sources,
            Marks marks)
            implements Draft {
        @Override
        public List<Ref> profiles() {
            return Arrays.asList(by);
        }

        @Override
        public List<Ref> annotations() {
            return to;
        }
    }

    /**
     * An entry of {@code corrections}. Components are those of {@link org.dossier.model.Correction}.
     *
     * @param date when; null when missing, which has been reported
     */
    public record CorrectionDraft(
            PartialDate date, Markup was, Markup now, Markup why, Signature signed, Marks marks) {}
}
