package org.dossier.rules;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.Note;
import org.dossier.source.Range;
import org.dossier.source.Span;
import org.dossier.source.YamlText;
import org.dossier.text.Folded;
import org.dossier.text.WordTable;

/**
 * The words of a claim, response, relation or event are not cut so that they say the opposite: pages show them without the sentence they
 * are from, where "there was no evidence that" or "I deny that" would be missing. A note may be about any words.
 */
final class QuoteCut {
    /** So many words may be between "denied that" and the words that are quoted: who it was. */
    private static final int WORDS_BETWEEN = 4;

    /** So much of a text is looked at before and after the words, in UTF-16 units. */
    private static final int NEAR = 100;

    private static final Pattern CLAUSE = Pattern.compile("[,;:.!?()\\[\\]]");

    /** The comma that some languages have before "that". */
    private static final Pattern THAT = Pattern.compile("^, (?=(?:dass|daß|że|iż|že|что|що|hogy) )");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s|\n");

    /** The words before a gap are a sentence to its end. */
    private static final Pattern ENDED = Pattern.compile("[.!?][\"'”’»)\\]]*$");

    private static final String AROUND = " \"'-(";

    /**
     * What turns the sense of words in one language.
     *
     * @param not directly before them, or among what is left out
     * @param denies before them, with a few words between
     * @param behind after them
     */
    private record Turning(Phrases not, Phrases denies, Phrases behind) {
        static Turning of(WordTable table, String language) {
            return new Turning(
                    Phrases.of(table, language, "not"),
                    Phrases.of(table, language, "denies"),
                    Phrases.of(table, language, "behind"));
        }
    }

    void check(Dossier dossier, RuleReport report) {
        WordTable table = WordTable.read(QuoteCut.class, "words-that-turn.tsv");
        Map<String, Turning> languages = new ConcurrentHashMap<>();
        report.each(dossier.articles(), Article::id, null, (article, own) -> {
            Turning turning =
                    languages.computeIfAbsent(article.language().primary(), language -> Turning.of(table, language));
            for (Annotation annotation : article.annotations()) {
                if (annotation.place() != null && !(annotation instanceof Note)) {
                    check(annotation, article.body().text(), turning, own);
                }
            }
        });
    }

    private static void check(Annotation annotation, String text, Turning turning, RuleReport report) {
        Range whole = annotation.place().whole();
        List<Range> parts = annotation.place().ranges();
        for (int i = 1; i < parts.size(); i++) {
            Range gap = new Range(parts.get(i - 1).end(), parts.get(i).start());
            boolean ended = ENDED.matcher(parts.get(i - 1).of(text)).find();
            String left = leftOut(text.substring(gap.start(), gap.end()), ended, turning);
            if (left != null) {
                broken(annotation, left, whole, text, report);
                return;
            }
        }
        int from = Math.max(text.lastIndexOf('\n', whole.start() - 1) + 1, whole.start() - NEAR);
        Folded before = Folded.name(text.substring(from, whole.start()));
        Range turned = before(before.text(), turning);
        if (turned != null) {
            int start = from + before.start(turned.start());
            broken(annotation, words(before.text(), turned), new Range(start, whole.end()), text, report);
            return;
        }
        Folded after = Folded.name(text.substring(whole.end(), Math.min(text.length(), whole.end() + NEAR)));
        Range behind = behind(after.text(), turning);
        if (behind != null) {
            Range all = new Range(whole.start(), whole.end() + after.end(behind.end()));
            broken(annotation, words(after.text(), behind), all, text, report);
        }
    }

    /**
     * What a gap leaves out that turns the sense of what is around it: of the sentence that is left, and of the one that is gone on with.
     * Whole sentences between turn nothing.
     *
     * @param ended true when the words before the gap are a sentence to its end
     * @return null when nothing does
     */
    private static String leftOut(String gap, boolean ended, Turning turning) {
        List<MatchResult> ends = SENTENCE_END.matcher(gap).results().toList();
        int head = ended ? 0 : ends.isEmpty() ? gap.length() : ends.get(0).start();
        int tail = ends.isEmpty() ? 0 : ends.get(ends.size() - 1).end();
        String left = Folded.name(gap.substring(0, head)).text();
        String goneOn = Folded.name(gap.substring(tail)).text();
        Range not = first(turning.not.in(left));
        if (not == null) {
            not = behind(left, turning);
        }
        if (not != null) {
            return words(left, not);
        }
        Range denied = before(goneOn, turning);
        if (denied == null) {
            denied = first(turning.not.in(goneOn));
        }
        return denied == null ? null : words(goneOn, denied);
    }

    private static Range first(List<Range> found) {
        return found.isEmpty() ? null : found.get(0);
    }

    private static String words(String text, Range words) {
        return text.substring(words.start(), words.end()).strip();
    }

    /** What turns the sense of what comes before a text; null when nothing does. */
    private static Range behind(String text, Turning turning) {
        int next = 0;
        while (next < text.length() && ("," + AROUND).indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int begins = next;
        return turning.behind.in(text).stream()
                .filter(one -> one.start() == begins)
                .findFirst()
                .orElse(null);
    }

    /** What turns the sense of what comes after a text; null when nothing does. */
    private static Range before(String text, Turning turning) {
        int end = text.length();
        while (end > 0 && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int stop = end;
        Range denied = null;
        for (Range one : turning.denies.in(text)) {
            String between = one.end() > stop
                    ? ""
                    : THAT.matcher(text.substring(one.end(), stop))
                            .replaceFirst("")
                            .strip();
            boolean near = !CLAUSE.matcher(between).find()
                    && (between.isEmpty() || between.split(" ").length <= WORDS_BETWEEN);
            denied = one.end() <= stop && near ? one : denied;
        }
        return denied != null
                ? denied
                : turning.not.in(text).stream()
                        .filter(one -> one.end() == stop)
                        .findFirst()
                        .orElse(null);
    }

    private static void broken(Annotation annotation, String words, Range all, String text, RuleReport report) {
        Span span = annotation.marks().of(annotation.marks().has("quote") ? "quote" : "at");
        report.broken(
                span,
                "these words are quoted without '" + words + "', which turns their sense",
                "quote it too, because pages show the quote by itself:\n    quote: "
                        + YamlText.quoted(text.substring(all.start(), all.end())));
    }
}
