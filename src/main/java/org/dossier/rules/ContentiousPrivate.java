package org.dossier.rules;

import java.util.Set;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;

/**
 * A negative claim about someone without a public role rests on two publishers that do not depend on each other.
 *
 * <p>A claim whose outcome clears them is left alone: it is told to clear them.
 */
final class ContentiousPrivate {
    void check(Dossier dossier, RuleReport report) {
        for (Article article : dossier.articles()) {
            for (Claim claim : article.claims()) {
                boolean cleared =
                        claim.outcome() != null && claim.outcome().status().clears();
                if (claim.stance() == Claim.Stance.NEGATIVE && !cleared) {
                    claim.about().stream()
                            .map(dossier::profile)
                            .filter(profile -> profile.kind() == Profile.Kind.PERSON && profile.privatePerson())
                            .filter(profile -> !profile.id().equals(claim.by().profile()))
                            .findFirst()
                            .ifPresent(profile -> check(claim, profile, article, dossier, report));
                }
            }
        }
    }

    private static void check(Claim claim, Profile profile, Article article, Dossier dossier, RuleReport report) {
        Set<String> publishers = Publishers.of(claim, article, dossier);
        if (publishers.size() < 2) {
            report.broken(
                    claim.marks().has("sources")
                            ? claim.marks().of("sources")
                            : claim.marks().of("stance"),
                    "this claim is negative about '" + profile.id() + "', who has no public role, and rests on "
                            + (publishers.isEmpty() ? "no named publisher" : "a single publisher"),
                    "cite a source of another 'publisher', or leave the claim or the name out; "
                            + "what is known only through the article ('via') does not count, nor do posts on "
                            + "social media");
        }
    }
}
