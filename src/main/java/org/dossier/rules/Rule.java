package org.dossier.rules;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dossier.model.ContentPaths;
import org.dossier.model.Dossier;
import org.dossier.model.IdKind;
import org.dossier.model.Keyed;
import org.dossier.model.Name;
import org.dossier.source.Problem;
import org.dossier.source.Problems;

/**
 * A rule of careful journalism that a dossier has to keep.
 *
 * @param id its fixed id: the code of its problems, and its key under {@code rules} in {@code dossier.yaml}
 * @param level how grave it is when the dossier does not say otherwise
 * @param kept what it is that keeps the rule
 * @param dependsOn on which other files it depends whether something breaks it, besides its own and the article that its annotations belong
 *     to; while one of these cannot be read, the rule waits
 * @param check reports every place that breaks it, in any order
 */
public record Rule(
        String id, Problem.Level level, Kept kept, Set<Part> dependsOn, BiConsumer<Dossier, RuleReport> check) {
    /** One that is kept by a check of the content. */
    static Rule checked(String id, Problem.Level level, BiConsumer<Dossier, RuleReport> check, Part... dependsOn) {
        return new Rule(id, level, Kept.BY_CHECK, Set.of(dependsOn), check);
    }

    /** One that is kept where the content is resolved: nothing is left to find. */
    static Rule resolved(String id, Problem.Level level) {
        return new Rule(id, level, Kept.BY_RESOLVING, Set.of(), (dossier, report) -> {});
    }

    /** One that is kept by how pages are drawn: it is here so that it has an id, and a line on the methodology page. */
    static Rule drawn(String id) {
        return new Rule(id, Problem.Level.ERROR, Kept.BY_DRAWING, Set.of(), (dossier, report) -> {});
    }

    /** Why it is there, in one sentence for readers of the methodology page, in each language of the interface. */
    public Name reason() {
        return Reasons.standard().get(id);
    }

    /** A part of the content. */
    public enum Part {
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
    public enum Kept implements Keyed {
        /** A check: content that breaks it is reported. */
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
