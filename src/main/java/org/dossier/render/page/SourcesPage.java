package org.dossier.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import org.dossier.render.view.AnchorView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.SourcesView;

/**
 * All cited works that are not articles of the dossier, with where they are cited. On one page in a small dossier; else those cited by most are on the
 * first page, and all on pages by letter.
 *
 * @param most how many elements the entries of a page may have
 */
record SourcesPage(int most) {
    static final int MOST = 2500;

    /** So many of those that cite a work are named, and so many of their passages: the pages of all others name the work. */
    private static final int NAMED = 40;

    private static final int PLACES = 5;

    /** Elements that an entry has, and that it has for each of those that cite it and for each passage. */
    private static final int ENTRY = 17;

    private static final int CITED_BY = 4;

    private static final int PLACE = 2;

    Stream<Page> pages(SiteContext site) {
        List<Source> all = site.dossier().sources();
        List<Source> cited = all.stream()
                .sorted(Comparator.comparing(
                        one -> -site.dossier().uses(one.id()).size()))
                .toList();
        int end = ListPart.end(cited, 0, most / 2, source -> weight(source, site.dossier()));
        ListPart.Group first =
                new ListPart.Group("most-cited", "most-cited", site.labels().text("list.most-cited"));
        return list(site.dossier()).pages(groups(site), Map.of(first, cited.subList(0, end)), SourcesPage::content);
    }

    private LongList<Source> list(Dossier dossier) {
        return new LongList<Source>(Section.SOURCES, "sources.ftlh", "sources/", most)
                .weighed(source -> weight(source, dossier));
    }

    private Map<ListPart.Group, List<Source>> groups(SiteContext site) {
        List<Source> all = site.dossier().sources();
        Map<ListPart.Group, List<Source>> whole = Map.of(new ListPart.Group("", "", ""), all);
        return list(site.dossier()).isLong(whole)
                ? ListGroups.byLetter(
                        all,
                        source -> source.title().text(),
                        site.dossier().settings().language(),
                        site.labels())
                : whole;
    }

    /** The pages by letter; none where all are on one page. */
    List<ListPart<Source>> parts(SiteContext site) {
        return list(site.dossier()).parts(groups(site));
    }

    /** A site that knows which page each source is on. */
    SiteContext placed(SiteContext site) {
        Map<String, String> pages = new HashMap<>();
        parts(site).forEach(part -> part.entries().forEach(source -> pages.put(source.id(), part.route())));
        return site.with(pages);
    }

    private static int weight(Source source, Dossier dossier) {
        Map<String, Integer> owners = new LinkedHashMap<>();
        dossier.uses(source.id()).forEach(use -> owners.merge(use.owner(), 1, Integer::sum));
        return ENTRY
                + owners.values().stream()
                        .limit(NAMED)
                        .mapToInt(count -> CITED_BY + PLACE * Math.min(PLACES, count))
                        .sum();
    }

    private static Page.Content content(LongList.Shown<Source> shown, PageContext context) {
        boolean unseen =
                shown.groups().values().stream().flatMap(List::stream).anyMatch(source -> source.via() != null);
        SourcesView view = new SourcesView(
                shown.view(source -> source(source, context), null),
                unseen,
                ListFilter.entries(Section.SOURCES, shown, context));
        return new Page.Content(shown.title(), context.labels().text("sources.lede"), view);
    }

    /** The ids of the entry of a source on a page: the one of now first. */
    static AnchorView anchor(Source source, Dossier dossier) {
        return new AnchorView(
                "source-" + source.id(),
                dossier.former().of(source.id()).stream()
                        .map(former -> "source-" + former)
                        .toList());
    }

    private static SourcesView.SourceView source(Source source, PageContext context) {
        Map<String, SourcesView.CitedBy> citing = citedBy(source, context);
        SourcesView.CitedBy via = citing.remove(source.via());
        if (via == null && source.via() != null) {
            via = new SourcesView.CitedBy(context.cited(source.via()), 0, List.of());
        }
        return new SourcesView.SourceView(
                anchor(source, context.dossier()),
                source.type() == Source.Type.OTHER ? "" : context.labels().of("source-type", source.type()),
                context.link(source.title().text(), source.title().language(), source.url(), ""),
                context.others(source.title()),
                source.author(),
                context.credit(source.publisher()),
                context.date(source.date()),
                source.locator(),
                source.archived(),
                context.date(source.accessed()),
                copy(source.evidence(), context),
                via,
                source.rights(),
                BodyHtml.text(source.note(), context),
                citing.values().stream().limit(NAMED).toList(),
                Math.max(0, citing.size() - NAMED),
                ReferenceMeta.coins(source, context));
    }

    private static LinkView copy(Source.Evidence copy, PageContext context) {
        return copy == null ? null : LinkView.of(copy.sha256(), copy.file().isEmpty() ? "" : context.href(copy.file()));
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
            case SOURCE -> LinkView.of(context.dossier().source(id).title().text(), context.href(context.source(id)));
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
