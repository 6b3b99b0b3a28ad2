package org.dossier.rules;

import org.dossier.model.Dossier;
import org.dossier.source.Problem;

/** What readers have been shown does not change without a word to them. */
final class CorrectionLog implements Rule {
    @Override
    public String id() {
        return "correction-log";
    }

    @Override
    public Problem.Level level() {
        return Problem.Level.ERROR;
    }

    @Override
    public Kept kept() {
        return Kept.BY_RESOLVING;
    }

    /** Nothing is left to find: resolving compares with the record of what has been published, before it withholds names. */
    @Override
    public void check(Dossier dossier, RuleReport report) {
        // see org.dossier.resolve.Publication
    }
}
