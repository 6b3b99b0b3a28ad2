package org.dossier.rules;

import org.dossier.model.Dossier;
import org.dossier.source.Problem;

/** Every quote of the annotations is word for word in its article. */
final class QuoteVerbatim implements Rule {
    @Override
    public String id() {
        return "quote-verbatim";
    }

    @Override
    public Problem.Level level() {
        return Problem.Level.ERROR;
    }

    @Override
    public Kept kept() {
        return Kept.BY_RESOLVING;
    }

    /** Nothing is left to find: resolving places the quotes, and reports under this id those it cannot place. */
    @Override
    public void check(Dossier dossier, RuleReport report) {
        // see org.dossier.resolve.Anchoring
    }
}
