package org.dossier.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.FreePage;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.Source;

/** The lists that an index is made from, in their final order. */
record IndexedParts(
        List<Article> articles,
        List<Profile> profiles,
        List<Source> sources,
        List<FreePage> pages,
        List<Relation> relations) {
    /** The articles of these ids, in their order. */
    List<Article> articles(Set<String> ids) {
        return articles.stream().filter(one -> ids.contains(one.id())).toList();
    }

    /** What articles and profiles of these ids say, with the relations that such a profile states. */
    IndexedParts of(Set<String> owners) {
        return new IndexedParts(
                articles(owners),
                profiles.stream().filter(one -> owners.contains(one.id())).toList(),
                List.of(),
                List.of(),
                relations.stream()
                        .filter(one -> one.place() == null && owners.contains(one.subject()))
                        .toList());
    }

    /** All whom an article mentions, or has an annotation about. */
    static Set<String> named(Article article) {
        Set<String> named = new HashSet<>();
        article.mentions().forEach(mention -> named.add(mention.profile()));
        for (Claim claim : article.claims()) {
            named.addAll(claim.about());
            if (claim.by().profile() != null) {
                named.add(claim.by().profile());
            }
        }
        article.relations().forEach(relation -> named.addAll(List.of(relation.subject(), relation.object())));
        article.events().forEach(event -> event.participants().forEach(one -> named.add(one.profile())));
        article.responses().forEach(response -> named.add(response.by()));
        return named;
    }
}
