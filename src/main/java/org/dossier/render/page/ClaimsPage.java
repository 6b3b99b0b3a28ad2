package org.dossier.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.labels.Labels;
import org.dossier.render.template.LazyLists;
import org.dossier.render.view.ClaimsView;
import org.dossier.render.view.LabelView;
import org.dossier.render.view.ListView.Choice;

/**
 * The ledger: a table of all claims. In a small dossier each row opens its card. In a large one the first page has the newest claims, each
 * leading to its card in the article; pages by year have every claim with its card, for who reads without a script; and the script
 * finds all claims in the files of {@code org.dossier.search.LedgerIndex}.
 *
 * @param most how many claims may be on a page with their cards
 * @param newest how many rows the first page of a large ledger has
 */
record ClaimsPage(int most, int newest) {
    /** A claim with its card takes up to 3 kB and fifty elements of a page. */
    static final int MOST = 55;

    /** A row alone takes 1 kB and eighteen elements, and a tenth of a second lays out so many. */
    static final int NEWEST = 100;

    Stream<Page> pages(SiteContext site) {
        Map<ListPart.Group, List<Claim>> years = years(site);
        List<ListPart<Claim>> parts = list().parts(years);
        List<Claim> claims = site.dossier().claims();
        ListPart.Group first = new ListPart.Group("", "", "");
        return list().pages(
                        years,
                        Map.of(first, claims.subList(0, Math.min(newest, claims.size()))),
                        (shown, context) -> ledger(shown, parts, context));
    }

    private LongList<Claim> list() {
        return new LongList<>(Section.CLAIMS, "claims.ftlh", "claims/", most);
    }

    private static Map<ListPart.Group, List<Claim>> years(SiteContext site) {
        Dossier dossier = site.dossier();
        return ListGroups.byYear(
                dossier.claims(),
                claim -> ListGroups.yearOf(dossier.article(claim.place().article())),
                site.labels());
    }

    /** The pages that have the cards of all claims; none when the first page has them. */
    List<ListPart<Claim>> parts(SiteContext site) {
        return list().parts(years(site));
    }

    /**
     * A page.
     *
     * @param all the pages that have the cards; empty when the first page has them
     */
    private static Page.Content ledger(LongList.Shown<Claim> shown, List<ListPart<Claim>> all, PageContext context) {
        boolean first = shown.all() == null;
        List<ListPart<Claim>> parts = first ? all : List.of();
        List<Claim> some =
                shown.groups().values().stream().flatMap(List::stream).toList();
        List<Claim> counted = first ? context.dossier().claims() : some;
        List<Claim> here = parts.isEmpty() ? counted : some;
        LedgerRows rows = new LedgerRows(context, parts);
        ClaimsView view = new ClaimsView(
                shown.title(),
                shown.count(),
                here.size(),
                shown.all(),
                first ? shown.parts() : List.of(),
                kinds(counted, context.labels()),
                answers(counted, context),
                counted.stream()
                                .map(claim -> claim.place().article())
                                .distinct()
                                .count()
                        > 1,
                parts.isEmpty(),
                LazyLists.map(here, rows::row),
                first ? LedgerRows.files(shown.count()) : 0,
                first && shown.count() > 1 ? context.theme("ledger.js") : "");
        return new Page.Content(shown.title(), context.labels().text("claims.lede"), view);
    }

    private static List<Choice> kinds(List<Claim> claims, Labels labels) {
        List<Choice> kinds = new ArrayList<>();
        for (Claim.Kind kind : Claim.Kind.values()) {
            int count =
                    (int) claims.stream().filter(claim -> claim.kind() == kind).count();
            if (count > 0) {
                kinds.add(new Choice(kind.key(), labels.of("claim-kind", kind), count));
            }
        }
        return kinds;
    }

    /** How many wait for a response, and then how many have each state, those with most first. */
    private static List<Choice> answers(List<Claim> claims, PageContext context) {
        Labels labels = context.labels();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> words = new HashMap<>(Map.of("some", labels.text("filter.some")));
        int open = 0;
        for (Claim claim : claims) {
            LabelView state = ClaimState.of(claim, context.dossier(), labels);
            if (!state.label().isEmpty()) {
                words.putIfAbsent(state.key(), state.label());
                counts.merge(state.key(), 1, Integer::sum);
            }
            open += ClaimState.waiting(claim, context.dossier()).isEmpty() ? 0 : 1;
        }
        List<Choice> answers = new ArrayList<>();
        if (open > 0) {
            answers.add(new Choice("open", labels.text("filter.open"), open));
        }
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(one -> answers.add(new Choice(one.getKey(), words.get(one.getKey()), one.getValue())));
        return answers;
    }
}
