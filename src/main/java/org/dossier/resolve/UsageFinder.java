package org.dossier.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Citation;
import org.dossier.model.FreePage;
import org.dossier.model.IdKind;
import org.dossier.model.Piece;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.Source;
import org.dossier.model.Usage;

/** Collects where articles, sources, profiles and pages are cited or referred to by their id. */
final class UsageFinder {
    private final Map<String, TreeSet<Usage>> found = new HashMap<>();

    UsageFinder(IndexedParts parts) {
        List<Profile> profiles = parts.profiles();
        parts.articles().forEach(this::article);
        profiles.forEach(this::profile);
        for (Source source : parts.sources()) {
            body(source.note(), IdKind.SOURCE, source.id(), "");
            if (source.via() != null) {
                add(source.via(), IdKind.SOURCE, source.id(), "", "");
            }
        }
        for (FreePage page : parts.pages()) {
            body(page.body(), IdKind.PAGE, page.id(), "");
            body(page.description(), IdKind.PAGE, page.id(), "");
        }
        Map<String, IdKind> kinds = new HashMap<>();
        profiles.forEach(profile -> kinds.put(profile.id(), kind(profile)));
        for (Relation relation : parts.relations()) {
            if (relation.place() == null) {
                annotation(relation, kinds.get(relation.subject()), relation.subject());
            }
        }
    }

    /** For each id that is used, its uses in order. */
    Map<String, List<Usage>> uses() {
        Map<String, List<Usage>> uses = new HashMap<>();
        found.forEach((id, set) -> uses.put(id, List.copyOf(set)));
        return uses;
    }

    private static IdKind kind(Profile profile) {
        return profile.kind() == Profile.Kind.PERSON ? IdKind.PERSON : IdKind.ORGANIZATION;
    }

    private void add(String id, IdKind kind, String owner, String annotation, String locator) {
        if (!id.equals(owner)) {
            found.computeIfAbsent(id, key -> new TreeSet<>()).add(new Usage(kind, owner, annotation, locator));
        }
    }

    private void cited(Collection<Citation> citations, IdKind kind, String owner, String annotation) {
        citations.forEach(citation -> add(citation.id(), kind, owner, annotation, citation.locator()));
    }

    private void body(Body body, IdKind kind, String owner, String annotation) {
        for (Piece piece : body.pieces()) {
            if (piece instanceof Piece.Cite cite) {
                cited(cite.citations(), kind, owner, annotation);
            } else if (piece instanceof Piece.Link link && link.target() != null) {
                add(link.target(), kind, owner, annotation, "");
            }
        }
        body.references().forEach(reference -> add(reference.id(), kind, owner, annotation, ""));
        for (Body.MarkedPassage passage : body.passages()) {
            if (passage.note() != null) {
                body(passage.note(), kind, owner, annotation);
            }
        }
    }

    private void article(Article article) {
        IdKind kind = IdKind.ARTICLE;
        String id = article.id();
        body(article.body(), kind, id, "");
        body(article.summary(), kind, id, "");
        if (article.review() != null) {
            body(article.review().explanation(), kind, id, "");
        }
        article.corrections().forEach(correction -> {
            body(correction.was(), kind, id, "");
            body(correction.now(), kind, id, "");
            body(correction.why(), kind, id, "");
        });
        article.annotations().forEach(one -> annotation(one, kind, id));
    }

    private void annotation(Annotation annotation, IdKind kind, String owner) {
        cited(annotation.cited(), kind, owner, annotation.id());
        annotation.texts().forEach(text -> body(text, kind, owner, annotation.id()));
    }

    private void profile(Profile profile) {
        IdKind kind = kind(profile);
        body(profile.biography(), kind, profile.id(), "");
        body(profile.description(), kind, profile.id(), "");
        cited(profile.sources(), kind, profile.id(), "");
        profile.facts().forEach(fact -> {
            cited(fact.sources(), kind, profile.id(), "");
            body(fact.text(), kind, profile.id(), "");
        });
        if (profile.born() != null) {
            cited(profile.born().sources(), kind, profile.id(), "");
        }
        if (profile.died() != null) {
            cited(profile.died().sources(), kind, profile.id(), "");
        }
    }
}
