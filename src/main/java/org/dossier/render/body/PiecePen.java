package org.dossier.render.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Body;
import org.dossier.model.Piece;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.PictureSizes;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;

/** Draws the pieces of one text in order, with its marks; says where each block ends. Used once. */
final class PiecePen implements Piece.Cases {
    /** What may be in a line of text; the tags of everything else are left out there. */
    private static final Set<String> PHRASING = Set.of(
            "a", "abbr", "b", "bdi", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q",
            "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    private final List<Piece> pieces;
    private final PageContext context;
    private final Shape shape;
    private final String prefix;
    private final HtmlBuilder out = new HtmlBuilder();
    private final MarkPen pen;
    private final Deque<Opened> opened = new ArrayDeque<>();
    private final Set<String> footnoteMarks = new HashSet<>();
    /** The piece that is being drawn. */
    private int at;

    /**
     * An element that has been begun.
     *
     * @param tag its name
     * @param closing what ends it
     * @param footnote number of the footnote it holds; 0 for none
     * @param uses how many marks lead to that footnote
     */
    private record Opened(String tag, String closing, int footnote, int uses) {}

    /** What a text becomes. */
    enum Shape {
        /** One line, without the elements of blocks. */
        LINE,
        /** Blocks. */
        BLOCKS,
        /** Blocks, and a link to each heading in it. */
        PAGE
    }

    PiecePen(Body body, List<Piece> pieces, List<Mark> marks, PageContext context, String prefix, Shape shape) {
        this.pieces = pieces;
        this.context = context;
        this.prefix = prefix;
        this.shape = shape;
        this.pen = new MarkPen(body.text(), marks, out);
    }

    /**
     * Draws the text.
     *
     * @param parts gets its blocks, such as a paragraph or a whole list; a line is one block
     */
    void draw(BlockParts parts) {
        int block = 0;
        for (at = 0; at < pieces.size(); at++) {
            pieces.get(at).to(this);
            if (opened.isEmpty() && shape != Shape.LINE) {
                block = take(block, parts);
            }
        }
        pen.finish();
        take(block, parts);
        parts.take(out.take(), Html.EMPTY, List.of());
    }

    /**
     * Hands on what is drawn, where words of annotations end in it.
     *
     * @param block where the last block begins
     * @return where the next one does
     */
    private int take(int block, BlockParts parts) {
        List<String> ended = pen.takeEnded();
        if (!ended.isEmpty()) {
            Html last = out.takeFrom(block);
            parts.take(out.take(), last, ended);
        }
        return out.length();
    }

    /** The text as one. */
    Html drawn() {
        for (at = 0; at < pieces.size(); at++) {
            pieces.get(at).to(this);
        }
        pen.finish();
        return out.toHtml();
    }

    @Override
    public void text(Piece.Text text) {
        pen.write(text.start(), text.end());
    }

    /** What it stands for is drawn by the pieces around it; the sign itself belongs to the text, and is there for who reads that. */
    @Override
    public void standIn(Piece.StandIn sign) {
        if (shape != Shape.LINE) {
            boolean inLink = pen.insideLink();
            // What follows a mark that ends here is to be seen: it waits, as within a link.
            pen.link(true);
            out.markup("<span hidden>");
            pen.write(sign.start(), sign.end());
            out.markup("</span>");
            pen.link(inLink);
        }
    }

    @Override
    public void verbatim(Piece.Verbatim verbatim) {
        out.text(verbatim.text());
    }

    @Override
    public void empty(Piece.Empty empty) {
        if (draws(empty.tag())) {
            out.open(empty.tag(), empty.attributes());
        }
    }

    @Override
    public void cite(Piece.Cite cite) {
        out.html(context.citeMarks(cite.citations(), !pen.insideLink()));
    }

    private boolean draws(String tag) {
        return shape != Shape.LINE || PHRASING.contains(tag);
    }

    @Override
    public void open(Piece.Open open) {
        String tag = open.tag();
        if (!draws(tag)) {
            if (!out.isEmpty()) {
                out.markup(" ");
            }
            opened.push(new Opened(tag, "", 0, 0));
            return;
        }
        if (tag.equals("table")) {
            // It scrolls on a narrow screen; who has no mouse scrolls it by keys.
            out.markup("<div class=\"table\" tabindex=\"0\">");
        }
        out.begin(tag);
        attributes(open).forEach(out::attribute);
        out.end();
        if (tag.equals("pre") && beginsWithLineBreak(at + 1)) {
            // The first line break in a pre is not shown.
            out.markup("\n");
        }
        opened.push(new Opened(tag, closing(open), 0, 0));
    }

    private String closing(Piece.Open open) {
        String end = "</" + open.tag() + ">";
        if (open.tag().equals("table")) {
            return end + "</div>";
        }
        String id = open.attributes().get("id");
        return shape == Shape.PAGE && id != null && open.tag().matches("h[2-6]") ? permalink(id) + end : end;
    }

    private String permalink(String id) {
        return new HtmlBuilder()
                .markup(" ")
                .begin("a")
                .attribute("class", "permalink")
                .attribute("href", context.href(context.route() + "#" + prefix + id))
                .attribute("aria-label", context.labels().text("permalink.heading"))
                .end()
                .markup("#")
                .close("a")
                .toHtml()
                .markup();
    }

    private Map<String, String> attributes(Piece.Open open) {
        String id = prefix.isEmpty() ? null : open.attributes().get("id");
        boolean footnotes = open.tag().equals("section")
                && "footnotes".equals(open.attributes().get("class"));
        if (id == null && !footnotes) {
            return open.attributes();
        }
        Map<String, String> attributes = new LinkedHashMap<>(open.attributes());
        if (id != null) {
            attributes.put("id", prefix + id);
        }
        if (footnotes) {
            attributes.put("aria-label", context.labels().text("footnotes"));
        }
        return attributes;
    }

    private boolean beginsWithLineBreak(int index) {
        return index < pieces.size()
                && pieces.get(index) instanceof Piece.Verbatim verbatim
                && verbatim.text().startsWith("\n");
    }

    @Override
    public void close(Piece.Close close) {
        Opened last = opened.pop();
        if (last.tag.equals("a")) {
            out.markup(last.closing);
            pen.link(false);
            return;
        }
        Opened around = opened.peek();
        boolean endsFootnote = last.tag.equals("p")
                && around != null
                && around.footnote > 0
                && at + 1 < pieces.size()
                && pieces.get(at + 1) instanceof Piece.Close;
        if (endsFootnote) {
            backLinks(around);
            opened.pop();
            opened.push(new Opened(around.tag, around.closing, 0, 0));
        } else if (last.footnote > 0) {
            backLinks(last);
        }
        out.markup(last.closing);
    }

    @Override
    public void link(Piece.Link link) {
        String target = link.target() == null ? null : context.routeOf(link.target());
        out.begin("a");
        if (target != null) {
            out.given("class", context.profileKind(link.target()));
            String fragment = link.fragment().isEmpty() ? "" : "#" + link.fragment();
            out.attribute("href", context.href(target.indexOf('#') < 0 ? target + fragment : target));
        } else if (link.href().startsWith("#")) {
            out.attribute(
                    "href",
                    context.href(context.route() + "#" + prefix + link.href().substring(1)));
        } else if (link.href().startsWith("assets/")) {
            out.attribute("href", context.href(link.href()));
        } else {
            boolean mail = link.href().startsWith("mailto:") || link.href().startsWith("tel:");
            out.attribute("href", link.href()).given("rel", mail ? "" : "external");
        }
        out.given("title", link.title()).end();
        opened.push(new Opened("a", "</a>", 0, 0));
        pen.link(true);
    }

    @Override
    public void picture(Piece.Picture picture) {
        String src = picture.asset().startsWith("data:") ? picture.asset() : context.href(picture.asset());
        out.begin("img").attribute("src", src).attribute("alt", picture.alt()).given("title", picture.title());
        PictureSizes.Size size = context.pictureSize(picture.asset());
        if (size.known()) {
            out.attribute("width", Integer.toString(size.width())).attribute("height", Integer.toString(size.height()));
        }
        out.end();
    }

    @Override
    public void footnoteMark(Piece.FootnoteMark mark) {
        if (shape == Shape.LINE) {
            return;
        }
        String id = prefix + "fnref-" + mark.number() + (mark.use() > 1 ? "-" + mark.use() : "");
        footnoteMarks.add(id);
        String element = pen.insideLink() ? "span" : "a";
        out.markup("<sup>").begin(element).attribute("class", "footnote-mark").attribute("id", id);
        if (!pen.insideLink()) {
            out.attribute("href", "#" + prefix + "fn-" + mark.number());
        }
        // Drawn by the style sheet: the text of a block holds the article's words and nothing else.
        out.drawn(
                !pen.insideLink(),
                context.labels().text("footnote.mark", mark.number()),
                context.labels().text("footnote.number", mark.number()));
        out.close(element).markup("</sup>");
    }

    @Override
    public void footnoteText(Piece.FootnoteText text) {
        if (shape == Shape.LINE) {
            opened.push(new Opened("li", "", 0, 0));
            return;
        }
        out.begin("li").attribute("id", prefix + "fn-" + text.number()).end();
        opened.push(new Opened("li", "</li>", text.number(), text.uses()));
    }

    private void backLinks(Opened footnote) {
        for (int use = 1; use <= footnote.uses; use++) {
            String id = prefix + "fnref-" + footnote.footnote + (use > 1 ? "-" + use : "");
            if (footnoteMarks.contains(id)) {
                out.begin("a").attribute("class", "back").attribute("href", "#" + id);
                out.drawn(true, "↩", context.labels().text("footnote.back", footnote.footnote, use))
                        .close("a");
            }
        }
    }
}
