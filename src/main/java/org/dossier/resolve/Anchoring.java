package org.dossier.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dossier.manuscript.PlaceDraft;
import org.dossier.model.AnchorState;
import org.dossier.model.Body;
import org.dossier.model.Place;
import org.dossier.source.Fix;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Range;
import org.dossier.source.Span;
import org.dossier.source.YamlText;
import org.dossier.text.Nearest;
import org.dossier.text.WordDifference;
import org.dossier.text.quotes.NearQuote;
import org.dossier.text.quotes.QuoteFinder;

/** Puts the annotations of one article on their words. */
final class Anchoring {
    private static final int SHOWN = 5;

    /** From so many quotes on it pays to look for them on all cores. */
    private static final int MANY = 32;

    private final String article;
    private final Body body;
    private final Problems problems;
    private final Map<String, Body.MarkedPassage> named = new HashMap<>();
    private final List<Anchored> report = new ArrayList<>();
    private final Map<PlaceDraft, Sought> sought = new ConcurrentHashMap<>();
    private QuoteFinder finder;
    private NearQuote near;

    /**
     * What the text says of a quote.
     *
     * @param hits where it is, with what is said to be around it
     * @param elsewhere where it is with other words around it; empty when there are hits
     * @param near the words most like it; null when it is somewhere, or when nothing is like it
     */
    private record Sought(List<QuoteFinder.Hit> hits, List<QuoteFinder.Hit> elsewhere, NearQuote.Candidate near) {}

    Anchoring(String article, Body body, Problems problems) {
        this.article = article;
        this.body = body;
        this.problems = problems;
        for (Body.MarkedPassage passage : body.passages()) {
            if (passage.id() == null) {
                continue;
            }
            Body.MarkedPassage before = named.putIfAbsent(passage.id(), passage);
            if (before != null) {
                problems.add(Problem.error(
                                "repeated-id",
                                passage.span().find("{#" + passage.id() + "}"),
                                "this article has another passage called '" + passage.id() + "'",
                                "give this one another name")
                        .with(before.span().find("{#" + passage.id() + "}"), "the first one"));
            }
        }
    }

    /** Looks for many quotes at once, on all cores, before their places are asked for one after the other. */
    void seek(List<PlaceDraft> places) {
        if (places.size() >= MANY) {
            places.parallelStream()
                    .filter(place -> place.at() == null && place.quote() != null)
                    .forEach(place -> sought.computeIfAbsent(place, this::sought));
        }
    }

    private Sought sought(PlaceDraft draft) {
        List<QuoteFinder.Hit> hits = finder().find(draft.quote(), draft.prefix(), draft.suffix());
        boolean alone = draft.prefix().isEmpty() && draft.suffix().isEmpty();
        List<QuoteFinder.Hit> elsewhere = hits.isEmpty() && !alone ? finder().find(draft.quote(), "", "") : List.of();
        NearQuote.Candidate nearest = hits.isEmpty() && elsewhere.isEmpty()
                ? near().nearest(draft.quote(), draft.prefix(), draft.suffix())
                : null;
        return new Sought(hits, elsewhere, nearest);
    }

    /** How every quote was found, in the order asked. */
    List<Anchored> report() {
        return report;
    }

