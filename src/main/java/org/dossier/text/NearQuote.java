package org.dossier.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what a quote has become in a text that was edited: the likeliest passage of each block, scored, and whether it is safe to take it for the
 * old one.
 *
 * <p>The distance of a quote to the nearest stretch of a block is that of Sellers, "The theory and computation of evolutionary distances"
 * (1980); the weights of the score are those of Hypothesis' client, the guards are our own: its users ask for an orphan rather than a note on the
 * wrong sentence.
 */
public final class NearQuote {
    /** A quote shorter than this is exact or nothing. */
    private static final int SHORTEST = 12;

    /** Quotes shorter than this need something that stands around them. */
    private static final int ALONE_LENGTH = 40;

    private static final double SHOWN_LEAST = 0.5;

    private final Folded text;
    private final String original;

    /**
     * From where on a passage is taken for the old one. The standard was chosen by the corpus in {@code src/test/resources/anchoring}; see the
     * tables in {@code src/README.md}.
     *
     * @param least score, from 0 to 1
     * @param margin how far ahead of the next passage its score must be
     */
    public record Limits(double least, double margin) {
        /** What articles are read with. */
        public static final Limits STANDARD = new Limits(0.90, 0.10);
    }

    /**
     * A passage that may be what a quote has become.
     *
     * @param start first character in the original text
     * @param end just after the last
     * @param words the passage as it stands there
     * @param score likeness from 0 to 1
     * @param lead how far its score is ahead of the next passage's
     * @param changed what changed that may not, in words; empty when nothing did
     * @param around why what stands around the passage does not tell that it is the old one, in words; empty when it does
     */
    public record Candidate(
            int start, int end, String words, double score, double lead, String changed, String around) {
        /** What makes it unsafe to take the passage for the old one, in words; empty when it is safe. */
        public String why(Limits limits) {
            if (!changed.isEmpty()) {
                return changed;
            }
            if (score < limits.least) {
                return "too much has changed";
            }
            return around.isEmpty() && lead < limits.margin ? "another passage is almost as near" : around;
        }
    }

    private record Near(int start, int end, double quote, double context, double score) {}

    /**
     * Reads in a text.
     *
     * @param text the text, folded for names: vowel signs do not count
     * @param original the same text as it is
     */
    public NearQuote(Folded text, String original) {
        this.text = text;
        this.original = original;
    }

    /**
     * The nearest passage.
     *
     * @param quote as an author wrote it
     * @param prefix what once stood before it; empty when not known
     * @param suffix what once stood after it; empty when not known
     * @return null when nothing in the text is like it
     */
    public Candidate nearest(String quote, String prefix, String suffix) {
        String wanted = Folded.name(quote).text().strip();
        if (wanted.length() < SHORTEST || wanted.contains("[...]")) {
            return null;
        }
        String before = Folded.name(prefix).text().strip();
        String after = Folded.name(suffix).text().strip();
        List<Near> all = new ArrayList<>();
        for (int start = 0; start <= text.text().length(); ) {
            int end = text.text().indexOf('\n', start);
            end = end < 0 ? text.text().length() : end;
            block(wanted, start, end, before, after, all);
            start = end + 1;
        }
        all.sort(Comparator.comparingDouble(Near::score).reversed().thenComparingInt(Near::start));
        if (all.isEmpty() || all.get(0).quote < SHOWN_LEAST) {
            return null;
        }
        Near best = widened(wanted, all.get(0), before, after);
        String words = original.substring(text.start(best.start), text.end(best.end));
        Guards.Change change = Guards.between(
                Folded.quote(quote).text().strip(), Folded.quote(words).text());
        double next = all.stream()
                .filter(near -> near.end <= best.start || near.start >= best.end)
                .mapToDouble(Near::score)
                .max()
                .orElse(0);
        return new Candidate(
                text.start(best.start),
                text.end(best.end),
                words,
                best.score,
                best.score - next,
                StruckWords.cuts(text.text(), best.start, best.end) ? "words here are struck out" : change.any(),
                around(wanted, best, change, !before.isEmpty() || !after.isEmpty()));
    }

    private static String around(String wanted, Near best, Guards.Change change, boolean hasContext) {
        if (hasContext) {
            return best.context < Context.LEAST ? "what stands around it has changed as well" : "";
        }
        if (wanted.length() < ALONE_LENGTH) {
            return "so few words need a prefix or suffix";
        }
        return change.reworded() ? "without prefix and suffix, other words may be another passage" : "";
    }

