package org.dossier.read.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.manuscript.Token;
import org.dossier.model.Body;
import org.dossier.model.Piece;
import org.dossier.source.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Draws blocks of raw HTML. A new, balanced tree is made from what {@link SafeHtml} allows; nothing is cut out of the dirty one (as jsoup's
 * cleaner does). Their words are reading text like any other, but for a {@code pre}.
 *
 * <p>Markdown ends an HTML block at a blank line, so {@code <div lang="ar">}, a blank line, Markdown and {@code </div>} are three blocks.
 * They are read as one tree, in which an {@code hr} stands for each block of Markdown between; where that tree does not hold all of them
 * in order, or holds one where no block may be, every block is drawn by itself.
 */
final class HtmlBlocks {
    /** Elements that may be around blocks of Markdown. */
    private static final Set<String> AROUND = Set.of("""
            address article aside blockquote center dd del details div dl figcaption figure footer header li main ol
            s section strike table tbody td tfoot th thead tr ul
            """.split("\\s+"));

    private static final Pattern TAG =
            Pattern.compile("<!--.*?(?:-->|$)|<(/?)([A-Za-z][A-Za-z0-9]*)(?=[\\s/>])", Pattern.DOTALL);
    private static final String MARK = "data-markdown";

    private final TokenList tokens;
    private final RawHtml raw;
    private List<Chunk> chunks = List.of();
    private List<com.vladsch.flexmark.util.ast.Node> markdown = List.of();
    private Consumer<com.vladsch.flexmark.util.ast.Node> drawMarkdown = node -> {};
    private boolean inWords;
    private Span space;

    /** Where a part of the HTML that jsoup reads was written. */
    private record Chunk(int start, BasedSequence chars) {}

    HtmlBlocks(TokenList tokens, RawHtml raw) {
        this.tokens = tokens;
        this.raw = raw;
    }

    /**
     * Which blocks belong together, because one opens an element that another closes.
     *
     * @return for every block the index of the last one that belongs to it, which may be itself
     */
    static int[] ends(List<? extends com.vladsch.flexmark.util.ast.Node> blocks) {
        int[] ends = new int[blocks.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < ends.length; i++) {
            ends[i] = i;
            if (blocks.get(i) instanceof HtmlBlockBase block) {
                Matcher tag = TAG.matcher(block.getContentChars());
                while (tag.find()) {
                    if (tag.group(2) == null || !AROUND.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
                        continue;
                    }
                    if (tag.group(1).isEmpty()) {
                        open.push(i);
                    } else if (!open.isEmpty()) {
                        ends[open.pop()] = i;
                    }
                }
            }
        }
        // What never ends holds nothing but itself.
        open.forEach(i -> ends[i] = i);
        return ends;
    }

    /** Draws one block by itself. */
    void draw(HtmlBlockBase block) {
        BasedSequence chars = block.getContentChars();
        chunks = List.of(new Chunk(0, chars));
        markdown = List.of();
        nodes(parse(chars.toString()));
    }

    /**
     * Draws several blocks as one tree.
     *
     * @param blocks those of HTML and those of Markdown between
     * @param drawMarkdown draws one of the latter
     * @return false when that cannot be done, and nothing was drawn
     */
    boolean draw(
            List<? extends com.vladsch.flexmark.util.ast.Node> blocks,
            Consumer<com.vladsch.flexmark.util.ast.Node> drawMarkdown) {
        StringBuilder text = new StringBuilder();
        List<Chunk> parts = new ArrayList<>();
        List<com.vladsch.flexmark.util.ast.Node> between = new ArrayList<>();
        for (com.vladsch.flexmark.util.ast.Node block : blocks) {
            if (block instanceof HtmlBlockBase html) {
                parts.add(new Chunk(text.length(), html.getContentChars()));
                text.append(html.getContentChars()).append('\n');
            } else {
                text.append("<hr ")
                        .append(MARK)
                        .append('=')
                        .append(between.size())
                        .append(">\n");
                between.add(block);
            }
        }
        List<Node> nodes = parse(text.toString());
        List<String> found = new ArrayList<>();
        boolean[] fits = {true};
        nodes.forEach(node -> node.traverse((each, depth) -> {
            if (each instanceof Element element && element.hasAttr(MARK)) {
                found.add(element.attr(MARK));
                fits[0] &= stands(element);
            }
        }));
        for (int i = 0; i < between.size(); i++) {
            fits[0] &= found.size() == between.size() && found.get(i).equals(Integer.toString(i));
        }
        if (fits[0]) {
            HtmlBlocks inner = new HtmlBlocks(tokens, raw);
            inner.chunks = parts;
            inner.markdown = between;
            inner.drawMarkdown = drawMarkdown;
            inner.nodes(nodes);
        }
        return fits[0];
    }

    /** True when only elements that are drawn, and may hold blocks, are around one. */
    private static boolean stands(Element mark) {
        for (Element up = mark.parent(); up != null && !up.normalName().equals("body"); up = up.parent()) {
            if (!AROUND.contains(up.normalName())) {
                return false;
            }
        }
        Set<String> lists = Set.of("ul", "ol", "dl");
        return mark.parent() == null || !lists.contains(mark.parent().normalName());
    }

    private static List<Node> parse(String html) {
        // Inside body: else jsoup would put what belongs in a head there, and out of sight.
        return Parser.htmlParser().setTrackPosition(true).parseFragmentInput(html, new Element("body"), "");
    }

