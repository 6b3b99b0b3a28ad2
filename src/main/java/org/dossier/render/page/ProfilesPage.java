package org.dossier.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Routes;
import org.dossier.model.Section;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.view.ListView;
import org.dossier.render.view.NavItem;
import org.dossier.render.view.ProfileItem;

/**
 * People, and organizations, from A to Z in whatever script they are written, a line each. On one page in a small dossier; else those most
 * often named are on the first page, and all on pages by letter.
 *
 * @param most how many may be on one page
 */
record ProfilesPage(int most) {
    /** Fewer names than these are looked over without letters. */
    private static final int LETTERED = 60;

    /** How many of a long list are on its first page. */
    private static final int NAMED_MOST = 50;

    private static final List<Section> SECTIONS = List.of(Section.PEOPLE, Section.ORGANIZATIONS);

    Stream<Page> pages(SiteContext site) {
        return SECTIONS.stream().flatMap(section -> {
            List<Profile> all = profiles(section, site);
            return list(section)
                    .pages(
                            groups(all, site),
                            mostNamed(all, site),
                            (shown, context) -> content(section, shown, context));
        });
    }

    private LongList<Profile> list(Section section) {
        return new LongList<Profile>(section, "profiles.ftlh", section.key() + "/letters/", most).lasting();
    }

    static List<Profile> profiles(Section section, SiteContext site) {
        return site.dossier().profiles(section == Section.PEOPLE ? Profile.Kind.PERSON : Profile.Kind.ORGANIZATION);
    }

    private static Map<ListPart.Group, List<Profile>> groups(List<Profile> profiles, SiteContext site) {
        return profiles.size() < LETTERED
                ? Map.of(new ListPart.Group("", "", ""), profiles)
                : ListGroups.byLetter(
                        profiles,
                        profile -> profile.names().sortName(),
                        site.dossier().settings().language(),
                        site.labels());
    }

    private static Map<ListPart.Group, List<Profile>> mostNamed(List<Profile> profiles, SiteContext site) {
        List<Profile> named = profiles.stream()
                .sorted(Comparator.comparing(
                        one -> -site.dossier().links(one.id()).mentions().size()))
                .limit(NAMED_MOST)
                .toList();
        return Map.of(
                new ListPart.Group("most-named", "most-named", site.labels().text("list.most-named")), named);
    }

    private static Page.Content content(Section section, LongList.Shown<Profile> shown, PageContext context) {
        boolean people = section == Section.PEOPLE;
        ListView.Filter filter = ListFilter.of(
                section,
                people ? "role" : "kind",
                List.of("name", "mentions", "claims"),
                shown,
                () -> profiles(section, context.site()),
                profile -> facts(profile, context),
                context);
        String description = context.labels()
                .text(
                        people ? "profiles.people" : "profiles.organizations",
                        context.dossier().settings().title().text());
        return new Page.Content(shown.title(), description, shown.view(profile -> entry(profile, context), filter));
    }

    /** Links to the letters of the list of a section; none where names are few. */
    List<NavItem> letters(Section section, PageContext context) {
        List<Profile> all = profiles(section, context.site());
        return all.size() < LETTERED ? List.of() : list(section).links(groups(all, context.site()), context);
    }

    /** What a profile is chosen and sorted by. */
    private static ListView.Facts facts(Profile profile, PageContext context) {
        ProfileLinks links = context.dossier().links(profile.id());
        List<String> has = new ArrayList<>();
        if (!links.claimsByOthers().isEmpty()) {
            has.add("claims");
        }
        if (open(profile, context) > 0) {
            has.add("open");
        }
        if (!links.relations().isEmpty()) {
            has.add("ties");
        }
        return new ListView.Facts(
                String.join(" ", has),
                profile.role(),
                "",
                links.claimsByOthers().size(),
                links.mentions().size());
    }

    /** How many claims about a profile wait for its response. */
    private static int open(Profile profile, PageContext context) {
        return (int) context.dossier().links(profile.id()).claimsByOthers().stream()
                .filter(claim -> ClaimState.waiting(claim, context.dossier()).contains(profile.id()))
                .count();
    }

    /** A profile as an entry of the list. */
    static ProfileItem entry(Profile profile, PageContext context) {
        Name name = profile.name();
        ProfileLinks links = context.dossier().links(profile.id());
        List<String> counts = new ArrayList<>();
        ArticlesPage.count(
                counts, context.labels(), "claims-about", links.claimsByOthers().size());
        ArticlesPage.count(counts, context.labels(), "open", open(profile, context));
        ArticlesPage.count(
                counts, context.labels(), "mentions", links.mentions().size());
        return new ProfileItem(
                context.link(
                        profile.names().sortName(),
                        name.language(),
                        context.href(Routes.profile(profile)),
                        profile.kind().key()),
                profile.redacted() ? List.of() : context.others(name),
                BodyHtml.line(profile.description(), context),
                counts,
                facts(profile, context));
    }
}
