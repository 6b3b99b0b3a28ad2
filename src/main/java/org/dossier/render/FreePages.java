package org.dossier.render;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.FreePage;
import org.dossier.model.Routes;
import org.dossier.render.view.FreePageView;
import org.dossier.render.view.Html;
import org.dossier.render.view.LinkView;

/**
 * The pages of the editors' own; the methodology also lists the rules in force and what they were checked on. Where the
 * editors have written none, a page of that name holds these alone: readers find them at every dossier, and nothing is
 * put into the editors' mouth.
 */
final class FreePages implements PageType {
    @Override
    public Stream<Page> pages(Shared shared) {
        Stream<Page> written = shared.dossier().pages().stream()
                .map(page -> page(Routes.page(page.id()), sheet -> content(page, sheet)));
        String methodology = Routes.methodology(shared.dossier());
        boolean missing = shared.dossier().pages().stream()
                .noneMatch(page -> Routes.page(page.id()).equals(methodology));
        return missing ? Stream.concat(written, Stream.of(page(methodology, FreePages::methodology))) : written;
    }

    private static Page page(String route, Function<Sheet, Page.Content> content) {
        return new Page(route, "page.ftlh", null, Page.Kind.WITH_SOURCES, content);
    }

    /** The page that the program makes. */
    private static Page.Content methodology(Sheet sheet) {
        Labels labels = sheet.labels();
        String title = labels.text("methodology");
        FreePageView view = new FreePageView(
                sheet.words(title, labels.language()),
                List.of(),
                Html.EMPTY,
                "",
                "",
                Html.EMPTY,
                CheckedCounts.of(sheet.dossier(), labels),
                rules(sheet),
                List.of());
        return new Page.Content(title, labels.text("checked.lede"), view);
    }

    private static Page.Content content(FreePage page, Sheet sheet) {
        LinkView language = sheet.link("", page.language(), "", "");
        Html description = sheet.line(page.description());
        Html text = sheet.mainText(page.body());
        boolean methodology = sheet.route().equals(Routes.methodology(sheet.dossier()));
        FreePageView view = new FreePageView(
                sheet.words(page.title().text(), page.title().language()),
                sheet.others(page.title()),
                description,
                language.lang(),
                language.dir(),
                text,
                methodology ? CheckedCounts.of(sheet.dossier(), sheet.labels()) : List.of(),
                methodology ? rules(sheet) : List.of(),
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
