package org.dossier.resolve;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Mention;
import org.dossier.model.Profile;

/**
 * To whom and to what an article or profile refers.
 *
 * @param mentioned profiles that its text names, in the order of the text
 * @param named these, and then those that its annotations are about
 * @param uses what it cites or links to by its id, in any order
 * @param mentions how many there are in its text, by how they were found
 */
record RefersTo(
        List<String> mentioned,
        List<String> named,
        List<UsageFinder.Use> uses,
        SortedMap<Mention.How, Integer> mentions) {
    static RefersTo of(Profile profile) {
        return new RefersTo(List.of(), List.of(), UsageFinder.of(profile), Collections.emptySortedMap());
    }

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
        SortedMap<Mention.How, Integer> mentions = new TreeMap<>();
        article.mentions().forEach(mention -> mentions.merge(mention.how(), 1, Integer::sum));
        return new RefersTo(
                mentioned, List.copyOf(named), UsageFinder.of(article), Collections.unmodifiableSortedMap(mentions));
    }
}
