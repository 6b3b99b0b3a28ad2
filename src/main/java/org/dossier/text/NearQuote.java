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

    /** Score from which a passage may count as the old one. */
    private static final double LEAST = 0.90;

    /** How far ahead of the next it must be. */
    private static final double MARGIN = 0.10;

    /** Likeness of the words alone, where the author gave nothing that stands around them. */
    private static final double ALONE_LEAST = 0.90;

    private static final int ALONE_LENGTH = 40;
    private static final double SHOWN_LEAST = 0.5;

    private final Folded text;
    private final String original;

    /**
     * A passage that may be what a quote has become.
     *
     * @param start first character in the original text
     * @param end just after the last
     * @param words the passage as it stands there
     * @param score likeness from 0 to 1
     * @param safe true when nothing that matters has changed and no other passage is as near
     * @param why what makes it unsafe, in words; empty when it is safe
     */
    public record Candidate(int start, int end, String words, double score, boolean safe, String why) {}

    private record Near(int start, int end, double quote, double context, double score) {}

    /**
     * @param text the text, folded for quotes
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
        String wanted = Folded.quote(quote).text().strip();
        if (wanted.length() < SHORTEST || wanted.contains("[...]")) {
            return null;
        }
        String before = Folded.quote(prefix).text().strip();
        String after = Folded.quote(suffix).text().strip();
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
        Near best = all.get(0);
        String words = original.substring(text.start(best.start), text.end(best.end));
        String why = unsafe(wanted, best, all, !before.isEmpty() || !after.isEmpty());
        return new Candidate(text.start(best.start), text.end(best.end), words, best.score, why.isEmpty(), why);
    }

    private String unsafe(String wanted, Near best, List<Near> all, boolean hasContext) {
        String changed = Guards.difference(wanted, text.text().substring(best.start, best.end));
        if (!changed.isEmpty()) {
            return changed;
        }
        if (best.score < LEAST || !hasContext && (best.quote < ALONE_LEAST || wanted.length() < ALONE_LENGTH)) {
            return "too much has changed";
        }
        if (hasContext && best.context < Context.LEAST) {
            return "what stands around it has changed as well";
        }
        double next = all.stream()
                .filter(near -> near.end <= best.start || near.start >= best.end)
                .mapToDouble(Near::score)
                .max()
                .orElse(0);
        return best.score - next < MARGIN ? "another passage is almost as near" : "";
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
        double quote = Context.ratio(wanted, block.substring(from, stop));
        double context = Context.likeness(text.text(), start + from, start + stop, before, after);
        boolean hasContext = !before.isEmpty() || !after.isEmpty();
        double score = hasContext ? (50 * quote + 40 * context) / 90 : quote;
        return new Near(start + from, start + stop, quote, context, score);
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
