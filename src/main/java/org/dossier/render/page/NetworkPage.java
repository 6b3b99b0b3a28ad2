package org.dossier.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.model.Language;
import org.dossier.model.PartialDate;
import org.dossier.model.Relation;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.drawing.Network;
import org.dossier.render.drawing.NetworkDrawing;
import org.dossier.render.html.Html;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.NavItem;
import org.dossier.render.view.NetworkView;

/**
 * Who is tied to whom, and by what: a drawing of the most tied, and a table of all ties. In a large dossier the table goes on on further
 * pages.
 *
 * @param most how many ties may stand on one page
 */
record NetworkPage(int most) implements PageType {
    /** A tie takes half a kilobyte or more: this many can be sorted at once. */
    static final int MOST = 1000;

    @Override
    public Stream<Page> pages(SiteContext site) {
        int ties = site.dossier().relations().size();
        return IntStream.range(0, Math.max(1, (ties + most - 1) / most))
                .mapToObj(part -> new Page(
                        route(part),
                        "network.ftlh",
                        Section.NETWORK,
                        Page.Kind.WITH_SOURCES,
                        context -> content(part, context)));
    }

    private static String route(int part) {
        return part == 0 ? Section.NETWORK.route() : "network/" + (part + 1) + ".html";
    }

    private Page.Content content(int part, PageContext context) {
        Labels labels = context.labels();
        List<Relation> all = context.dossier().relations();
        List<Relation> here = all.subList(part * most, Math.min(all.size(), (part + 1) * most));
        Network network = Network.whole(context.dossier(), Network.OVERVIEW);
        Html drawing = part == 0 ? NetworkDrawing.spread(network, context) : Html.EMPTY;
        List<NetworkView.Row> rows = here.stream().map(one -> row(one, context)).toList();
        NetworkView view = new NetworkView(
                all.size(),
                drawing,
                network.profiles().size(),
                part == 0 ? network.left() : 0,
                parts(part, context),
                kinds(here, labels.language()),
                year(here, false),
                year(here, true),
                rows,
                context.sources(),
                all.isEmpty() ? "" : context.theme(context.site().theme().networkScript()));
        return new Page.Content(labels.text("nav.network"), labels.text("network.lede"), view);
    }

    private List<NavItem> parts(int current, PageContext context) {
        Labels labels = context.labels();
        List<Relation> all = context.dossier().relations();
        List<NavItem> parts = new ArrayList<>();
        for (int part = 0; part * most < all.size() && all.size() > most; part++) {
            int end = Math.min(all.size(), (part + 1) * most);
            parts.add(NavItem.page(
                    labels.number(part * most + 1) + "–" + labels.number(end),
                    context.href(route(part)) + "#ties",
                    part == current));
        }
        return parts;
    }

    /** The kinds that occur, in the order of the first. */
    private static List<NetworkView.Kind> kinds(List<Relation> relations, Language language) {
        Map<String, NetworkView.Kind> kinds = new LinkedHashMap<>();
        relations.forEach(one -> kinds.putIfAbsent(
                one.kind().key(),
                new NetworkView.Kind(one.kind().key(), one.kind().label().in(language))));
        return List.copyOf(kinds.values());
    }

    /** The first or last year that is known of any tie; empty for none. */
    private static String year(List<Relation> relations, boolean last) {
        IntStream years = relations.stream()
                .flatMap(one -> Stream.of(one.from(), one.to()))
                .filter(date -> date != null)
                .mapToInt(PartialDate::year);
        return (last ? years.max() : years.min())
                .stream().mapToObj(Integer::toString).findFirst().orElse("");
    }

    private static NetworkView.Row row(Relation one, PageContext context) {
        return new NetworkView.Row(
                one.kind().key(),
                NetworkDrawing.year(one.from()),
                NetworkDrawing.year(one.to()),
                AnnotationViews.relation(one, context));
    }
}
