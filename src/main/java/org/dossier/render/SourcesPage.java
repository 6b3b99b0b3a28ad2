package org.dossier.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.IdKind;
import org.dossier.model.Routes;
import org.dossier.model.Source;
import org.dossier.model.Use;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.SourcesView;

/** All cited works that are not articles of the dossier, with where they are cited. */
final class SourcesPage implements PageType {
    @Override
    public Stream<Page> pages(Shared shared) {
        return Stream.of(new Page(
                Section.SOURCES.route(), "sources.ftlh", Section.SOURCES, Page.Kind.PLAIN, SourcesPage::content));
    }

    private static Page.Content content(Sheet sheet) {
        List<Source> sources = sheet.dossier().sources();
        SourcesView view = new SourcesView(sources.size(), Lazy.map(sources, source -> source(source, sheet)));
        return new Page.Content(
                sheet.labels().text("nav.sources"), sheet.labels().text("sources.lede"), view);
    }

    private static SourcesView.SourceView source(Source source, Sheet sheet) {
        return new SourcesView.SourceView(
                "source-" + source.id(),
                sheet.dossier().former().of(source.id()).stream()
                        .map(former -> "source-" + former)
                        .toList(),
                sheet.labels().of("source-type", source.type()),
                sheet.link(source.title().text(), source.title().language(), source.url(), ""),
                sheet.others(source.title()),
                source.author(),
                sheet.credit(source.publisher()),
                sheet.date(source.date()),
                source.locator(),
                source.archived(),
                sheet.date(source.accessed()),
                source.via() == null ? null : sheet.article(source.via()),
                source.rights(),
                sheet.text(source.note()),
                citedBy(source, sheet));
    }

    private static List<SourcesView.CitedBy> citedBy(Source source, Sheet sheet) {
        Map<String, List<Use>> byOwner = new LinkedHashMap<>();
        for (Use use : sheet.dossier().uses(source.id())) {
            byOwner.computeIfAbsent(use.owner(), owner -> new ArrayList<>()).add(use);
        }
        List<SourcesView.CitedBy> citing = new ArrayList<>();
        byOwner.forEach((owner, uses) -> {
            LinkView by = owner(uses.get(0), sheet);
            if (by != null) {
                citing.add(new SourcesView.CitedBy(by, uses.size(), places(uses, sheet)));
            }
        });
        return citing;
    }

    private static LinkView owner(Use use, Sheet sheet) {
        String id = use.owner();
        return switch (use.kind()) {
            case ARTICLE -> sheet.article(id);
            case PERSON, ORGANIZATION -> sheet.profile(id);
            case PAGE -> LinkView.of(sheet.dossier().page(id).title().text(), sheet.href(Routes.page(id)));
            case SOURCE -> LinkView.of(sheet.dossier().source(id).title().text(), sheet.href(Routes.source(id)));
        };
    }

    private static List<String> places(List<Use> uses, Sheet sheet) {
        Set<String> places = new LinkedHashSet<>();
        for (Use use : uses) {
            if (use.kind() == IdKind.ARTICLE && !use.annotation().isEmpty()) {
                places.add(sheet.href(Routes.passage(use.owner(), use.annotation())));
            }
        }
        return List.copyOf(places);
    }
}
