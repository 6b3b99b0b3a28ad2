package org.dossier.read.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dossier.manuscript.Token;
import org.dossier.model.Body;
import org.dossier.model.Piece;
import org.dossier.source.Span;

/** Collects tokens; knows how Markdown's escapes and character references read. */
final class TokenList {
    private final List<Token> tokens = new ArrayList<>();
    private final Origin origin;
    private int struck;

    TokenList(Origin origin) {
        this.origin = origin;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    void set(int at, Token token) {
        tokens.set(at, token);
    }

    void add(Token token) {
        tokens.add(token);
    }

    void draw(Piece piece) {
        tokens.add(new Token.Draw(piece));
    }

    void open(String tag) {
        draw(new Piece.Open(tag, Map.of()));
    }

    void open(String tag, String attribute, String value) {
        draw(new Piece.Open(tag, Map.of(attribute, value)));
    }

    void close(String tag) {
        draw(new Piece.Close(tag));
    }

    void blockStart(Body.Block.Kind kind) {
        add(new Token.BlockStart(kind));
        if (struck > 0) {
            open("del");
        }
    }

    void blockEnd() {
        if (struck > 0) {
            close("del");
        }
        add(new Token.BlockEnd());
    }

    /** Shows that an element begins or ends that strikes out whole blocks: the words of each are struck. Not inside a block. */
    void strike(boolean begins) {
        struck += begins ? 1 : -1;
    }

    Span span(BasedSequence chars) {
        return origin.span(chars.getStartOffset(), chars.getEndOffset());
    }

    /** Text as written: a backslash before punctuation escapes it. Every stretch without one keeps its place letter by letter. */
    void text(BasedSequence chars) {
        String text = string(chars);
        int from = 0;
        for (int i = text.indexOf('\\'); i >= 0 && i + 1 < text.length(); i = text.indexOf('\\', i)) {
            if (isPunctuation(text.charAt(i + 1))) {
                exact(chars, text, from, i);
                from = i + 1;
                i++;
            }
            i++;
        }
        exact(chars, text, from, text.length());
    }

    private void exact(BasedSequence chars, String text, int from, int to) {
        if (from < to) {
            chars(text.substring(from, to), span(chars.subSequence(from, to)));
        }
    }

    /** The characters of a stretch; in one copy where it is plain, since Flexmark goes from one to the next. */
    static String string(BasedSequence chars) {
        return chars instanceof CharSubSequence plain
                ? new String(plain.getBase(), plain.getStartOffset(), plain.length()).replace('\0', '\uFFFD')
                : chars.toString();
    }

    /** Takes the tokens from {@code from} on away again when they show nothing. */
    void dropEmpty(int from) {
        int at = from;
        while (at < tokens.size() && showsNothing(tokens.get(at))) {
            at++;
        }
        if (at == tokens.size()) {
            tokens.subList(from, at).clear();
        }
    }

    private static boolean showsNothing(Token token) {
        return token instanceof Token.BlockStart
                || token instanceof Token.BlockEnd
                || token instanceof Token.LeftOut
                || isEdge(token);
    }

    /** True for the beginning and end of an element. */
    private static boolean isEdge(Token token) {
        return token instanceof Token.Draw draw
                && (draw.piece() instanceof Piece.Open || draw.piece() instanceof Piece.Close);
    }

    /** True where white space means nothing: at the beginning of a block, and after a line break. */
    boolean beginsLine() {
        for (int i = tokens.size() - 1; i >= 0 && !(tokens.get(i) instanceof Token.BlockStart); i--) {
            Token token = tokens.get(i);
            if (token instanceof Token.Chars chars) {
                return chars.text().endsWith("\n");
            }
            if (!isEdge(token) && !(token instanceof Token.LinkStart) && !(token instanceof Token.PassageStart)) {
                return false;
            }
        }
        return true;
    }

    /** Text that reads differently from what is written. */
    void chars(String text, Span span) {
        if (!text.isEmpty()) {
            // YAML forbids it and HTML cannot show it; CommonMark replaces it as well.
            add(new Token.Chars(text.replace('\0', '\uFFFD'), span.start(), span.end()));
        }
    }

    // spec: CommonMark 0.31.2, "ASCII punctuation character"
    private static boolean isPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }
}
