package org.dossier.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Routes;
import org.dossier.render.view.FactView;
import org.dossier.render.view.Html;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NavItem;
import org.dossier.render.view.PlotView;
import org.dossier.render.view.ProfileView;
import org.dossier.render.view.SourceEntry;

/** A person or an organization: what is known, and every passage that names it. */
final class ProfilePage implements PageType {
    /** In a large dossier nearly all profiles meet: more companions than these say nothing. */
    private static final int COMPANIONS = 30;

    /** Of fewer articles than these a part says less than the number. */
    private static final int BARS = 3;

    /** In fewer months than these nothing rises or falls. */
    private static final int PLOTTED = 3;

    @Override
    public Stream<Page> pages(Shared shared) {
        return Stream.concat(shared.people().stream(), shared.organizations().stream())
                .map(profile -> new Page(
                        Routes.profile(profile),
                        "profile.ftlh",
                        profile.kind() == Profile.Kind.PERSON ? Section.PEOPLE : Section.ORGANIZATIONS,
                        Page.Kind.WITH_SOURCES,
                        sheet -> content(profile, sheet)));
    }

    private static Page.Content content(Profile profile, Sheet sheet) {
        Labels labels = sheet.labels();
        ProfileLinks links = sheet.dossier().links(profile.id());
        ClaimCards cards = ClaimCards.elsewhere(sheet);
        boolean open = !profile.redacted();
        int naming = links.naming();
        // In the order of the page: what is cited first is number 1.
        Html description = sheet.line(profile.description());
        List<FactView> facts = ProfileFacts.of(profile, sheet);
        List<ProfileView.Different> different = profile.differentFrom().stream()
                .map(id -> new ProfileView.Different(
                        sheet.profile(id),
                        sheet.line(sheet.dossier().profile(id).description())))
                .toList();
        Network network = Network.around(profile.id(), sheet.dossier(), Network.AROUND);
        Html biography = sheet.mainText(profile.biography());
        ProfileView view = new ProfileView(
                profile.kind().key(),
                labels.of("profile-kind", profile.kind()),
                profile.role(),
                sheet.words(profile.name().text(), profile.name().language()),
                open ? sheet.others(profile.name()) : List.of(),
                description,
                contents(profile, links, labels),
                open ? sheet.image(profile.image()) : null,
                facts,
                different,
                open ? identifiers(profile, labels) : List.of(),
                open ? profile.links().stream().map(sheet::elsewhere).toList() : List.of(),
                biography,
                links.claimsAbout().stream().map(cards::card).toList(),
                links.claimsBy().stream().map(cards::card).toList(),
                links.relations().stream()
                        .map(relation -> AnnotationViews.relation(relation, profile.id(), sheet))
                        .toList(),
                NetworkDrawing.fan(network, sheet),
                network.left(),
                sheet.href(Section.NETWORK.route()),
                sheet.theme(sheet.shared().theme().networkScript()),
                links.events().stream()
                        .map(event -> AnnotationViews.event(event, profile.id(), sheet))
                        .toList(),
                plot(links, sheet),
                links.mentions().size(),
                MentionGroups.of(links.mentions(), sheet),
                carrying(links, sheet),
                companions(links, naming, sheet),
                Math.max(0, links.companions().size() - COMPANIONS),
                naming < BARS ? "" : labels.count("articles", naming),
                sources(profile, sheet),
                cards.review(profile.review()));
        String described = PlainText.description(profile.description(), profile.biography());
        if (described.isEmpty()) {
            described = labels.text(
                    "profile.description." + profile.kind().key(),
                    profile.name().text(),
                    sheet.dossier().settings().title().text());
        }
        return new Page.Content(profile.name().text(), described, profile.noindex(), view);
    }

    private static List<SourceEntry> sources(Profile profile, Sheet sheet) {
        sheet.cites(profile.sources());
        return sheet.sources();
    }

    private static List<NavItem> contents(Profile profile, ProfileLinks links, Labels labels) {
        List<NavItem> contents = new ArrayList<>();
        String kind = profile.kind().key();
        if (!profile.biography().isEmpty()) {
            contents.add(new NavItem(labels.text("biography." + kind), "#biography", -1, false));
        }
        add(
                contents,
                labels.text("claims-about.short"),
                "#claims-about",
                links.claimsAbout().size());
        add(
                contents,
                labels.text("claims-by.short"),
                "#claims-by",
                links.claimsBy().size());
        add(contents, labels.text("relations"), "#relations", links.relations().size());
        add(contents, labels.text("events"), "#events", links.events().size());
        add(contents, labels.text("mentions"), "#mentions", links.mentions().size());
        add(
                contents,
                labels.text("companions"),
                "#appears-with",
                links.companions().size());
        return contents;
    }

    private static void add(List<NavItem> contents, String label, String href, int count) {
        if (count > 0) {
            contents.add(new NavItem(label, href, count, false));
        }
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

    private static PlotView plot(ProfileLinks links, Sheet sheet) {
        List<PartialDate> dates = links.mentions().stream()
                .map(mention -> sheet.dossier().article(mention.article()).date())
                .filter(Objects::nonNull)
                .toList();
        return CountPlot.draw(dates, PLOTTED, "mentions", sheet);
    }

    private static List<LinkView> carrying(ProfileLinks links, Sheet sheet) {
        Set<String> naming = new HashSet<>();
        links.mentions().forEach(mention -> naming.add(mention.article()));
        return links.articles().stream()
                .filter(id -> !naming.contains(id))
                .map(sheet::article)
                .toList();
    }

    private static List<ProfileView.Companion> companions(ProfileLinks links, int naming, Sheet sheet) {
        return links.companions().stream()
                .limit(COMPANIONS)
                .map(one -> new ProfileView.Companion(
                        sheet.profile(one.profile()),
                        sheet.labels().count("articles", one.articles()),
                        naming < BARS ? Html.EMPTY : SvgBuilder.bar((double) one.articles() / naming)))
                .toList();
    }
}
