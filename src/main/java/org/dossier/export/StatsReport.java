package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.dossier.audit.Stats;

/** An overview for programs: {@code stats --format json}. */
public final class StatsReport {
    private StatsReport() {}

    /**
     * A JSON object: {@code title}; {@code errors} in the content, with which the numbers may be too small; {@code articles}
     * ({@code count, words, from, to, languages}), {@code people, organizations, pages, sources, mentions, leftAlone} (names that were not
     * taken for mentions), {@code claims, relations, events} ({@code count, from, to}), {@code notes}, and {@code unfinished}, a list of
     * {@code what, count, more} and {@code first}, a list of {@code file, line}.
     *
     * <p>{@code languages}, {@code leftAlone}, {@code claims} and {@code notes} are objects with a number for each key that there is. Dates
     * are as authors write them, and left out where nothing is dated. {@code more} counts what is not among the first. {@code line} is
     * 1-based; left out where a file as a whole is meant.
     *
     * @param out flushed, not closed
     */
    public static void json(Stats stats, OutputStream out) throws IOException {
        Json.spaced(
                out,
                2,
                json -> json.object(() -> {
                    json.words("title", stats.title());
                    json.number("errors", stats.errors());
                    counts(json, stats);
                    json.objects("unfinished", stats.unfinished(), one -> {
                        json.word("what", one.what());
                        json.number("count", one.count());
                        json.number("more", one.more());
                        json.objects("first", one.first(), place -> AuditJson.spot(json, place));
                    });
                }));
    }

    private static void counts(Json json, Stats stats) {
        json.object("articles", () -> {
            json.number("count", stats.articles().count());
            json.number("words", stats.articles().words());
            period(json, stats.articles().period());
            tallies(json, "languages", stats.articles().languages());
        });
        json.number("people", stats.people());
        json.number("organizations", stats.organizations());
        json.number("pages", stats.pages());
        json.number("sources", stats.sources());
        json.number("mentions", stats.mentions());
        tallies(json, "leftAlone", stats.leftAlone());
        tallies(json, "claims", stats.claims());
        json.number("relations", stats.relations());
        json.object("events", () -> {
            json.number("count", stats.events());
            period(json, stats.happened());
        });
        tallies(json, "notes", stats.notes());
    }

    private static void period(Json json, Stats.Period period) {
        json.text("from", period.from());
        json.text("to", period.to());
    }

    private static void tallies(Json json, String key, Map<String, Integer> tallies) {
        json.object(key, () -> tallies.forEach(json::number));
    }
}
