package org.dossier.render.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;
import org.dossier.model.Section;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.context.PageContext;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;
import org.dossier.render.view.HomeView;
import org.dossier.render.view.NavItem;

/** Who is named most, for the first page. */
final class HomeProfiles {
    private static final int MOST = 8;

    private HomeProfiles() {}

    /** Null when nobody is named who may be put there: people without a public role, and those whose name is withheld, are left out. */
    static HomeView.Who of(PageContext context) {
        Dossier dossier = context.dossier();
        List<HomeView.Face> faces = dossier.profiles().stream()
                .filter(profile -> !profile.redacted() && !profile.noindex())
                .filter(profile -> mentions(profile, dossier) > 0)
                .sorted(Comparator.comparingInt(profile -> -mentions(profile, dossier)))
                .limit(MOST)
                .map(profile ->
                        new HomeView.Face(context.profile(profile.id()), Monogram.of(profile), role(profile, context)))
                .toList();
        return faces.isEmpty()
                ? null
                : new HomeView.Who(
                        faces,
                        Stream.of(Section.PEOPLE, Section.ORGANIZATIONS)
                                .map(section -> list(section, context))
                                .filter(item -> item.count() > 0)
                                .toList());
    }

    private static int mentions(Profile profile, Dossier dossier) {
        return dossier.links(profile.id()).mentions().size();
    }

    /** The public role, else what it is, else the line about it. */
    static Html role(Profile profile, PageContext context) {
        String role =
                !profile.publicRole().isEmpty() && !profile.privatePerson() ? profile.publicRole() : profile.role();
        return role.isEmpty() ? BodyHtml.line(profile.description(), context) : HtmlBuilder.escaped(role);
    }

    private static NavItem list(Section section, PageContext context) {
        Profile.Kind kind = section == Section.PEOPLE ? Profile.Kind.PERSON : Profile.Kind.ORGANIZATION;
        return NavItem.counted(
                context.labels().text(section.label()),
                context.href(section.route()),
                context.dossier().profiles(kind).size());
    }
}