    private void nodes(List<Node> nodes) {
        nodes.forEach(node -> node(node, false, false));
        endWords();
    }

    private void node(Node node, boolean inLine, boolean inCode) {
        if (node instanceof TextNode text) {
            if (inCode) {
                tokens.draw(new Piece.Verbatim(text.getWholeText()));
            } else {
                words(text);
            }
        } else if (node instanceof Element element) {
            element(element, inLine, inCode);
        }
    }

    private void element(Element element, boolean inLine, boolean inCode) {
        String tag = element.normalName();
        if (element.hasAttr(MARK) && !markdown.isEmpty()) {
            endWords();
            drawMarkdown.accept(markdown.get(Integer.parseInt(element.attr(MARK))));
            return;
        }
        if (!SafeHtml.isAllowed(tag) && !SafeHtml.isUnwrapped(tag)) {
            raw.leftOut(tag, place(element.sourceRange()));
            if (SafeHtml.isOpaque(tag)) {
                if (SafeHtml.isSeen(tag) && !inCode && isAmongWords(element, inLine)) {
                    beginWords();
                    tokens.add(new Token.LeftOut(place(element.sourceRange())));
                }
                return;
            }
        }
        String drawn = SafeHtml.drawnAs(element);
        boolean holdsBlocks = holdsBlocks(element);
        boolean phrasing = !holdsBlocks && (SafeHtml.isPhrasing(drawn) || !SafeHtml.isAllowed(tag));
        boolean draw = SafeHtml.isAllowed(tag)
                && (!inLine || SafeHtml.isPhrasing(tag))
                // Of the elements of a line only a link may hold blocks.
                && (!holdsBlocks || !SafeHtml.isPhrasing(drawn) || drawn.equals("a"));
        // An element of a line is in the block of its words, one of blocks around the blocks of its words.
        if (!phrasing) {
            endWords();
        } else if (!inCode && (element.hasText() || tag.equals("img") && isAmongWords(element, inLine))) {
            beginWords();
        }
        boolean struck = holdsBlocks && SafeHtml.isStruck(tag);
        if (struck) {
            tokens.strike(true);
        }
        boolean opened = draw && open(element, drawn);
        boolean line =
                inLine || opened && (phrasing || Set.of("p", "pre", "summary").contains(drawn));
        element.childNodes().forEach(child -> node(child, line, inCode || tag.equals("pre")));
        if (!phrasing) {
            endWords();
        }
        if (struck) {
            tokens.strike(false);
        }
        if (opened && !SafeHtml.isEmpty(drawn)) {
            raw.close(drawn);
        }
    }

    /** True for what is in a line with words of its block. */
    private boolean isAmongWords(Element element, boolean inLine) {
        Element parent = element.parent();
        return inWords
                || inLine
                        && parent != null
                        && parent.hasText()
                        && SafeHtml.isAllowed(parent.normalName())
                        && !SafeHtml.isPhrasing(parent.normalName());
    }

    private boolean open(Element element, String drawn) {
        Span where = place(element.sourceRange());
        if (space != null && inWords) {
            tokens.chars(" ", space);
            space = null;
        }
        boolean opened = raw.open(element, drawn, where, this::place);
        if (drawn.equals("br") && inWords) {
            tokens.chars("\n", where);
        }
        return opened;
    }

    private static boolean holdsBlocks(Element element) {
        return element.stream()
                .skip(1)
                .anyMatch(each -> SafeHtml.isAllowed(each.normalName()) && !SafeHtml.isPhrasing(each.normalName()));
    }

    /** Words of a block; white space is one space, as a browser shows it. */
    private void words(TextNode node) {
        String text = node.getWholeText();
        Range place = node.sourceRange();
        boolean exact = place.isTracked() && place.endPos() - place.startPos() == text.length();
        for (int at = 0; at < text.length(); ) {
            boolean white = isSpace(text.charAt(at));
            int end = at;
            while (end < text.length() && isSpace(text.charAt(end)) == white) {
                end++;
            }
            Span span = exact ? place(place.startPos() + at, place.startPos() + end) : place(place);
            if (!white) {
                beginWords();
                tokens.chars(text.substring(at, end), span);
            } else if (inWords && !tokens.beginsLine()) {
                space = span;
            }
            at = end;
        }
    }

    // spec: HTML, "ASCII whitespace"
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
    }

    private void beginWords() {
        if (!inWords) {
            tokens.blockStart(Body.Block.Kind.PARAGRAPH);
            inWords = true;
        } else if (space != null) {
            tokens.chars(" ", space);
        }
        space = null;
    }

    private void endWords() {
        if (inWords) {
            tokens.blockEnd();
            inWords = false;
        }
        space = null;
    }

    private Span place(Range range) {
        return range.isTracked() && !range.isImplicit()
                ? place(range.startPos(), range.endPos())
                : tokens.span(chunks.get(0).chars());
    }

    private Span place(int start, int end) {
        Chunk in = chunks.get(0);
        for (Chunk chunk : chunks) {
            if (chunk.start <= start) {
                in = chunk;
            }
        }
        int length = in.chars.length();
        int from = Math.max(0, Math.min(length, start - in.start));
        return tokens.span(in.chars.subSequence(from, Math.max(from, Math.min(length, end - in.start))));
    }
}
