package org.dossier.render.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Claim;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Relation;
import org.dossier.model.Response;
import org.dossier.model.Routes;
import org.dossier.model.Section;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.body.PlainText;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.drawing.CountPlot;
import org.dossier.render.drawing.Network;
import org.dossier.render.drawing.NetworkDrawing;
import org.dossier.render.drawing.SvgBuilder;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.ClaimView;
import org.dossier.render.view.GroupView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NameView;
import org.dossier.render.view.NavItem;
import org.dossier.render.view.PlotView;
import org.dossier.render.view.ProfileView;
import org.dossier.render.view.RelationView;
import org.dossier.render.view.SourceEntry;

/** A person or an organization: what is known, and every passage that names it. */
final class ProfilePage {
    /** In a large dossier nearly all profiles meet: more companions than these say nothing. */
    private static final int COMPANIONS = 30;

    /** Of fewer articles than these a part says less than the number. */
    private static final int BARS = 3;

    /** The articles that a page rests on are named while they are so few. */
    private static final int NAMED = 3;

    /** In fewer months than these nothing rises or falls. */
    private static final int PLOTTED = 3;

    private final Profile profile;
    private final PageContext context;
    private final Labels labels;
    private final ClaimCards cards;
    /** All that refers to it. */
    private final ProfileLinks links;
    /** What of this the page shows. */
    private final ProfileLinks shown;

    private ProfilePage(Profile profile, ProfileLinks links, ProfileLinks shown, PageContext context) {
        this.profile = profile;
        this.context = context;
        this.labels = context.labels();
        this.cards = ClaimCards.elsewhere(context);
        this.links = links;
        this.shown = shown;
    }

    static Stream<Page> pages(SiteContext site) {
        return Stream.of(Profile.Kind.PERSON, Profile.Kind.ORGANIZATION)
                .flatMap(kind -> site.dossier().profiles(kind).stream())
                .flatMap(profile -> pages(ProfileParts.of(profile, site)));
    }

    private static Stream<Page> pages(ProfileParts parts) {
        Profile profile = parts.profile();
        // What refers to the profile is asked for again while a page is drawn: it is drawn anew where the answer is
        // another one.
        Page own = page(
                profile,
                Routes.profile(profile),
                "",
                context -> content(ProfileParts.of(profile, context.site()), context));
        return Stream.concat(
                Stream.of(own),
                parts.parts().stream()
                        .map(part -> page(
                                profile, part.part().route(), part.has(), context -> part(profile, part, context))));
    }

    private static Page page(Profile profile, String route, String part, Function<PageContext, Page.Content> content) {
        return new Page(
                route,
                "profile.ftlh",
                profile.kind() == Profile.Kind.PERSON ? Section.PEOPLE : Section.ORGANIZATIONS,
                Page.Kind.WITH_SOURCES,
                new Page.About(List.of(profile), part),
                content);
    }

    /** A page with a part of what refers to a profile: who it is, and where it may respond to, but nothing else that its own page says. */
    private static Page.Content part(Profile profile, ProfileParts.Part part, PageContext context) {
        ProfileLinks links = context.dossier().links(profile.id());
        String label = part.part().label(context);
        String title = context.labels()
                .text(
                        "list.part",
                        context.labels().text(part.section(), profile.name().text()),
                        label);
        ProfileView view = new ProfilePage(profile, links, part.links(), context).view(label, List.of());
        return new Page.Content(title, title, profile.noindex(), view);
    }

    private static Page.Content content(ProfileParts parts, PageContext context) {
        Profile profile = parts.profile();
        ProfileView view =
                new ProfilePage(profile, parts.links(), parts.first(), context).view("", parts.more(context));
        String described = PlainText.description(profile.description(), profile.biography());
        if (described.isEmpty()) {
            described = context.labels()
                    .text(
                            "profile.description." + profile.kind().key(),
                            profile.name().text(),
                            context.dossier().settings().title().text());
        }
        return new Page.Content(profile.name().text(), described, profile.noindex(), view);
    }

