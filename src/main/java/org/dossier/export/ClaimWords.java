package org.dossier.export;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.PartialDate;
import org.dossier.model.Response;

/** What belongs to a claim, in words, for formats that have no places of their own for it. Words of closed lists are the keys of the format. */
final class ClaimWords {
    private static final String NEXT = " | ";

    private ClaimWords() {}

    /** Each answer with whose it is, its state and when; empty when none is recorded. */
    static String answers(Claim claim, Dossier dossier) {
        return dossier.answers(claim).stream()
                .map(response -> answer(response, dossier))
                .collect(Collectors.joining(NEXT));
    }

    private static String answer(Response it, Dossier dossier) {
        String head =
                dossier.profile(it.by()).name().text() + " (" + it.status().key() + date(it.date()) + ")";
        return joined(head, it.text().text().isEmpty() ? it.reason() : it.text().text());
    }

    /** The claims that deny it, each with the answers to it; empty when there are none. */
    static String denials(Claim claim, Dossier dossier) {
        List<String> denials = dossier.claimLinks(claim.id()).deniedBy();
        return denials.stream()
                .map(dossier::claim)
                .map(denial -> {
                    String answers = answers(denial, dossier);
                    return denial.summary().text() + (answers.isEmpty() ? "" : " [" + answers + "]");
                })
                .collect(Collectors.joining(NEXT));
    }

    private static String date(PartialDate date) {
        return date == null ? "" : ", " + date;
    }

    private static String joined(String head, String text) {
        return text.isEmpty() ? head : head + ": " + text;
    }
}
