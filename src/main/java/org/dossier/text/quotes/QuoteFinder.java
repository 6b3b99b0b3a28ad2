package org.dossier.text.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dossier.source.Range;
import org.dossier.text.Folded;
import org.dossier.text.Proclitics;
import org.dossier.text.StruckWords;
import org.dossier.text.Words;

/** Finds quotes, word for word, in one text. */
public final class QuoteFinder {
    /** Words left out: {@code [...]} or {@code […]}; folding writes both alike. */
    private static final Pattern GAP = Pattern.compile(" ?\\[\\.\\.\\.\\] ?");

    /** A quote this long, in folded characters, is its own context: it is the passage even where all around it has changed. */
    private static final int OWN_CONTEXT = 100;

    private static final int UNMISTAKABLE_LETTERS = 25;
    private static final int UNMISTAKABLE_WORDS = 5;

    /** A quote this long is the passage where something of what is around it has stayed: a phrase is used twice, and one use goes. */
    private static final int LONG_ENOUGH = 40;

    /** Likeness from which surroundings are not plainly those of another passage. */
    private static final double NOT_OTHER = 0.50;

    /** A quote shorter than this consists of whole words. */
    private static final int MAY_CUT_WORDS = 12;

    /** Surroundings shorter than this are in a text by chance. */
    private static final int TELLS = 12;

    private static final int MOST_HITS = 1000;

    private final Folded text;
    private final boolean struck;

    /** Reads in {@code text}, folded for quotes. */
    public QuoteFinder(Folded text) {
        this.text = text;
        this.struck = text.text().contains("~~");
    }

