package org.dossier.search;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Response;

/** The words under which a claim is found: its own, and those of all that is shown with it. */
final class ClaimWords {
    private final Dossier dossier;

    ClaimWords(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Gives the texts of a claim, of its answers, denials and outcome, and the names of those concerned.
     *
     * @param words gets each, and whether it is what the claim itself says, which counts for more
     */
    void of(Claim claim, BiConsumer<String, Boolean> words) {
        words.accept(claim.summary().text(), true);
        Consumer<String> others = text -> words.accept(text, false);
        others.accept(claim.brief());
        others.accept(claim.states());
        name(claim.by().profile(), others);
        claim.place().ranges().stream()
                .map(range ->
                        range.of(dossier.article(claim.place().article()).body().text()))
                .forEach(others);
        claim.about().forEach(id -> name(id, others));
        for (Response answer : dossier.answers(claim)) {
            name(answer.by(), others);
            others.accept(answer.text().text());
            others.accept(answer.reason());
        }
        if (claim.outcome() != null) {
            others.accept(claim.outcome().text().text());
        }
        for (String id : dossier.claimLinks(claim.id()).deniedBy()) {
            others.accept(dossier.claim(id).summary().text());
            name(dossier.claim(id).by().profile(), others);
        }
    }

    private void name(String profile, Consumer<String> words) {
        if (profile != null) {
            words.accept(dossier.profile(profile).name().text());
        }
    }
}
