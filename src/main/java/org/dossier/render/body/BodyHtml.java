package org.dossier.render.body;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.BlockAnchors;
import org.dossier.model.Body;
import org.dossier.model.Piece;
import org.dossier.render.context.PageContext;
import org.dossier.render.html.Html;

/**
 * Draws a {@link Body}: its pieces, with names and passages laid over its words by a {@link MarkPen}. What comes out is
 * balanced, no link holds another, and everything an author wrote is escaped.
 */
public final class BodyHtml {
    private BodyHtml() {}

    /** A text of blocks that is not the main one of its page; ids in it differ from those of all other texts there. */
    public static Html text(Body body, PageContext context) {
        return body.isEmpty()
                ? Html.EMPTY
                : all(body, body.pieces(), context, context.nextPrefix(), PiecePen.Shape.BLOCKS);
    }

    /** The main text of a page: links lead to each of its blocks, as to those of an article. */
    public static Html mainText(Body body, PageContext context) {
        return all(body, BlockAnchors.in(body, body.pieces()), context, "", PiecePen.Shape.BLOCKS);
    }

    /** A text of blocks that makes a page: links lead to each of its blocks, and readers find those of its headings. */
    public static Html page(Body body, PageContext context) {
        return all(body, BlockAnchors.in(body, body.pieces()), context, "", PiecePen.Shape.PAGE);
    }

    private static Html all(Body body, List<Piece> pieces, PageContext context, String prefix, PiecePen.Shape shape) {
        return new PiecePen(body, pieces, references(body, context), context, prefix, shape).drawn();
    }

    /** A text of one line: without the paragraph around it, and without what may not be in one. */
    public static Html line(Body body, PageContext context) {
        return all(body, body.pieces(), context, "", PiecePen.Shape.LINE);
    }

    /**
     * A text with marks, block by block.
     *
     * @param pieces those of {@code body}, or what is left of them in an excerpt
     * @param marks in any order
     * @param parts gets what is drawn, as soon as it is
     */
    public static void parts(Body body, List<Piece> pieces, List<Mark> marks, PageContext context, BlockParts parts) {
        new PiecePen(body, pieces, marks, context, "", PiecePen.Shape.BLOCKS).draw(parts);
    }

    /** The references of a text, as marks. */
    static List<Mark> references(Body body, PageContext context) {
        List<Mark> marks = new ArrayList<>();
        for (Body.Reference reference : body.references()) {
            String route = context.routeOf(reference.id());
            if (route != null) {
                marks.add(Mark.name(reference.range(), "", context.profileKind(reference.id()), context.href(route)));
            }
        }
        return marks;
    }
}
