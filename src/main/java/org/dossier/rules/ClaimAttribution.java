package org.dossier.rules;

import org.dossier.model.Claim;
import org.dossier.model.Dossier;

/** A claim says who makes it. That someone is named at all is part of the format; here it is asked why nobody is. */
final class ClaimAttribution {
    void check(Dossier dossier, RuleReport report) {
        for (Claim claim : dossier.claims()) {
            boolean unnamed = claim.by().kind() == Claim.SpeakerKind.UNNAMED;
            if (unnamed && claim.by().reason().isEmpty()) {
                report.broken(
                        claim.marks().of("by"),
                        "no reason is given why the speaker is not named",
                        "add the reason, such as\n    reason: The article gives no name.\nor name who makes it");
            } else if (!unnamed && claim.marks().has("reason")) {
                report.broken(
                        claim.marks().of("reason"),
                        "'reason' says why no one is named, but someone is",
                        "remove 'reason', or write\n    by: unnamed");
            }
        }
    }
}
