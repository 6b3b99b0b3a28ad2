package org.dossier.render.page;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;

/** The claims that the first page shows. */
final class HomeClaims {
    private static final int MOST = 5;

    private HomeClaims() {}

    /** Those that the editors chose; else the gravest of those that call for a response and have one: no accusation is put there without. */
    static List<Claim> of(Dossier dossier) {
        List<String> chosen = dossier.settings().front().claims();
        if (!chosen.isEmpty()) {
            return chosen.stream().map(dossier::claim).filter(Objects::nonNull).toList();
        }
        return dossier.claims().stream()
                .filter(ResponseTally::callsForAnswer)
                .filter(claim -> ResponseTally.answer(claim, dossier).isAnswer())
                .sorted(GRAVEST)
                .limit(MOST)
                .toList();
    }

    /** The gravest kind first. */
    static final Comparator<Claim> GRAVEST = Comparator.comparingInt(claim -> switch (claim.kind()) {
        case CONVICTION -> 0;
        case CHARGE -> 1;
        case ALLEGATION -> 2;
        case FINDING -> 3;
        case STATEMENT -> 4;
        case OPINION -> 5;
        case DENIAL -> 6;
    });
}
