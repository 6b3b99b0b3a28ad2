package org.dossier.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Mention;

/**
 * To whom and to what an article or profile refers.
 *
 * @param mentioned profiles that its text names, in the order of the text
 * @param named these, and then those that its annotations are about
 * @param uses what it cites or links to by its id, in any order
 */
record RefersTo(List<String> mentioned, List<String> named, List<UsageFinder.Use> uses) {
    static RefersTo of(Article article) {
        List<String> mentioned =
                article.mentions().stream().map(Mention::profile).distinct().toList();
        Set<String> named = new LinkedHashSet<>(mentioned);
        for (Claim claim : article.claims()) {
            named.addAll(claim.about());
            if (claim.by().profile() != null) {
                named.add(claim.by().profile());
            }
        }
        article.relations().forEach(relation -> named.addAll(List.of(relation.subject(), relation.object())));
        article.events().forEach(event -> event.participants().forEach(one -> named.add(one.profile())));
        article.responses().forEach(response -> named.add(response.by()));
        return new RefersTo(mentioned, List.copyOf(named), UsageFinder.of(article));
    }
}
