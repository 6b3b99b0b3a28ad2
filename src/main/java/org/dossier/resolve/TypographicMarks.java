package org.dossier.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
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
    private final List<QuotationMarks> marks = new ArrayList<>();
    /** Numbers of the tokens whose characters are in the block, in order. */
    private final List<Integer> parts = new ArrayList<>();
    /** Where the characters of each begin in the block. */
    private final List<Integer> starts = new ArrayList<>();

    /**
     * An element that is open.
     *
     * @param marks of the language in it; null where they stay as they are
     */
    private record Scope(String tag, QuotationMarks marks) {}

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
                chars(i, chars);
            } else if (token instanceof Token.ReferenceStart start && !start.named()) {
                // Its name comes here, whatever it is.
                put("x", null);
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

    private void chars(int number, Token.Chars chars) {
        parts.add(number);
        starts.add(block.length());
        put(chars.text(), scopes.peek().marks);
    }

    private void put(String text, QuotationMarks of) {
        block.append(text);
        marks.addAll(Collections.nCopies(text.length(), of));
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
            put(" ", null);
        }
    }

    /** Ends a block, if one is open. */
    private void set() {
        String written = block.toString();
        if (QuotationMarks.areStraightIn(written)) {
            char[] text = written.toCharArray();
            QuotationMarks.set(text, marks.toArray(new QuotationMarks[0]));
            for (int i = 0; i < parts.size(); i++) {
                Token.Chars chars = (Token.Chars) tokens.get(parts.get(i));
                String now = new String(text, starts.get(i), chars.text().length());
                tokens.set(parts.get(i), new Token.Chars(now, chars.start(), chars.end()));
            }
        }
        block.setLength(0);
        marks.clear();
        parts.clear();
        starts.clear();
    }
}
