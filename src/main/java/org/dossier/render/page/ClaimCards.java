package org.dossier.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.ClaimLinks;
import org.dossier.model.Imprint;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.Response;
import org.dossier.model.Review;
import org.dossier.model.Routes;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.body.PlainText;
import org.dossier.render.context.PageContext;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.AnchorView;
import org.dossier.render.view.ClaimView;
import org.dossier.render.view.GroupView;
import org.dossier.render.view.LabelView;
import org.dossier.render.view.LinkView;

/** Makes the views of claims: every page that shows one shows all that must be read with it. */
final class ClaimCards {
    /** Where responses are that are shown above all claims. */
    static final String ABOVE = "#answers";

    private final PageContext context;
    private final Labels labels;
    private final boolean ledger;
    /** Numbers of the claims of this page; empty on other pages than an article's. */
    private final Map<String, Integer> numbers;

    /** The claims at which responses have been shown in full on this page, by the id of the response. */
    private final Map<String, Claim> told = new HashMap<>();

    /** The ids of responses that are shown above all claims. */
    private final Set<String> above = new HashSet<>();

    private ClaimCards(PageContext context, boolean ledger, Map<String, Integer> numbers) {
        this.context = context;
        this.labels = context.labels();
        this.ledger = ledger;
        this.numbers = numbers;
    }

    /** Cards on an article's own page, numbered. */
    static ClaimCards onArticle(PageContext context, Map<String, Integer> numbers) {
        return new ClaimCards(context, false, numbers);
    }

    /** Cards in the ledger, where each claim is once. */
    static ClaimCards inLedger(PageContext context) {
        return new ClaimCards(context, true, Map.of());
    }

    /** Cards on any other page. */
    static ClaimCards elsewhere(PageContext context) {
        return new ClaimCards(context, false, Map.of());
    }

    ClaimView card(Claim claim) {
        boolean ownPage = numbers.containsKey(claim.id());
        int number = ownPage ? number(claim) : 0;
        Article article = context.dossier().article(claim.place().article());
        return new ClaimView(
                ownPage || ledger ? context.anchor("claim-", claim.id()) : AnchorView.NONE,
                ownPage ? LinkView.of(labels.number(number), "#at-" + claim.id()) : null,
                context.label("claim-kind", claim.kind()),
                LinkView.of(
                        ownPage ? labels.text("claim.permalink.number", number) : labels.text("claim.permalink"),
                        address(claim)),
                title(claim),
                by(claim),
                brief(claim),
                claim.brief().isEmpty() ? PlainText.of(claim.summary()) : claim.brief(),
                claim.brief().isEmpty(),
                BodyHtml.line(claim.summary(), context),
                claim.by().reason(),
                ownPage ? null : quote(claim, article),
                ownPage ? null : context.where(claim.place(), claim.id()),
                claim.about().stream().map(context::profile).toList(),
                context.date(
                        ownPage && Objects.equals(context.dossier().made(claim), article.date())
                                ? null
                                : context.dossier().made(claim)),
                context.cites(claim),
                state(claim),
                context.dossier().answers(claim).stream()
                        .map(response -> response(response, claim))
                        .toList(),
                denials(claim),
                related(claim),
                outcome(claim.outcome()),
                review(claim.review()),
                Frames.reply(context, "reply.claim", title(claim), Routes.claim(claim)),
                context.noted(claim.signed()));
    }

    /** The number of a claim of this page, from 1. */
    int number(Claim claim) {
        return numbers.get(claim.id());
    }

    /** Claims of this page in the order of their numbers. */
    List<Claim> inOrder(List<Claim> claims) {
        return claims.stream().sorted(Comparator.comparing(this::number)).toList();
    }

    /** Who makes a claim, in a sentence. */
    private LinkView by(Claim claim) {
        return switch (claim.by().kind()) {
            case PROFILE -> context.profile(claim.by().profile());
            case UNNAMED -> LinkView.of(labels.text("by.unnamed"), "");
            case ARTICLE -> isOutlet(claim) ? outlet(claim) : LinkView.of(labels.text("by.article"), "");
        };
    }

