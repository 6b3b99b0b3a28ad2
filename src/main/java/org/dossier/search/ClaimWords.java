package org.dossier.search;

import java.util.function.Consumer;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;

/** The words under which a claim is found: its own, and those of all that is shown with it. */
final class ClaimWords {
    private final Dossier dossier;

    ClaimWords(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Gives the texts of a claim, of its replies, denials and outcome, and the names of those concerned. */
    void of(Claim claim, Consumer<String> words) {
        said(claim, words);
        claim.place().ranges().stream()
                .map(range ->
                        range.of(dossier.article(claim.place().article()).body().text()))
                .forEach(words);
        claim.about().forEach(id -> name(id, words));
        if (claim.response() != null) {
            name(claim.response().by(), words);
            words.accept(claim.response().text().text());
            words.accept(claim.response().reason());
        }
        if (claim.outcome() != null) {
            words.accept(claim.outcome().text().text());
        }
        dossier.claimLinks(claim.id()).deniedBy().forEach(id -> said(dossier.claim(id), words));
    }

    private void said(Claim claim, Consumer<String> words) {
        words.accept(claim.summary().text());
        name(claim.by().profile(), words);
    }

    private void name(String profile, Consumer<String> words) {
        if (profile != null) {
            words.accept(dossier.profile(profile).name().text());
        }
    }
}
