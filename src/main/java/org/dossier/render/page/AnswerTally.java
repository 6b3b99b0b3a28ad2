package org.dossier.render.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Keyed;
import org.dossier.model.Response;

/**
 * How many claims that call for an answer have one: those that are negative about somebody other than who makes them.
 *
 * @param counts how many of each; none is there with 0
 */
record AnswerTally(Map<Answer, Integer> counts) {
    /** What answer a claim has. */
    enum Answer implements Keyed {
        /** Another claim denies it. */
        DENIED,
        /** Everyone it is negative about replied. */
        REPLIED,
        /** Some of those replied, others not. */
        PARTLY,
        /** They declined to comment. */
        DECLINED,
        /** They were asked, and there is no reply. */
        NO_REPLY,
        /** No answer is recorded. */
        NONE;

        /** True when those concerned have spoken. */
        boolean isAnswer() {
            return this == DENIED || this == REPLIED || this == PARTLY;
        }
    }

    /** The tally of some claims. */
    static AnswerTally of(List<Claim> claims, Dossier dossier) {
        Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
        for (Claim claim : claims) {
            if (callsForAnswer(claim)) {
                counts.merge(answer(claim, dossier), 1, Integer::sum);
            }
        }
        return new AnswerTally(counts);
    }

    static boolean callsForAnswer(Claim claim) {
        return claim.about().stream().anyMatch(claim::isNegativeAbout);
    }

    /** The answer to a claim, as the least of those whom it is negative about have given; a denial counts for all. */
    static Answer answer(Claim claim, Dossier dossier) {
        if (!dossier.claimLinks(claim.id()).deniedBy().isEmpty()) {
            return Answer.DENIED;
        }
        List<Response> answers = dossier.answers(claim);
        List<Answer> each = claim.about().stream()
                .filter(claim::isNegativeAbout)
                .map(id -> answers.stream()
                        .filter(answer -> answer.by().equals(id))
                        .map(answer -> answer(answer.status()))
                        .min(Answer::compareTo)
                        .orElse(Answer.NONE))
                .sorted()
                .toList();
        if (each.isEmpty()) {
            return Answer.NONE;
        }
        boolean some = each.get(0) == Answer.REPLIED;
        return some && each.get(each.size() - 1) != Answer.REPLIED ? Answer.PARTLY : each.get(0);
    }

    private static Answer answer(Response.Status status) {
        return switch (status) {
            case QUOTED -> Answer.REPLIED;
            case DECLINED -> Answer.DECLINED;
            case NO_REPLY, NOT_REACHABLE -> Answer.NO_REPLY;
            case NOT_SOUGHT, NOT_RECORDED -> Answer.NONE;
        };
    }

    /** How many claims call for an answer. */
    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of them have one. */
    int answered() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isAnswer())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
