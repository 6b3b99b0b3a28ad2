package org.dossier.rules;

import org.dossier.model.Dossier;
import org.dossier.source.Problem;
import org.dossier.source.Span;

/** A rule of careful journalism that a dossier has to keep. */
public interface Rule {
    /** Its fixed id: the code of its problems, and its key under {@code rules} in {@code dossier.yaml}. */
    String id();

    /** How grave it is when the dossier does not say otherwise. */
    Problem.Level level();

    /** Why it is there, in one sentence for readers of the methodology page. */
    String reason();

    /** Reports every place that breaks it, in any order. */
    void check(Dossier dossier, Report report);

    /** Where a rule says what breaks it; the code and the level are the rule's. */
    @FunctionalInterface
    interface Report {
        /**
         * One place.
         *
         * @param span where
         * @param message what is wrong, one sentence without a final stop
         * @param help what to do
         */
        void broken(Span span, String message, String help);
    }
}
