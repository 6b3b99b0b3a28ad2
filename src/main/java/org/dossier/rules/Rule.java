package org.dossier.rules;

import java.util.List;
import java.util.Set;
import org.dossier.model.ContentPaths;
import org.dossier.model.Dossier;
import org.dossier.model.IdKind;
import org.dossier.model.Keyed;
import org.dossier.model.Name;
import org.dossier.source.Problem;
import org.dossier.source.Problems;

/** A rule of careful journalism that a dossier has to keep. */
public interface Rule {
    /** Its fixed id: the code of its problems, and its key under {@code rules} in {@code dossier.yaml}. */
    String id();

    /** How grave it is when the dossier does not say otherwise. */
    Problem.Level level();

    /** Why it is there, in one sentence for readers of the methodology page, in each language of the interface. */
    default Name reason() {
        return Reasons.standard().get(id());
    }

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
    void check(Dossier dossier, RuleReport report);

    /** A part of the content. */
    enum Part {
        /** Articles and their annotations. */
        ARTICLES(Problems.Unread.DATA, ContentPaths.folder(IdKind.ARTICLE)),
        /** Claims that may lack what they refer to, and be left out therefore. */
        CLAIMS(Problems.Unread.REFERENCE, ContentPaths.folder(IdKind.ARTICLE)),
        /** People and organizations. */
        PROFILES(Problems.Unread.DATA, ContentPaths.folder(IdKind.PERSON), ContentPaths.folder(IdKind.ORGANIZATION)),
        /** The cited works. */
        SOURCES(Problems.Unread.DATA, ContentPaths.SOURCES);

        private final Problems.Unread what;
        private final List<String> paths;

        Part(Problems.Unread what, String... paths) {
            this.what = what;
            this.paths = List.of(paths);
        }

        /** True when some of it is not known. */
        boolean isUnread(Problems problems) {
            return problems.unread(what).stream()
                    .anyMatch(path -> paths.stream().anyMatch(path::startsWith));
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
