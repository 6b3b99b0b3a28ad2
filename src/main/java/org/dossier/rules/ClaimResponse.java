package org.dossier.rules;

import java.util.List;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Response;
import org.dossier.source.Span;

/** A negative claim records of each whom it is about whether they replied, and a response comes from whom its claims are about. */
final class ClaimResponse {
    void check(Dossier dossier, RuleReport report) {
        Accusations.check(dossier, report);
        for (Claim claim : dossier.claims()) {
            concerned(claim, report);
            // One that is written inside the claim has been reported.
            if (!claim.marks().has("response")) {
                answered(claim, dossier.answers(claim), report);
            }
        }
        dossier.articles().stream()
                .flatMap(article -> article.responses().stream())
                .forEach(response -> {
                    complete(response, report);
                    asked(response, report);
                    by(response, dossier, report);
                });
    }

    /** Nobody is left out silently. Those that are named but do not exist have been reported. */
    private static void concerned(Claim claim, RuleReport report) {
        boolean named = claim.marks().has("about") || !claim.about().isEmpty();
        boolean explained = !claim.aboutNobody().isEmpty();
        if (named && explained) {
            report.broken(
                    claim.marks().of("about_nobody"),
                    "this claim is about someone, but gives a reason why it is about no one",
                    "keep either 'about' or 'about_nobody'");
        } else if (!named && !explained && claim.stance() == Claim.Stance.NEGATIVE) {
            report.broken(
                    claim.marks().of("stance"),
                    "this negative claim does not say whom it is about",
                    "add 'about' with those it is about; if none of them has a profile, say why:\n"
                            + "    about_nobody: The article does not say who it was.");
        }
    }

    private static void answered(Claim claim, List<Response> answers, RuleReport report) {
        List<String> missing = claim.about().stream()
                .filter(claim::isNegativeAbout)
                .filter(id -> answers.stream().noneMatch(answer -> answer.by().equals(id)))
                .toList();
        if (!missing.isEmpty()) {
            Span about = claim.marks().of("about");
            StringBuilder entries = new StringBuilder();
            for (String id : missing) {
                entries.append("\n      - by: ")
                        .append(id)
                        .append(
                                "\n        to: all     # every negative claim of this article about them, or a list of ids")
                        .append(
                                "\n        status: not-recorded     # or quoted, declined, no-reply, not-reachable, not-sought");
            }
            report.broken(
                    missing.size() > 1 ? about : about.find(missing.get(0)),
                    "this claim is negative about '" + String.join("' and '", missing) + "' but records no response",
                    "add what is known, beside 'claims'\n    responses:" + entries);
        }
    }

    private static void complete(Response response, RuleReport report) {
        boolean quoted = response.status() == Response.Status.QUOTED;
        if (quoted && response.text().isEmpty()) {
            status(response, "this response is quoted, but its words are missing", "add\n    text: …", report);
        }
        boolean found = response.place() != null
                || !response.sources().isEmpty()
                || List.of("sources", "quote", "at").stream().anyMatch(response.marks()::has);
        if (quoted && !found) {
            status(
                    response,
                    "this response is quoted, but its source is not given",
                    "add 'quote' with the words of the article that report it, or its source, such as\n    sources: ["
                            + response.article() + "]",
                    report);
        }
        if (response.status() == Response.Status.NOT_SOUGHT && response.reason().isEmpty()) {
            status(
                    response,
                    "no response was sought, but no reason is given",
                    "add why you did not ask them\n    reason: …\n"
                            + "If the article does not say whether they were asked, write 'status: not-recorded'",
                    report);
        }
    }

    private static void asked(Response response, RuleReport report) {
        if (!response.asked().isEmpty() && !response.status().wasAsked()) {
            status(
                    response,
                    "'asked' says that someone asked, but the status says otherwise",
                    "write the result: no-reply, declined, not-reachable or quoted; or remove 'asked'",
                    report);
        }
    }

    private static void status(Response response, String message, String help, RuleReport report) {
        report.broken(response.marks().of("status"), message, help);
    }

    private static void by(Response response, Dossier dossier, RuleReport report) {
        for (String id : response.to()) {
            Claim claim = dossier.claim(id);
            // Of one whose 'about' names someone who does not exist, nobody knows whom it is about.
            if (claim != null && !claim.about().contains(response.by()) && isKnown(claim)) {
                report.broken(
                        response.marks().of("to").find(id),
                        "this response is by '" + response.by() + "', whom the claim '" + id + "' is not about",
                        "remove it, or add them to 'about' of the claim; name a spokesperson in 'text'; "
                                + "if they deny the claim on their own behalf, make that a claim with 'denies'",
                        claim.marks().whole().atStart(),
                        "the claim");
            }
        }
    }

    private static boolean isKnown(Claim claim) {
        return !claim.about().isEmpty() || !claim.marks().has("about");
    }
}
