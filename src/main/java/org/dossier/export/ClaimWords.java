package org.dossier.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Keyed;
import org.dossier.model.PartialDate;
import org.dossier.model.Relation;
import org.dossier.model.Response;

/**
 * What belongs to a claim or a relation, in words, for formats that have no places of their own for it.
 *
 * @param labels those of closed lists, and of what there is
 */
record ClaimWords(Dossier dossier, ReaderWords labels) {
    private static final String NEXT = " | ";

    /** With the keys of the format for words of closed lists, as in tables, where other columns have them too. */
    static ClaimWords inKeys(Dossier dossier) {
        return new ClaimWords(
                dossier, (key, values) -> key.equals("comma") ? ", " : key.substring(key.indexOf('.') + 1));
    }

    /** What came of it, what is claimed, the responses and who denies it: all that a reader of the claim must be told. */
    String whole(Claim claim) {
        return String.join("\n", parts(claim));
    }

    /** The same, a line each. */
    List<String> parts(Claim claim) {
        String answers = answers(claim);
        String denials = denials(claim);
        return Stream.of(
                        outcome(claim),
                        joined(word("claim-kind", claim.kind()), claim.summary().text()),
                        answers.isEmpty() ? "" : joined(labels.text("filter.answer"), answers),
                        denials.isEmpty() ? "" : joined(labels.text("claim.denied"), denials))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String outcome(Claim claim) {
        Claim.Outcome it = claim.outcome();
        return it == null
                ? ""
                : joined(
                        labels.text("filter.outcome") + ": " + word("outcome", it.status()) + date(it.date()),
                        it.text().text());
    }

    /** Each response with whose it is, its state and when; empty when none is recorded. */
    String answers(Claim claim) {
        return dossier.answers(claim).stream().map(this::answer).collect(Collectors.joining(NEXT));
    }

    /** A response with whose it is, its state and when. */
    String answer(Response it) {
        String head =
                dossier.profile(it.by()).name().text() + " (" + word("response", it.status()) + date(it.date()) + ")";
        return joined(head, it.text().text().isEmpty() ? it.reason() : it.text().text());
    }

    /** The claims that deny it, each with the responses to it; empty when there are none. */
    String denials(Claim claim) {
        return dossier.claimLinks(claim.id()).deniedBy().stream()
                .map(dossier::claim)
                .map(denial -> {
                    String answers = answers(denial);
                    return denial.summary().text() + (answers.isEmpty() ? "" : " [" + answers + "]");
                })
                .collect(Collectors.joining(NEXT));
    }

    /** What connects the ends of a relation; of one that is not reported as a fact it says so. */
    String tie(Relation one) {
        String label = one.kind().label().in(dossier.settings().language());
        return one.status().isDoubted() ? label + " (" + status(one) + ")" : label;
    }

    /** How sure it is. */
    String status(Relation one) {
        return labels.text(
                "relation-status." + one.status().key(),
                dossier.profile(one.subject()).name().text());
    }

    private String word(String list, Keyed value) {
        return labels.text(list + "." + value.key());
    }

    private String date(PartialDate date) {
        return date == null ? "" : labels.text("comma") + date;
    }

    private static String joined(String head, String text) {
        return text.isEmpty() ? head : head + ": " + text;
    }
}
