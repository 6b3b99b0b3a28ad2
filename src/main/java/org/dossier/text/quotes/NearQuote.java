package org.dossier.text.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dossier.text.Folded;
import org.dossier.text.PatternDistance;
import org.dossier.text.StruckWords;
import org.dossier.text.WordEdits;
import org.dossier.text.Words;

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

    /** Quotes shorter than this need something that is around them. */
    private static final int ALONE_LENGTH = 40;

    private static final double SHOWN_LEAST = 0.5;

    /**
     * Blocks in which not even the quote can be this much alike are looked at closely only where they are among the nearest: what they hold is
     * neither taken for the quote nor almost as near as something that is.
     */
    private static final double CLOSE = 0.80;

    /** The same where what is around the quote counts as well. */
    private static final double CLOSE_WITH_CONTEXT = 0.64;

    private static final int NEAREST_BLOCKS = 5;

    private final Folded text;
    private final char[] chars;
    private final String original;
    private final double least;

    /**
     * From where on a passage is taken for the old one. The standard was chosen by the corpus in {@code src/test/resources/anchoring}; see the
     * tables in {@code test/resources/anchoring/README.md}.
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
     * @param words the passage as it is there
     * @param score likeness from 0 to 1
     * @param lead how far its score is ahead of the next passage's
     * @param changed what changed that may not, in words; empty when nothing did
     * @param around why what is around the passage does not show that it is the old one, in words; empty when it does
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
            return around.isEmpty() && lead < limits.margin ? "another passage is almost as close" : around;
        }
    }

    /**
     * What is looked for.
     *
     * @param words folded and stripped
     * @param forward its distances
     * @param backward those of the words written backward
     * @param before what was once before it, folded; empty when not known
     * @param after what was once after it, folded; empty when not known
     */
    private record Wanted(
            String words, PatternDistance forward, PatternDistance backward, String before, String after) {
        private boolean hasContext() {
            return !before.isEmpty() || !after.isEmpty();
        }

        /** How much alike a stretch can be at most that differs in so many characters: it may be longer by so many. */
        private double likeness(PatternDistance.Found nearest) {
            return (double) words.length() / (words.length() + nearest.distance());
        }

        /** What it can score at most. */
        double most(PatternDistance.Found nearest) {
            double quote = likeness(nearest);
            return hasContext() ? (50 * quote + 40) / 90 : quote;
        }

        boolean isClose(PatternDistance.Found nearest) {
            return likeness(nearest) >= (hasContext() ? CLOSE_WITH_CONTEXT : CLOSE);
        }
    }

    /**
     * A block of the text.
     *
     * @param start its first character
     * @param end just after its last
     * @param nearest the stretch in it that is nearest, and ends there
     */
    private record Block(int start, int end, PatternDistance.Found nearest) {}

    private record Near(int start, int end, double quote, double context, double score) {}

    /**
     * Reads in a text.
     *
     * @param text the text, folded for names: vowel signs do not count
     * @param original the same text as it is
     * @param limits from where on a passage is taken for the old one; where none can be, only the nearest are looked at
     */
    public NearQuote(Folded text, String original, Limits limits) {
        this.least = limits.least;
        this.text = text;
        this.chars = text.text().toCharArray();
        this.original = original;
    }

    /**
     * The nearest passage.
     *
     * @param quote as an author wrote it
     * @param prefix what was once before it; empty when not known
     * @param suffix what was once after it; empty when not known
     * @return null when nothing in the text is like it
     */
    public Candidate nearest(String quote, String prefix, String suffix) {
        String wanted = Folded.name(quote).text().strip();
        if (wanted.length() < SHORTEST || wanted.contains("[...]")) {
            return null;
        }
        String before = Folded.name(prefix).text().strip();
        String after = Folded.name(suffix).text().strip();
        Wanted sought = new Wanted(
                wanted,
                new PatternDistance(wanted),
                new PatternDistance(new StringBuilder(wanted).reverse().toString()),
                before,
                after);
        List<Near> all = new ArrayList<>();
        List<Block> blocks = blocks(sought);
        int close = close(sought, blocks);
        for (int i = 0; i < Math.min(blocks.size(), Math.max(close, NEAREST_BLOCKS)); i++) {
            block(sought, blocks.get(i), i < close, all);
        }
        all.sort(Comparator.comparingDouble(Near::score).reversed().thenComparingInt(Near::start));
        if (all.isEmpty() || all.get(0).quote < SHOWN_LEAST) {
            return null;
        }
        Near best = widened(sought, all.get(0));
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
            return best.context < ContextSimilarity.LEAST ? "the text around it has changed as well" : "";
        }
        if (wanted.length() < ALONE_LENGTH) {
            return "so short a quote needs a prefix or suffix";
        }
        return change.reworded() ? "without prefix and suffix, other words may be another passage" : "";
    }

    /** The blocks that are long enough, the nearest first. */
    private List<Block> blocks(Wanted wanted) {
        List<Block> blocks = new ArrayList<>();
        String all = text.text();
        int shortest = wanted.words.length() / 2;
        for (int start = 0; start <= all.length(); ) {
            int end = all.indexOf('\n', start);
            end = end < 0 ? all.length() : end;
            if (end - start >= shortest) {
                blocks.add(new Block(start, end, wanted.forward.nearest(chars, start, end)));
            }
            start = end + 1;
        }
        blocks.sort(Comparator.comparingInt((Block block) -> block.nearest.distance())
                .thenComparingInt(Block::start));
        return blocks;
    }

    /**
     * How many of the blocks may hold the passage, or another one that is almost as near. Where not even the nearest can be taken for the
     * quote, none does: then one of a few is shown to the author, and there is nothing to decide.
     */
    private int close(Wanted wanted, List<Block> blocks) {
        int close = 0;
        if (!blocks.isEmpty() && wanted.most(blocks.get(0).nearest) >= least) {
            while (close < blocks.size() && wanted.isClose(blocks.get(close).nearest)) {
                close++;
            }
        }
        return close;
    }

    /** The best passage of a block, and where it is close the best of what is before and after it. */
    private void block(Wanted wanted, Block block, boolean close, List<Near> all) {
        Near best = best(wanted, block);
        if (best == null) {
            return;
        }
        all.add(best);
        if (close) {
            rest(wanted, block.start, best.start, all);
            rest(wanted, best.end, block.end, all);
        }
    }

    private void rest(Wanted wanted, int start, int end, List<Near> all) {
        if (end - start >= wanted.words.length() / 2) {
            Near best = best(wanted, new Block(start, end, wanted.forward.nearest(chars, start, end)));
            if (best != null) {
                all.add(best);
            }
        }
    }

    private Near best(Wanted wanted, Block block) {
        int stop = block.nearest.end();
        int earliest = Math.max(block.start, stop - wanted.words.length() * 2);
        int from = wanted.backward.ending(chars, earliest, stop).end();
        while (from > block.start && from < block.end && !isBoundary(block, from)) {
            from--;
        }
        while (stop < block.end && !isBoundary(block, stop)) {
            stop++;
        }
        while (from < stop && chars[from] == ' ') {
            from++;
        }
        while (stop > from && chars[stop - 1] == ' ') {
            stop--;
        }
        return from >= stop ? null : near(wanted, from, stop);
    }

    /** At the ends of a block, or of what is left of one, nothing is cut. */
    private boolean isBoundary(Block block, int at) {
        return at <= block.start || at >= block.end || Words.isBoundary(text.text(), at);
    }

    private Near near(Wanted wanted, int start, int end) {
        String before = wanted.before;
        String after = wanted.after;
        int longest = Math.max(wanted.words.length(), end - start);
        double quote = 1.0 - (double) wanted.forward.swapping(chars, start, end) / longest;
        double context = ContextSimilarity.likeness(text.text(), start, end, before, after);
        boolean hasContext = !before.isEmpty() || !after.isEmpty();
        double score = hasContext ? (50 * quote + 40 * context) / 90 : quote;
        return new Near(start, end, quote, context, score);
    }

    /**
     * The nearest stretch leaves out what differs at its ends: the name a sentence now begins with, the condition it now ends with. So a quote
     * that began or ended a sentence is held against the whole of it; and where words are missing at an end, as many are taken in.
     */
    private Near widened(Wanted sought, Near near) {
        String wanted = sought.words;
        String before = sought.before;
        String all = text.text();
        Sentence sentence = Sentence.around(all, near.start, near.end);
        List<String> old = List.of(wanted.split(" "));
        List<String> now = List.of(all.substring(near.start, near.end).split(" "));
        int missingFirst = 0;
        int missingLast = 0;
        for (WordEdits.Edit edit : WordEdits.of(old, now)) {
            missingFirst = edit.newEnd() == 0 ? edit.oldEnd() : missingFirst;
            missingLast = edit.newStart() == now.size() ? old.size() - edit.oldStart() : missingLast;
        }
        boolean began = Character.isUpperCase(wanted.codePointAt(0)) && (before.isEmpty() || Sentence.ends(before));
        int start = began ? sentence.start() : sentence.back(all, near.start, missingFirst);
        int end = Sentence.ends(wanted) ? sentence.end() : sentence.on(all, near.end, missingLast);
        return start == near.start && end == near.end ? near : near(sought, start, end);
    }
}