    /**
     * What the page shows.
     *
     * @param part what it is called when it is a further one; empty for the profile's own, which alone says what does not refer to others
     * @param more the further pages
     */
    private ProfileView view(String part, List<GroupView<NavItem>> more) {
        boolean own = part.isEmpty();
        boolean open = !profile.redacted();
        boolean brief = own && profile.isBrief();
        // In the order of the page: what is cited first is number 1.
        Html lead = brief
                ? BodyHtml.mainText(profile.biography(), context)
                : paragraph(BodyHtml.line(profile.description(), context));
        return new ProfileView(
                context.label("profile-kind", profile.kind()),
                profile.role(),
                name(),
                Monogram.of(profile),
                own && open ? context.image(profile.image()) : null,
                lead,
                own ? profile.differentFrom().stream().map(context::profile).toList() : List.of(),
                standing(),
                own ? figures() : List.of(),
                answers(),
                own && !brief ? BodyHtml.mainText(profile.biography(), context) : Html.EMPTY,
                own ? ProfileFacts.of(profile, context) : List.of(),
                relations(),
                own ? network() : null,
                claims(shown.claimsByOthers()),
                claims(shown.claimsBy()),
                shown.events().stream()
                        .map(event -> AnnotationViews.event(event, profile.id(), context))
                        .toList(),
                new ProfileView.Mentions(
                        shown.mentions().size(),
                        own ? plot() : null,
                        MentioningArticles.of(shown.mentions(), context),
                        own ? carrying() : List.of()),
                own ? companions() : new ProfileView.Companions(List.of(), 0, ""),
                sources(own),
                own ? cards.review(profile.review()) : null,
                own && open ? identifiers() : List.of(),
                own && open ? profile.links().stream().map(context::elsewhere).toList() : List.of(),
                open ? Frames.reply(context, "reply", profile.name().text(), Routes.profile(profile)) : null,
                own ? null : context.profile(profile.id()),
                part,
                more);
    }

    private List<SourceEntry> sources(boolean own) {
        if (own) {
            context.cites(profile.sources());
        }
        return context.sources();
    }

    private static Html paragraph(Html line) {
        return line.isEmpty()
                ? line
                : new HtmlBuilder().open("p").html(line).close("p").toHtml();
    }

    /** What the page rests on, and what the editors did about responses. */
    private Html standing() {
        Html practice = BodyHtml.line(context.dossier().settings().practice(), context);
        List<String> articles = links.articles();
        if (articles.isEmpty()) {
            return practice;
        }
        HtmlBuilder out = new HtmlBuilder();
        if (articles.size() > NAMED) {
            out.text(labels.text("standing.many", labels.count("articles", articles.size())));
        } else {
            HtmlBuilder names = new HtmlBuilder();
            for (String id : articles) {
                names.text(names.isEmpty() ? "" : labels.text("comma")).html(context.html(context.cited(id)));
            }
            out.html(labels.html("standing", names.toHtml()));
        }
        return practice.isEmpty() ? out.toHtml() : out.text(" ").html(practice).toHtml();
    }

    /** By kind where they are many; else those of one kind beside each other. */
    private List<GroupView<RelationView>> relations() {
        return ListGroups.folded(
                Relation.together(shown.relations()).stream()
                        .map(same -> AnnotationViews.relation(same, profile.id(), context))
                        .toList(),
                RelationView::kind);
    }

    /** Of a withheld name no other form is shown. */
    private NameView name() {
        NameView name = context.name(profile.name());
        return profile.redacted() ? new NameView(name.text(), name.lang(), name.dir(), List.of()) : name;
    }

    /** Null when there is nothing to draw. */
    private ProfileView.Network network() {
        Network network = Network.around(profile.id(), context.dossier(), Network.AROUND);
        Html drawing = NetworkDrawing.fan(network, context);
        return drawing.isEmpty()
                ? null
                : new ProfileView.Network(
                        drawing,
                        network.left(),
                        context.href(Section.NETWORK.route()) + "?at="
                                + profile.kind().folder() + "/" + profile.id(),
                        context.theme("network.js"));
    }

    private List<ProfileView.Identifier> identifiers() {
        return profile.identifiers().stream()
                .map(one -> new ProfileView.Identifier(scheme(one.scheme()), LinkView.of(one.value(), one.url())))
                .toList();
    }

