package org.dossier.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Dossier;
import org.dossier.model.FreePage;
import org.dossier.model.Profile;
import org.dossier.model.Routes;
import org.dossier.model.Section;
import org.dossier.model.Settings;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.body.PlainText;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.drawing.CooccurrenceDrawing;
import org.dossier.render.view.HomeView;
import org.dossier.render.view.NavItem;

/** The first page: the newest articles, and what else there is. */
final class HomePage implements PageType {
    private static final int LATEST = 10;

    @Override
    public Stream<Page> pages(SiteContext site) {
        return Stream.of(new Page("index.html", "home.ftlh", null, Page.Kind.PLAIN, HomePage::content));
    }

    private static Page.Content content(PageContext context) {
        Dossier dossier = context.dossier();
        Settings settings = dossier.settings();
        HomeView view = new HomeView(
                context.name(settings.title()),
                BodyHtml.line(settings.description(), context),
                dossier.articles().stream()
                        .limit(LATEST)
                        .map(article -> ArticleItems.item(article, context))
                        .toList(),
                dossier.articles().size(),
                context.href(Section.ARTICLES.route()),
                CooccurrenceDrawing.draw(context),
                context.href(Section.NETWORK.route()),
                entries(context),
                parts(context),
                policies(context));
        String described = PlainText.description(settings.description());
        String title = settings.title().text();
        return new Page.Content(
                "", described.isEmpty() ? context.labels().text("home.description", title) : described, view);
    }

    private static List<NavItem> entries(PageContext context) {
        Dossier dossier = context.dossier();
        List<NavItem> entries = new ArrayList<>();
        for (Section section : Section.values()) {
            int count = switch (section) {
                case ARTICLES -> dossier.articles().size();
                case PEOPLE -> dossier.profiles(Profile.Kind.PERSON).size();
                case ORGANIZATIONS ->
                    dossier.profiles(Profile.Kind.ORGANIZATION).size();
                case CLAIMS -> dossier.claims().size();
                case NETWORK -> dossier.relations().size();
                case TIMELINE -> dossier.events().size();
                case SOURCES -> dossier.sources().size();
                case CORRECTIONS -> CorrectionsPage.corrections(dossier).size();
            };
            String label = switch (section) {
                case NETWORK -> "relations";
                case TIMELINE -> "home.events";
                default -> section.label();
            };
            entries.add(NavItem.counted(context.labels().text(label), context.href(section.route()), count));
        }
        return entries;
    }

    private static List<HomeView.Part> parts(PageContext context) {
        return FreePageGroup.of(context.dossier()).stream()
                .filter(part -> !part.title().isEmpty())
                .map(part -> new HomeView.Part(
                        part.title(),
                        part.pages().stream()
                                .map(page -> new HomeView.PageItem(
                                        FreePageGroup.item(page, context), BodyHtml.line(page.description(), context)))
                                .toList()))
                .toList();
    }

    private static List<NavItem> policies(PageContext context) {
        Settings settings = context.dossier().settings();
        List<NavItem> policies = new ArrayList<>();
        FreePage methodology = page(settings.methodology(), context);
        policies.add(NavItem.of(
                methodology == null
                        ? context.labels().text("methodology")
                        : methodology.title().text(),
                context.href(Routes.methodology(context.dossier()))));
        FreePage corrections = page(settings.corrections(), context);
        if (corrections != null && corrections != methodology) {
            policies.add(NavItem.of(corrections.title().text(), context.href(Routes.page(corrections.id()))));
        }
        return policies;
    }

    /** Null for null, and for an id that names no page. */
    private static FreePage page(String id, PageContext context) {
        return id == null ? null : context.dossier().page(id);
    }
}
