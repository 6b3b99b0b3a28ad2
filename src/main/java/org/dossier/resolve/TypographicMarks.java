package org.dossier.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Token;
import org.dossier.model.Language;
import org.dossier.model.Piece;
import org.dossier.text.QuotationMarks;

/**
 * Gives a text the quotation marks and apostrophes of its language, block by block, so that a quotation may begin inside emphasis and end after
 * it. Code and addresses stay as they are. Used once.
 */
final class TypographicMarks {
    private static final Set<String> AS_WRITTEN = Set.of("code", "kbd", "samp", "var", "pre");

    private final List<Token> tokens;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final StringBuilder block = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    /**
     * An element that is open.
     *
     * @param marks of the language in it; null where they stay as they are
     */
    private record Scope(String tag, QuotationMarks marks) {}

    /**
     * What is in the block from one token.
     *
     * @param token its number; -1 where only something stands for it
     * @param start where its characters begin in the block
     * @param marks of the language that they are in; null where they stay as they are
     */
    private record Part(int token, int start, QuotationMarks marks) {}

    private TypographicMarks(List<Token> tokens, QuotationMarks marks) {
        this.tokens = new ArrayList<>(tokens);
        scopes.push(new Scope("", marks));
    }

    /** The tokens of a text, as long as they were. */
    static List<Token> of(Markup markup, Language language) {
        boolean straight = markup.tokens().stream()
                .anyMatch(token -> token instanceof Token.Chars chars && QuotationMarks.areStraightIn(chars.text()));
        return straight
                ? new TypographicMarks(markup.tokens(), QuotationMarks.of(language.tag())).run()
                : markup.tokens();
    }

    private List<Token> run() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token instanceof Token.Chars chars) {
                put(i, chars.text(), scopes.peek().marks);
            } else if (token instanceof Token.ReferenceStart start && !start.named()) {
                // Its name comes here, whatever it is.
                put(-1, "x", null);
            } else if (token instanceof Token.LinkStart link) {
                scopes.push(new Scope("a", link.bare() ? null : scopes.peek().marks));
            } else if (token instanceof Token.Draw draw) {
                draw(draw.piece());
            } else if (token instanceof Token.BlockStart || token instanceof Token.BlockEnd) {
                set();
            }
        }
        set();
        return tokens;
    }

    private void put(int token, String text, QuotationMarks marks) {
        parts.add(new Part(token, block.length(), marks));
        block.append(text);
    }

    private void draw(Piece piece) {
        if (piece instanceof Piece.Open open) {
            String language = open.attributes().get("lang");
            QuotationMarks around = scopes.peek().marks;
            boolean kept = around == null || AS_WRITTEN.contains(open.tag());
            scopes.push(new Scope(open.tag(), kept ? null : language == null ? around : QuotationMarks.of(language)));
        } else if (piece instanceof Piece.Close close && scopes.peek().tag.equals(close.tag())) {
            scopes.pop();
        } else if (piece instanceof Piece.Empty empty && empty.tag().equals("br")) {
            put(-1, " ", null);
        }
    }

    /** Ends a block, if one is open. */
    private void set() {
        if (block.indexOf("\"") >= 0 || block.indexOf("'") >= 0) {
            char[] text = new char[block.length()];
            block.getChars(0, text.length, text, 0);
            QuotationMarks[] marks = new QuotationMarks[text.length];
            for (int i = 0; i < parts.size(); i++) {
                Arrays.fill(marks, parts.get(i).start, end(i), parts.get(i).marks);
            }
            QuotationMarks.set(text, marks);
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                if (part.token >= 0
                        && tokens.get(part.token) instanceof Token.Chars chars
                        && QuotationMarks.areStraightIn(chars.text())) {
                    String now = new String(text, part.start, end(i) - part.start);
                    tokens.set(part.token, new Token.Chars(now, chars.start(), chars.end()));
                }
            }
        }
        block.setLength(0);
        parts.clear();
    }

    /** Where the characters of a part end in the block. */
    private int end(int part) {
        return part + 1 < parts.size() ? parts.get(part + 1).start : block.length();
    }
}
