package org.dossier.rules;

import org.dossier.model.Claim;
import org.dossier.model.Dossier;

/** The outcome of a claim is not older than the claim. */
final class OutcomeBeforeClaim {
    void check(Dossier dossier, RuleReport report) {
        for (Claim claim : dossier.claims()) {
            if (claim.made() != null
                    && claim.outcome() != null
                    && claim.outcome().date() != null
                    && claim.outcome().date().latest().isBefore(claim.made().earliest())) {
                report.broken(
                        claim.marks().in("outcome").of("date"),
                        "this outcome is dated " + claim.outcome().date() + ", before the claim was made ("
                                + claim.made() + ")",
                        "correct one of the two dates; if the claim repeats an older one, record that one with this "
                                + "outcome, "
                                + "and refer to it with\n    supports: <its id>");
            }
        }
    }
}
