package org.dossier.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Keyed;
import org.dossier.render.view.ClaimsView;
import org.dossier.render.view.Tally;

/** The ledger: every claim, with its permanent address. */
final class ClaimsPage implements PageType {
    @Override
    public Stream<Page> pages(Shared shared) {
        return Stream.of(
                new Page(Section.CLAIMS.route(), "claims.ftlh", Section.CLAIMS, Page.Kind.PLAIN, ClaimsPage::content));
    }

    private static Page.Content content(Sheet sheet) {
        List<Claim> claims = sheet.shared().claims();
        ClaimCards cards = ClaimCards.inLedger(sheet);
        ClaimsView view = new ClaimsView(
                claims.size(),
                tally(claims, Claim.Kind.class, Claim::kind, "claim-kind", sheet),
                tally(
                        claims,
                        Claim.OutcomeStatus.class,
                        claim ->
                                claim.outcome() == null ? null : claim.outcome().status(),
                        "outcome",
                        sheet),
                tally(
                        claims,
                        Claim.ResponseStatus.class,
                        claim -> claim.response() == null
                                ? null
                                : claim.response().status(),
                        "response",
                        sheet),
                Lazy.map(
                        sheet.dossier().articles().stream()
                                .filter(article -> !article.claims().isEmpty())
                                .toList(),
                        article -> group(article, cards, sheet)));
        String title = sheet.labels().text("nav.claims");
        return new Page.Content(title, sheet.labels().text("claims.lede"), view);
    }

    private static ClaimsView.ClaimGroup group(Article article, ClaimCards cards, Sheet sheet) {
        return new ClaimsView.ClaimGroup(
                "in-" + article.id(),
                sheet.article(article.id()),
                sheet.credit(article.outlet()),
                sheet.date(article.date()),
                article.claims().stream().map(cards::card).toList());
    }

    /** How many claims have each value of a closed list, in its order; values that none has are left out. */
    private static <E extends Enum<E> & Keyed> List<Tally> tally(
            List<Claim> claims, Class<E> type, Function<Claim, E> value, String labels, Sheet sheet) {
        Map<E, Integer> counts = new EnumMap<>(type);
        for (Claim claim : claims) {
            E one = value.apply(claim);
            if (one != null) {
                counts.merge(one, 1, Integer::sum);
            }
        }
        List<Tally> tallies = new ArrayList<>();
        counts.forEach(
                (one, count) -> tallies.add(new Tally(one.key(), sheet.labels().of(labels, one), count)));
        return tallies;
    }
}
