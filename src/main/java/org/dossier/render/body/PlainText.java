package org.dossier.render.body;

import java.util.List;
import java.util.regex.Pattern;
import org.dossier.model.Body;
import org.dossier.model.Piece;
import org.dossier.model.Place;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;
import org.dossier.source.Range;

/** Texts without their markup. */
public final class PlainText {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** What search engines show of a description. */
    private static final int DESCRIPTION = 200;

    private PlainText() {}

    /** The first of the texts that says something, short enough for the description of a page; empty when none does. */
    public static String description(Body... bodies) {
        for (Body body : bodies) {
            String text = of(body, DESCRIPTION);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** What a reader sees of a text, with single spaces. */
    public static String of(Body body) {
        StringBuilder out = new StringBuilder();
        int last = 0;
        for (Piece piece : body.pieces()) {
            if (piece instanceof Piece.Text text) {
                // Blocks are apart in the reading text.
                out.append(text.start() > last ? " " : "").append(body.text(), text.start(), text.end());
                last = text.end();
            } else if (piece instanceof Piece.StandIn sign) {
                out.append(sign.start() > last ? " " : "").append(body.text(), sign.start(), sign.end());
                last = sign.end();
            } else if (piece instanceof Piece.Verbatim verbatim) {
                out.append(verbatim.text());
            }
        }
        return spaced(out);
    }

    /** The beginning of a text, cut at a word. */
    public static String of(Body body, int length) {
        String all = of(body);
        if (all.length() <= length) {
            return all;
        }
        int space = all.lastIndexOf(' ', length);
        int cut = space > 0 ? space : length;
        return all.substring(0, Character.isHighSurrogate(all.charAt(cut - 1)) ? cut - 1 : cut) + " …";
    }

    /** The words an annotation is about. */
    public static String of(Body body, Place place) {
        StringBuilder out = new StringBuilder();
        List<Range> ranges = place.ranges();
        for (Range range : ranges) {
            out.append(out.length() == 0 ? "" : " […] ").append(range.of(body.text()));
        }
        return spaced(out);
    }

    /** What a reader sees of markup that {@link HtmlBuilder} wrote. */
    public static String of(Html html) {
        String text = TAG.matcher(html.markup()).replaceAll("");
        return spaced(text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }

    private static String spaced(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }
}
