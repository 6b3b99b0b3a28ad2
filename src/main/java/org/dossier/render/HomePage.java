package org.dossier.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Dossier;
import org.dossier.model.FreePage;
import org.dossier.model.Routes;
import org.dossier.model.Settings;
import org.dossier.render.view.HomeView;
import org.dossier.render.view.NavItem;

/** The first page: the newest articles, and what else there is. */
final class HomePage implements PageType {
    private static final int LATEST = 10;

    @Override
    public Stream<Page> pages(Shared shared) {
        return Stream.of(new Page("index.html", "home.ftlh", null, Page.Kind.PLAIN, HomePage::content));
    }

    private static Page.Content content(Sheet sheet) {
        Dossier dossier = sheet.dossier();
        Settings settings = dossier.settings();
        HomeView view = new HomeView(
                settings.title().text(),
                sheet.others(settings.title()),
                sheet.line(settings.description()),
                dossier.articles().stream()
                        .limit(LATEST)
                        .map(article -> ArticleItems.item(article, sheet))
                        .toList(),
                dossier.articles().size(),
                sheet.href(Section.ARTICLES.route()),
                TogetherDrawing.draw(sheet),
                sheet.href(Section.NETWORK.route()),
                entries(sheet),
                parts(sheet),
                policies(sheet));
        String described = PlainText.description(settings.description());
        String title = settings.title().text();
        return new Page.Content(
                "", described.isEmpty() ? sheet.labels().text("home.description", title) : described, view);
    }

    private static List<NavItem> entries(Sheet sheet) {
        Shared shared = sheet.shared();
        Dossier dossier = shared.dossier();
        List<NavItem> entries = new ArrayList<>();
        for (Section section : Section.values()) {
            int count = switch (section) {
                case ARTICLES -> dossier.articles().size();
                case PEOPLE -> shared.people().size();
                case ORGANIZATIONS -> shared.organizations().size();
                case CLAIMS -> shared.claims().size();
                case NETWORK -> dossier.relations().size();
                case TIMELINE -> dossier.events().size();
                case SOURCES -> dossier.sources().size();
                case CORRECTIONS -> shared.corrections().size();
            };
            String label = switch (section) {
                case NETWORK -> "relations";
                case TIMELINE -> "home.events";
                default -> section.label();
            };
            entries.add(new NavItem(sheet.labels().text(label), sheet.href(section.route()), count, false));
        }
        return entries;
    }

    private static List<HomeView.Part> parts(Sheet sheet) {
        return PagePart.of(sheet.dossier()).stream()
                .filter(part -> !part.title().isEmpty())
                .map(part -> new HomeView.Part(
                        part.title(),
                        part.pages().stream()
                                .map(page -> new HomeView.PageItem(
                                        PagePart.item(page, sheet), sheet.line(page.description())))
                                .toList()))
                .toList();
    }

    private static List<NavItem> policies(Sheet sheet) {
        Settings settings = sheet.dossier().settings();
        List<NavItem> policies = new ArrayList<>();
        FreePage methodology = page(settings.methodology(), sheet);
        policies.add(new NavItem(
                methodology == null
                        ? sheet.labels().text("methodology")
                        : methodology.title().text(),
                sheet.href(Routes.methodology(sheet.dossier())),
                -1,
                false));
        FreePage corrections = page(settings.corrections(), sheet);
        if (corrections != null && corrections != methodology) {
            policies.add(new NavItem(corrections.title().text(), sheet.href(Routes.page(corrections.id())), -1, false));
        }
        return policies;
    }

    /** Null for null, and for an id that names no page. */
    private static FreePage page(String id, Sheet sheet) {
        return id == null ? null : sheet.dossier().page(id);
    }
}
