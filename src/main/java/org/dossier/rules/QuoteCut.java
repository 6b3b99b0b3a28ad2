package org.dossier.rules;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
            String left = text.substring(gap.start(), gap.end());
            List<Range> words = SENTENCE_END.matcher(left).find()
                    ? List.of()
                    : turning.not.in(Folded.name(left).text());
            if (!words.isEmpty()) {
                broken(annotation, Folded.name(left).text(), words.get(0), whole, text, report);
                return;
            }
        }
        int from = Math.max(text.lastIndexOf('\n', whole.start() - 1) + 1, whole.start() - NEAR);
        Folded before = Folded.name(text.substring(from, whole.start()));
        Range turned = before(before.text(), turning);
        if (turned != null) {
            int start = from + before.start(turned.start());
            broken(annotation, before.text(), turned, new Range(start, whole.end()), text, report);
            return;
        }
        Folded after = Folded.name(text.substring(whole.end(), Math.min(text.length(), whole.end() + NEAR)));
        int next = 0;
        while (next < after.text().length()
                && ("," + AROUND).indexOf(after.text().charAt(next)) >= 0) {
            next++;
        }
        for (Range one : turning.behind.in(after.text())) {
            if (one.start() == next) {
                Range all = new Range(whole.start(), whole.end() + after.end(one.end()));
                broken(annotation, after.text(), one, all, text, report);
                return;
            }
        }
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

    private static void broken(
            Annotation annotation, String folded, Range words, Range all, String text, RuleReport report) {
        Span span = annotation.marks().of(annotation.marks().has("quote") ? "quote" : "at");
        report.broken(
                span,
                "these words are quoted without '"
                        + folded.substring(words.start(), words.end()).strip()
                        + "', which turns their sense",
                "quote it too, because pages show the quote by itself:\n    quote: "
                        + YamlText.quoted(text.substring(all.start(), all.end())));
    }
}