    /** The same at the beginning of a line. */
    private LinkView brief(Claim claim) {
        return switch (claim.by().kind()) {
            case PROFILE -> {
                Profile profile = context.dossier().profile(claim.by().profile());
                yield context.words(profile.inBrief(), profile.name().language());
            }
            case UNNAMED -> LinkView.of(labels.text("by.unnamed.brief"), "");
            case ARTICLE -> isOutlet(claim) ? outlet(claim) : LinkView.of(labels.text("by.article.brief"), "");
        };
    }

    /** True where the outlet stands for an article that speaks: on any page but that of the article. */
    private boolean isOutlet(Claim claim) {
        return outlet(claim) != null && !numbers.containsKey(claim.id());
    }

    private LinkView outlet(Claim claim) {
        return context.credit(context.dossier().article(claim.place().article()).outlet());
    }

    /** How a claim was answered, in a word or two; the label is empty where nobody need reply. */
    LabelView state(Claim claim) {
        return ClaimState.of(claim, context.dossier(), labels);
    }

    private LinkView quote(Claim claim, Article article) {
        // Set as a quotation it would pass for the words of the article that the account is of.
        boolean paraphrase = article.rights() == Imprint.Rights.OWN_SUMMARY;
        return paraphrase ? null : context.words(PlainText.of(article.body(), claim.place()), article.language());
    }

    /** The page the cards are for. */
    PageContext context() {
        return context;
    }

    private ClaimView.ResponseView response(Response response, Claim claim) {
        if (above.contains(response.id())) {
            return response(
                    response, date(response, claim), LinkView.of(labels.text("response.full.elsewhere"), ABOVE));
        }
        // In the ledger cards are opened one by one, in any choice of claims: each has its responses.
        Claim first = ledger ? claim : told.putIfAbsent(response.id(), claim);
        if (first != null && first != claim) {
            int number = numbers.getOrDefault(first.id(), 0);
            String words = number > 0 ? labels.text("response.full", number) : labels.text("response.full.elsewhere");
            return response(response, date(response, claim), LinkView.of(words, address(first)));
        }
        return response(response, date(response, claim), null);
    }

    /** When they replied: of a response from another article than the claim's that is at least when this one appeared. */
    private Html date(Response response, Claim claim) {
        boolean elsewhere = !response.article().equals(claim.place().article());
        return context.date(elsewhere ? context.dossier().answered(response) : response.date());
    }

    /** A response in full, which is shown above all claims of the page. */
    ClaimView.ResponseView above(Response response) {
        above.add(response.id());
        return response(response, context.date(response.date()), null);
    }

    private Html sentence(Response response) {
        return answer(response, context.html(context.profile(response.by())));
    }

    /** @param full leads to where it is shown in full; null to do so here */
    private ClaimView.ResponseView response(Response response, Html date, LinkView full) {
        boolean here = full == null;
        return new ClaimView.ResponseView(
                context.label("response", response.status()),
                sentence(response),
                date,
                full,
                here ? BodyHtml.text(response.text(), context) : Html.EMPTY,
                here ? response.reason() : "",
                here
                        ? response.asked().stream()
                                .map(this::asked)
                                .filter(one -> !one.isEmpty())
                                .toList()
                        : List.of(),
                here && response.place() != null ? context.where(response.place(), response.id()) : null,
                here ? context.cites(response) : List.of());
    }

    /** How someone was asked; empty when no more is known than that the article's authors did. */
    private Html asked(Response.Asked asked) {
        List<Html> how = new ArrayList<>();
        how.add(context.date(asked.date()));
        how.add(HtmlBuilder.escaped(asked.channel()));
        if (!asked.about().isEmpty()) {
            how.add(labels.html("asked.about", HtmlBuilder.escaped(asked.about())));
        }
        if (asked.deadline() != null) {
            how.add(labels.html("asked.deadline", context.date(asked.deadline())));
        }
        how.removeIf(Html::isEmpty);
        boolean more = how.size() > (asked.date() == null ? 0 : 1) || asked.by() == Response.Asker.EDITORS;
        HtmlBuilder all = new HtmlBuilder();
        for (Html one : how) {
            all.text(all.isEmpty() ? "" : labels.text("comma")).html(one);
        }
        String key = "asked." + asked.by().key();
        return !more ? Html.EMPTY : how.isEmpty() ? labels.html(key) : labels.html(key + ".how", all.toHtml());
    }

