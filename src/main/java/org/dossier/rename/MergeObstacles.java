package org.dossier.rename;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.edit.Trial;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.manuscript.Ref;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Relation;
import org.dossier.model.Response;
import org.dossier.source.Problem;
import org.dossier.source.Span;

/**
 * What says that two profiles are not one, and what would have one someone at both ends.
 *
 * @param into the profile that is to stay
 * @param from the one that is to go
 * @param refusals what forbids to merge them is added there
 * @param notes what an author should look at is added there
 */
record MergeObstacles(
        Trial.Tried content, ProfileDraft into, ProfileDraft from, List<Problem> refusals, List<String> notes) {
    /** Adds to the refusals and the notes. */
    void find() {
        differentFrom(into, from);
        differentFrom(from, into);
        if (into.draft() != from.draft()) {
            refuse(
                    wholeFile(into.draft() ? into : from),
                    "only one of the two is a draft",
                    "remove 'draft: true' when you have checked it, then merge them");
        }
        if (into.redact() != from.redact()) {
            refuse(
                    wholeFile(into.redact() ? into : from),
                    "the name of only one of the two is withheld",
                    "set 'redact' in both or in neither, then merge them");
        }
        for (Relation relation : content.resolved().dossier().relations()) {
            Set<String> ends = Set.of(relation.subject(), relation.object());
            if (ends.equals(Set.of(into.id(), from.id()))) {
                refuse(
                        relation.marks().whole().atStart(),
                        "this relation between the two would relate a profile to itself",
                        "if they are the same, remove it");
            }
        }
        content.manuscript().articles().forEach(this::article);
        responses();
    }

    /** Of one person it cannot be said of the same claim that they responded and that they did not. */
    private void responses() {
        Dossier dossier = content.resolved().dossier();
        Set<Set<Response>> seen = new HashSet<>();
        for (Claim claim : dossier.claims()) {
            List<Response> answers = dossier.answers(claim);
            for (Response mine : answers) {
                for (Response theirs : answers) {
                    boolean both = mine.by().equals(into.id()) && theirs.by().equals(from.id());
                    if (both && seen.add(Set.of(mine, theirs))) {
                        responses(claim, mine, theirs);
                    }
                }
            }
        }
    }

    private void responses(Claim claim, Response mine, Response theirs) {
        Span where = theirs.marks().of("status");
        boolean later =
                mine.date() != null && theirs.date() != null && !mine.date().equals(theirs.date());
        if (mine.status() == theirs.status() || later) {
            notes.add("Look at " + where + ": both responded to the claim '" + claim.id() + "'.");
        } else {
            refusals.add(Problem.error(
                            RenamePlan.REFUSED,
                            where,
                            "the two responded differently to the claim '" + claim.id() + "'",
                            "keep the response that is true of them, or date both, then merge them")
                    .with(mine.marks().of("status"), "the other response"));
        }
    }

    private void differentFrom(ProfileDraft profile, ProfileDraft other) {
        profile.differentFrom().stream()
                .filter(ref -> isOf(other, ref))
                .forEach(ref -> refuse(
                        ref.span(),
                        "it is recorded here that '" + profile.id() + "' and '" + other.id() + "' are different",
                        "if they are the same, remove it"));
    }

    private void article(ArticleDraft article) {
        for (Annotations.EventDraft event : article.annotations().events()) {
            List<Ref> both = event.participants().stream()
                    .map(Annotations.ParticipantDraft::entity)
                    .filter(this::isOneOfTheTwo)
                    .toList();
            if (both.stream().map(Ref::id).distinct().count() > 1) {
                refuse(both.get(1).span(), "both take part in this event", "keep one of the two");
            }
        }
        for (Annotations.ClaimDraft claim : article.annotations().claims()) {
            boolean byOne = isOf(into, claim.by()) && names(from, claim.about())
                    || isOf(from, claim.by()) && names(into, claim.about());
            if (byOne) {
                notes.add(
                        "Look at " + claim.marks().whole() + ": in this claim one of the two speaks about the other.");
            }
        }
    }

    private void refuse(Span span, String what, String help) {
        refusals.add(Problem.error(RenamePlan.REFUSED, span, what, help));
    }

    private boolean isOneOfTheTwo(Ref ref) {
        return ref != null && (ref.id().equals(into.id()) || ref.id().equals(from.id()));
    }

    private static Span wholeFile(ProfileDraft profile) {
        return Span.whole(profile.marks().whole().file());
    }

    /** True when a reference, which may be null, is to this profile. */
    static boolean isOf(ProfileDraft profile, Ref ref) {
        return ref != null && ref.id().equals(profile.id());
    }

    /** True when one of the references is to this profile. */
    static boolean names(ProfileDraft profile, List<Ref> refs) {
        return refs.stream().anyMatch(ref -> isOf(profile, ref));
    }
}
