package org.dossier.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.Dossier;
import org.dossier.model.IdKind;
import org.dossier.model.Routes;
import org.dossier.model.Section;
import org.dossier.model.Source;
import org.dossier.model.Usage;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.template.LazyLists;
import org.dossier.render.view.AnchorView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.SourcesView;

/** All cited works that are not articles of the dossier, with where they are cited. */
final class SourcesPage implements PageType {
    /** So many of those that cite a work are named, and so many of their passages: the pages of all others name the work. */
    private static final int NAMED = 40;

    private static final int PLACES = 5;

    @Override
    public Stream<Page> pages(SiteContext site) {
        return Stream.of(new Page(
                Section.SOURCES.route(), "sources.ftlh", Section.SOURCES, Page.Kind.PLAIN, SourcesPage::content));
    }

    private static Page.Content content(PageContext context) {
        List<Source> sources = context.dossier().sources();
        boolean unseen = sources.stream().anyMatch(source -> source.via() != null);
        SourcesView view =
                new SourcesView(sources.size(), unseen, LazyLists.map(sources, source -> source(source, context)));
        return new Page.Content(
                context.labels().text("nav.sources"), context.labels().text("sources.lede"), view);
    }

    private static SourcesView.SourceView source(Source source, PageContext context) {
        Map<String, SourcesView.CitedBy> citing = citedBy(source, context);
        SourcesView.CitedBy via = citing.remove(source.via());
        if (via == null && source.via() != null) {
            via = new SourcesView.CitedBy(context.cited(source.via()), 0, List.of());
        }
        return new SourcesView.SourceView(
                new AnchorView(
                        "source-" + source.id(),
                        context.dossier().former().of(source.id()).stream()
                                .map(former -> "source-" + former)
                                .toList()),
                source.type() == Source.Type.OTHER ? "" : context.labels().of("source-type", source.type()),
                context.link(source.title().text(), source.title().language(), source.url(), ""),
                context.others(source.title()),
                source.author(),
                context.credit(source.publisher()),
                context.date(source.date()),
                source.locator(),
                source.archived(),
                context.date(source.accessed()),
                via,
                source.rights(),
                BodyHtml.text(source.note(), context),
                citing.values().stream().limit(NAMED).toList(),
                Math.max(0, citing.size() - NAMED));
    }

    /** By the id of what cites it. */
    private static Map<String, SourcesView.CitedBy> citedBy(Source source, PageContext context) {
        Map<String, List<Usage>> byOwner = new LinkedHashMap<>();
        for (Usage use : context.dossier().uses(source.id())) {
            byOwner.computeIfAbsent(use.owner(), owner -> new ArrayList<>()).add(use);
        }
        Map<String, SourcesView.CitedBy> citing = new LinkedHashMap<>();
        byOwner.forEach((owner, uses) -> {
            LinkView by = owner(uses.get(0), context);
            if (by != null) {
                citing.put(owner, new SourcesView.CitedBy(by, uses.size(), places(uses, context)));
            }
        });
        return citing;
    }

    private static LinkView owner(Usage use, PageContext context) {
        String id = use.owner();
        return switch (use.kind()) {
            case ARTICLE -> context.cited(id);
            case PERSON, ORGANIZATION -> context.profile(id);
            case PAGE -> LinkView.of(context.dossier().page(id).title().text(), context.href(Routes.page(id)));
            case SOURCE -> LinkView.of(context.dossier().source(id).title().text(), context.href(Routes.source(id)));
        };
    }

    private static List<String> places(List<Usage> uses, PageContext context) {
        Set<String> places = new LinkedHashSet<>();
        for (Usage use : uses) {
            if (use.kind() == IdKind.ARTICLE && !use.annotation().isEmpty()) {
                places.add(context.href(place(use, context.dossier())));
            }
        }
        return places.stream().limit(PLACES).toList();
    }

    /** The words an annotation is about; of a response that is on none, the first claim it meets. */
    private static String place(Usage use, Dossier dossier) {
        return dossier.article(use.owner()).responses().stream()
                .filter(one -> one.id().equals(use.annotation()) && one.place() == null)
                .findFirst()
                .map(one -> one.to().isEmpty()
                        ? Routes.article(use.owner())
                        : Routes.claim(dossier.claim(one.to().get(0))))
                .orElseGet(() -> Routes.passage(use.owner(), use.annotation()));
    }
}
