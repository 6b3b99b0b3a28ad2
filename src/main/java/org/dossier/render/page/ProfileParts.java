package org.dossier.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Annotation;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Event;
import org.dossier.model.Mention;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Relation;
import org.dossier.model.Routes;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.view.GroupView;
import org.dossier.render.view.NavItem;
import org.dossier.source.Sha256;

/**
 * How what refers to a profile is laid out on pages: all of it on the profile's own page, or, where that is too much for a page, some of each
 * kind there, and all of it on further pages by year or letter.
 *
 * @param profile whose pages
 * @param site they are in
 * @param links all that refers to it
 */
record ProfileParts(Profile profile, SiteContext site, ProfileLinks links) {
    /** The gravest kind first. */
    static final Comparator<Claim> GRAVEST = Comparator.comparingInt(claim -> switch (claim.kind()) {
        case CONVICTION -> 0;
        case CHARGE -> 1;
        case ALLEGATION -> 2;
        case FINDING -> 3;
        case STATEMENT -> 4;
        case OPINION -> 5;
        case DENIAL -> 6;
    });

    /** Elements of a page that a claim, a connection or mention, and an event take. */
    private static final int CLAIM = 45;

    private static final int LINE = 12;

    private static final int EVENT = 6;

    /** So many of these elements a page may have besides all else. */
    private static final int MOST = 1900;

    /** Of a profile with more, the first of each kind that its own page has: those of them that readers look for first. */
    private static final int CLAIMS = 10;

    private static final int LINES = 20;

    /**
     * A further page.
     *
     * @param part where it is, and what it has
     * @param section what it is of: the key of a label, and the id of the section on the profile's page
     * @param links what of it
     */
    record Part(ListPart<?> part, String section, ProfileLinks links) {
        /** Which of all that refers to the profile it has, as short as can be. */
        String has() {
            Stream<String> annotations = Stream.of(
                            links.claimsAbout(), links.claimsBy(), links.relations(), links.events())
                    .flatMap(List::stream)
                    .map(Annotation::id);
            Stream<String> articles =
                    links.mentions().stream().map(Mention::article).distinct();
            return Sha256.of(Stream.of(Stream.of(part.linked()), annotations, articles)
                    .flatMap(all -> all)
                    .collect(Collectors.joining("\n")));
        }
    }

    static ProfileParts of(Profile profile, SiteContext site) {
        return new ProfileParts(profile, site, site.dossier().links(profile.id()));
    }

    /** True where all does not fit on one page. */
    boolean isLong() {
        int claims = links.claimsByOthers().size() + links.claimsBy().size();
        int lines = links.relations().size() + links.mentions().size();
        return CLAIM * claims + LINE * lines + EVENT * links.events().size() > MOST;
    }

    /** What the profile's own page has: the gravest claims, the newest mentions, and the first of all else. */
    ProfileLinks first() {
        return isLong()
                ? only(
                        first(articles(), LINES).stream().flatMap(List::stream).toList(),
                        first(gravest(links.claimsByOthers()), CLAIMS),
                        first(gravest(links.claimsBy()), CLAIMS),
                        first(links.relations(), LINES),
                        first(links.events(), LINES))
                : links;
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private static List<Claim> gravest(List<Claim> claims) {
        return claims.stream().sorted(GRAVEST).toList();
    }

    /** The mentions of each article. */
    private List<List<Mention>> articles() {
        return ListGroups.runs(links.mentions(), Mention::article);
    }

    private ProfileLinks only(
            List<Mention> mentions, List<Claim> about, List<Claim> by, List<Relation> relations, List<Event> events) {
        return new ProfileLinks(mentions, about, by, relations, events, links.articles(), links.companions());
    }

    /** The further pages; none where all fits on one. A kind of which the profile's page has all has none. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (isLong()) {
            ProfileLinks first = first();
            claims(
                    parts,
                    "claims-about",
                    links.claimsByOthers(),
                    some -> only(List.of(), some, List.of(), List.of(), List.of()));
            claims(
                    parts,
                    "claims-by",
                    links.claimsBy(),
                    some -> only(List.of(), List.of(), some, List.of(), List.of()));
            add(
                    parts,
                    "relations",
                    first.relations(),
                    links.relations(),
                    ties(),
                    80,
                    some -> only(List.of(), List.of(), List.of(), some, List.of()));
            add(
                    parts,
                    "events",
                    first.events(),
                    links.events(),
                    events(),
                    200,
                    some -> only(List.of(), List.of(), List.of(), List.of(), some));
            add(
                    parts,
                    "mentions",
                    first.mentions(),
                    links.mentions(),
                    mentions(),
                    60,
                    some -> only(
                            some.stream().flatMap(List::stream).toList(), List.of(), List.of(), List.of(), List.of()));
        }
        return parts;
    }

    private void claims(
            List<Part> parts, String section, List<Claim> claims, Function<List<Claim>, ProfileLinks> only) {
        Dossier dossier = site.dossier();
        Map<ListPart.Group, List<Claim>> years = ListGroups.byYear(
                claims, claim -> ListGroups.yearOf(dossier.article(claim.place().article())), site.labels());
        add(parts, section, first(claims, CLAIMS), claims, years, 30, only);
    }

    private Map<ListPart.Group, List<Relation>> ties() {
        return ListGroups.byLetter(
                links.relations(),
                one -> site.dossier()
                        .profile(one.subject().equals(profile.id()) ? one.object() : one.subject())
                        .names()
                        .sortName(),
                site.dossier().settings().language(),
                site.labels());
    }

    private Map<ListPart.Group, List<Event>> events() {
        return ListGroups.byYear(
                links.events(),
                one -> one.date() == null
                        ? Routes.UNDATED
                        : Integer.toString(one.date().year()),
                site.labels());
    }

    private Map<ListPart.Group, List<List<Mention>>> mentions() {
        return ListGroups.byYear(
                articles(),
                some -> ListGroups.yearOf(site.dossier().article(some.get(0).article())),
                site.labels());
    }

    private <T> void add(
            List<Part> parts,
            String section,
            List<?> first,
            List<?> all,
            Map<ListPart.Group, List<T>> groups,
            int most,
            Function<List<T>, ProfileLinks> only) {
        if (first.size() < all.size()) {
            String folder = Routes.profile(profile).replaceFirst("\\.html$", "/") + section + "/";
            ListPart.of(folder, groups, most, entry -> 1)
                    .forEach(part -> parts.add(new Part(part, section, only.apply(part.entries()))));
        }
    }

    /** What the profile's page has not got, with the way to it. */
    List<GroupView<NavItem>> more(PageContext context) {
        List<Part> parts = parts();
        return parts.stream()
                .map(Part::section)
                .distinct()
                .map(section -> {
                    List<NavItem> pages = parts.stream()
                            .filter(one -> one.section.equals(section))
                            .map(one -> one.part.link(context))
                            .toList();
                    return new GroupView<>(section, "", pages.size(), pages);
                })
                .toList();
    }
}
