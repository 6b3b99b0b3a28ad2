package org.dossier.render;

import java.util.stream.Stream;
import org.dossier.model.Routes;
import org.dossier.render.view.CorrectionsView;

/** Everything that was changed after publication. */
final class CorrectionsPage implements PageType {
    @Override
    public Stream<Page> pages(Shared shared) {
        return Stream.of(new Page(
                Section.CORRECTIONS.route(),
                "corrections.ftlh",
                Section.CORRECTIONS,
                Page.Kind.PLAIN,
                CorrectionsPage::content));
    }

    private static Page.Content content(Sheet sheet) {
        String policy = sheet.dossier().settings().corrections();
        boolean known = policy != null && sheet.dossier().page(policy) != null;
        CorrectionsView view = new CorrectionsView(
                known ? sheet.href(Routes.page(policy)) : "",
                sheet.shared().corrections().stream()
                        .map(correction -> AnnotationViews.correction(correction, sheet))
                        .toList());
        return new Page.Content(
                sheet.labels().text("nav.corrections"), sheet.labels().text("corrections.lede"), view);
    }
}
