package org.dossier.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.FreePage;
import org.dossier.model.Imprint;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.Routes;
import org.dossier.model.Section;
import org.dossier.model.Settings;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.body.PlainText;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.drawing.Network;
import org.dossier.render.drawing.NetworkDrawing;
import org.dossier.render.drawing.SvgBuilder;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.ClaimView;
import org.dossier.render.view.GroupView;
import org.dossier.render.view.HomeView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NavItem;

/**
 * The first page: what the dossier is about, and ways into it. A part in which there is nothing is not made.
 *
 * @param context the page
 */
record HomePage(PageContext context) {
    private static final int LATEST = 5;
    private static final int EVENTS = 8;
    private static final int DRAWN = 12;
    private static final int FACES = 8;
    private static final int CLAIMS = 5;

    static Stream<Page> pages(SiteContext site) {
        return Stream.of(
                new Page("index.html", "home.ftlh", null, Page.Kind.PLAIN, context -> new HomePage(context).content()));
    }

    private Page.Content content() {
        Settings settings = context.dossier().settings();
        String described = PlainText.description(settings.description(), settings.lead());
        String title = settings.title().text();
        return new Page.Content(
                "", described.isEmpty() ? context.labels().text("home.description", title) : described, view());
    }

    private HomeView view() {
        Dossier dossier = context.dossier();
        Settings settings = dossier.settings();
        List<Settings.Block> chosen = settings.front().blocks().isEmpty()
                ? List.of(Settings.Block.values())
                : settings.front().blocks();
        HomeView.Answers answers = chosen.contains(Settings.Block.ANSWERS) ? answers() : null;
        HomeView.Who who = chosen.contains(Settings.Block.WHO) ? who() : null;
        List<ClaimView> claims = chosen.contains(Settings.Block.CLAIMS) ? claims() : List.of();
        HomeView.Network network = chosen.contains(Settings.Block.NETWORK) ? network() : null;
        HomeView.State state = chosen.contains(Settings.Block.STATE) ? state() : null;
        List<HomeView.Happening> events = events();
        List<GroupView<HomeView.PageItem>> parts = parts();
        Predicate<Settings.Block> filled = block -> switch (block) {
            case ANSWERS -> answers != null;
            case WHO -> who != null;
            case CLAIMS -> !claims.isEmpty();
            case PARTS -> !parts.isEmpty();
            case ARTICLES -> dossier.articles().size() > 1;
            case TIMELINE -> !events.isEmpty();
            case NETWORK -> network != null;
            case STATE -> state != null;
        };
        return new HomeView(
                context.name(settings.title()),
                BodyHtml.line(settings.lead().isEmpty() ? settings.description() : settings.lead(), context),
                context.image(settings.front().picture()),
                ways(chosen),
                chosen.stream().filter(filled).map(Settings.Block::key).toList(),
                answers,
                who,
                claims,
                parts,
                dossier.articles().stream()
                        .limit(LATEST)
                        .map(article -> ArticlesPage.item(article, context))
                        .toList(),
                NavItem.counted(
                        context.labels()
                                .text(
                                        "home.all",
                                        context.labels()
                                                .amount(dossier.articles().size())),
                        context.href(Section.ARTICLES.route()),
                        dossier.articles().size()),
                events,
                network,
                state);
    }

    private List<NavItem> ways(List<Settings.Block> chosen) {
        Dossier dossier = context.dossier();
        Labels labels = context.labels();
        List<NavItem> ways = new ArrayList<>();
        if (dossier.articles().size() == 1) {
            Article only = dossier.articles().get(0);
            boolean account = only.imprint().type() == Imprint.Type.SUMMARY;
            ways.add(NavItem.of(
                    labels.text(account ? "home.account" : "home.article"), context.href(Routes.article(only.id()))));
        }
        int claims = dossier.articles().stream()
                .mapToInt(article -> article.claims().size())
                .sum();
        if (claims > 0 && (chosen.contains(Settings.Block.ANSWERS) || chosen.contains(Settings.Block.CLAIMS))) {
            ways.add(NavItem.of(labels.count("check", claims), context.href(Section.CLAIMS.route())));
        }
        return ways;
    }

    private HomeView.Answers answers() {
        Labels labels = context.labels();
        Map<ClaimState.Answer, Integer> tally = new EnumMap<>(ClaimState.Answer.class);
        context.dossier().claims().stream()
                .filter(ClaimState::callsForAnswer)
                .forEach(claim -> tally.merge(ClaimState.answer(claim, context.dossier()), 1, Integer::sum));
        if (tally.isEmpty()) {
            return null;
        }
        List<HomeView.Share> shares = new ArrayList<>();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        int all = 0;
        int answered = 0;
        for (Map.Entry<ClaimState.Answer, Integer> one : tally.entrySet()) {
            ClaimState.Answer answer = one.getKey();
            shares.add(new HomeView.Share(answer.key(), labels.of("tally", answer), labels.amount(one.getValue())));
            sizes.put(answer.key(), one.getValue());
            all += one.getValue();
            answered += answer.isAnswer() ? one.getValue() : 0;
        }
        String each = shares.stream()
                .map(share -> labels.text("tally.share", share.count(), share.label()))
                .collect(Collectors.joining(labels.text("comma")));
        return new HomeView.Answers(
                labels.text("tally.of", labels.amount(answered), labels.amount(all)),
                SvgBuilder.shares(sizes, labels.text("tally.words", labels.count("claims", all), each)),
                shares);
    }

