package org.dossier.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.dossier.model.Article;
import org.dossier.model.Correction;
import org.dossier.model.PartialDate;

/** The partial dates of the dossier as the exact times that feeds demand; never the clock. */
final class Moments {
    /** When nothing is known: old enough that no reader takes it for news. */
    static final OffsetDateTime UNKNOWN = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    // spec: RFC 3339 date-time; seconds are always there, an offset of none is Z
    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private Moments() {}

    /** As RFC 3339 writes it. */
    static String text(OffsetDateTime moment) {
        return RFC_3339.format(moment);
    }

    /**
     * When an article appeared; null unless the very day is known, for to say more than the source does would be an
     * invention.
     */
    static OffsetDateTime published(Article article) {
        PartialDate date = article.date();
        boolean exact = date != null
                && !date.range()
                && date.from().day() > 0
                && !date.from().circa();
        return exact ? at(date.earliest(), article.imprint().time()) : null;
    }

    /**
     * When an article last changed as far as the content says: its latest correction, or its own date; without both
     * when it was read, or {@link #UNKNOWN}. Of an inexact date the first day counts.
     */
    static OffsetDateTime updated(Article article) {
        OffsetDateTime latest = published(article);
        if (latest == null) {
            PartialDate date = article.date() == null ? article.imprint().accessed() : article.date();
            latest = date == null ? UNKNOWN : first(date);
        }
        for (Correction correction : article.corrections()) {
            OffsetDateTime moment = first(correction.date());
            latest = moment.isAfter(latest) ? moment : latest;
        }
        return latest;
    }

    /** The first day that a date may mean; of one with an open beginning its end. */
    static OffsetDateTime first(PartialDate date) {
        PartialDate.Point point = date.from() == null ? date.to() : date.from();
        return at(point.earliest(), "");
    }

    /** A time without an offset counts as UTC. */
    private static OffsetDateTime at(LocalDate day, String time) {
        TemporalAccessor moment = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                day + (time.isEmpty() ? "T00:00" : time), OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof OffsetDateTime exact ? exact : ((LocalDateTime) moment).atOffset(ZoneOffset.UTC);
    }
}
