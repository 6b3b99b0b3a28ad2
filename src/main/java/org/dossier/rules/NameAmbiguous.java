package org.dossier.rules;

import org.dossier.model.Dossier;
import org.dossier.source.Problem;

/** A name that two profiles share is decided by the editor. */
final class NameAmbiguous implements Rule {
    @Override
    public String id() {
        return "name-ambiguous";
    }

    @Override
    public Problem.Level level() {
        return Problem.Level.ERROR;
    }

    @Override
    public Kept kept() {
        return Kept.BY_RESOLVING;
    }

    /**
     * Nothing is left to find: resolving matches the names, and reports under this id those that several profiles
     * share.
     */
    @Override
    public void check(Dossier dossier, RuleReport report) {
        // see org.dossier.resolve.MentionFinder
    }
}
