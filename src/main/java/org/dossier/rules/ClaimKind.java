package org.dossier.rules;

import java.util.EnumSet;
import java.util.Set;
import org.dossier.model.Citation;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Source;

/** A finding, charge or conviction names the body that made it, its date, and a document of a court or authority. */
final class ClaimKind {
    private static final Set<Claim.Kind> OFFICIAL =
            EnumSet.of(Claim.Kind.FINDING, Claim.Kind.CHARGE, Claim.Kind.CONVICTION);

    void check(Dossier dossier, RuleReport report) {
        for (Claim claim : dossier.claims()) {
            if (OFFICIAL.contains(claim.kind())) {
                check(claim, dossier, report);
            }
        }
    }

    private static void check(Claim claim, Dossier dossier, RuleReport report) {
        String kind = "a " + claim.kind().key();
        if (claim.by().kind() != Claim.SpeakerKind.PROFILE) {
            report.broken(
                    claim.marks().of("by"),
                    kind + " is made by a court or authority, but none is named",
                    "write 'by' with the id of its profile, or 'kind: allegation'");
        }
        if (claim.made() == null && !claim.marks().has("made")) {
            report.broken(
                    claim.marks().of("kind"),
                    kind + " needs a date ('made')",
                    "add when it was made, such as\n    made: 2024-06-05");
        }
        if (claim.sources().stream().noneMatch(cited -> isOfficial(cited, dossier))) {
            report.broken(
                    claim.marks().has("sources")
                            ? claim.marks().of("sources")
                            : claim.marks().of("kind"),
                    kind + " rests on a document of a court or authority, but none is cited",
                    "cite a source that sources.yaml describes with 'type: court' or 'type: official', or write "
                            + "'kind: allegation'");
        }
    }

    private static boolean isOfficial(Citation cited, Dossier dossier) {
        Source source = dossier.source(cited.id());
        if (source == null) {
            return false;
        }
        // A type that was written and is none has been reported as such.
        boolean unknown = source.type() == Source.Type.OTHER
                && source.marks().has("type")
                && !source.marks().of("type").text().contains("other");
        return unknown || source.type() == Source.Type.COURT || source.type() == Source.Type.OFFICIAL;
    }
}
