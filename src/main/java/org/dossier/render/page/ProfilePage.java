package org.dossier.render.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Relation;
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
import org.dossier.render.view.EventView;
import org.dossier.render.view.GroupView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NameView;
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

    static Stream<Page> pages(SiteContext site) {
        return Stream.of(Profile.Kind.PERSON, Profile.Kind.ORGANIZATION)
                .flatMap(kind -> site.dossier().profiles(kind).stream())
                .flatMap(profile -> pages(ProfileParts.of(profile, site)));
    }

    private static Stream<Page> pages(ProfileParts parts) {
        Profile profile = parts.profile();
        // What refers to the profile is asked for again while its own page is drawn: it is drawn anew where the
        // response
        // is another one.
        Page own = page(
                profile,
                Routes.profile(profile),
                profile,
                context -> content(ProfileParts.of(profile, context.site()), context));
        return Stream.concat(
                Stream.of(own),
                parts.parts().stream()
                        .map(part ->
                                page(profile, part.part().route(), null, context -> part(profile, part, context))));
    }

    private static Page page(
            Profile profile, String route, Profile about, Function<PageContext, Page.Content> content) {
        return new Page(
                route,
                "profile.ftlh",
                profile.kind() == Profile.Kind.PERSON ? Section.PEOPLE : Section.ORGANIZATIONS,
                Page.Kind.WITH_SOURCES,
                about,
                content);
    }

    /** A page with a part of what refers to a profile: who it is, and where it may respond to, but nothing else that its own page says. */
    private static Page.Content part(Profile profile, ProfileParts.Part part, PageContext context) {
        Labels labels = context.labels();
        ProfileLinks shown = part.links();
        ProfileClaims claims = ProfileClaims.of(profile, shown, context);
        String name = profile.name().text();
        String title = labels.text(
                "list.part", labels.text(part.section(), name), part.part().label(context));
        List<ProfileView.Answer> answers = claims.answers();
        ProfileView view = new ProfileView(
                context.label("profile-kind", profile.kind()),
                profile.role(),
                name(profile, context),
                Monogram.of(profile),
                null,
                paragraph(BodyHtml.line(profile.description(), context)),
                List.of(),
                standing(shown, context),
                List.of(),
                answers,
                Html.EMPTY,
                List.of(),
                relations(profile, shown, context),
                null,
                claims.about(),
                claims.by(),
                events(profile, shown, context),
                mentions(shown, null, List.of(), context),
                new ProfileView.Companions(List.of(), 0, ""),
                context.sources(),
                null,
                List.of(),
                List.of(),
                profile.redacted() ? null : reply(profile, context),
                context.profile(profile.id()),
                part.part().label(context),
                List.of());
        return new Page.Content(title, title, profile.noindex(), view);
    }

    private static ProfileView.Mentions mentions(
            ProfileLinks shown, PlotView plot, List<LinkView> carrying, PageContext context) {
        return new ProfileView.Mentions(
                shown.mentions().size(), plot, MentioningArticles.of(shown.mentions(), context), carrying);
    }

    private static List<EventView> events(Profile profile, ProfileLinks shown, PageContext context) {
        return shown.events().stream()
                .map(event -> AnnotationViews.event(event, profile.id(), context))
                .toList();
    }

    private static Page.Content content(ProfileParts parts, PageContext context) {
        Profile profile = parts.profile();
        ProfileLinks links = parts.links();
        ProfileLinks shown = parts.first();
        Labels labels = context.labels();
        ProfileClaims claims = ProfileClaims.of(profile, shown, context);
        boolean open = !profile.redacted();
        boolean brief = profile.isBrief();
        // In the order of the page: what is cited first is number 1.
        Html lead = brief
                ? BodyHtml.mainText(profile.biography(), context)
                : paragraph(BodyHtml.line(profile.description(), context));
        Html standing = standing(links, context);
        List<ProfileView.Answer> answers = claims.answers();
        ProfileView view = new ProfileView(
                context.label("profile-kind", profile.kind()),
                profile.role(),
                name(profile, context),
                Monogram.of(profile),
                open ? context.image(profile.image()) : null,
                lead,
                profile.differentFrom().stream().map(context::profile).toList(),
                standing,
                claims.figures(),
                answers,
                brief ? Html.EMPTY : BodyHtml.mainText(profile.biography(), context),
                ProfileFacts.of(profile, context),
                relations(profile, shown, context),
                network(profile, context),
                claims.about(),
                claims.by(),
                events(profile, shown, context),
                mentions(shown, plot(links, context), carrying(links, context), context),
                companions(links, context),
                sources(profile, context),
                claims.review(),
                open ? identifiers(profile, labels) : List.of(),
                open ? profile.links().stream().map(context::elsewhere).toList() : List.of(),
                open ? reply(profile, context) : null,
                null,
                "",
                parts.more(context));
        String described = PlainText.description(profile.description(), profile.biography());
        if (described.isEmpty()) {
            described = labels.text(
                    "profile.description." + profile.kind().key(),
                    profile.name().text(),
                    context.dossier().settings().title().text());
        }
        return new Page.Content(profile.name().text(), described, profile.noindex(), view);
    }

    private static Html paragraph(Html line) {
        return line.isEmpty()
                ? line
                : new HtmlBuilder().open("p").html(line).close("p").toHtml();
    }

    /** What the page rests on, and what the editors did about responses. */
    private static Html standing(ProfileLinks links, PageContext context) {
        Labels labels = context.labels();
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
    private static List<GroupView<RelationView>> relations(Profile profile, ProfileLinks links, PageContext context) {
        return ListGroups.folded(
                Relation.together(links.relations()).stream()
                        .map(same -> AnnotationViews.relation(same, profile.id(), context))
                        .toList(),
                RelationView::kind);
    }

    /** Of a withheld name no other form is shown. */
    private static NameView name(Profile profile, PageContext context) {
        NameView name = context.name(profile.name());
        return profile.redacted() ? new NameView(name.text(), name.lang(), name.dir(), List.of()) : name;
    }

    /** A letter to the editors that names the page, or the page on which they are written to; null when there is neither. */
    private static LinkView reply(Profile profile, PageContext context) {
        return Frames.reply(context, "reply", profile.name().text(), Routes.profile(profile));
    }

    /** Null when there is nothing to draw. */
    private static ProfileView.Network network(Profile profile, PageContext context) {
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

    private static List<SourceEntry> sources(Profile profile, PageContext context) {
        context.cites(profile.sources());
        return context.sources();
    }

    private static List<ProfileView.Identifier> identifiers(Profile profile, Labels labels) {
        return profile.identifiers().stream()
                .map(one ->
                        new ProfileView.Identifier(scheme(one.scheme(), labels), LinkView.of(one.value(), one.url())))
                .toList();
    }

    /** What a scheme is called; as its author wrote it where the table does not know it. */
    private static String scheme(String scheme, Labels labels) {
        String key = "identifier." + scheme.toLowerCase(Locale.ROOT);
        return labels.has(key) ? labels.text(key) : scheme;
    }

    private static PlotView plot(ProfileLinks links, PageContext context) {
        List<PartialDate> dates = links.mentions().stream()
                .map(mention -> context.dossier().article(mention.article()).date())
                .filter(Objects::nonNull)
                .toList();
        return CountPlot.draw(dates, PLOTTED, "mentions", context);
    }

    private static List<LinkView> carrying(ProfileLinks links, PageContext context) {
        Set<String> naming = new HashSet<>();
        links.mentions().forEach(mention -> naming.add(mention.article()));
        return links.articles().stream()
                .filter(id -> !naming.contains(id))
                .map(context::article)
                .toList();
    }

    private static ProfileView.Companions companions(ProfileLinks links, PageContext context) {
        int naming = links.naming();
        List<ProfileView.Companion> named = links.companions().stream()
                .limit(COMPANIONS)
                .map(one -> new ProfileView.Companion(
                        context.profile(one.profile()),
                        context.labels().count("articles", one.articles()),
                        naming < BARS ? Html.EMPTY : SvgBuilder.bar((double) one.articles() / naming)))
                .toList();
        return new ProfileView.Companions(
                named,
                Math.max(0, links.companions().size() - COMPANIONS),
                naming < BARS ? "" : context.labels().count("articles", naming));
    }
}
