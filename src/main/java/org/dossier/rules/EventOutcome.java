package org.dossier.rules;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Event;
import org.dossier.source.Range;
import org.dossier.text.Folded;
import org.dossier.text.WordTable;

/**
 * An event does not repeat a claim that has come to nothing: on a profile and in the timeline it is a line without an outcome, such as
 * "charged with fraud" of someone who was acquitted.
 */
final class EventOutcome {
    void check(Dossier dossier, RuleReport report) {
        WordTable words = WordTable.read(Rule.class, "words-of-guilt.tsv");
        Map<String, Phrases> clears = new ConcurrentHashMap<>();
        report.each(dossier.articles(), Article::id, null, (article, own) -> {
            for (Event event : article.events()) {
                Claim claim = event.place() == null ? null : cleared(event, article);
                Phrases cleared = clears.computeIfAbsent(
                        article.language().primary(), language -> Phrases.of(words, language, "clears"));
                if (claim != null && !says(event, claim.outcome().status(), cleared)) {
                    own.broken(
                            event.marks().of("title"),
                            "these words are the claim '" + claim.id() + "' too, which was "
                                    + claim.outcome().status().key() + "; an event is shown without its outcome",
                            "remove the event, because the timeline shows the claim with what came of it; or say that in its title");
                }
            }
        });
    }

    private static boolean says(Event event, Claim.OutcomeStatus status, Phrases cleared) {
        return Stream.of(event.title().text(), event.text().text())
                .map(said -> Folded.name(said).text().toLowerCase(Locale.ROOT))
                .anyMatch(said -> said.contains(status.key()) || cleared.isIn(said));
    }

    /** A claim on the same words, about someone who takes part, that has come to nothing; null when there is none. */
    private static Claim cleared(Event event, Article article) {
        return article.claims().stream()
                .filter(claim ->
                        claim.outcome() != null && claim.outcome().status().clears())
                .filter(claim -> event.participants().stream()
                        .anyMatch(one -> claim.about().contains(one.profile())))
                .filter(claim -> event.place().ranges().stream().anyMatch(one -> meets(one, claim)))
                .findFirst()
                .orElse(null);
    }

    private static boolean meets(Range range, Claim claim) {
        return claim.place().ranges().stream().anyMatch(one -> one.start() < range.end() && range.start() < one.end());
    }
}
