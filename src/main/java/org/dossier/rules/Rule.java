package org.dossier.rules;

import java.util.List;
import java.util.Set;
import org.dossier.model.Dossier;
import org.dossier.model.Keyed;
import org.dossier.source.Problem;

/** A rule of careful journalism that a dossier has to keep. */
public interface Rule {
    /** Its fixed id: the code of its problems, and its key under {@code rules} in {@code dossier.yaml}. */
    String id();

    /** How grave it is when the dossier does not say otherwise. */
    Problem.Level level();

    /** Why it is there, in one sentence for readers of the methodology page. */
    String reason();

    /** What it is that keeps the rule. */
    default Kept kept() {
        return Kept.BY_CHECK;
    }

    /**
     * On which other files it depends whether something breaks it, besides its own and the article that its annotations belong to. While one
     * of these cannot be read, the rule waits.
     */
    default Set<Part> dependsOn() {
        return Set.of();
    }

    /** Reports every place that breaks it, in any order. */
    void check(Dossier dossier, Report report);

    /** A part of the content. */
    enum Part {
        /** Articles and their annotations. */
        ARTICLES("content/articles/"),
        /** People and organizations. */
        PROFILES("content/people/", "content/organizations/"),
        /** The cited works. */
        SOURCES("content/sources.yaml");

        private final List<String> paths;

        Part(String... paths) {
            this.paths = List.of(paths);
        }

        /** True when a file is one of this part. */
        boolean holds(String path) {
            return paths.stream().anyMatch(path::startsWith);
        }
    }

    /** What keeps a rule. */
    enum Kept implements Keyed {
        /** {@link Rule#check}: content that breaks it is reported. */
        BY_CHECK,
        /** Resolving the content, which reports what breaks it under the rule's id. */
        BY_RESOLVING,
        /** The way pages and data are drawn: no content can break it, and no dossier can change its level. */
        BY_DRAWING;

        /** True when a dossier may make the rule an error, a warning, or switch it off. */
        public boolean hasLevel() {
            return this == BY_CHECK || this == BY_RESOLVING;
        }
    }
}
