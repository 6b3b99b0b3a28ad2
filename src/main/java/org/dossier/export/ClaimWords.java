package org.dossier.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.PartialDate;
import org.dossier.model.Response;

/** What belongs to a claim, in words, for formats that have no places of their own for it. Words of closed lists are the keys of the format. */
final class ClaimWords {
    private static final String NEXT = " | ";

    private ClaimWords() {}

    /** What came of it, what is claimed, the responses and who denies it: all that a reader of the claim must be told. */
    static String whole(Claim claim, Dossier dossier) {
        String answers = answers(claim, dossier);
        String denials = denials(claim, dossier);
        return Stream.of(
                        outcome(claim),
                        claim.kind().key() + ": " + claim.summary().text(),
                        answers.isEmpty() ? "" : "Response: " + answers,
                        denials.isEmpty() ? "" : "Denied: " + denials)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String outcome(Claim claim) {
        Claim.Outcome it = claim.outcome();
        return it == null
                ? ""
                : joined(
                        "Outcome: " + it.status().key() + date(it.date()),
                        it.text().text());
    }

    /** Each response with whose it is, its state and when; empty when none is recorded. */
    static String answers(Claim claim, Dossier dossier) {
        return dossier.answers(claim).stream()
                .map(response -> answer(response, dossier))
                .collect(Collectors.joining(NEXT));
    }

    /** A response with whose it is, its state and when. */
    static String answer(Response it, Dossier dossier) {
        String head =
                dossier.profile(it.by()).name().text() + " (" + it.status().key() + date(it.date()) + ")";
        return joined(head, it.text().text().isEmpty() ? it.reason() : it.text().text());
    }

    /** The claims that deny it, each with the responses to it; empty when there are none. */
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
