package org.dossier.rules;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Body;
import org.dossier.model.Dossier;
import org.dossier.model.Piece;
import org.dossier.model.Profile;
import org.dossier.source.Problem;
import org.dossier.source.Span;

/** Every paragraph of a biography, and every fact, cites a source. */
public final class BioCitation {
    void check(Dossier dossier, RuleReport report) {
        report.each(dossier.profiles(), Profile::id, null, BioCitation::check);
    }

    private static void check(Profile profile, RuleReport report) {
        boolean living = profile.kind() == Profile.Kind.PERSON && profile.living() != Profile.Living.FALSE;
        Problem.Level level = living ? Problem.Level.ERROR : Problem.Level.WARNING;
        facts(profile)
                .forEach(span -> report.broken(
                        level,
                        span,
                        "this fact has no source",
                        "add one, such as\n    sources: [<id of a source or article>]"));
        paragraphs(profile)
                .forEach(span -> report.broken(
                        level,
                        span,
                        "this paragraph cites no source",
                        "end it with its source, such as [@<id of a source or article>, p. 3]"));
    }

    /** What a profile tells without a source: facts as they were written, then paragraphs of the biography. */
    public static List<Span> unsourced(Profile profile) {
        return Stream.concat(facts(profile), paragraphs(profile)).toList();
    }

    private static Stream<Span> facts(Profile profile) {
        return profile.facts().stream()
                .filter(fact -> fact.sources().isEmpty() && !fact.marks().has("sources") && !cites(fact.text()))
                .map(fact -> fact.marks().of("text"));
    }

    private static Stream<Span> paragraphs(Profile profile) {
        return new CitedParagraphs(profile.biography())
                .uncited().stream()
                        .map(profile.biography().source()::of)
                        .filter(span -> span != null && !citesUnknown(span));
    }

    /** True when a citation was written there: that there is no such source has been reported. */
    private static boolean citesUnknown(Span paragraph) {
        String text = paragraph.file().text();
        int end = text.indexOf('\n', paragraph.end());
        return text.substring(paragraph.start(), end < 0 ? text.length() : end).contains("[@");
    }

    private static boolean cites(Body body) {
        return body.pieces().stream().anyMatch(Piece.Cite.class::isInstance);
    }
}
