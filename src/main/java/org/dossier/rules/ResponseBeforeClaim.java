package org.dossier.rules;

import java.util.List;
import java.util.Objects;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Response;

/**
 * What someone said before a claim was made is not shown as their response to it. Left out are claims by the article, claims without a date
 * of their own, and responses of which it is known who asked for them: whoever asks may do so before they publish.
 */
final class ResponseBeforeClaim {
    void check(Dossier dossier, RuleReport report) {
        dossier.articles().stream()
                .flatMap(article -> article.responses().stream())
                .filter(response -> response.date() != null
                        && response.status().isAnswer()
                        && response.asked().isEmpty())
                .forEach(response -> {
                    List<String> later = response.to().stream()
                            .map(dossier::claim)
                            .filter(Objects::nonNull)
                            .filter(claim -> isLater(claim, response))
                            .map(Claim::id)
                            .toList();
                    if (!later.isEmpty()) {
                        report.broken(
                                response.marks().of("date"),
                                "this response is dated " + response.date() + ", before the claim was made: '"
                                        + String.join("', '", later) + "'",
                                "fix one of the two dates, or remove the claim from 'to' and record how they responded to it, such as"
                                        + "\n    status: not-recorded");
                    }
                });
    }

    private static boolean isLater(Claim claim, Response response) {
        return claim.made() != null
                && claim.by().kind() != Claim.SpeakerKind.ARTICLE
                && response.date().latest().isBefore(claim.made().earliest());
    }
}