    /**
     * A response as a sentence: whose it is, whether there is one, and when they were asked.
     *
     * @param name whose it is
     */
    Html answer(Response response, Html name) {
        String key = "answer." + response.status().key();
        PartialDate asked = response.askedFirst();
        return asked == null || !response.status().wasAsked()
                ? labels.html(key, name)
                : labels.html(key + ".asked", name, context.date(asked));
    }

    private List<ClaimView.DenialView> denials(Claim claim) {
        List<ClaimView.DenialView> denials = new ArrayList<>();
        for (String id : context.dossier().claimLinks(claim.id()).deniedBy()) {
            Claim denial = context.dossier().claim(id);
            int number = numbers.getOrDefault(id, 0);
            denials.add(new ClaimView.DenialView(
                    denial.outcome() == null
                            ? ""
                            : labels.of("outcome", denial.outcome().status()),
                    by(denial),
                    BodyHtml.line(denial.summary(), context),
                    LinkView.of(
                            number > 0 ? labels.text("claim.number", number) : labels.text("claim.more"),
                            address(denial))));
        }
        return denials;
    }

    private List<GroupView<LinkView>> related(Claim claim) {
        ClaimLinks links = context.dossier().claimLinks(claim.id());
        List<GroupView<LinkView>> related = new ArrayList<>();
        related(related, "claim.denies", claim.denies());
        related(related, "claim.supports", claim.supports());
        related(related, "claim.updates", claim.updates());
        related(related, "claim.supported-by", links.supportedBy());
        related(related, "claim.updated-by", links.updatedBy());
        return related;
    }

    private void related(List<GroupView<LinkView>> related, String label, List<String> ids) {
        if (!ids.isEmpty()) {
            List<LinkView> claims = ids.stream()
                    .map(id -> context.dossier().claim(id))
                    .map(claim -> LinkView.of(title(claim), address(claim)))
                    .toList();
            related.add(GroupView.of(labels.text(label), claims));
        }
    }

    /** Names a claim without repeating it: what it says may not be read without its responses. */
    String title(Claim claim) {
        String words = named(claim, labels.of("claim-kind", claim.kind()));
        if (claim.outcome() != null && claim.outcome().status().clears()) {
            words = labels.text(
                    "claim.title.outcome",
                    words,
                    labels.of("outcome", claim.outcome().status()));
        }
        int number = numbers.getOrDefault(claim.id(), 0);
        return number > 0 ? labels.text("claim.number.words", number, words) : words;
    }

    private String named(Claim claim, String kind) {
        return switch (claim.by().kind()) {
            case PROFILE ->
                labels.text(
                        "claim.title.by",
                        kind,
                        context.profile(claim.by().profile()).text());
            case UNNAMED -> labels.text("claim.title.unnamed", kind);
            case ARTICLE ->
                numbers.containsKey(claim.id())
                        ? labels.text("claim.title.here", kind)
                        : labels.text(
                                "claim.title.in",
                                kind,
                                context.cited(claim.place().article()).text());
        };
    }

    private String address(Claim claim) {
        return context.href(Routes.claim(claim));
    }

    private ClaimView.OutcomeView outcome(Claim.Outcome outcome) {
        return outcome == null
                ? null
                : new ClaimView.OutcomeView(
                        context.label("outcome", outcome.status()),
                        outcome.status().clears(),
                        context.date(outcome.date()),
                        BodyHtml.text(outcome.text(), context),
                        context.cites(outcome.sources()));
    }

    /** The editors' own check of a claim or profile; null for null. */
    ClaimView.ReviewView review(Review review) {
        return review == null
                ? null
                : new ClaimView.ReviewView(
                        review.rating(),
                        review.by(),
                        context.date(review.date()),
                        BodyHtml.text(review.explanation(), context));
    }
}
