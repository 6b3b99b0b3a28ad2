package org.dossier.rules;

import java.util.Objects;
import java.util.function.Supplier;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Dossier;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.Response;
import org.dossier.model.Review;
import org.dossier.model.Source;
import org.dossier.source.Marks;
import org.dossier.source.Span;

/**
 * What has happened has a date that has come: 2042 is a slip for 2024. Events, relations and {@code review_by} may be in the future, and so
 * may the date on a source.
 */
final class FutureDate {
    void check(Dossier dossier, RuleReport report) {
        dossier.articles().forEach(article -> article(article, report));
        for (Source source : dossier.sources()) {
            past(source.accessed(), source.marks(), "accessed", report);
        }
        for (Profile profile : dossier.profiles()) {
            boolean person = profile.kind() == Profile.Kind.PERSON;
            life(profile.born(), profile.marks(), person ? "birth" : "founded", report);
            life(profile.died(), profile.marks(), person ? "death" : "dissolved", report);
            review(profile.review(), profile.marks(), report);
        }
    }

    private static void article(Article article, RuleReport report) {
        past(article.date(), article.marks(), "date", report);
        past(article.imprint().accessed(), article.marks(), "accessed", report);
        review(article.review(), article.marks(), report);
        article.claims().forEach(claim -> claim(claim, report));
        article.relations().forEach(one -> past(one.signed().date(), one.marks(), "date", report));
        article.notes().forEach(one -> past(one.signed().date(), one.marks(), "date", report));
        for (Response response : article.responses()) {
            past(response.date(), response.marks(), "date", report);
            response.asked().stream()
                    .map(Response.Asked::date)
                    .filter(Objects::nonNull)
                    .forEach(date ->
                            past(date, () -> response.marks().of("asked").find(date.toString()), report));
        }
        for (Correction correction : article.corrections()) {
            past(correction.date(), correction.marks(), "date", report);
        }
    }

    private static void claim(Claim claim, RuleReport report) {
        past(claim.made(), claim.marks(), "made", report);
        past(claim.signed().date(), claim.marks(), "date", report);
        review(claim.review(), claim.marks(), report);
        if (claim.outcome() != null) {
            past(claim.outcome().date(), claim.marks().in("outcome"), "date", report);
        }
    }

    private static void review(Review review, Marks marks, RuleReport report) {
        if (review != null) {
            past(review.date(), marks.in("review"), "date", report);
        }
    }

    private static void life(Profile.LifeDate life, Marks marks, String key, RuleReport report) {
        if (life != null) {
            past(life.date(), marks.in(key), "date", report);
        }
    }

    private static void past(PartialDate date, Marks marks, String key, RuleReport report) {
        past(date, () -> marks.of(key), report);
    }

    private static void past(PartialDate date, Supplier<Span> span, RuleReport report) {
        boolean past = date == null || date.year() < report.today().getYear();
        if (!past && date.earliest().isAfter(report.today())) {
            report.broken(
                    span.get(),
                    "this date is in the future: " + date,
                    "correct the date; what is still to come belongs in events, or in 'review_by'");
        }
    }
}
