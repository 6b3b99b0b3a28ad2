package org.dossier.render.context;

import java.util.Map;
import org.dossier.model.Dossier;
import org.dossier.model.Section;
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
 * @param sourcePages the route of the page that a source is on, by id; empty where all are on the first page of their list
 */
public record SiteContext(
        Dossier dossier,
        Labels labels,
        Dates dates,
        Theme theme,
        PictureSizes pictures,
        ShortTitles shortTitles,
        Map<String, String> sourcePages) {
    /** The context of a dossier, in the words of its language. */
    public static SiteContext of(Dossier dossier, Theme theme) {
        Labels labels = Labels.of(dossier.settings());
        Dates dates = new Dates(labels);
        ShortTitles shortTitles = ShortTitles.of(dossier, labels, dates);
        return new SiteContext(dossier, labels, dates, theme, PictureSizes.of(dossier.assets()), shortTitles, Map.of());
    }

    /** The same with a long list of sources. */
    public SiteContext with(Map<String, String> pages) {
        return new SiteContext(dossier, labels, dates, theme, pictures, shortTitles, pages);
    }

    /** The route of the page that a source is on. */
    public String sourcePage(String id) {
        return sourcePages.getOrDefault(id, Section.SOURCES.route());
    }
}
