package org.dossier.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dossier.model.Claim;
import org.dossier.model.Keyed;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.Response;
import org.dossier.model.Routes;
import org.dossier.render.context.PageContext;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.ClaimsView.Choice;
import org.dossier.render.view.ClaimsView.Facet;
import org.dossier.render.view.ClaimsView.Filed;

/** By what the claims of a page can be told apart: the words under which each is filed, and how many have each. */
final class ClaimFacets {
    private static final String NONE = "none";
    private static final String DENIED = "denied";
    // Ids never begin with a point.
    private static final String ARTICLE = ".article";
    private static final String UNNAMED = ".unnamed";

    private final PageContext context;
    private final Labels labels;
    /** Place of each profile by its id, in the order of their names. */
    private final Map<String, Integer> order = new HashMap<>();

    ClaimFacets(PageContext context) {
        this.context = context;
        this.labels = context.labels();
        context.dossier().profiles().forEach(profile -> order.put(profile.id(), order.size()));
    }

    // ---- what a claim is filed under

    /** A claim with the words it is filed under. */
    Filed file(Claim claim, ClaimCards cards) {
        PartialDate made = context.dossier().made(claim);
        boolean dated = made != null && made.from() != null;
        return new Filed(
                cards.card(claim),
                String.join(" ", answers(claim)),
                outcome(claim),
                year(claim),
                speaker(claim),
                String.join(" ", claim.about()),
                dated ? made.earliest().toString() : "",
                claim.about().isEmpty() ? order.size() : order.get(claim.about().get(0)));
    }

    private List<String> answers(Claim claim) {
        List<String> answers = new ArrayList<>();
        context.dossier().answers(claim).stream()
                .map(answer -> answer.status().key())
                .distinct()
                .forEach(answers::add);
        if (!context.dossier().claimLinks(claim.id()).deniedBy().isEmpty()) {
            answers.add(DENIED);
        }
        return answers.isEmpty() ? List.of(NONE) : answers;
    }

    private static String outcome(Claim claim) {
        return claim.outcome() == null ? NONE : claim.outcome().status().key();
    }

    private String year(Claim claim) {
        return LedgerPart.year(context.dossier().article(claim.place().article()));
    }

    private static String speaker(Claim claim) {
        return switch (claim.by().kind()) {
            case PROFILE -> claim.by().profile();
            case ARTICLE -> ARTICLE;
            case UNNAMED -> UNNAMED;
        };
    }

    // ---- how many

    /** The facets of claims that stand on this page: those of closed lists lead to these claims alone, names to profiles. */
    List<Facet> here(List<Claim> claims) {
        List<Facet> facets = closed(claims, "");
        facets.add(years(claims));
        facets.add(new Facet("by", labels.text("filter.by"), speakers(claims)));
        facets.add(new Facet(
                "about", labels.text("filter.about"), profiles(counted(claims, Claim::about), "#claims-about")));
        facets.removeIf(facet -> facet.choices().isEmpty());
        return facets;
    }

    /** The facets of closed lists, for claims that stand on other pages: these lead nowhere. */
    List<Facet> elsewhere(List<Claim> claims) {
        return closed(claims, null);
    }

    private List<Facet> closed(List<Claim> claims, String page) {
        return new ArrayList<>(List.of(
                new Facet("kind", labels.text("claims.kinds"), kinds(claims, page)),
                new Facet("answer", labels.text("claims.responses"), answers(claims, page)),
                new Facet("outcome", labels.text("claims.outcomes"), outcomes(claims, page))));
    }

    /**
     * How many claims there are of each kind.
     *
     * @param page address of the page that the claims stand on, empty for this one; null for choices that lead nowhere
     */
    List<Choice> kinds(List<Claim> claims, String page) {
        Map<String, Integer> counts =
                counted(claims, claim -> List.of(claim.kind().key()));
        return listed("kind", "claim-kind", Claim.Kind.values(), counts, page);
    }

    private List<Choice> answers(List<Claim> claims, String page) {
        Map<String, Integer> counts = counted(claims, this::answers);
        List<Choice> choices = listed("answer", "response", Response.Status.values(), counts, page);
        add(choices, "answer", DENIED, labels.text("filter.denied"), counts, page);
        add(choices, "answer", NONE, labels.text("filter.answer-none"), counts, page);
        return choices;
    }

    private List<Choice> outcomes(List<Claim> claims, String page) {
        Map<String, Integer> counts = counted(claims, claim -> List.of(outcome(claim)));
        List<Choice> choices = listed("outcome", "outcome", Claim.OutcomeStatus.values(), counts, page);
        add(choices, "outcome", NONE, labels.text("filter.outcome-none"), counts, page);
        return choices;
    }

    /** One year says nothing. */
    private Facet years(List<Claim> claims) {
        List<Choice> choices = new ArrayList<>();
        Map<String, Integer> counts = counted(claims, claim -> List.of(year(claim)));
        if (counts.size() > 1) {
            // Claims come newest first, and a map as it is counted keeps no order.
            claims.stream()
                    .map(this::year)
                    .distinct()
                    .forEach(year -> add(choices, "year", year, yearLabel(year), counts, ""));
        }
        return new Facet("year", labels.text("filter.year"), choices);
    }

    /** A year in words. */
    String yearLabel(String year) {
        return year.equals(Routes.UNDATED) ? labels.text("undated.heading") : year;
    }

    private List<Choice> speakers(List<Claim> claims) {
        Map<String, Integer> counts = counted(claims, claim -> List.of(speaker(claim)));
        List<Choice> choices = profiles(counts, "#claims-by");
        other(choices, ARTICLE, "filter.article", counts);
        other(choices, UNNAMED, "speaker.unnamed", counts);
        return choices;
    }

    private void other(List<Choice> choices, String value, String label, Map<String, Integer> counts) {
        if (counts.containsKey(value)) {
            choices.add(new Choice(value, labels.text(label), "", counts.get(value), ""));
        }
    }

    /** Those of the counted ids that are profiles, people first, each by name. */
    private List<Choice> profiles(Map<String, Integer> counts, String section) {
        List<Choice> choices = new ArrayList<>();
        for (Profile.Kind kind : Profile.Kind.values()) {
            for (Profile profile : context.dossier().profiles(kind)) {
                Integer count = counts.get(profile.id());
                if (count != null) {
                    String href = context.href(Routes.profile(profile) + section);
                    choices.add(new Choice(profile.id(), profile.name().text(), href, count, kind.key()));
                }
            }
        }
        return choices;
    }

    private <E extends Keyed> List<Choice> listed(
            String facet, String list, E[] values, Map<String, Integer> counts, String page) {
        List<Choice> choices = new ArrayList<>();
        for (E value : values) {
            add(choices, facet, value.key(), labels.of(list, value), counts, page);
        }
        return choices;
    }

    private static void add(
            List<Choice> choices, String facet, String value, String label, Map<String, Integer> counts, String page) {
        if (counts.containsKey(value)) {
            String href = page == null ? "" : page + "#" + facet + "=" + value;
            choices.add(new Choice(value, label, href, counts.get(value), ""));
        }
    }

    /** For look-ups only. */
    private static Map<String, Integer> counted(List<Claim> claims, Function<Claim, List<String>> words) {
        Map<String, Integer> counts = new HashMap<>();
        claims.forEach(claim -> words.apply(claim).forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }
}
