package org.dossier.rules;

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

    /** Reports every place that breaks it, in any order. */
    void check(Dossier dossier, Report report);

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