    /**
     * The words an annotation is about.
     *
     * @param id of the annotation, for the report
     * @return null when it has no place, or none that can be found, which has been reported
     */
    Place place(PlaceDraft draft, String id) {
        if (draft.at() != null) {
            return passage(draft);
        }
        if (draft.quote() == null) {
            return null;
        }
        Sought found = sought.computeIfAbsent(draft, this::sought);
        List<QuoteFinder.Hit> hits = found.hits();
        if (draft.occurrence() > 0 && !hits.isEmpty()) {
            if (draft.occurrence() > hits.size()) {
                report(id, draft, AnchorState.LOST, null);
                problems.error(
                        "quote-verbatim",
                        draft.span(),
                        "the quote occurs " + times(hits.size()) + " in the article; there is no occurrence "
                                + draft.occurrence(),
                        "count again; 1 is the first");
                return null;
            }
            if (hits.size() == 1 && draft.prefix().isEmpty() && draft.suffix().isEmpty()) {
                // Of two sentences one may have been edited: the one that is left need not be the one that was meant.
                report(id, draft, AnchorState.LOST, null);
                problems.error(
                        "quote-verbatim",
                        draft.span(),
                        "the quote occurs once in the article, but 'occurrence' says that it occurs several times",
                        "if it is about these words, remove 'occurrence'");
                return null;
            }
            hits = List.of(hits.get(draft.occurrence() - 1));
        }
        if (hits.size() == 1) {
            report(id, draft, AnchorState.EXACT, hits.get(0));
            return new Place(article, hits.get(0).parts(), draft.quote());
        }
        if (hits.isEmpty()) {
            return changedOrLost(draft, id, found);
        }
        ambiguous(draft, id, hits);
        return null;
    }

    /** The words are not there: what they have become, when that is beyond doubt; otherwise an error that shows the nearest words. */
    private Place changedOrLost(PlaceDraft draft, String id, Sought found) {
        List<QuoteFinder.Hit> elsewhere = found.elsewhere();
        if (elsewhere.size() == 1
                && draft.occurrence() <= 1
                && QuoteFinder.isUnmistakable(draft.quote())
                && !finder().isOther(elsewhere.get(0), draft.prefix(), draft.suffix())) {
            return surroundingsChanged(draft, id, elsewhere.get(0));
        }
        if (!elsewhere.isEmpty()) {
            elsewhere(draft, id, elsewhere);
            return null;
        }
        NearQuote.Candidate near = found.near();
        if (near == null || !near.why(NearQuote.Limits.STANDARD).isEmpty()) {
            lost(draft, id, near);
            return null;
        }
        Range range = new Range(near.start(), near.end());
        report.add(new Anchored(
                id,
                article,
                draft.quote(),
                AnchorState.CHANGED,
                List.of(range),
                near.score(),
                draft.span(),
                near.words()));
        problems.add(Problem.warning(
                        "quote-changed",
                        draft.span(),
                        "the article '" + article + "' has changed here: "
                                + WordDifference.of(draft.quote(), near.words()),
                        "if the annotation still holds, update the quote ('check --fix' does it):\nquote: "
                                + yaml(near.words()))
                .with(body.source().of(range), "the current words")
                .fixedBy(Fix.of(draft.span(), YamlText.like(draft.span().text(), near.words()))));
        return new Place(article, List.of(range), near.words());
    }

    /** So many words are here and nowhere else, and what was around them is not: they are kept, and the author is told. */
    private Place surroundingsChanged(PlaceDraft draft, String id, QuoteFinder.Hit hit) {
        report(id, draft, AnchorState.CHANGED, hit);
        problems.add(Problem.warning(
                        "quote-changed",
                        draft.span(),
                        "this quote occurs in article '" + article
                                + "' once, but no longer next to the given prefix and suffix",
                        "if the annotation still holds, remove 'prefix' and 'suffix', or update them")
                .with(body.source().of(new Range(hit.start(), hit.end())), "the current words"));
        return new Place(article, hit.parts(), draft.quote());
    }

    /** A text as YAML in double quotes. */
    static String yaml(String words) {
        return YamlText.quoted(YamlText.oneLine(words));
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }

    private Place passage(PlaceDraft draft) {
        Body.MarkedPassage passage = named.get(draft.at().id());
        if (passage == null) {
            String id = draft.at().id();
            problems.add(Problem.error(
                            "unknown-passage",
                            draft.span(),
                            "the article has no passage called '" + id + "'",
                            Nearest.help(id, named.keySet(), "name it in the text: {==the words==}{#" + id + "}"))
                    .fixedBy(Fix.of(draft.span(), id, Nearest.only(id, named.keySet()))));
            return null;
        }
        if (finder().cutsStruckWords(passage.range().start(), passage.range().end())) {
            problems.error(
                    "quote-verbatim",
                    draft.span(),
                    "the passage '" + draft.at().id() + "' covers only part of a struck-out text",
                    "put {== and ==} around all of the struck-out text, outside the ~~");
            return null;
        }
        return new Place(article, List.of(passage.range()), passage.range().of(body.text()));
    }

