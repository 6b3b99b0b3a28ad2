package org.dossier.render.page;

import java.util.List;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Keyed;
import org.dossier.model.Response;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.LabelView;

/**
 * How a claim was answered, in a word or two: what clears those it is about; else whether they denied it, replied, were asked in vain, or
 * whether nothing of that is recorded. Where several are concerned and did not all do the same, those who replied are counted.
 */
final class ClaimState {
    private static final LabelView NONE = new LabelView("none", "");

    /** What response a claim has. */
    enum Answer implements Keyed {
        /** It is denied. */
        DENIED,
        /** Those concerned have denied something that includes it. */
        DENIED_GENERALLY,
        /** Those concerned replied. */
        REPLIED,
        /** Some of those concerned answered, others not. */
        PARTLY,
        /** They declined to comment. */
        DECLINED,
        /** They were asked, and there is no reply. */
        NO_REPLY,
        /** No response is recorded. */
        NONE;

        /** True when those concerned have spoken. */
        boolean isAnswer() {
            return compareTo(DECLINED) < 0;
        }

        private static Answer of(String state) {
            return switch (state) {
                case "denied" -> DENIED;
                case "denied-generally" -> DENIED_GENERALLY;
                case "quoted" -> REPLIED;
                case "declined" -> DECLINED;
                case "no-reply", "not-reachable" -> NO_REPLY;
                default -> NONE;
            };
        }
    }

    private ClaimState() {}

    /** The state of a claim, with its word; no word where nobody need reply and nobody has. */
    static LabelView of(Claim claim, Dossier dossier, Labels labels) {
        if (claim.outcome() != null && claim.outcome().status().clears()) {
            return new LabelView(
                    claim.outcome().status().key(),
                    labels.of("outcome", claim.outcome().status()));
        }
        List<String> concerned =
                claim.about().stream().filter(claim::isNegativeAbout).toList();
        List<String> states =
                concerned.stream().map(one -> ofOne(one, claim, dossier)).toList();
        if (states.isEmpty()) {
            // Others may have answered what is held against nobody, or against nobody with a profile.
            boolean denied = !dossier.claimLinks(claim.id()).deniedBy().isEmpty();
            List<Response> answers = dossier.answers(claim);
            String state = denied ? "denied" : answers.isEmpty() ? "" : status(answers);
            boolean open =
                    claim.stance() == Claim.Stance.NEGATIVE && claim.about().isEmpty();
            return state.isEmpty() && !open ? NONE : label(state.isEmpty() ? "not-recorded" : state, labels);
        }
        if (states.stream().distinct().count() == 1) {
            return label(states.get(0), labels);
        }
        long answered = states.stream().filter(ClaimState::isAnswer).count();
        return new LabelView("some", labels.text("state.some", answered, states.size()));
    }

    /**
     * Those who have not answered a claim though it is for them to: who is spoken of unfavorably, or of whom it is known whether they
     * were asked. What clears them needs no response.
     */
    static List<String> waiting(Claim claim, Dossier dossier) {
        if (claim.outcome() != null && claim.outcome().status().clears()) {
            return List.of();
        }
        return claim.about().stream()
                .filter(one -> !one.equals(claim.by().profile()))
                .filter(one -> claim.isNegativeAbout(one)
                        || dossier.answers(claim).stream()
                                .anyMatch(answer -> answer.by().equals(one)))
                .filter(one -> !isAnswer(ofOne(one, claim, dossier)))
                .toList();
    }

    private static LabelView label(String state, Labels labels) {
        return new LabelView(state, labels.text("state." + state));
    }

    private static boolean isAnswer(String state) {
        return state.startsWith("denied") || state.equals("quoted") || state.equals("declined");
    }

    /** What one of those concerned did about a claim, by the key of its state. */
    private static String ofOne(String profile, Claim claim, Dossier dossier) {
        boolean denied = dossier.claimLinks(claim.id()).deniedBy().stream()
                .anyMatch(id -> profile.equals(dossier.claim(id).by().profile()));
        if (denied) {
            return "denied";
        }
        List<Response> answers = dossier.answers(claim).stream()
                .filter(one -> one.by().equals(profile))
                .toList();
        if (answers.stream().anyMatch(one -> deniesInGeneral(one, dossier))) {
            return "denied-generally";
        }
        return answers.isEmpty() ? "not-recorded" : status(answers);
    }

    /** True for a claim that is negative about someone other than who makes it. */
    static boolean callsForAnswer(Claim claim) {
        return claim.about().stream().anyMatch(claim::isNegativeAbout);
    }

    /** The response to a claim; where several are concerned, as the last of them has given it. */
    static Answer answer(Claim claim, Dossier dossier) {
        List<Answer> answers = claim.about().stream()
                .filter(claim::isNegativeAbout)
                .map(profile -> answer(profile, claim, dossier))
                .sorted()
                .toList();
        if (answers.isEmpty()) {
            return Answer.NONE;
        }
        Answer last = answers.get(answers.size() - 1);
        return answers.get(0).isAnswer() && !last.isAnswer() ? Answer.PARTLY : last;
    }

    /** The response to a claim by one of those it is negative about. */
    static Answer answer(String profile, Claim claim, Dossier dossier) {
        return Answer.of(ofOne(profile, claim, dossier));
    }

    /** Who spoke has answered, whatever else was tried; else it is the latest that counts. */
    private static String status(List<Response> answers) {
        return answers.stream()
                .filter(one -> one.status().isAnswer())
                .reduce((first, last) -> last)
                .orElse(answers.get(answers.size() - 1))
                .status()
                .key();
    }

    /** True for a response in the words of a denial by the same one, which is a claim of its own and denies others than this. */
    private static boolean deniesInGeneral(Response answer, Dossier dossier) {
        if (answer.status() != Response.Status.QUOTED || answer.place() == null) {
            return false;
        }
        return dossier.article(answer.place().article()).claims().stream()
                .filter(one -> one.kind() == Claim.Kind.DENIAL
                        && answer.by().equals(one.by().profile()))
                .flatMap(one -> one.place().ranges().stream())
                .anyMatch(one -> answer.place().ranges().stream().anyMatch(one::overlaps));
    }
}
