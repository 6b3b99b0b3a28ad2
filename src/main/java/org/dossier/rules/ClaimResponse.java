package org.dossier.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Relation;
import org.dossier.source.Marks;
import org.dossier.source.Problem;

/** A negative claim about somebody records whether they answered, and a response comes from who may answer. */
final class ClaimResponse implements Rule {
    /** Ties through which one may answer for another; read from who answers. */
    private static final Set<String> SPEAKS_FOR = Set.of(
            "spokesperson",
            "lawyer",
            "executive",
            "director",
            "board-member",
            "founder",
            "owner",
            "officeholder",
            "employee",
            "member");

    /** Ties through which each may answer for the other. */
    private static final Set<String> KIN = Set.of("relative", "spouse", "parent", "part-of", "successor");

    @Override
    public String id() {
        return "claim-response";
    }

    @Override
    public Problem.Level level() {
        return Problem.Level.ERROR;
    }

    @Override
    public String reason() {
        return "No accusation without the answer to it: a negative claim says what those it is about replied, or "
                + "that they did not, or why nobody asked.";
    }

    @Override
    public Set<Part> dependsOn() {
        return Set.of(Part.ARTICLES, Part.PROFILES);
    }

    @Override
    public void check(Dossier dossier, Report report) {
        Set<String> speakers = speakers(dossier);
        for (Claim claim : dossier.claims()) {
            if (claim.response() != null) {
                complete(claim, report);
                by(claim, speakers, report);
            } else if (needsAnswer(claim) && !claim.marks().has("response")) {
                boolean named = !claim.about().isEmpty();
                report.broken(
                        claim.marks().of("stance"),
                        named
                                ? "this claim is negative about '"
                                        + claim.about().get(0) + "', and nothing says what they answered"
                                : "this claim is negative, and nothing says about whom, nor what they answered",
                        (named ? "add what is known" : "add whom it is about, and what is known of their answer")
                                + ", such as\n"
                                + "    response:\n"
                                + "      status: not-sought     # or quoted, declined, no-reply, not-reachable\n"
                                + "      reason: "
                                + (named
                                        ? "The article does not say whether they were asked."
                                        : "The article does not say who it was, so nobody could be asked."));
            }
        }
    }

    /**
     * True when somebody other than the speaker is spoken of unfavourably, be it somebody who is not named. Those that are named but do
     * not exist have been reported.
     */
    private static boolean needsAnswer(Claim claim) {
        boolean nobody = claim.about().isEmpty() && !claim.marks().has("about");
        return claim.stance() == Claim.Stance.NEGATIVE
                && (nobody
                        || claim.about().stream()
                                .anyMatch(id -> !id.equals(claim.by().profile())));
    }

    private static void complete(Claim claim, Report report) {
        Claim.Response response = claim.response();
        Marks marks = claim.marks().in("response");
        boolean quoted = response.status() == Claim.ResponseStatus.QUOTED;
        if (quoted && response.text().isEmpty()) {
            status(marks, "this response is quoted, but its words are missing", "add\n    text: …", report);
        }
        if (quoted && response.sources().isEmpty() && !marks.has("sources")) {
            status(
                    marks,
                    "this response is quoted, but nothing says where it is found",
                    "add where, such as\n    sources: [" + claim.place().article() + "]",
                    report);
        }
        if (response.status() == Claim.ResponseStatus.NOT_SOUGHT
                && response.reason().isEmpty()) {
            status(
                    marks,
                    "no response was sought, and nothing says why",
                    "add the reason, such as\n    reason: The article does not say whether they were asked.",
                    report);
        }
    }

    private static void status(Marks response, String message, String help, Report report) {
        report.broken(response.of("status"), message, help);
    }

    private static void by(Claim claim, Set<String> speakers, Report report) {
        String by = claim.response().by();
        if (by == null || claim.about().stream().anyMatch(id -> id.equals(by) || speakers.contains(tie(by, id)))) {
            return;
        }
        boolean nobody = claim.about().isEmpty() && !claim.marks().has("about");
        if (nobody || !claim.about().isEmpty()) {
            report.broken(
                    claim.marks().in("response").of("by"),
                    "this response is by '" + by + "', whom the claim is not about",
                    "add them to 'about'; if they answer for somebody else, record the relation, such as 'kind: "
                            + "spokesperson'; "
                            + "if they deny the claim on their own account, make that a claim with 'denies'");
        }
    }

    private static Set<String> speakers(Dossier dossier) {
        Set<String> speakers = new HashSet<>();
        for (Relation relation : dossier.relations()) {
            boolean kin = KIN.contains(relation.kind().key());
            if (kin || SPEAKS_FOR.contains(relation.kind().key())) {
                speakers.add(tie(relation.subject(), relation.object()));
            }
            if (kin) {
                speakers.add(tie(relation.object(), relation.subject()));
            }
        }
        return speakers;
    }

    /** Ids hold no space, so that one string can stand for two of them. */
    private static String tie(String speaker, String other) {
        return String.join(" ", List.of(speaker, other));
    }
}
