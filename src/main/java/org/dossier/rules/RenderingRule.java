package org.dossier.rules;

import org.dossier.model.Dossier;
import org.dossier.source.Problem;

/**
 * A rule that is kept by how pages are drawn, and by no check of the content: it is here so that it has an id, and a line on the
 * methodology page.
 *
 * @param id its fixed id
 */
record RenderingRule(String id) implements Rule {
    @Override
    public Kept kept() {
        return Kept.BY_DRAWING;
    }

    @Override
    public Problem.Level level() {
        return Problem.Level.ERROR;
    }

    @Override
    public void check(Dossier dossier, RuleReport report) {
        // nothing in the content can break it
    }
}
