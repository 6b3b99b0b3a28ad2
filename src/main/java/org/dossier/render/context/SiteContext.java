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
 * @param shortTitles how citations call articles
 */
public record SiteContext(
        Dossier dossier, Labels labels, Dates dates, Theme theme, PictureSizes pictures, ShortTitles shortTitles) {
    /** The context of a dossier, in the words of its language. */
    public static SiteContext of(Dossier dossier, Theme theme) {
        Labels labels = Labels.of(dossier.settings());
        Dates dates = new Dates(labels);
        ShortTitles shortTitles = ShortTitles.of(dossier, labels, dates);
        return new SiteContext(dossier, labels, dates, theme, PictureSizes.of(dossier.assets()), shortTitles);
    }
}
