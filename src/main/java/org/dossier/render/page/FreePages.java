package org.dossier.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Dossier;
import org.dossier.model.FreePage;
import org.dossier.model.Mention;
import org.dossier.model.Piece;
import org.dossier.model.Routes;
import org.dossier.model.RuleInForce;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.body.PlainText;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.html.Html;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.FreePageView;
import org.dossier.render.view.FreePageView.Checked;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NameView;
import org.dossier.render.view.NavItem;

/**
 * The pages of the editors' own; the methodology also lists the rules in force and what they were checked on. Where the
 * editors have written none, a page of that name holds these alone: readers find them at every dossier, and nothing is
 * put into the editors' mouth.
 */
final class FreePages {
    /** A page with fewer sections needs no list of them. */
    private static final int FEW = 3;

    private final List<RuleInForce> rules;

    /** @param rules those in force, for the methodology */
    FreePages(List<RuleInForce> rules) {
        this.rules = List.copyOf(rules);
    }

    Stream<Page> pages(SiteContext site) {
        Stream<Page> written = site.dossier().pages().stream()
                .map(page -> page(Routes.page(page.id()), context -> content(page, context)));
        String methodology = Routes.methodology(site.dossier());
        boolean missing = site.dossier().pages().stream()
                .noneMatch(page -> Routes.page(page.id()).equals(methodology));
        return missing ? Stream.concat(written, Stream.of(page(methodology, this::methodology))) : written;
    }

    private static Page page(String route, Function<PageContext, Page.Content> content) {
        return new Page(route, "page.ftlh", null, Page.Kind.WITH_SOURCES, content);
    }

    /** The page that the program makes. */
    private Page.Content methodology(PageContext context) {
        Labels labels = context.labels();
        String title = labels.text("methodology");
        LinkView words = context.words(title, labels.language());
        NameView name = new NameView(words.text(), words.lang(), words.dir(), List.of());
        FreePageView view = new FreePageView(name, Html.EMPTY, null, null, method(context), List.of());
        return new Page.Content(title, labels.text("checked.lede"), view);
    }

    private Page.Content content(FreePage page, PageContext context) {
        LinkView language = context.words("", page.language());
        Html description = BodyHtml.line(page.description(), context);
        Html text = BodyHtml.page(page.body(), context);
        boolean methodology = context.route().equals(Routes.methodology(context.dossier()));
        FreePageView view = new FreePageView(
                context.name(page.title()),
                description,
                new FreePageView.Text(language.lang(), language.dir(), contents(page.body(), context), text),
                page.part().isEmpty() ? null : group(page, context),
                methodology ? method(context) : null,
                context.sources());
        return new Page.Content(page.title().text(), PlainText.description(page.description(), page.body()), view);
    }

    /** All pages by the title of their group, in the order of the first pages; those that belong to none under an empty title. */
    static Map<String, List<FreePage>> groups(Dossier dossier) {
        return dossier.pages().stream()
                .collect(Collectors.groupingBy(FreePage::part, LinkedHashMap::new, Collectors.toList()));
    }

    /** A page as an entry of a navigation. */
    static NavItem item(FreePage page, PageContext context) {
        String route = Routes.page(page.id());
        return NavItem.page(page.title().text(), context.href(route), route.equals(context.route()));
    }

    private static FreePageView.Group group(FreePage page, PageContext context) {
        Map<String, List<FreePage>> groups = groups(context.dossier());
        groups.remove("");
        List<FreePage> pages = groups.values().stream().flatMap(List::stream).toList();
        int at = pages.indexOf(page);
        return new FreePageView.Group(
                page.part(),
                groups.entrySet().stream()
                        .map(group -> part(group.getKey(), group.getValue(), page, context))
                        .toList(),
                at > 0 ? item(pages.get(at - 1), context) : null,
                at + 1 < pages.size() ? item(pages.get(at + 1), context) : null);
    }

    private static FreePageView.Part part(String title, List<FreePage> pages, FreePage page, PageContext context) {
        boolean current = title.equals(page.part());
        return new FreePageView.Part(
                title,
                current,
                pages.stream()
                        .limit(current ? pages.size() : 1)
                        .map(one -> item(one, context))
                        .toList());
    }

    /** The sections of a text, by its highest headings; none when it has so few that a reader sees them at once. */
    private static List<NavItem> contents(Body body, PageContext context) {
        List<NavItem> contents = new ArrayList<>();
        List<Piece> pieces = body.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Open open
                    && open.tag().equals("h2")
                    && open.attributes().containsKey("id")) {
                StringBuilder words = new StringBuilder();
                for (i++;
                        !(pieces.get(i) instanceof Piece.Close close
                                && close.tag().equals("h2"));
                        i++) {
                    if (pieces.get(i) instanceof Piece.Text text) {
                        words.append(body.text(), text.start(), text.end());
                    } else if (pieces.get(i) instanceof Piece.Verbatim verbatim) {
                        words.append(verbatim.text());
                    }
                }
                String href =
                        context.href(context.route() + "#" + open.attributes().get("id"));
                contents.add(NavItem.of(words.toString(), href));
            }
        }
        return contents.size() < FEW ? List.of() : contents;
    }

    private FreePageView.Method method(PageContext context) {
        return new FreePageView.Method(
                BodyHtml.line(context.dossier().settings().practice(), context),
                rules.stream()
                        .map(rule -> new FreePageView.RuleView(
                                rule.id(),
                                context.labels().text("level." + rule.state().key()),
                                rule.reason().in(context.labels().language())))
                        .toList(),
                checked(context.dossier(), context.labels()));
    }

    /** On how much the rules were checked: each kind of thing with its number, also where that is 0. */
    private static List<Checked> checked(Dossier dossier, Labels labels) {
        List<Article> articles = dossier.articles();
        Map<Mention.How, Integer> found = dossier.index().mentions();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("articles", articles.size());
        counts.put("profiles", dossier.profiles().size());
        counts.put("claims", dossier.claims().size());
        counts.put("relations", dossier.relations().size());
        counts.put("events", dossier.events().size());
        counts.put(
                "notes", articles.stream().mapToInt(one -> one.notes().size()).sum());
        counts.put("sources", dossier.sources().size());
        counts.put(
                "passages",
                articles.stream().mapToInt(one -> one.annotations().size()).sum());
        counts.put(
                "mentions", found.values().stream().mapToInt(Integer::intValue).sum());
        for (Mention.How how : Mention.How.values()) {
            counts.put("mentions-" + how.key(), found.getOrDefault(how, 0));
        }
        return counts.entrySet().stream()
                .map(one -> new Checked(
                        one.getKey(),
                        labels.text("checked." + one.getKey()),
                        one.getValue(),
                        one.getKey().startsWith("mentions-")))
                .toList();
    }
}
