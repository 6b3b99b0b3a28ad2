package org.dossier.render;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.FreePage;
import org.dossier.model.Routes;
import org.dossier.render.view.FreePageView;
import org.dossier.render.view.Html;
import org.dossier.render.view.LinkView;

/** The pages of the editors' own; the methodology also lists the rules in force. */
final class FreePages implements PageType {
    @Override
    public Stream<Page> pages(Shared shared) {
        return shared.dossier().pages().stream()
                .map(page -> new Page(
                        Routes.page(page.id()),
                        "page.ftlh",
                        null,
                        Page.Kind.WITH_SOURCES,
                        sheet -> content(page, sheet)));
    }

    private static Page.Content content(FreePage page, Sheet sheet) {
        LinkView language = sheet.link("", page.language(), "", "");
        Html description = sheet.line(page.description());
        Html text = sheet.mainText(page.body());
        FreePageView view = new FreePageView(
                sheet.words(page.title().text(), page.title().language()),
                sheet.others(page.title()),
                description,
                language.lang(),
                language.dir(),
                text,
                page.id().equals(sheet.dossier().settings().methodology()) ? rules(sheet) : List.of(),
                sheet.sources());
        return new Page.Content(page.title().text(), PlainText.description(page.description(), page.body()), view);
    }

    private static List<FreePageView.RuleView> rules(Sheet sheet) {
        return sheet.shared().rules().stream()
                .map(rule -> new FreePageView.RuleView(
                        rule.id(), sheet.labels().text("level." + rule.level()), rule.reason()))
                .toList();
    }
}
