package org.dossier.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.Response;
import org.dossier.render.context.PageContext;
import org.dossier.render.html.Html;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.OpenClaimsView;
import org.dossier.render.view.OpenClaimsView.Concerned;
import org.dossier.render.view.OpenClaimsView.OpenClaim;

/**
 * What still waits: negative claims without an answer of those they are about, and allegations and charges of which
 * nobody knows what came. A claim whose outcome clears those it is about waits for no answer; who denies it in a claim
 * of their own has answered.
 */
final class OpenClaims {
    private final PageContext context;
    private final Labels labels;
    private final ClaimCards cards;
    private final List<Claim> claims;

    /**
     * @param cards of the page on which these claims stand
     * @param claims in the order of the ledger
     */
    OpenClaims(PageContext context, ClaimCards cards, List<Claim> claims) {
        this.context = context;
        this.labels = context.labels();
        this.cards = cards;
        this.claims = claims;
    }

    /**
     * A claim that waits.
     *
     * @param profile for whom; null when it is about nobody with a profile
     * @param answer the last thing known of their answer; null when nothing is
     */
    private record Waiting(Claim claim, String profile, Response answer) {}

    /** The lists that have entries: no answer; declined to comment, which is an answer of a kind; no outcome. */
    List<OpenClaimsView> lists() {
        List<OpenClaimsView> lists = new ArrayList<>();
        add(lists, "no-answer", claims.stream().flatMap(claim -> silent(claim, false)));
        add(lists, "declined", claims.stream().flatMap(claim -> silent(claim, true)));
        add(lists, "no-outcome", claims.stream().flatMap(OpenClaims::undecided));
        return lists;
    }

    /** Those who have not answered a claim, and those who declined to, apart. */
    private Stream<Waiting> silent(Claim claim, boolean declined) {
        boolean cleared = claim.outcome() != null && claim.outcome().status().clears();
        if (cleared) {
            return Stream.empty();
        }
        List<Response> answers = context.dossier().answers(claim);
        Set<String> heard = deniers(claim);
        answers.stream().filter(one -> one.status() == Response.Status.QUOTED).forEach(one -> heard.add(one.by()));
        return claim.about().stream()
                .filter(id -> !heard.contains(id) && !id.equals(claim.by().profile()))
                .map(id -> new Waiting(claim, id, last(answers, id)))
                .filter(one -> one.answer != null || claim.stance() == Claim.Stance.NEGATIVE)
                .filter(one -> declined == (one.answer != null && one.answer.status() == Response.Status.DECLINED));
    }

    private static Response last(List<Response> answers, String by) {
        return answers.stream()
                .filter(one -> one.by().equals(by))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private Set<String> deniers(Claim claim) {
        Set<String> deniers = new HashSet<>();
        Dossier dossier = context.dossier();
        dossier.claimLinks(claim.id())
                .deniedBy()
                .forEach(id -> deniers.add(dossier.claim(id).by().profile()));
        return deniers;
    }

    private static Stream<Waiting> undecided(Claim claim) {
        boolean accuses = claim.kind() == Claim.Kind.ALLEGATION || claim.kind() == Claim.Kind.CHARGE;
        boolean open = claim.outcome() == null || claim.outcome().status() == Claim.OutcomeStatus.PENDING;
        if (!accuses || !open) {
            return Stream.empty();
        }
        return claim.about().isEmpty()
                ? Stream.of(new Waiting(claim, null, null))
                : claim.about().stream().map(id -> new Waiting(claim, id, null));
    }

    private void add(List<OpenClaimsView> lists, String id, Stream<Waiting> found) {
        Map<String, List<OpenClaim>> byProfile = new HashMap<>();
        Set<String> counted = new HashSet<>();
        found.forEach(one -> {
            counted.add(one.claim.id());
            byProfile
                    .computeIfAbsent(one.profile, profile -> new ArrayList<>())
                    .add(entry(one, id.equals("no-outcome")));
        });
        if (counted.isEmpty()) {
            return;
        }
        List<Concerned> concerned = new ArrayList<>();
        for (Profile profile : context.dossier().profiles()) {
            List<OpenClaim> entries = byProfile.get(profile.id());
            if (entries != null) {
                concerned.add(new Concerned(context.profile(profile.id()), entries));
            }
        }
        if (byProfile.containsKey(null)) {
            concerned.add(new Concerned(null, byProfile.get(null)));
        }
        String key = "open." + id;
        lists.add(new OpenClaimsView(
                id, labels.text(key), labels.text(key + ".lede"), counted.size(), List.copyOf(concerned)));
    }

    private OpenClaim entry(Waiting one, boolean forOutcome) {
        Claim claim = one.claim;
        return new OpenClaim(
                LinkView.of(cards.title(claim), "#claim-" + claim.id()),
                context.where(claim.place(), claim.id()),
                forOutcome ? outcome(claim) : answer(one),
                one.answer == null ? "" : one.answer.reason(),
                context.dossier().claimLinks(claim.id()).deniedBy().stream()
                        .map(id -> cards.speaker(context.dossier().claim(id)))
                        .map(who -> labels.html("open.denied", who))
                        .toList());
    }

    private Html outcome(Claim claim) {
        if (claim.outcome() == null) {
            return labels.html("open.outcome-none");
        }
        return claim.outcome().date() == null
                ? labels.html("open.outcome-pending")
                : labels.html(
                        "open.outcome-pending.on", context.date(claim.outcome().date()));
    }

    /** Whose silence it is, and as of when, as far as that is recorded. */
    private Html answer(Waiting one) {
        LinkView link = context.profile(one.profile);
        Html name = context.html(new LinkView(link.text(), "", "", link.lang(), link.dir()));
        if (one.answer == null) {
            return labels.html("answer.none", name);
        }
        PartialDate appeared = context.dossier().article(one.answer.article()).date();
        boolean timed =
                one.answer.status() == Response.Status.NO_REPLY && one.answer.askedFirst() == null && appeared != null;
        return timed ? labels.html("answer.no-reply.by", name, context.date(appeared)) : cards.answer(one.answer, name);
    }
}
