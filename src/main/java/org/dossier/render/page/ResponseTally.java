package org.dossier.render.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Keyed;

/**
 * How many claims that call for a response have one: those that are negative about someone other than who makes them.
 *
 * @param counts how many of each; none is there with 0
 */
record ResponseTally(Map<Answer, Integer> counts) {
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

    /** The tally of some claims. */
    static ResponseTally of(List<Claim> claims, Dossier dossier) {
        Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
        for (Claim claim : claims) {
            if (callsForAnswer(claim)) {
                counts.merge(answer(claim, dossier), 1, Integer::sum);
            }
        }
        return new ResponseTally(counts);
    }

    static boolean callsForAnswer(Claim claim) {
        return claim.about().stream().anyMatch(claim::isNegativeAbout);
    }

    /** The response to a claim; where several are concerned, as the last of them has given it. */
    static Answer answer(Claim claim, Dossier dossier) {
        List<Answer> answers = claim.about().stream()
                .filter(claim::isNegativeAbout)
                .map(profile -> of(profile, claim, dossier))
                .sorted()
                .toList();
        if (answers.isEmpty()) {
            return Answer.NONE;
        }
        Answer last = answers.get(answers.size() - 1);
        return answers.get(0).isAnswer() && !last.isAnswer() ? Answer.PARTLY : last;
    }

    /** The response to a claim by one of those it is negative about. */
    static Answer of(String profile, Claim claim, Dossier dossier) {
        return Answer.of(ClaimState.ofOne(profile, claim, dossier));
    }

    /** How many claims call for a response. */
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
