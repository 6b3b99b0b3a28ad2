package org.dossier.model;

import java.util.ArrayList;
import java.util.List;
import org.dossier.source.Marks;

/**
 * Who says what about whom, and what came of it.
 *
 * @param id unique among annotations; its permalink
 * @param place the words it is about
 * @param summary one neutral sentence, which names who says it
 * @param brief the same in a few words, to be read beside its kind and speaker; empty when not given
 * @param kind what kind of claim it is
 * @param by who makes it
 * @param about ids of the profiles it is about, in the order written
 * @param aboutNobody why a negative claim is about nobody with a profile; empty when not given
 * @param stance toward those it is about
 * @param made when it was made; null when not given: then nothing but the date of its article is known, which {@link Dossier#made} gives
 * @param sources where it comes from besides the article
 * @param denies ids of the claims it denies
 * @param supports ids of the claims it supports
 * @param updates ids of the claims it updates
 * @param outcome what came of it; null when none is recorded
 * @param review the editors' own check; null when there was none
 * @param states what is claimed, without who says so: what {@code review} rates; empty when not given
 * @param reviewBy when it should be looked at again; null when not given
 * @param signed who noted it, and when
 * @param marks where it was written
 */
public record Claim(
        String id,
        Place place,
        Body summary,
        String brief,
        Kind kind,
        Speaker by,
        List<String> about,
        String aboutNobody,
        Stance stance,
        PartialDate made,
        List<Citation> sources,
        List<String> denies,
        List<String> supports,
        List<String> updates,
        Outcome outcome,
        Review review,
        String states,
        PartialDate reviewBy,
        Signature signed,
        Marks marks)
        implements Annotation {
    /** True when it speaks unfavorably of a profile, and is not made by that one itself: then it is for that one to respond. */
    public boolean isNegativeAbout(String profile) {
        return stance == Stance.NEGATIVE && about.contains(profile) && !profile.equals(by.profile());
    }

    /** Its summary. */
    @Override
    public Body text() {
        return summary;
    }

    @Override
    public List<Body> texts() {
        List<Body> texts = new ArrayList<>(List.of(summary));
        if (outcome != null) {
            texts.add(outcome.text());
        }
        if (review != null) {
            texts.add(review.explanation());
        }
        return texts;
    }

    @Override
    public List<Citation> cited() {
        List<Citation> cited = new ArrayList<>(sources);
        if (outcome != null) {
            cited.addAll(outcome.sources());
        }
        return cited;
    }

    @Override
    public <R> R as(Cases<R> cases) {
        return cases.claim(this);
    }

    /** What kind of claim it is. */
    public enum Kind implements Keyed {
        /** A statement of fact or intent. */
        STATEMENT,
        /** A view. */
        OPINION,
        /** An assertion of wrongdoing that nobody has ruled on. */
        ALLEGATION,
        /** A formal accusation by an authority. */
        CHARGE,
        /** What a court or official body has found. */
        FINDING,
        /** A court's verdict of guilt. */
        CONVICTION,
        /** A statement that something is not so. */
        DENIAL;

        /** True when it is unfavorable to those it is about unless it says otherwise; only a finding may. */
        public boolean accuses() {
            return this == ALLEGATION || this == CHARGE || this == FINDING || this == CONVICTION;
        }
    }

    /** Toward those a claim is about. */
    public enum Stance implements Keyed {
        /** Unfavorable. */
        NEGATIVE,
        /** Neither; the default of what does not accuse. */
        NEUTRAL,
        /** Favorable. */
        POSITIVE
    }

    /**
     * Who makes a claim.
     *
     * @param kind a profile, the article in its own voice, or someone unnamed
     * @param profile id of the profile; null for the other kinds
     * @param reason why nobody is named; empty unless {@code kind} is {@code UNNAMED}
     */
    public record Speaker(SpeakerKind kind, String profile, String reason) {
        /** The article in its own voice. */
        public static final Speaker ARTICLE = new Speaker(SpeakerKind.ARTICLE, null, "");

        /** A person or organization, by the id of its profile. */
        public static Speaker of(String profile) {
            return new Speaker(SpeakerKind.PROFILE, profile, "");
        }

        /** Someone whom nobody names, and why; the reason may be empty. */
        public static Speaker unnamed(String reason) {
            return new Speaker(SpeakerKind.UNNAMED, null, reason);
        }
    }

    /** What a speaker is. */
    public enum SpeakerKind implements Keyed {
        /** A person or organization with a profile. */
        PROFILE,
        /** The article in its own voice. */
        ARTICLE,
        /** Someone who is not named. */
        UNNAMED
    }

    /**
     * What came of a claim.
     *
     * @param status what
     * @param date when; null when not given
     * @param text in words; empty body when not given
     * @param sources where that is found
     */
    public record Outcome(OutcomeStatus status, PartialDate date, Body text, List<Citation> sources) {}

    /** What came of a claim. */
    public enum OutcomeStatus implements Keyed {
        /** It was confirmed by who had to decide. */
        UPHELD,
        /** It was rejected. */
        DISMISSED,
        /** The accused was cleared. */
        ACQUITTED,
        /** Who made it took it back. */
        WITHDRAWN,
        /** It was put right. */
        CORRECTED,
        /** Nothing has been decided. */
        PENDING;

        /** True when it clears those the claim is about, so that it must be read before the claim. */
        public boolean clears() {
            return this == DISMISSED || this == ACQUITTED || this == WITHDRAWN || this == CORRECTED;
        }
    }
}