    /**
     * True when a quote is so long that it is the same passage wherever it is, if it is in one place only: five words and
     * twenty-five characters. A character of Chinese or Japanese says as much as two letters; where no spaces are written, five letters count
     * as a word.
     *
     * @param quote as an author wrote it
     */
    public static boolean isUnmistakable(String quote) {
        String text = fold(quote);
        int letters = 0;
        int unspaced = 0;
        int words = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int weight = Words.isIdeograph(c) ? 2 : 1;
            if (Words.isWordPart(c) && !Words.isMark(c)) {
                if (!Words.hasSpaces(c)) {
                    unspaced += weight;
                } else if (Words.isBoundary(text, at)) {
                    words++;
                }
            }
            letters += weight;
            at += Character.charCount(c);
        }
        return letters >= UNMISTAKABLE_LETTERS && words + unspaced / 5 >= UNMISTAKABLE_WORDS;
    }

    /**
     * A place where a quote occurs.
     *
     * @param parts the words, one stretch for each part between gaps, in the original text
     */
    public record Hit(List<Range> parts) {
        /** Offset of the first word. */
        public int start() {
            return parts.get(0).start();
        }

        /** Offset just after the last word. */
        public int end() {
            return parts.get(parts.size() - 1).end();
        }
    }

    /**
     * All places of a quote, narrowed by what is around it.
     *
     * @param quote as an author wrote it
     * @param prefix what is right before it; empty when not given
     * @param suffix what is right after it; empty when not given
     * @return in order of the text; empty when it occurs nowhere
     */
    public List<Hit> find(String quote, String prefix, String suffix) {
        String wanted = fold(quote);
        String[] parts = GAP.split(wanted);
        if (wanted.isEmpty() || parts.length == 0 || parts[0].isEmpty()) {
            return List.of();
        }
        List<List<int[]>> found = parts.length == 1 ? single(parts[0]) : gapped(parts);
        List<List<int[]>> narrowed = found.stream()
                .filter(hit -> before(hit, prefix) && after(hit, suffix))
                .toList();
        if (narrowed.isEmpty() && !found.isEmpty()) {
            narrowed = likeliest(found, prefix, suffix, wanted.length());
        }
        return narrowed.stream().map(this::hit).toList();
    }

    /**
     * The one hit whose surroundings are still like the ones given, or that needs none: an edit next to a passage does not move it.
     *
     * @return one hit; none when nothing shows which, or whether it is the same passage at all
     */
    private List<List<int[]>> likeliest(List<List<int[]>> found, String prefix, String suffix, int length) {
        List<Double> scores = found.stream()
                .map(hit -> ContextSimilarity.strictLikeness(
                        text.text(), hit.get(0)[0], last(hit)[1], context(prefix), context(suffix)))
                .toList();
        if (found.size() == 1
                && (length >= OWN_CONTEXT || length >= LONG_ENOUGH && isNotOther(found.get(0), prefix, suffix))) {
            return found;
        }
        List<Double> order =
                scores.stream().sorted(java.util.Comparator.reverseOrder()).toList();
        boolean alone = order.size() == 1 || order.get(0) - order.get(1) >= ContextSimilarity.MARGIN;
        return order.get(0) >= ContextSimilarity.LEAST && alone
                ? List.of(found.get(scores.indexOf(order.get(0))))
                : List.of();
    }

    /**
     * True when what was once around a quote occurs in the text, but not around this place: then the quote was another passage of the same
     * words, which is gone. A few letters are anywhere and show nothing; one side that still fits shows that it is the same.
     *
     * @param hit the only place of the quote
     */
    public boolean isOther(Hit hit, String prefix, String suffix) {
        List<int[]> at = List.of(new int[] {first(hit.start()), text.at(hit.end())});
        boolean fits = !context(prefix).isEmpty() && before(at, prefix)
                || !context(suffix).isEmpty() && after(at, suffix);
        return !fits && (stands(prefix) || stands(suffix));
    }

    /** What became of what was around a quote. */
    public enum Around {
        /** It is there word for word, as far as it was given. */
        SAME,
        /** It was edited. */
        EDITED,
        /** It was edited within the sentence, so that this may say the opposite now. */
        TURNED
    }

    /**
     * What became of what was once around a quote.
     *
     * @param hit a place of the quote
     */
    public Around around(Hit hit, String prefix, String suffix) {
        int start = first(hit.start());
        int end = text.at(hit.end());
        List<int[]> at = List.of(new int[] {start, end});
        if (before(at, prefix) && after(at, suffix)) {
            return Around.SAME;
        }
        return ContextSimilarity.turns(text.text(), start, end, context(prefix), context(suffix))
                ? Around.TURNED
                : Around.EDITED;
    }

    /**
     * True when a stretch holds but a part of words that are struck out together, so that it would read as if they were not.
     *
     * @param start in the original text
     * @param end in the original text, more than {@code start}
     */
    public boolean cutsStruckWords(int start, int end) {
        return struck && StruckWords.cuts(text.text(), first(start), text.at(end));
    }

    private boolean stands(String surroundings) {
        String words = context(surroundings);
        return words.length() >= TELLS && text.text().contains(words);
    }

    private boolean isNotOther(List<int[]> hit, String prefix, String suffix) {
        return ContextSimilarity.likeness(text.text(), hit.get(0)[0], last(hit)[1], context(prefix), context(suffix))
                >= NOT_OTHER;
    }

    private static String fold(String words) {
        return Folded.quote(words).text().strip();
    }

    /** Surroundings without a letter show nothing: a bullet, a number, a bracket of the Markdown. */
    private static String context(String words) {
        return words.codePoints().anyMatch(Character::isLetter) ? fold(words) : "";
    }

    private Hit hit(List<int[]> parts) {
        return new Hit(parts.stream()
                .map(part -> new Range(text.start(part[0]), text.end(part[1])))
                .toList());
    }

    private List<List<int[]>> single(String part) {
        return places(part, 0, MOST_HITS).stream().map(List::of).toList();
    }

    /** Whole words first: "art" is not quoted from "party". Only a longer quote may begin or end inside a word. */
    private List<int[]> places(String words, int from, int most) {
        List<int[]> whole = places(words, from, most, true);
        return whole.isEmpty() && words.length() >= MAY_CUT_WORDS ? places(words, from, most, false) : whole;
    }

    private List<int[]> places(String words, int from, int most, boolean wholeWords) {
        List<int[]> places = new ArrayList<>();
        String all = text.text();
        for (int at = all.indexOf(words, from); at >= 0 && places.size() < most; at = all.indexOf(words, at + 1)) {
            int end = at + words.length();
            if (text.isWholeCharacters(at, end)
                    && !(struck && StruckWords.cuts(all, at, end))
                    && (!wholeWords || (Words.isBoundary(all, at) || isGlued(all, at)) && Words.isBoundary(all, end))) {
                places.add(new int[] {at, end});
            }
        }
        return places;
    }

    /** Arabic and Hebrew write some words glued to the next; a quote may begin after them. */
    private static boolean isGlued(String all, int start) {
        return Proclitics.prefixEnds(all, start);
    }

    /**
     * The shortest passages that hold all parts in order: of several beginnings that lead to one end the last counts, so that one passage
     * is found once.
     */
    private List<List<int[]>> gapped(String[] parts) {
        List<List<int[]>> hits = new ArrayList<>();
        for (int[] first : places(parts[0], 0, MOST_HITS)) {
            List<int[]> hit = new ArrayList<>(List.of(first));
            for (int i = 1; i < parts.length && hit != null; i++) {
                List<int[]> next = places(parts[i], hit.get(i - 1)[1], 1);
                if (next.isEmpty()) {
                    hit = null;
                } else {
                    hit.add(next.get(0));
                }
            }
            if (hit == null) {
                break;
            }
            if (!hits.isEmpty() && last(hits.get(hits.size() - 1))[1] == last(hit)[1]) {
                hits.remove(hits.size() - 1);
            }
            hits.add(hit);
        }
        return hits;
    }

    private static int[] last(List<int[]> hit) {
        return hit.get(hit.size() - 1);
    }

    private boolean before(List<int[]> hit, String prefix) {
        String wanted = context(prefix);
        int end = hit.get(0)[0];
        while (end > 0 && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        return wanted.isEmpty() || text.text().startsWith(wanted, end - wanted.length());
    }

    private boolean after(List<int[]> hit, String suffix) {
        String wanted = context(suffix);
        int start = last(hit)[1];
        while (start < text.text().length()
                && Character.isWhitespace(text.text().charAt(start))) {
            start++;
        }
        return wanted.isEmpty() || text.text().startsWith(wanted, start);
    }

    /** Where a hit begins in the folded text: after the line feed that joins its block to the one before. */
    private int first(int original) {
        int at = text.at(original);
        return at < text.text().length() && text.text().charAt(at) == '\n' ? at + 1 : at;
    }

    /**
     * What would tell one hit from all others.
     *
     * @param hits several places of one quote
     * @param which index of the one wanted
     * @return the shortest words before it that no other has before it, in the original spelling; null when there are none in its block
     */
    public String tellingPrefix(List<Hit> hits, int which, String original) {
        String all = text.text();
        int[] ends = hits.stream().mapToInt(hit -> first(hit.start())).toArray();
        int blockStart = all.lastIndexOf('\n', Math.max(0, ends[which] - 1)) + 1;
        int from = ends[which];
        for (int words = 0; from > blockStart && words < 12; words++) {
            from = Math.max(blockStart, all.lastIndexOf(' ', from - 2) + 1);
            String prefix = all.substring(from, ends[which]).strip();
            boolean alone = !context(prefix).isEmpty();
            for (int i = 0; i < ends.length && alone; i++) {
                int end = ends[i];
                while (end > 0 && Character.isWhitespace(all.charAt(end - 1))) {
                    end--;
                }
                alone = i == which || !all.startsWith(prefix, end - prefix.length());
            }
            if (alone) {
                return original.substring(text.start(from), hits.get(which).start())
                        .strip();
            }
            if (all.lastIndexOf(' ', from - 2) < blockStart && from == blockStart) {
                break;
            }
        }
        return null;
    }
}
