package org.dossier.render.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Claim;
import org.dossier.model.PartialDate;
import org.dossier.model.Response;
import org.dossier.render.body.PlainText;
import org.dossier.render.context.PageContext;
import org.dossier.render.view.ClaimRow;
import org.dossier.render.view.ClaimView;
import org.dossier.render.view.LabelView;
import org.dossier.render.view.LinkView;

/** Makes the rows of the ledger, for its pages and for the files by which their script knows all claims. Used by one thread. */
public final class LedgerRows {
    /**
     * What {@link #cells} holds. The state of the responses and the outcome come before the claim: {@code answer} is that of the page, in words,
     * {@code state} its key. The words of {@code responses} and {@code denials} go with the claim, since readers save these rows as a file of their own.
     * {@code says} and {@code about} are names, {@code by} is the id of who says it, {@code .article} or {@code .unnamed}; {@code page} and what ends in
     * it are links from the first page of the ledger, to the claim and to profiles; {@code card} is the page of the ledger that has the whole claim,
     * empty where there is but one; {@code unanswered} has the ids of those {@code about} who have not responded. In cells with several names, responses
     * or denials each has a line of its own. {@code made} is a day, {@code date} is as exact as its source, in words.
     */
    public static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "answer",
            "state",
            "outcome",
            "outcome_text",
            "claim",
            "responses",
            "denials",
            "says",
            "says_page",
            "by",
            "about",
            "about_pages",
            "unanswered",
            "made",
            "date",
            "article",
            "page",
            "card");

    /** Where the files with the rows are, see {@link #files}. */
    public static final String FOLDER = "claims/rows/";

    /** Rows of a file: some 250 kB. */
    public static final int PER_FILE = 500;

    // Ids never begin with a point.
    private static final String ARTICLE = ".article";
    private static final String UNNAMED = ".unnamed";

    private final PageContext context;
    private final ClaimCards cards;
    /** Where the card of a claim is, by its id. */
    private final Map<String, String> pages = new HashMap<>();

    /**
     * Rows for a page of the ledger.
     *
     * @param parts the pages that have the cards; empty when all are on this page
     */
    LedgerRows(PageContext context, List<ListPart<Claim>> parts) {
        this.context = context;
        this.cards = ClaimCards.inLedger(context);
        for (ListPart<Claim> part : parts) {
            String href = context.href(part.route());
            part.entries().forEach(claim -> pages.put(claim.id(), href));
        }
    }

    /** How many files hold the rows of so many claims. */
    public static int files(int claims) {
        return (claims + PER_FILE - 1) / PER_FILE;
    }

    /** A claim as a row. */
    ClaimRow row(Claim claim) {
        PartialDate made = context.dossier().made(claim);
        String article = claim.place().article();
        return new ClaimRow(
                cards.card(claim),
                claim.id(),
                PlainText.of(claim.summary()),
                context.date(made),
                made == null || made.from() == null ? "" : made.earliest().toString(),
                speaker(claim),
                String.join(" ", claim.about()),
                String.join(" ", ClaimState.waiting(claim, context.dossier())),
                claim.outcome() == null
                        ? new LabelView("none", "")
                        : context.label("outcome", claim.outcome().status()),
                context.cited(article),
                article,
                pages.getOrDefault(claim.id(), ""));
    }

    private static String speaker(Claim claim) {
        return switch (claim.by().kind()) {
            case PROFILE -> claim.by().profile();
            case ARTICLE -> ARTICLE;
            case UNNAMED -> UNNAMED;
        };
    }

    /** A claim as plain cells, one for each of {@link #COLUMNS}. */
    public List<String> cells(Claim claim) {
        ClaimRow row = row(claim);
        ClaimView view = row.claim();
        return List.of(
                row.id(),
                view.kind().key(),
                view.state().label(),
                view.state().key(),
                row.outcome().label(),
                claim.outcome() == null ? "" : PlainText.of(claim.outcome().text()),
                row.text(),
                responses(claim),
                denials(claim),
                view.by().text(),
                view.by().href(),
                row.by(),
                lines(view.about().stream().map(LinkView::text)),
                lines(view.about().stream().map(LinkView::href)),
                row.open(),
                row.made(),
                context.site().dates().text(context.dossier().made(claim)),
                row.article().text(),
                view.permalink().href(),
                pages.getOrDefault(claim.id(), ""));
    }

    /** Each with whose it is, its state and when. */
    private String responses(Claim claim) {
        return lines(context.dossier().answers(claim).stream().map(this::response));
    }

    private String response(Response one) {
        String state = context.label("response", one.status()).label();
        String date = context.site().dates().text(one.date());
        String words = one.text().text().isEmpty() ? one.reason() : PlainText.of(one.text());
        return context.profile(one.by()).text()
                + " (" + state + (date.isEmpty() ? "" : context.labels().text("comma") + date) + ")"
                + (words.isEmpty() ? "" : ": " + words);
    }

    /** The claims that deny it. */
    private String denials(Claim claim) {
        return lines(context.dossier().claimLinks(claim.id()).deniedBy().stream()
                .map(id -> PlainText.of(context.dossier().claim(id).summary())));
    }

    private static String lines(Stream<String> words) {
        return words.collect(Collectors.joining("\n"));
    }
}
