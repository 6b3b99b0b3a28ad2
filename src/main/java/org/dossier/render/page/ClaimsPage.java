package org.dossier.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.labels.Labels;
import org.dossier.render.template.Lazy;
import org.dossier.render.view.ClaimsView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NavItem;
import org.dossier.render.view.OpenClaimsView;

/**
 * The ledger: every claim, filed under what it is, who makes it, whom it is about and what came of it. On one page in a
 * small dossier; else on pages by year, and the first page leads to them.
 *
 * @param most how many claims may stand on one page
 */
record ClaimsPage(int most) implements PageType {
    /** A claim takes 2 kB of a page: this many stay below a megabyte, and can be filtered at once. */
    static final int MOST = 400;

    @Override
    public Stream<Page> pages(SiteContext site) {
        String first = Section.CLAIMS.route();
        List<LedgerPart> parts = LedgerPart.of(site.dossier().articles(), first, most);
        if (parts.size() == 1 && parts.get(0).route().equals(first)) {
            return Stream.of(page(first, context -> ledger(parts.get(0), context)));
        }
        return Stream.concat(
                Stream.of(page(first, context -> overview(parts, context))),
                parts.stream().map(part -> page(part.route(), context -> ledger(part, context))));
    }

    private static Page page(String route, Function<PageContext, Page.Content> content) {
        return new Page(route, "claims.ftlh", Section.CLAIMS, Page.Kind.PLAIN, content);
    }

    // ---- a page with claims

    private static Page.Content ledger(LedgerPart part, PageContext context) {
        Labels labels = context.labels();
        List<Claim> claims = part.claims();
        ClaimCards cards = ClaimCards.inLedger(context);
        ClaimFacets facets = new ClaimFacets(context);
        boolean whole = part.route().equals(Section.CLAIMS.route());
        List<OpenClaimsView> open = new OpenClaims(context, cards, claims).lists();
        String title = whole ? labels.text("nav.claims") : labels.text("claims.of", label(part, labels));
        ClaimsView view = new ClaimsView(
                title,
                claims.size(),
                whole ? null : LinkView.of(labels.text("claims.all"), context.href(Section.CLAIMS.route())),
                List.of(),
                List.of(),
                contents(claims.size(), open, "", labels),
                facets.here(claims),
                years(part, cards, facets),
                open,
                claims.isEmpty() ? "" : context.theme(context.site().theme().ledgerScript()));
        return new Page.Content(title, labels.text("claims.lede"), view);
    }

    private static List<NavItem> contents(int claims, List<OpenClaimsView> open, String page, Labels labels) {
        List<NavItem> contents = new ArrayList<>();
        contents.add(NavItem.counted(labels.text("nav.claims"), page + "#ledger", claims));
        open.forEach(one -> contents.add(NavItem.counted(one.title(), page + "#" + one.id(), one.count())));
        return contents;
    }

    private static Iterable<ClaimsView.YearOfClaims> years(LedgerPart part, ClaimCards cards, ClaimFacets facets) {
        List<ClaimsView.YearOfClaims> years = new ArrayList<>();
        LedgerPart.byYear(part.articles())
                .forEach((year, articles) -> years.add(new ClaimsView.YearOfClaims(
                        "year=" + year,
                        facets.yearLabel(year),
                        articles.stream().mapToInt(one -> one.claims().size()).sum(),
                        Lazy.map(articles, article -> group(article, cards, facets)))));
        return years;
    }

    private static ClaimsView.ClaimGroup group(Article article, ClaimCards cards, ClaimFacets facets) {
        PageContext context = cards.context();
        return new ClaimsView.ClaimGroup(
                "in-" + article.id(),
                context.article(article.id()),
                context.credit(article.outlet()),
                context.date(article.date()),
                article.claims().stream()
                        .map(claim -> facets.file(claim, cards))
                        .toList());
    }

    // ---- the page that leads to others

    private static Page.Content overview(List<LedgerPart> parts, PageContext context) {
        Labels labels = context.labels();
        ClaimFacets facets = new ClaimFacets(context);
        ClaimsView view = new ClaimsView(
                labels.text("nav.claims"),
                context.dossier().claims().size(),
                null,
                parts.stream().map(part -> part(part, facets, context)).toList(),
                Stream.of(Section.PEOPLE, Section.ORGANIZATIONS)
                        .map(section -> LinkView.of(labels.text(section.label()), context.href(section.route())))
                        .toList(),
                List.of(),
                facets.elsewhere(context.dossier().claims()),
                List.of(),
                List.of(),
                "");
        return new Page.Content(view.title(), labels.text("claims.lede"), view);
    }

    private static ClaimsView.Part part(LedgerPart part, ClaimFacets facets, PageContext context) {
        Labels labels = context.labels();
        List<Claim> claims = part.claims();
        String href = context.href(part.route());
        List<OpenClaimsView> open = new OpenClaims(context, ClaimCards.inLedger(context), claims).lists();
        List<NavItem> contents = contents(claims.size(), open, href, labels);
        return new ClaimsView.Part(
                NavItem.counted(label(part, labels), href, claims.size()),
                facets.kinds(claims, href),
                contents.subList(1, contents.size()));
    }

    private static String label(LedgerPart part, Labels labels) {
        String year = part.year().isEmpty() ? labels.text("undated.heading") : part.year();
        return part.number() == 0 ? year : labels.text("claims.part", year, part.number());
    }
}
