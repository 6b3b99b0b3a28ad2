package org.dossier.render.context;

import org.dossier.model.Dossier;
import org.dossier.render.labels.Dates;
import org.dossier.render.labels.Labels;
import org.dossier.render.template.Theme;

/**
 * What all pages of one build have in common, computed once.
 *
 * @param dossier what is drawn
 * @param labels the words of the interface
 * @param dates dates in those words
 * @param theme the files that give pages their looks
 * @param pictures how large they are
 */
public record SiteContext(Dossier dossier, Labels labels, Dates dates, Theme theme, PictureSizes pictures) {
    /** The context of a dossier, in the words of its language. */
    public static SiteContext of(Dossier dossier, Theme theme) {
        Labels labels = Labels.of(dossier.settings().language());
        return new SiteContext(dossier, labels, new Dates(labels), theme, PictureSizes.of(dossier.assets()));
    }
}
