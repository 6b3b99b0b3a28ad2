package org.dossier.rules;

import java.time.LocalDate;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;

/** An allegation or charge does not stay open past the day on which it was to be looked at again. */
public final class OutcomeDue {
    /** Measured by {@link LatestDay}: the build has no clock. */
    void check(Dossier dossier, RuleReport report) {
        LocalDate today = LatestDay.of(dossier);
        for (Claim claim : dossier.claims()) {
            if (isDue(claim, today)) {
                report.broken(
                        claim.marks().of("review_by"),
                        "the outcome of this " + claim.kind().key() + " was due for review by " + claim.reviewBy()
                                + ", and the dossier has reached " + today,
                        "record it, such as\n"
                                + "    outcome:\n"
                                + "      status: pending     # or upheld, dismissed, acquitted, withdrawn, corrected\n"
                                + "      date: " + today + "\n"
                                + "or set a later 'review_by'");
            }
        }
    }

    /** True for an allegation or a charge that was to be looked at before {@code today}, and was not. */
    public static boolean isDue(Claim claim, LocalDate today) {
        boolean accuses = claim.kind() == Claim.Kind.ALLEGATION || claim.kind() == Claim.Kind.CHARGE;
        return accuses && claim.reviewBy() != null && claim.reviewBy().latest().isBefore(today) && isOpen(claim);
    }

    /** Open is also what was already pending before the day on which it was to be looked at. */
    private static boolean isOpen(Claim claim) {
        Claim.Outcome outcome = claim.outcome();
        if (outcome == null) {
            return !claim.marks().has("outcome");
        }
        return outcome.status() == Claim.OutcomeStatus.PENDING
                && (outcome.date() == null
                        || outcome.date().latest().isBefore(claim.reviewBy().earliest()));
    }
}
