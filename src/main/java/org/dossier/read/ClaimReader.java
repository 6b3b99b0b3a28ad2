package org.dossier.read;

import java.util.List;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.PlaceDraft;
import org.dossier.manuscript.Ref;
import org.dossier.model.Claim;
import org.dossier.model.PartialDate;
import org.dossier.model.Signature;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.IdTarget;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.Shape;

/** Reads claims, with what came of them. */
final class ClaimReader {
    private static final Key<String> REASON = Key.prose("reason");

    private static final Key<Claim.OutcomeStatus> ENDED =
            Key.choice("status", Claim.OutcomeStatus.class).needed();
    private static final Key<Annotations.OutcomeDraft> OUTCOME = new Shape<>(
                    Keys.of("outcome", ENDED, CommonKeys.DATE, CommonKeys.TEXT, CommonKeys.SOURCES),
                    ClaimReader::outcome)
            .map("outcome");

    private static final Key<Markup> SUMMARY = Key.line("summary").needed();
    private static final Key<Claim.Kind> KIND =
            Key.choice("kind", Claim.Kind.class).needed();
    private static final Key<Ref> BY = Key.ref("by", IdTarget.SPEAKER)
            .needed(": say who makes this claim (a profile, 'article', or 'unnamed' with a reason)");
    private static final Key<List<Ref>> ABOUT = Key.refs("about", IdTarget.PROFILE);
    private static final Key<String> ABOUT_NOBODY = Key.text("about_nobody");
    private static final Key<Claim.Stance> STANCE = Key.choice("stance", Claim.Stance.class);
    private static final Key<PartialDate> MADE = Key.date("made");
    private static final Key<List<Ref>> DENIES = Key.refs("denies", IdTarget.CLAIM);
    private static final Key<List<Ref>> SUPPORTS = Key.refs("supports", IdTarget.CLAIM);
    private static final Key<List<Ref>> UPDATES = Key.refs("updates", IdTarget.CLAIM);
    private static final Key<String> STATES = Key.text("states");
    private static final Key<PartialDate> REVIEW_BY = Key.date("review_by");
    private static final Keys KEYS = Keys.of("claim")
            .and(CommonKeys.PLACE)
            .and(CommonKeys.ID, CommonKeys.FORMER_IDS, SUMMARY, CommonKeys.SHORT, KIND, BY, REASON, ABOUT)
            .and(ABOUT_NOBODY, STANCE, MADE)
            .and(CommonKeys.SOURCES, DENIES, SUPPORTS, UPDATES, OUTCOME)
            .and(CommonKeys.REVIEW, STATES, REVIEW_BY, CommonKeys.DATE)
            .elsewhere("response", ResponseReader.OUTSIDE_CLAIMS);

    static final Key<List<Annotations.ClaimDraft>> CLAIMS = new Shape<>(KEYS, ClaimReader::claim).list("claims");

    private ClaimReader() {}

    private static Annotations.ClaimDraft claim(Fields fields) {
        PlaceDraft place = CommonKeys.place(fields);
        Claim.Kind kind = fields.get(KIND);
        return new Annotations.ClaimDraft(
                place,
                fields.get(CommonKeys.ID),
                fields.get(CommonKeys.FORMER_IDS),
                fields.get(SUMMARY),
                fields.get(CommonKeys.SHORT),
                kind,
                fields.get(BY),
                fields.get(REASON),
                fields.get(ABOUT),
                fields.get(ABOUT_NOBODY),
                stance(kind, fields.marks().has(ABOUT.name()), fields.get(STANCE)),
                fields.get(MADE),
                fields.get(CommonKeys.SOURCES),
                fields.get(DENIES),
                fields.get(SUPPORTS),
                fields.get(UPDATES),
                fields.get(OUTCOME),
                fields.get(CommonKeys.REVIEW),
                fields.get(STATES),
                fields.get(REVIEW_BY),
                new Signature("", fields.get(CommonKeys.DATE)),
                fields.marks());
    }

    /** An accusation is unfavorable unless it says otherwise: that nothing is said must not spare anyone the response. */
    private static Claim.Stance stance(Claim.Kind kind, boolean named, Claim.Stance given) {
        boolean accuses = kind != null && kind.accuses() && (named || kind != Claim.Kind.FINDING);
        return given != null ? given : accuses ? Claim.Stance.NEGATIVE : Claim.Stance.NEUTRAL;
    }

    private static Annotations.OutcomeDraft outcome(Fields fields) {
        Annotations.OutcomeDraft outcome = new Annotations.OutcomeDraft(
                fields.get(ENDED),
                fields.get(CommonKeys.DATE),
                fields.get(CommonKeys.TEXT),
                fields.get(CommonKeys.SOURCES));
        return outcome.status() == null ? null : outcome;
    }
}
