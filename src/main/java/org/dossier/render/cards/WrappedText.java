package org.dossier.render.cards;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A text that is broken into lines where Unicode allows it (UAX 14), with no hyphens. Every piece is measured once, whatever the size.
 *
 * @param pieces of the text, between which a line may end
 * @param measure how wide a text is, in ems
 */
record WrappedText(List<Piece> pieces, ToDoubleFunction<String> measure) {
    private static final String CUT = "…";

    /** Halvings of the width while lines are evened out: to about a thousandth of it. */
    private static final int STEPS = 10;

    /**
     * A piece that is on one line.
     *
     * @param text with the spaces after it
     * @param width with the spaces after it, in ems
     * @param bare without them
     */
    private record Piece(String text, double width, double bare) {}

    /** Prepares a text; an empty one gives no lines. */
    static WrappedText of(String text, ToDoubleFunction<String> measure) {
        return new WrappedText(pieces(text, BreakIterator.getLineInstance(Locale.ROOT), measure), measure);
    }

    private static List<Piece> pieces(String text, BreakIterator breaks, ToDoubleFunction<String> measure) {
        List<Piece> pieces = new ArrayList<>();
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String piece = text.substring(from, to);
            pieces.add(new Piece(piece, measure.applyAsDouble(piece), measure.applyAsDouble(piece.stripTrailing())));
            from = to;
        }
        return pieces;
    }

    /** True when the text is on that many lines with every piece whole. */
    boolean fits(double width, int most) {
        return pieces.stream().allMatch(piece -> piece.bare <= width)
                && fill(pieces, width).size() <= most;
    }

    /**
     * The lines, as even as the least number of them allows, without the spaces between them. A word that is too wide is broken between
     * characters; when there are too many lines, the last ends in {@code …}.
     *
     * @param width of a line in ems
     * @param most lines there may be, at least 1
     */
    List<String> within(double width, int most) {
        List<Piece> narrow =
                pieces.stream().flatMap(piece -> parts(piece, width).stream()).toList();
        int lines = fill(narrow, width).size();
        if (lines > most) {
            return cut(fill(narrow, width).subList(0, most), width);
        }
        double low = narrow.stream().mapToDouble(Piece::bare).max().orElse(0);
        double high = width;
        for (int i = 0; i < STEPS; i++) {
            double half = (low + high) / 2;
            boolean same = fill(narrow, half).size() == lines;
            low = same ? low : half;
            high = same ? half : high;
        }
        return fill(narrow, high);
    }

    private List<Piece> parts(Piece piece, double width) {
        if (piece.bare <= width) {
            return List.of(piece);
        }
        List<Piece> parts = new ArrayList<>();
        String text = "";
        for (Piece one : pieces(piece.text, BreakIterator.getCharacterInstance(Locale.ROOT), measure)) {
            // Joined letters are not as wide as each by itself.
            if (!text.isEmpty() && measure.applyAsDouble((text + one.text).stripTrailing()) > width) {
                parts.add(new Piece(text, measure.applyAsDouble(text), measure.applyAsDouble(text)));
                text = "";
            }
            text += one.text;
        }
        parts.add(new Piece(text, measure.applyAsDouble(text), measure.applyAsDouble(text.stripTrailing())));
        return parts;
    }

    /** As many pieces on each line as there is room for. */
    private static List<String> fill(List<Piece> pieces, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (Piece piece : pieces) {
            if (line.length() > 0 && used + piece.bare > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
                used = 0;
            }
            line.append(piece.text);
            used += piece.width;
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /** The last line gives way to the sign that there is more: word by word, or a single word by characters. */
    private List<String> cut(List<String> lines, double width) {
        List<String> out = new ArrayList<>(lines);
        String last = out.remove(out.size() - 1);
        while (measure.applyAsDouble(last + " " + CUT) > width && last.codePointCount(0, last.length()) > 1) {
            int space = last.lastIndexOf(' ');
            last = last.substring(0, space > 0 ? space : last.offsetByCodePoints(last.length(), -1));
        }
        out.add(last + " " + CUT);
        return out;
    }
}