    /** What a scheme is called; as its author wrote it where the table does not know it. */
    private String scheme(String scheme) {
        String key = "identifier." + scheme.toLowerCase(Locale.ROOT);
        return labels.has(key) ? labels.text(key) : scheme;
    }

    private PlotView plot() {
        List<PartialDate> dates = links.mentions().stream()
                .map(mention -> context.dossier().article(mention.article()).date())
                .filter(Objects::nonNull)
                .toList();
        return CountPlot.draw(dates, PLOTTED, "mentions", context);
    }

    private List<LinkView> carrying() {
        Set<String> naming = new HashSet<>();
        links.mentions().forEach(mention -> naming.add(mention.article()));
        return links.articles().stream()
                .filter(id -> !naming.contains(id))
                .map(context::article)
                .toList();
    }

    private ProfileView.Companions companions() {
        int naming = links.naming();
        List<ProfileView.Companion> named = links.companions().stream()
                .limit(COMPANIONS)
                .map(one -> new ProfileView.Companion(
                        context.profile(one.profile()),
                        labels.count("articles", one.articles()),
                        naming < BARS ? Html.EMPTY : SvgBuilder.bar((double) one.articles() / naming)))
                .toList();
        return new ProfileView.Companions(
                named,
                Math.max(0, links.companions().size() - COMPANIONS),
                naming < BARS ? "" : labels.count("articles", naming));
    }

    // ---- claims

    /** The gravest first: none is there twice. */
    private List<GroupView<ClaimView>> claims(List<Claim> claims) {
        return ListGroups.folded(
                claims.stream().sorted(ProfileParts.GRAVEST).map(cards::card).toList(),
                card -> card.kind().label());
    }

    /** What there is of the profile; nothing is there with 0, but that it has answered none of the claims that call for it. */
    private List<ProfileView.Figure> figures() {
        List<ProfileView.Figure> figures = new ArrayList<>();
        add(figures, "about-" + profile.kind().key(), links.claimsByOthers().size(), "#claims-about");
        List<Claim> calling = links.claimsByOthers().stream()
                .filter(claim -> claim.isNegativeAbout(profile.id()))
                .toList();
        if (!calling.isEmpty()) {
            int answered = (int) calling.stream()
                    .filter(claim -> ClaimState.answer(profile.id(), claim, context.dossier())
                            .isAnswer())
                    .count();
            // Of these, and not of all about it: of most of what is said nobody expects a response.
            String number = labels.text("tally.of", labels.amount(answered), labels.amount(calling.size()));
            figures.add(new ProfileView.Figure(number, labels.text("figure-answered"), ""));
        }
        add(figures, "by", links.claimsBy().size(), "#claims-by");
        add(figures, "connections", Relation.together(links.relations()).size(), "#relations");
        add(figures, "mentions", links.mentions().size(), "#mentions");
        return figures;
    }

    private void add(List<ProfileView.Figure> figures, String what, int number, String href) {
        if (number > 0) {
            figures.add(figure(what, number, href));
        }
    }

    private ProfileView.Figure figure(String what, int number, String href) {
        return new ProfileView.Figure(labels.amount(number), labels.count("figure-" + what, number), href);
    }

    /** Its responses that meet several claims about it, of which the page shows some: they are read once, above these. */
    private List<ProfileView.Answer> answers() {
        Map<Response, Integer> met = new LinkedHashMap<>();
        for (Claim claim : links.claimsByOthers()) {
            for (Response answer : context.dossier().answers(claim)) {
                if (answer.by().equals(profile.id())) {
                    met.merge(answer, 1, Integer::sum);
                }
            }
        }
        met.values().removeIf(count -> count < 2);
        Set<Response> here = shown.claimsByOthers().stream()
                .flatMap(claim -> context.dossier().answers(claim).stream())
                .collect(Collectors.toSet());
        met.keySet().retainAll(here);
        return met.entrySet().stream()
                .map(one -> new ProfileView.Answer(
                        cards.above(one.getKey()), labels.count("answers-claims", one.getValue())))
                .toList();
    }
}
