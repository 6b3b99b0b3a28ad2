package org.dossier.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import org.dossier.render.view.LinkView;
import org.dossier.render.view.ListView.Choice;

/**
 * The ledger: a table of all claims. In a small dossier each row opens its card. In a large one the first page has the newest claims, each
 * leading to its card in the article; pages by year have every claim with its card, for who reads without a script; and the script
 * finds all claims in the files of {@code org.dossier.search.LedgerIndex}.
 *
 * @param most how many claims may be on a page with their cards
 * @param newest how many rows the first page of a large ledger has
 */
record ClaimsPage(int most, int newest) implements PageType {
    /** A claim with its card takes up to 3 kB and fifty elements of a page. */
    static final int MOST = 55;

    /** A row alone takes 1 kB and eighteen elements, and a tenth of a second lays out so many. */
    static final int NEWEST = 100;

    @Override
    public Stream<Page> pages(SiteContext site) {
        String first = Section.CLAIMS.route();
        List<Claim> claims = site.dossier().claims();
        List<ListPart<Claim>> parts = parts(site, most);
        List<Claim> here = parts.isEmpty() ? claims : claims.subList(0, Math.min(newest, claims.size()));
        return Stream.concat(
                Stream.of(page(first, context -> ledger(claims, here, null, parts, context))),
                parts.stream()
                        .map(part -> page(
                                part.route(),
                                context -> ledger(part.entries(), part.entries(), part, List.of(), context))));
    }

    /** The pages that have the cards of all claims; none when the first page has them. */
    static List<ListPart<Claim>> parts(SiteContext site, int most) {
        Dossier dossier = site.dossier();
        List<Claim> claims = dossier.claims();
        return claims.size() <= most
                ? List.of()
                : ListPart.of(
                        "claims/",
                        ListGroups.byYear(
                                claims,
                                claim -> ListGroups.yearOf(
                                        dossier.article(claim.place().article())),
                                site.labels()),
                        most,
                        claim -> 1);
    }

    private static Page page(String route, Function<PageContext, Page.Content> content) {
        return new Page(route, "claims.ftlh", Section.CLAIMS, Page.Kind.PLAIN, content);
    }

    /**
     * A page.
     *
     * @param counted the claims that are counted
     * @param here those of them that are on the page
     * @param part which page of a year this is; null for the first page
     * @param parts the pages that have the cards; empty when this one has them
     */
    private static Page.Content ledger(
            List<Claim> counted,
            List<Claim> here,
            ListPart<Claim> part,
            List<ListPart<Claim>> parts,
            PageContext context) {
        Labels labels = context.labels();
        LedgerRows rows = new LedgerRows(context, parts);
        boolean first = part == null;
        String title = first
                ? labels.text("nav.claims")
                : labels.text("list.part", labels.text("nav.claims"), part.label(context));
        ClaimsView view = new ClaimsView(
                title,
                counted.size(),
                here.size(),
                first
                        ? null
                        : LinkView.of(
                                labels.text(
                                        "list.all",
                                        labels.text("nav.claims"),
                                        labels.amount(context.dossier().claims().size())),
                                context.href(Section.CLAIMS.route())),
                parts.stream().map(one -> one.link(context)).toList(),
                kinds(counted, labels),
                answers(counted, context),
                counted.stream()
                                .map(claim -> claim.place().article())
                                .distinct()
                                .count()
                        > 1,
                parts.isEmpty(),
                LazyLists.map(here, rows::row),
                first ? LedgerRows.files(counted.size()) : 0,
                first && counted.size() > 1
                        ? context.theme(context.site().theme().ledgerScript())
                        : "");
        return new Page.Content(title, labels.text("claims.lede"), view);
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