    /** The best passage of a block, and the best of what lies before and behind it. */
    private void block(String wanted, int start, int end, String before, String after, List<Near> all) {
        if (end - start < wanted.length() / 2) {
            return;
        }
        Near best = best(wanted, start, end, before, after);
        if (best == null) {
            return;
        }
        all.add(best);
        Near left = best.start - start < wanted.length() / 2 ? null : best(wanted, start, best.start, before, after);
        Near right = end - best.end < wanted.length() / 2 ? null : best(wanted, best.end, end, before, after);
        if (left != null) {
            all.add(left);
        }
        if (right != null) {
            all.add(right);
        }
    }

    private Near best(String wanted, int start, int end, String before, String after) {
        String block = text.text().substring(start, end);
        int[] found = sellers(wanted, block);
        int stop = found[0];
        String reversed = new StringBuilder(block.substring(0, stop)).reverse().toString();
        int[] back = prefixDistance(new StringBuilder(wanted).reverse().toString(), reversed);
        int from = stop - back[0];
        while (from > 0 && from < block.length() && !Words.isBoundary(block, from)) {
            from--;
        }
        while (stop < block.length() && !Words.isBoundary(block, stop)) {
            stop++;
        }
        while (from < stop && block.charAt(from) == ' ') {
            from++;
        }
        while (stop > from && block.charAt(stop - 1) == ' ') {
            stop--;
        }
        if (from >= stop) {
            return null;
        }
        return near(wanted, start + from, start + stop, before, after);
    }

    private Near near(String wanted, int start, int end, String before, String after) {
        double quote = Context.ratio(wanted, text.text().substring(start, end));
        double context = Context.likeness(text.text(), start, end, before, after);
        boolean hasContext = !before.isEmpty() || !after.isEmpty();
        double score = hasContext ? (50 * quote + 40 * context) / 90 : quote;
        return new Near(start, end, quote, context, score);
    }

    /**
     * The nearest stretch leaves out what differs at its ends: the name a sentence now begins with, the condition it now ends with. So a quote
     * that began or ended a sentence is held against the whole of it; and where words are missing at an end, as many are taken in.
     */
    private Near widened(String wanted, Near near, String before, String after) {
        String all = text.text();
        Sentence sentence = Sentence.around(all, near.start, near.end);
        List<String> old = List.of(wanted.split(" "));
        List<String> now = List.of(all.substring(near.start, near.end).split(" "));
        int missingFirst = 0;
        int missingLast = 0;
        for (Edits.Edit edit : Edits.of(old, now)) {
            missingFirst = edit.newEnd() == 0 ? edit.oldEnd() : missingFirst;
            missingLast = edit.newStart() == now.size() ? old.size() - edit.oldStart() : missingLast;
        }
        boolean began = Character.isUpperCase(wanted.codePointAt(0)) && (before.isEmpty() || Sentence.ends(before));
        int start = began ? sentence.start() : sentence.back(all, near.start, missingFirst);
        int end = Sentence.ends(wanted) ? sentence.end() : sentence.on(all, near.end, missingLast);
        return start == near.start && end == near.end ? near : near(wanted, start, end, before, after);
    }

    /** Where the stretch of {@code block} that is nearest to {@code wanted} ends, and its distance. */
    private static int[] sellers(String wanted, String block) {
        int[] column = new int[wanted.length() + 1];
        for (int i = 0; i < column.length; i++) {
            column[i] = i;
        }
        int best = column[wanted.length()];
        int end = 0;
        for (int j = 1; j <= block.length(); j++) {
            int diagonal = column[0];
            for (int i = 1; i < column.length; i++) {
                int change = wanted.charAt(i - 1) == block.charAt(j - 1) ? diagonal : diagonal + 1;
                diagonal = column[i];
                column[i] = Math.min(change, Math.min(column[i], column[i - 1]) + 1);
            }
            if (column[wanted.length()] < best) {
                best = column[wanted.length()];
                end = j;
            }
        }
        return new int[] {end, best};
    }

    /** How long the beginning of {@code text} is that is nearest to the whole of {@code wanted}, and its distance. */
    private static int[] prefixDistance(String wanted, String text) {
        int length = Math.min(text.length(), wanted.length() * 2);
        int[] column = new int[wanted.length() + 1];
        for (int i = 0; i < column.length; i++) {
            column[i] = i;
        }
        int best = column[wanted.length()];
        int at = 0;
        for (int j = 1; j <= length; j++) {
            int diagonal = column[0];
            column[0] = j;
            for (int i = 1; i < column.length; i++) {
                int change = wanted.charAt(i - 1) == text.charAt(j - 1) ? diagonal : diagonal + 1;
                diagonal = column[i];
                column[i] = Math.min(change, Math.min(column[i], column[i - 1]) + 1);
            }
            if (column[wanted.length()] < best) {
                best = column[wanted.length()];
                at = j;
            }
        }
        return new int[] {at, best};
    }
}
