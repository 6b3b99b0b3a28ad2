package org.dossier.render.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.model.Language;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.drawing.Network;
import org.dossier.render.drawing.NetworkDrawing;
import org.dossier.render.html.Html;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.LabelView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NetworkView;

/**
 * Who is connected to whom, and by what: a drawing that starts at the best connected and, by a script, at anyone, and a table of all connections. In a large
 * dossier the table is on pages by the letter of who is named first.
 *
 * @param most how many connections may be on one page
 */
public record NetworkPage(int most) {
    /** A connection with its source takes some 700 bytes and twenty-five elements. */
    static final int MOST = 100;

    /** The file that has all connections for the script. */
    public static final String GRAPH = "network/graph.js";

    Stream<Page> pages(SiteContext site) {
        List<List<Relation>> all = Relation.together(site.dossier().relations());
        return new LongList<List<Relation>>(Section.NETWORK, "network.ftlh", "network/", most)
                .withSources()
                .pages(groups(all, site), Map.of(), NetworkPage::content);
    }

    private Map<ListPart.Group, List<List<Relation>>> groups(List<List<Relation>> all, SiteContext site) {
        return all.size() <= most
                ? Map.of(new ListPart.Group("", "", ""), all)
                : ListGroups.byLetter(
                        all,
                        same -> site.dossier()
                                .profile(same.get(0).subject())
                                .names()
                                .sortName(),
                        site.dossier().settings().language(),
                        site.labels());
    }

    private static Page.Content content(LongList.Shown<List<Relation>> shown, PageContext context) {
        Labels labels = context.labels();
        List<Relation> all = context.dossier().relations();
        boolean first = shown.all() == null && !all.isEmpty();
        // Before the sources: rows number what they cite.
        LongList.Shown<NetworkView.Row> rows = shown.made(same -> row(same, context));
        NetworkView view = new NetworkView(
                rows.view(Function.identity(), null),
                first ? drawing(context) : Html.EMPTY,
                first ? start(context) : null,
                first ? kinds(all, labels.language()) : List.of(),
                year(all, false),
                year(all, true),
                context.sources(),
                first ? context.href(GRAPH) : "",
                all.isEmpty() ? "" : context.theme("network.js"));
        return new Page.Content(shown.title(), labels.text("network.lede"), view);
    }

    /** The best connected, of several the first in the order of the dossier. */
    private static LinkView start(PageContext context) {
        return context.dossier().profiles().stream()
                .map(Profile::id)
                .max(Comparator.<String>comparingInt(
                                id -> context.dossier().links(id).relations().size())
                        .thenComparing(Comparator.reverseOrder()))
                .map(context::profile)
                .orElseThrow();
    }

    private static Html drawing(PageContext context) {
        Network network = Network.whole(context.dossier(), Network.OVERVIEW);
        Html around = NetworkDrawing.fan(
                Network.around(network.profiles().get(0), context.dossier(), Network.AROUND), context);
        return around.isEmpty() ? NetworkDrawing.spread(network, context) : around;
    }

    /** The kinds that occur, in the order of the first. */
    private static List<LabelView> kinds(List<Relation> relations, Language language) {
        Map<String, LabelView> kinds = new LinkedHashMap<>();
        relations.forEach(one -> kinds.putIfAbsent(
                one.kind().key(),
                new LabelView(one.kind().key(), one.kind().label().in(language))));
        return List.copyOf(kinds.values());
    }

    /** The first or last year that is known of any connection; empty for none. */
    private static String year(List<Relation> relations, boolean last) {
        IntStream years = relations.stream()
                .flatMap(one -> Stream.of(one.from(), one.to()))
                .filter(date -> date != null)
                .mapToInt(PartialDate::year);
        return (last ? years.max() : years.min())
                .stream().mapToObj(Integer::toString).findFirst().orElse("");
    }

    private static NetworkView.Row row(List<Relation> same, PageContext context) {
        Relation one = same.get(0);
        return new NetworkView.Row(
                one.kind().key(),
                NetworkDrawing.year(one.from()),
                NetworkDrawing.year(one.to()),
                AnnotationViews.relation(same, context));
    }
}
