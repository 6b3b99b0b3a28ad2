package org.dossier.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.PartialDate;
import org.dossier.model.Response;
import org.dossier.model.Review;
import org.dossier.model.Source;

/**
 * The latest day of which the content shows that the editors have seen it: a build has no clock, so this stands for
 * today.
 *
 * <p>It is never later than today, as long as editors do not date their own work ahead. Dates of events, and those by
 * which something is to be done, may be in the future and do not count.
 */
public final class LatestDay {
    private LatestDay() {}

    /** That day; {@link LocalDate#MIN} when nothing is dated. */
    public static LocalDate of(Dossier dossier) {
        return Stream.concat(
                        dossier.articles().stream().flatMap(LatestDay::dates),
                        dossier.sources().stream().flatMap(LatestDay::dates))
                .filter(Objects::nonNull)
                .map(PartialDate::earliest)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static Stream<PartialDate> dates(Source source) {
        return Stream.of(source.date(), source.accessed());
    }

    private static Stream<PartialDate> dates(Article article) {
        Stream<PartialDate> own = Stream.of(article.date(), article.imprint().accessed(), date(article.review()));
        Stream<PartialDate> corrections = article.corrections().stream().map(correction -> correction.date());
        Stream<PartialDate> notes =
                article.notes().stream().map(note -> note.signed().date());
        Stream<PartialDate> claims = article.claims().stream().flatMap(LatestDay::dates);
        Stream<PartialDate> responses = article.responses().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.date()), one.asked().stream().map(Response.Asked::date)));
        return Stream.of(own, corrections, notes, claims, responses).flatMap(stream -> stream);
    }

    private static Stream<PartialDate> dates(Claim claim) {
        return Stream.of(
                claim.made(),
                claim.signed().date(),
                date(claim.review()),
                claim.outcome() == null ? null : claim.outcome().date());
    }

    private static PartialDate date(Review review) {
        return review == null ? null : review.date();
    }
}
