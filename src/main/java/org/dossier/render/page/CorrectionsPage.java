package org.dossier.render.page;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Correction;
import org.dossier.model.Dossier;
import org.dossier.model.Routes;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.view.CorrectionsView;

/** Everything that was changed after publication. */
final class CorrectionsPage implements PageType {
    @Override
    public Stream<Page> pages(SiteContext site) {
        return Stream.of(new Page(
                Section.CORRECTIONS.route(),
                "corrections.ftlh",
                Section.CORRECTIONS,
                Page.Kind.PLAIN,
                CorrectionsPage::content));
    }

    /** All of a dossier, newest first. */
    static List<Correction> corrections(Dossier dossier) {
        return dossier.articles().stream()
                .flatMap(article -> article.corrections().stream())
                .sorted((one, other) -> other.date().compareTo(one.date()))
                .toList();
    }

    private static Page.Content content(PageContext context) {
        String policy = context.dossier().settings().corrections();
        boolean known = policy != null && context.dossier().page(policy) != null;
        CorrectionsView view = new CorrectionsView(
                known ? context.href(Routes.page(policy)) : "",
                corrections(context.dossier()).stream()
                        .map(correction -> AnnotationViews.correction(correction, context))
                        .toList());
        return new Page.Content(
                context.labels().text("nav.corrections"), context.labels().text("corrections.lede"), view);
    }
}