    private synchronized QuoteFinder finder() {
        if (finder == null) {
            finder = new ReadingText(body).quotes();
        }
        return finder;
    }

    private synchronized NearQuote near() {
        if (near == null) {
            near = new ReadingText(body).near();
        }
        return near;
    }

    private void report(String id, PlaceDraft draft, AnchorState state, QuoteFinder.Hit hit) {
        double score = state == AnchorState.LOST ? 0 : 1;
        report.add(new Anchored(
                id,
                article,
                draft.quote(),
                state,
                hit == null ? List.of() : hit.parts(),
                score,
                draft.span(),
                hit == null ? "" : draft.quote()));
    }

    private void elsewhere(PlaceDraft draft, String id, List<QuoteFinder.Hit> hits) {
        report(id, draft, hits.size() > 1 ? AnchorState.AMBIGUOUS : AnchorState.LOST, null);
        Problem problem = Problem.error(
                "quote-verbatim",
                draft.span(),
                "this quote occurs in article '" + article + "', but not next to the given prefix and suffix",
                "correct prefix and suffix");
        problems.add(withPlaces(problem, hits));
    }

    private void lost(PlaceDraft draft, String id, NearQuote.Candidate near) {
        report.add(new Anchored(
                id,
                article,
                draft.quote(),
                AnchorState.LOST,
                List.of(),
                near == null ? 0 : near.score(),
                draft.span(),
                ""));
        MeantQuote meant = MeantQuote.of(draft, near, finder(), body.text(), article);
        if (meant != null) {
            problems.add(Problem.error(
                            "quote-verbatim", draft.span(), meant.message(), "write\nquote: " + yaml(meant.words()))
                    .fixedBy(Fix.of(draft.span(), YamlText.like(draft.span().text(), meant.words()))));
            return;
        }
        String help = "copy the words exactly, from within one paragraph; use [...] to leave words out";
        Problem problem = Problem.error(
                "quote-verbatim",
                draft.span(),
                "this quote does not occur in article '" + article + "'",
                near == null
                        ? help
                        : near.words().equals(draft.quote())
                                ? "these words are struck out: quote all of the struck-out text, with the ~~ before and after it"
                                : "if the annotation is about the closest match, quote that:\nquote: "
                                        + yaml(near.words()));
        if (near != null) {
            Span span = body.source().of(new Range(near.start(), near.end()));
            String likeness = Math.round(near.score() * 100) + "% similar";
            problem = problem.with(
                    span,
                    "the closest match, " + likeness + ", not used because "
                            + near.why(NearQuote.Limits.STANDARD) + ": "
                            + WordDifference.of(draft.quote(), near.words()));
        }
        problems.add(problem);
    }

    private void ambiguous(PlaceDraft draft, String id, List<QuoteFinder.Hit> hits) {
        report(id, draft, AnchorState.AMBIGUOUS, null);
        Problem problem = Problem.error(
                "quote-verbatim",
                draft.span(),
                "this quote occurs " + times(hits.size()) + " in article '" + article + "'",
                "specify which: add 'occurrence: 1' (to " + hits.size()
                        + "), or a prefix or suffix that only one of them has");
        problems.add(withPlaces(problem, hits));
    }

    private Problem withPlaces(Problem problem, List<QuoteFinder.Hit> hits) {
        Problem shown = problem;
        for (int i = 0; i < Math.min(SHOWN, hits.size()); i++) {
            QuoteFinder.Hit hit = hits.get(i);
            Span span = body.source().of(new Range(hit.start(), hit.end()));
            String prefix = hits.size() == 1 ? null : finder().tellingPrefix(hits, i, body.text());
            String what = "occurrence " + (i + 1) + (prefix == null ? "" : ", with prefix: " + YamlText.quoted(prefix));
            shown = span == null ? shown : shown.with(span, what);
        }
        return shown;
    }
}
