package org.dossier.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Token;
import org.dossier.model.Piece;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/** What must hold of every text that was read, whatever was in it. */
public final class TokenCheck {
    private static final Set<String> HARMLESS = Set.of(
            "title",
            "lang",
            "dir",
            "datetime",
            "colspan",
            "rowspan",
            "scope",
            "start",
            "reversed",
            "class",
            "id",
            "type",
            "value",
            "open");

    private final SourceFile file;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inBlock;
    private int depthAtBlock;
    private int links;
    private int references;

    private TokenCheck(SourceFile file) {
        this.file = file;
    }

    /** Elements are balanced, blocks do not nest, text is in blocks, links do not nest, places are true. */
    public static void check(Markup markup, SourceFile file) {
        TokenCheck check = new TokenCheck(file);
        for (Token token : markup.tokens()) {
            check.token(token);
        }
        assertTrue(check.open.isEmpty(), () -> "never closed: " + check.open);
        assertFalse(check.inBlock, "a block never ends");
    }

    private void token(Token token) {
        if (token instanceof Token.Chars chars) {
            chars(chars);
        } else if (token instanceof Token.BlockStart) {
            assertFalse(inBlock, "blocks may not nest");
            inBlock = true;
            depthAtBlock = open.size();
        } else if (token instanceof Token.BlockEnd) {
            assertTrue(inBlock, "no block to end");
            assertEquals(depthAtBlock, open.size(), () -> "open at the end of a block: " + open);
            inBlock = false;
        } else if (token instanceof Token.LinkStart link) {
            assertEquals(0, links, "links may not nest");
            links++;
            open.push("a");
            place(link.span());
            place(link.address());
        } else if (token instanceof Token.Picture picture) {
            place(picture.span());
        } else if (token instanceof Token.Cite cite) {
            place(cite.span());
            cite.citations().forEach(one -> place(one.span()));
        } else if (token instanceof Token.ReferenceStart start) {
            references++;
            place(start.span());
        } else if (token instanceof Token.ReferenceEnd) {
            references--;
            assertTrue(references >= 0, "the end of a reference that was never begun");
        } else if (token instanceof Token.PassageStart start) {
            place(start.span());
        } else if (token instanceof Token.PassageEnd end) {
            place(end.span());
            assertTrue(end.id() == null || end.note() == null, "a passage has a name or a note");
            if (end.note() != null) {
                check(new Markup(end.note(), end.span()), file);
            }
        } else if (token instanceof Token.Draw draw) {
            piece(draw.piece());
        }
    }

    private void chars(Token.Chars chars) {
        assertTrue(inBlock, () -> "text outside a block: " + chars.text());
        assertFalse(chars.text().isEmpty(), "empty text");
        assertEquals(-1, chars.text().indexOf('\0'), "U+0000 in text");
        place(new Span(file, chars.start(), chars.end()));
        if (chars.end() - chars.start() == chars.text().length() && chars.text().length() > 1) {
            String written = file.text().substring(chars.start(), chars.end()).replace('\0', '\uFFFD');
            assertEquals(written, chars.text(), "text that is as long as where it was written is what was written");
        }
    }

    private void place(Span span) {
        assertTrue(
                span.file() == file
                        && span.start() >= 0
                        && span.start() <= span.end()
                        && span.end() <= file.text().length(),
                () -> "no place in the file: " + span.start() + ".." + span.end());
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Open element) {
            assertTrue(SafeHtml.isAllowed(element.tag()), () -> "not allowed: " + element.tag());
            assertTrue(HARMLESS.containsAll(element.attributes().keySet()), () -> "not allowed: " + element);
            open.push(element.tag());
        } else if (piece instanceof Piece.FootnoteText) {
            open.push("li");
        } else if (piece instanceof Piece.Close close) {
            assertFalse(open.isEmpty(), () -> "closed but never opened: " + close.tag());
            assertEquals(open.pop(), close.tag(), "crossing elements");
            if (inBlock) {
                assertTrue(open.size() >= depthAtBlock, () -> "a block closes what stands around it: " + close.tag());
            }
            if (close.tag().equals("a")) {
                links--;
            }
        } else if (piece instanceof Piece.Empty empty) {
            assertTrue(Set.of("br", "hr", "wbr").contains(empty.tag()), () -> "not empty: " + empty.tag());
        } else if (piece instanceof Piece.Link || piece instanceof Piece.Picture) {
            assertNull(piece, "links and pictures are tokens until they are looked up");
        }
    }
}
