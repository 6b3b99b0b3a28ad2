package org.dossier.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

/** Collects what an article, profile, source, page or relation cites, or refers to by its id. */
final class UsageFinder {
    private final IdKind kind;
    private final String owner;
    private final List<Use> found = new ArrayList<>();

    /**
     * A use of something.
     *
     * @param id of what
     * @param usage where
     */
    record Use(String id, Usage usage) {}

    private UsageFinder(IdKind kind, String owner) {
        this.kind = kind;
        this.owner = owner;
    }

    static List<Use> of(Article article) {
        UsageFinder finder = new UsageFinder(IdKind.ARTICLE, article.id());
        finder.article(article);
        return List.copyOf(finder.found);
    }

    /** What a profile uses; not the relations that it states. */
    static List<Use> of(Profile profile) {
        UsageFinder finder = new UsageFinder(kind(profile), profile.id());
        finder.profile(profile);
        return List.copyOf(finder.found);
    }

    static List<Use> of(Source source) {
        UsageFinder finder = new UsageFinder(IdKind.SOURCE, source.id());
        finder.body(source.note(), "");
        if (source.via() != null) {
            finder.add(source.via(), "", "");
        }
        return List.copyOf(finder.found);
    }

    static List<Use> of(FreePage page) {
        UsageFinder finder = new UsageFinder(IdKind.PAGE, page.id());
        finder.body(page.body(), "");
        finder.body(page.description(), "");
        return List.copyOf(finder.found);
    }

    /**
     * What a relation uses that a profile states.
     *
     * @param subject that profile
     */
    static List<Use> of(Relation relation, Profile subject) {
        UsageFinder finder = new UsageFinder(kind(subject), subject.id());
        finder.annotation(relation);
        return List.copyOf(finder.found);
    }

    private static IdKind kind(Profile profile) {
        return profile.kind() == Profile.Kind.PERSON ? IdKind.PERSON : IdKind.ORGANIZATION;
    }

    private void add(String id, String annotation, String locator) {
        if (!id.equals(owner)) {
            found.add(new Use(id, new Usage(kind, owner, annotation, locator)));
        }
    }

    private void cited(Collection<Citation> citations, String annotation) {
        citations.forEach(citation -> add(citation.id(), annotation, citation.locator()));
    }

    private void body(Body body, String annotation) {
        for (Piece piece : body.pieces()) {
            if (piece instanceof Piece.Cite cite) {
                cited(cite.citations(), annotation);
            } else if (piece instanceof Piece.Link link && link.target() != null) {
                add(link.target(), annotation, "");
            }
        }
        body.references().forEach(reference -> add(reference.id(), annotation, ""));
        for (Body.MarkedPassage passage : body.passages()) {
            if (passage.note() != null) {
                body(passage.note(), annotation);
            }
        }
    }

    private void article(Article article) {
        body(article.body(), "");
        body(article.summary(), "");
        if (article.review() != null) {
            body(article.review().explanation(), "");
        }
        article.corrections().forEach(correction -> {
            body(correction.was(), "");
            body(correction.now(), "");
            body(correction.why(), "");
        });
        article.annotations().forEach(this::annotation);
    }

    private void annotation(Annotation annotation) {
        cited(annotation.cited(), annotation.id());
        annotation.texts().forEach(text -> body(text, annotation.id()));
    }

    private void profile(Profile profile) {
        body(profile.biography(), "");
        body(profile.description(), "");
        cited(profile.sources(), "");
        profile.facts().forEach(fact -> {
            cited(fact.sources(), "");
            body(fact.text(), "");
        });
        if (profile.born() != null) {
            cited(profile.born().sources(), "");
        }
        if (profile.died() != null) {
            cited(profile.died().sources(), "");
        }
    }
}