    /** Null when nobody is named who may be put there: people without a public role, and those whose name is withheld, are left out. */
    private HomeView.Who who() {
        List<HomeView.Face> faces = context.dossier().profiles().stream()
                .filter(profile -> !profile.redacted() && !profile.noindex())
                .filter(profile -> mentions(profile) > 0)
                .sorted(Comparator.comparingInt(profile -> -mentions(profile)))
                .limit(FACES)
                .map(profile -> new HomeView.Face(context.profile(profile.id()), Monogram.of(profile), role(profile)))
                .toList();
        return faces.isEmpty()
                ? null
                : new HomeView.Who(
                        faces,
                        Stream.of(Section.PEOPLE, Section.ORGANIZATIONS)
                                .map(this::list)
                                .filter(item -> item.count() > 0)
                                .toList());
    }

    private int mentions(Profile profile) {
        return context.dossier().links(profile.id()).mentions().size();
    }

    /** The public role, else what it is, else the line about it. */
    private Html role(Profile profile) {
        String role =
                !profile.publicRole().isEmpty() && !profile.privatePerson() ? profile.publicRole() : profile.role();
        return role.isEmpty() ? BodyHtml.line(profile.description(), context) : HtmlBuilder.escaped(role);
    }

    private NavItem list(Section section) {
        Profile.Kind kind = section == Section.PEOPLE ? Profile.Kind.PERSON : Profile.Kind.ORGANIZATION;
        return NavItem.counted(
                context.labels().text(section.label()),
                context.href(section.route()),
                context.dossier().profiles(kind).size());
    }

    private List<ClaimView> claims() {
        ClaimCards cards = ClaimCards.elsewhere(context);
        return shown().map(cards::card).toList();
    }

    /** Those that the editors chose; else the gravest of those that call for a response and have one: no accusation is put there without. */
    private Stream<Claim> shown() {
        Dossier dossier = context.dossier();
        List<String> chosen = dossier.settings().front().claims();
        return chosen.isEmpty()
                ? dossier.claims().stream()
                        .filter(ClaimState::callsForAnswer)
                        .filter(claim -> ClaimState.answer(claim, dossier).isAnswer())
                        .sorted(ProfileParts.GRAVEST)
                        .limit(CLAIMS)
                : chosen.stream().map(dossier::claim).filter(Objects::nonNull);
    }

    /** The latest that have a date. */
    private List<HomeView.Happening> events() {
        List<HomeView.Happening> dated = context.dossier().events().stream()
                .filter(event -> event.date() != null)
                .map(event -> new HomeView.Happening(
                        context.date(event.date()),
                        context.link(
                                event.title().text(), event.title().language(), context.href(Routes.event(event)), "")))
                .toList();
        return dated.subList(Math.max(0, dated.size() - EVENTS), dated.size());
    }

    private HomeView.Network network() {
        Network network = Network.whole(context.dossier(), DRAWN);
        Html drawing = NetworkDrawing.spread(network, context);
        return drawing.isEmpty()
                ? null
                : new HomeView.Network(
                        drawing,
                        Relation.together(context.dossier().relations()).stream()
                                .filter(same -> network.ties().contains(same.get(0)))
                                .map(same -> AnnotationViews.relation(same, context))
                                .toList());
    }

    private List<GroupView<HomeView.PageItem>> parts() {
        return FreePages.groups(context.dossier()).entrySet().stream()
                .filter(part -> !part.getKey().isEmpty())
                .map(part -> GroupView.of(
                        part.getKey(),
                        part.getValue().stream()
                                .map(page -> new HomeView.PageItem(
                                        FreePages.item(page, context), BodyHtml.line(page.description(), context)))
                                .toList()))
                .toList();
    }

    private HomeView.State state() {
        Settings settings = context.dossier().settings();
        int corrections = CorrectionsPage.corrections(context.dossier()).size();
        FreePage policy =
                settings.corrections() == null ? null : context.dossier().page(settings.corrections());
        LinkView contact = Frames.contact(settings.contact());
        HomeView.State state = new HomeView.State(
                context.date(settings.checked()),
                corrections == 0
                        ? null
                        : NavItem.of(
                                context.labels().count("corrections", corrections),
                                context.href(Section.CORRECTIONS.route())),
                policy == null ? null : LinkView.of(policy.title().text(), context.href(Routes.page(policy.id()))),
                contact == null || contact.href().isEmpty()
                        ? null
                        : LinkView.of(context.labels().text("colophon.contact"), contact.href()),
                BodyHtml.line(settings.practice(), context));
        return context.dossier().articles().isEmpty() ? null : state;
    }
}
