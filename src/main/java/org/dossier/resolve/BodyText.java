package org.dossier.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.dossier.model.Body;
import org.dossier.model.Piece;
import org.dossier.source.Range;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/** The reading text of one body while it grows: its words, the signs that it needs where markup said something, and where each was written. */
final class BodyText {
    /** What a text without markup says of what it has left out. */
    private static final String OMITTED = "[…]";

    private final StringBuilder text;
    private final List<Body.Block> blocks = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final TextMap.Builder origin = new TextMap.Builder();
    private final IntConsumer begun;
    private Body.Block.Kind block;
    private int blockStart = -1;
    /** What is in the text before the next words of this block, when there are any. */
    private String standIn = "";
    /** The sign before raised or lowered figures, when the next words are such; 0 for other words. */
    private char script;
    /** True when a picture is before the first word of this block. */
    private boolean omitted;

    /**
     * An empty one.
     *
     * @param length about how many characters it will have
     * @param begun told where the next words begin, before they are there
     */
    BodyText(int length, IntConsumer begun) {
        this.text = new StringBuilder(length);
        this.begun = begun;
    }

    /** Where the next words begin, unless they begin a block. */
    int length() {
        return text.length();
    }

    /** True between the beginning and the end of a block. */
    boolean isInBlock() {
        return block != null;
    }

    /** What is drawn, in order; grows from here and from outside. */
    List<Piece> pieces() {
        return pieces;
    }

    /** The body, with what was found in it besides. */
    Body body(List<Body.Reference> references, List<Body.MarkedPassage> passages, SourceFile file) {
        return new Body(new Body.Contents(text.toString(), blocks, pieces, references, passages, origin.of(file)));
    }

    /** Begins a block of a kind; null for one whose words are none of the reading text's. */
    void begin(Body.Block.Kind kind) {
        block = kind;
        blockStart = -1;
        standIn = "";
        omitted = false;
    }

    /** Ends the block. */
    void end() {
        if (blockStart >= 0 && block != null) {
            blocks.add(new Body.Block(new Range(blockStart, text.length()), block));
        }
        begin(null);
    }

    /** Adds words, with where they were written. */
    void chars(String words, int start, int end) {
        if (omitted && !words.isBlank()) {
            omitted = false;
            standIn += OMITTED;
        }
        standIn += script(words);
        standIn();
        int at = add(words);
        origin.add(at, words.length(), start, end);
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last) instanceof Piece.Text before && before.end() == at) {
            pieces.set(last, new Piece.Text(before.start(), text.length()));
        } else {
            pieces.add(new Piece.Text(at, text.length()));
        }
    }

    /** Adds to the reading text; returns where. */
    private int add(String words) {
        if (blockStart < 0) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            blockStart = text.length();
        }
        int at = text.length();
        begun.accept(at);
        text.append(words);
        return at;
    }

    /** Puts what stands for something else into the text. */
    void standIn() {
        if (!standIn.isEmpty() && block != null) {
            int at = add(standIn);
            pieces.add(new Piece.StandIn(at, text.length()));
        }
        standIn = "";
    }

    /** A picture or the like among words: a quote that runs over it would say that nothing is there, and so would a sentence. */
    void omit(boolean said, Span span) {
        if (block == null) {
            return;
        }
        if (said) {
            chars(OMITTED, span.start(), span.end());
        } else if (blockStart >= 0 && !text.substring(blockStart).isBlank()) {
            boolean again = text.substring(Math.max(0, text.length() - OMITTED.length()))
                    .equals(OMITTED);
            standIn += again ? "" : OMITTED;
            standIn();
        } else {
            omitted = true;
        }
    }

    /** Ten to the sixth is not a hundred and six: the sign that a text without markup needs before such words; empty for others. */
    private String script(String words) {
        char sign = script;
        script = 0;
        char before = blockStart >= 0 && blockStart < text.length() ? text.charAt(text.length() - 1) : ' ';
        boolean figure = sign != 0 && words.matches("(?s)[+\u2212-]?\\p{N}.*");
        boolean reads = sign == '^' ? !Character.isWhitespace(before) : Character.isDigit(before);
        return figure && reads ? Character.toString(sign) : "";
    }

    /** The signs that a text without markup needs where an element begins. */
    void opens(String tag) {
        switch (tag) {
            case "del", "s" -> standIn += "~~";
            case "q" -> standIn += "\u201C";
            case "sup" -> script = '^';
            case "sub" -> script = '_';
            default -> {
                return;
            }
        }
    }

    /** The signs that a text without markup needs where an element ends; none when it held no words. */
    void closes(String tag) {
        switch (tag) {
            case "del", "s" -> endSign("~~", "~~");
            case "q" -> endSign("\u201C", "\u201D");
            case "sup", "sub" -> script = 0;
            default -> {
                return;
            }
        }
    }

    private void endSign(String begun, String end) {
        if (standIn.endsWith(begun)) {
            standIn = standIn.substring(0, standIn.length() - begun.length());
        } else {
            standIn += end;
            standIn();
        }
    }

    /** The range without white space at its ends; null when nothing is left. */
    Range trimmed(int start, int end) {
        if (start < 0) {
            return null;
        }
        String words = text.substring(start, end);
        int left = start + words.length() - words.stripLeading().length();
        return words.isBlank() ? null : new Range(left, left + words.strip().length());
    }
}
