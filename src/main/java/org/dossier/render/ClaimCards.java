package org.dossier.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.ClaimLinks;
import org.dossier.model.Review;
import org.dossier.model.Routes;
import org.dossier.render.view.ClaimView;
import org.dossier.render.view.Html;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.TextView;

/** Makes the views of claims: every page that shows one shows all that must be read with it. */
final class ClaimCards {
    private final Sheet sheet;
    private final Labels labels;
    private final boolean ledger;
    /** Numbers of the claims of this page; empty on other pages than an article's. */
    private final Map<String, Integer> numbers;

    private ClaimCards(Sheet sheet, boolean ledger, Map<String, Integer> numbers) {
        this.sheet = sheet;
        this.labels = sheet.labels();
        this.ledger = ledger;
        this.numbers = numbers;
    }

    /** Cards on an article's own page, numbered. */
    static ClaimCards onArticle(Sheet sheet, Map<String, Integer> numbers) {
        return new ClaimCards(sheet, false, numbers);
    }

    /** Cards in the ledger, where each claim stands once. */
    static ClaimCards inLedger(Sheet sheet) {
        return new ClaimCards(sheet, true, Map.of());
    }

    /** Cards on any other page. */
    static ClaimCards elsewhere(Sheet sheet) {
        return new ClaimCards(sheet, false, Map.of());
    }

    ClaimView card(Claim claim) {
        int number = numbers.getOrDefault(claim.id(), 0);
        boolean ownPage = number > 0;
        Article article = sheet.dossier().article(claim.place().article());
        TextView quote = ownPage ? null : sheet.words(PlainText.of(article.body(), claim.place()), article.language());
        return new ClaimView(
                ownPage || ledger ? "claim-" + claim.id() : "",
                ownPage || ledger ? sheet.former("claim-", claim.id()) : List.of(),
                number,
                ownPage ? "#at-" + claim.id() : "",
                claim.kind().key(),
                labels.of("claim-kind", claim.kind()),
                claim.stance() == Claim.Stance.NEUTRAL ? "" : labels.of("claim-stance", claim.stance()),
                LinkView.of(
                        ownPage ? labels.text("claim.permalink.number", number) : labels.text("claim.permalink"),
                        address(claim)),
                labels.html("says." + claim.kind().key(), speaker(claim)),
                sheet.line(claim.summary()),
                claim.by().reason(),
                quote,
                ownPage ? null : sheet.where(claim.place(), claim.id()),
                claim.about().stream().map(sheet::profile).toList(),
                sheet.date(claim.made()),
                sheet.cites(claim.sources()),
                response(claim.response()),
                denials(claim),
                related(claim),
                outcome(claim.outcome()),
                review(claim.review()),
                sheet.noted(claim.signed()));
    }

    /** The page the cards are for. */
    Sheet sheet() {
        return sheet;
    }

    /** Who makes a claim. */
    Html speaker(Claim claim) {
        return switch (claim.by().kind()) {
            case PROFILE -> sheet.html(sheet.profile(claim.by().profile()));
            case UNNAMED -> labels.html("speaker.unnamed");
            case ARTICLE -> {
                LinkView outlet = sheet.credit(
                        sheet.dossier().article(claim.place().article()).outlet());
                yield outlet == null
                        ? labels.html("speaker.article")
                        : labels.html("speaker.article.outlet", sheet.html(outlet));
            }
        };
    }

    private ClaimView.ResponseView response(Claim.Response response) {
        return response == null
                ? null
                : new ClaimView.ResponseView(
                        response.status().key(),
                        labels.of("response", response.status()),
                        response.by() == null ? null : sheet.profile(response.by()),
                        sheet.date(response.sought()),
                        sheet.text(response.text()),
                        response.reason(),
                        sheet.cites(response.sources()));
    }

    private List<ClaimView.DenialView> denials(Claim claim) {
        List<ClaimView.DenialView> denials = new ArrayList<>();
        for (String id : sheet.dossier().claimLinks(claim.id()).deniedBy()) {
            Claim denial = sheet.dossier().claim(id);
            int number = numbers.getOrDefault(id, 0);
            denials.add(new ClaimView.DenialView(
                    denial.outcome() == null
                            ? ""
                            : labels.of("outcome", denial.outcome().status()),
                    labels.html("denies", speaker(denial)),
                    sheet.line(denial.summary()),
                    LinkView.of(
                            number > 0 ? labels.text("claim.number", number) : labels.text("claim.more"),
                            address(denial))));
        }
        return denials;
    }

    private List<ClaimView.RelatedClaims> related(Claim claim) {
        ClaimLinks links = sheet.dossier().claimLinks(claim.id());
        List<ClaimView.RelatedClaims> related = new ArrayList<>();
        related(related, "claim.denies", claim.denies());
        related(related, "claim.supports", claim.supports());
        related(related, "claim.updates", claim.updates());
        related(related, "claim.supported-by", links.supportedBy());
        related(related, "claim.updated-by", links.updatedBy());
        return related;
    }

    private void related(List<ClaimView.RelatedClaims> related, String label, List<String> ids) {
        if (!ids.isEmpty()) {
            List<LinkView> claims = ids.stream()
                    .map(id -> sheet.dossier().claim(id))
                    .map(claim -> LinkView.of(title(claim), address(claim)))
                    .toList();
            related.add(new ClaimView.RelatedClaims(labels.text(label), claims));
        }
    }

    /** Names a claim without repeating it: what it says may not be read without its answers. */
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
                        sheet.profile(claim.by().profile()).text());
            case UNNAMED -> labels.text("claim.title.unnamed", kind);
            case ARTICLE ->
                numbers.containsKey(claim.id())
                        ? labels.text("claim.title.here", kind)
                        : labels.text(
                                "claim.title.in",
                                kind,
                                sheet.article(claim.place().article()).text());
        };
    }

    private String address(Claim claim) {
        return sheet.href(Routes.claim(claim));
    }

    private ClaimView.OutcomeView outcome(Claim.Outcome outcome) {
        return outcome == null
                ? null
                : new ClaimView.OutcomeView(
                        outcome.status().key(),
                        labels.of("outcome", outcome.status()),
                        outcome.status().clears(),
                        sheet.date(outcome.date()),
                        sheet.text(outcome.text()),
                        sheet.cites(outcome.sources()));
    }

    /** The editors' own check of a claim or profile; null for null. */
    ClaimView.ReviewView review(Review review) {
        return review == null
                ? null
                : new ClaimView.ReviewView(
                        review.rating(), review.by(), sheet.date(review.date()), sheet.text(review.explanation()));
    }
}
