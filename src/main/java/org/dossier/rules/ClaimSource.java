package org.dossier.rules;

import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;

/** A claim has a source, or is in an article that readers can find. */
final class ClaimSource {
    void check(Dossier dossier, RuleReport report) {
        for (Article article : dossier.articles()) {
            // An address that was written and is none has been reported as such.
            if (!article.claims().isEmpty()
                    && !article.marks().has("url")
                    && !article.marks().has("archived")) {
                article.claims().forEach(claim -> check(claim, article, report));
            }
        }
    }

    private static void check(Claim claim, Article article, RuleReport report) {
        // Sources that were written but do not exist have been reported as such.
        if (claim.sources().isEmpty() && !claim.marks().has("sources")) {
            report.broken(
                    claim.marks().of("id"),
                    "this claim has no source, and its article has no URL",
                    "add where it can be read, such as\n    sources: [" + article.id() + "]\nor a 'url' to the "
                            + "article");
        }
    }
}
