package org.dossier.render.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.model.Correction;
import org.dossier.model.Dossier;
import org.dossier.model.Routes;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.view.CorrectionsView;

/**
 * Everything that was changed after publication. On one page in a small dossier; else the latest changes are on the first page, and all on pages by
 * year.
 *
 * @param most how many may be on one page
 */
record CorrectionsPage(int most) {
    /** A correction has some twenty elements. */
    static final int MOST = 120;

    /** How many of a long list are on its first page. */
    private static final int NEWEST = 30;

    Stream<Page> pages(SiteContext site) {
        List<Correction> all = corrections(site.dossier());
        return list().pages(
                        groups(all, site),
                        years(all.subList(0, Math.min(NEWEST, all.size())), site),
                        CorrectionsPage::content);
    }

    private LongList<Correction> list() {
        return new LongList<>(Section.CORRECTIONS, "corrections.ftlh", "corrections/", most);
    }

    /** The pages by year; none where all are on one page. */
    List<ListPart<Correction>> parts(SiteContext site) {
        return list().parts(groups(corrections(site.dossier()), site));
    }

    private Map<ListPart.Group, List<Correction>> groups(List<Correction> all, SiteContext site) {
        return all.size() <= most ? Map.of(new ListPart.Group("", "", ""), all) : years(all, site);
    }

    private static Map<ListPart.Group, List<Correction>> years(List<Correction> some, SiteContext site) {
        return ListGroups.byYear(some, one -> Integer.toString(one.date().year()), site.labels());
    }

    /** All of a dossier, newest first. */
    static List<Correction> corrections(Dossier dossier) {
        return dossier.articles().stream()
                .flatMap(article -> article.corrections().stream())
                .sorted((one, other) -> other.date().compareTo(one.date()))
                .toList();
    }

    private static Page.Content content(LongList.Shown<Correction> shown, PageContext context) {
        String policy = context.dossier().settings().corrections();
        boolean known = policy != null && context.dossier().page(policy) != null;
        CorrectionsView view = new CorrectionsView(
                known ? context.href(Routes.page(policy)) : "",
                shown.view(correction -> AnnotationViews.correction(correction, context), null),
                ListFilter.entries(Section.CORRECTIONS, shown, context));
        return new Page.Content(shown.title(), context.labels().text("corrections.lede"), view);
    }
}
