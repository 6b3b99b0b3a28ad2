package org.dossier.read.markdown;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Token;
import org.dossier.model.Piece;

/** Draws a {@link Markup} as HTML for tests: what CommonMark's own examples expect, and a sign for each form of the dossier. */
public final class TokenHtml {
    private TokenHtml() {}

    public static String of(Markup markup) {
        return markup.tokens().stream().map(TokenHtml::token).collect(Collectors.joining());
    }

    private static String token(Token token) {
        if (token instanceof Token.Chars chars) {
            return escape(chars.text());
        }
        if (token instanceof Token.Draw draw) {
            return piece(draw.piece());
        }
        if (token instanceof Token.LinkStart link) {
            return open("a", with(link.title(), Map.of("href", link.href())), "");
        }
        if (token instanceof Token.Picture picture) {
            return open("img", with(picture.title(), Map.of("src", picture.address(), "alt", picture.alt())), " /");
        }
        if (token instanceof Token.Cite cite) {
            return cite.citations().stream()
                    .map(citation -> citation.id() + (citation.locator().isEmpty() ? "" : ":" + citation.locator()))
                    .map(TokenHtml::escape)
                    .collect(Collectors.joining(";", "⟦", "⟧"));
        }
        if (token instanceof Token.ReferenceStart start) {
            return "«" + escape(start.id()) + (start.named() ? "|" : "");
        }
        if (token instanceof Token.ReferenceEnd) {
            return "»";
        }
        if (token instanceof Token.PassageStart) {
            return "‹";
        }
        if (token instanceof Token.PassageEnd end) {
            if (end.id() == null && end.note() == null) {
                return "›";
            }
            return "›(" + (end.id() != null ? "#" + escape(end.id()) : of(new Markup(end.note(), end.span()))) + ")";
        }
        return "";
    }

    private static String piece(Piece piece) {
        if (piece instanceof Piece.Open element) {
            return open(element.tag(), element.attributes(), "");
        }
        if (piece instanceof Piece.Close close) {
            return "</" + close.tag() + ">";
        }
        if (piece instanceof Piece.Empty empty) {
            return open(empty.tag(), empty.attributes(), " /");
        }
        if (piece instanceof Piece.Verbatim verbatim) {
            return escape(verbatim.text());
        }
        if (piece instanceof Piece.FootnoteMark mark) {
            return "<sup>" + mark.number() + "/" + mark.use() + "</sup>";
        }
        if (piece instanceof Piece.FootnoteText text) {
            return "<li id=\"" + text.number() + "/" + text.uses() + "\">";
        }
        throw new IllegalArgumentException(piece.toString());
    }

    private static Map<String, String> with(String title, Map<String, String> attributes) {
        Map<String, String> all = new TreeMap<>(attributes);
        if (!title.isEmpty()) {
            all.put("title", title);
        }
        return all;
    }

    private static String open(String tag, Map<String, String> attributes, String end) {
        StringBuilder out = new StringBuilder("<").append(tag);
        new TreeMap<>(attributes)
                .forEach((key, value) -> out.append(' ')
                        .append(key)
                        .append("=\"")
                        .append(escape(value))
                        .append('"'));
        return out.append(end).append('>').toString();
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
