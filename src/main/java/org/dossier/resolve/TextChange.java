package org.dossier.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Published;
import org.dossier.source.Problem;
import org.dossier.source.Range;
import org.dossier.source.Span;

/**
 * How the text of an article differs from the published one, sentence by sentence. Of what was published only sums are known: so the
 * words of new sentences can be shown, and of those that are gone only how many there were, and after which.
 */
final class TextChange {
    /** More than these are counted, not shown. */
    private static final int SHOWN = 5;

    private final RecordWords wording;
    private final Article article;
    private final List<RecordWords.Sentence> now;
    private final List<RecordWords.Sentence> come = new ArrayList<>();
    /** How many sentences are gone after which one, in order; null stands for the beginning. */
    private final List<Gap> gaps = new ArrayList<>();

    private RecordWords.Sentence firstMoved;

    private record Gap(RecordWords.Sentence after, int count) {}

    private TextChange(RecordWords wording, Article article) {
        this.wording = wording;
        this.article = article;
        this.now = wording.sentences(article.body());
    }

    /**
     * @param told true when a new correction in the article tells readers
     * @return null when all words are as they were
     */
    static Change of(Published.Text was, Article article, RecordWords wording, boolean told) {
        if (was.digest().equals(wording.digest(article.body()))) {
            return null;
        }
        TextChange change = new TextChange(wording, article);
        change.compare(was.sentences());
        if (change.come.isEmpty() && change.gaps.isEmpty() && change.firstMoved == null) {
            return null;
        }
        List<String> lines = change.lines();
        return new Change(
                Change.Kind.CHANGED, Change.Thing.ARTICLE, article.id(), lines, told ? null : change.problem(lines));
    }

    private void compare(List<String> was) {
        Map<String, Integer> unseen = counts(was);
        for (RecordWords.Sentence sentence : now) {
            if (unseen.merge(sentence.digest(), -1, Integer::sum) < 0) {
                come.add(sentence);
            }
        }
        Map<String, Integer> left =
                counts(now.stream().map(RecordWords.Sentence::digest).toList());
        Map<String, RecordWords.Sentence> places = new HashMap<>();
        now.forEach(sentence -> places.putIfAbsent(sentence.digest(), sentence));
        RecordWords.Sentence last = null;
        int count = 0;
        for (String digest : was) {
            if (left.merge(digest, -1, Integer::sum) < 0) {
                count++;
            } else {
                gap(last, count);
                count = 0;
                last = places.get(digest);
            }
        }
        gap(last, count);
        for (int i = 0; come.isEmpty() && gaps.isEmpty() && firstMoved == null && i < now.size(); i++) {
            firstMoved = now.get(i).digest().equals(was.get(i)) ? null : now.get(i);
        }
    }

    private void gap(RecordWords.Sentence after, int count) {
        if (count > 0) {
            gaps.add(new Gap(after, count));
        }
    }

    private static Map<String, Integer> counts(List<String> digests) {
        Map<String, Integer> counts = new HashMap<>();
        digests.forEach(digest -> counts.merge(digest, 1, Integer::sum));
        return counts;
    }

    private List<String> lines() {
        Stream<String> fresh = come.stream().limit(SHOWN).map(one -> "{+" + words(one) + "+}");
        Stream<String> more = come.size() > SHOWN
                ? Stream.of("and " + (come.size() - SHOWN) + " more new sentences")
                : Stream.empty();
        Stream<String> lost = gaps.stream()
                .limit(SHOWN)
                .map(gap -> "[-" + sentences(gap.count) + "-] "
                        + (gap.after == null ? "at the beginning" : "after \"" + words(gap.after) + "\""));
        Stream<String> moved = firstMoved == null ? Stream.empty() : Stream.of("moved here: " + words(firstMoved));
        return Stream.of(fresh, more, lost, moved).flatMap(one -> one).toList();
    }

    private Problem problem(List<String> lines) {
        String message;
        int gone = gaps.stream().mapToInt(Gap::count).sum();
        if (firstMoved != null) {
            message = "the sentences of this published article are in a different order from here on";
        } else if (come.isEmpty()) {
            message = sentences(gone) + " of this published article" + (gone == 1 ? " has" : " have") + " been removed"
                    + (gaps.get(0).after == null ? " from the beginning" : " after this one");
        } else {
            message = "in this published article " + sentences(come.size())
                    + (come.size() == 1 ? " is" : " are") + " new or changed"
                    + (gone == 0 ? "" : ", and " + gone + (gone == 1 ? " has" : " have") + " been removed");
        }
        Problem problem = MissingCorrection.problem(
                place(),
                message + ", and no correction records it",
                lines,
                article,
                "",
                come.isEmpty() ? "" : words(come.get(0)),
                MissingCorrection.SLIP);
        for (RecordWords.Sentence sentence :
                come.stream().skip(1).limit(SHOWN - 1).toList()) {
            problem = problem.with(span(sentence.range()), "also new or changed");
        }
        return problem;
    }

    private Span place() {
        RecordWords.Sentence guilty =
                firstMoved != null ? firstMoved : come.isEmpty() ? gaps.get(0).after : come.get(0);
        return guilty == null ? Span.whole(article.marks().whole().file()) : span(guilty.range());
    }

    private Span span(Range range) {
        Body body = article.body();
        return body.source().of(range);
    }

    private String words(RecordWords.Sentence sentence) {
        return wording.fold(sentence.range().of(article.body().text()));
    }

    private static String sentences(int count) {
        return count == 1 ? "1 sentence" : count + " sentences";
    }
}
