package org.dossier.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.model.Claim;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Relation;
import org.dossier.model.Response;
import org.dossier.render.context.PageContext;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.ClaimView;
import org.dossier.render.view.GroupView;
import org.dossier.render.view.ProfileView;

/**
 * The claims about and by a profile, what it replied, and how much there is on its page.
 *
 * @param profile of the page
 * @param links all that refers to it
 * @param shown what of this the page shows
 * @param cards makes the claims
 * @param context the page
 */
record ProfileClaims(Profile profile, ProfileLinks links, ProfileLinks shown, ClaimCards cards, PageContext context) {
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

    static ProfileClaims of(Profile profile, ProfileLinks shown, PageContext context) {
        ProfileLinks links = context.dossier().links(profile.id());
        return new ProfileClaims(profile, links, shown, ClaimCards.elsewhere(context), context);
    }

    /** Claims about it by others, the gravest first: none is there twice. */
    List<GroupView<ClaimView>> about() {
        return groups(shown.claimsByOthers());
    }

    /** Claims it makes, the gravest first. */
    List<GroupView<ClaimView>> by() {
        return groups(shown.claimsBy());
    }

    private List<GroupView<ClaimView>> groups(List<Claim> claims) {
        return ListGroups.folded(
                claims.stream().sorted(GRAVEST).map(cards::card).toList(),
                card -> card.kind().label());
    }

    /** What there is of the profile; nothing is there with 0, but that it has answered none of the claims that call for it. */
    List<ProfileView.Figure> figures() {
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
            Labels labels = context.labels();
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
        return new ProfileView.Figure(
                context.labels().amount(number), context.labels().count("figure-" + what, number), href);
    }

    /** Its responses that meet several claims about it, of which the page shows some: they are read once, above these. */
    List<ProfileView.Answer> answers() {
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
                        cards.above(one.getKey()), context.labels().count("answers-claims", one.getValue())))
                .toList();
    }

    /** The check of the profile itself; null when there was none. */
    ClaimView.ReviewView review() {
        return cards.review(profile.review());
    }
}
