package org.dossier.rules;

import org.dossier.model.Dossier;
import org.dossier.source.Problem;

/**
 * A rule that no check of the content keeps: it is here so that it has an id, a reason and a line on the methodology
 * page.
 *
 * @param id its fixed id
 * @param kept what keeps it
 * @param reason why it is there
 */
record StatedRule(String id, Rule.Kept kept, String reason) implements Rule {
    static StatedRule byDrawing(String id, String reason) {
        return new StatedRule(id, Kept.BY_DRAWING, reason);
    }

    @Override
    public Problem.Level level() {
        return Problem.Level.ERROR;
    }

    @Override
    public void check(Dossier dossier, Report report) {
        // nothing in the content can break it
    }
}
