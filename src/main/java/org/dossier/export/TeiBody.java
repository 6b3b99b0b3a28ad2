package org.dossier.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Citation;
import org.dossier.model.Mention;
import org.dossier.model.Piece;
import org.dossier.model.Routes;
import org.dossier.source.Range;

/**
 * The text of an article as the element {@code body} of TEI. Each block of the reading text is in one element with the id of the block, before
 * anything else that element holds, so that characters are counted from its beginning. Of an article that is not shown whole, only what is wholly shown is set in another way, and
 * nothing is there that is no text. Used once.
 */
final class TeiBody implements Piece.Cases {
    private static final Map<String, String> STRUCTURE = Map.ofEntries(
            Map.entry("ul", "list bulleted"),
            Map.entry("ol", "list numbered"),
            Map.entry("dl", "list definitions"),
            Map.entry("li", "item"),
            Map.entry("dt", "item term"),
            Map.entry("dd", "item"),
            Map.entry("blockquote", "quote"),
            Map.entry("table", "table"),
            Map.entry("tr", "row"),
            Map.entry("td", "cell"),
            Map.entry("th", "cell"),
            Map.entry("caption", "head"));

    /** How many columns and rows a cell is wide and high. */
    private static final Map<String, String> SPANS = Map.of("colspan", "cols", "rowspan", "rows");

    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("em", "emph"),
            Map.entry("i", "hi italic"),
            Map.entry("var", "hi italic"),
            Map.entry("strong", "hi bold"),
            Map.entry("b", "hi bold"),
            Map.entry("u", "hi underline"),
            Map.entry("ins", "hi underline"),
            Map.entry("del", "hi strikethrough"),
            Map.entry("s", "hi strikethrough"),
            Map.entry("strike", "hi strikethrough"),
            Map.entry("sub", "hi subscript"),
            Map.entry("sup", "hi superscript"),
            Map.entry("small", "hi small"),
            Map.entry("code", "hi code"),
            Map.entry("kbd", "hi code"),
            Map.entry("samp", "hi code"),
            Map.entry("cite", "title"),
            Map.entry("dfn", "term"),
            Map.entry("abbr", "abbr"),
            Map.entry("q", "q"));

    /** Of a language that is not that of the text, or nothing to TEI. */
    private static final Set<String> PLAIN = Set.of("span", "bdi", "bdo", "time");

    private final Article article;
    private final TeiHeader header;
    private final PublishedText text;
    private final boolean whole;
    private final TeiElement body = new TeiElement("body");
    /** What is in no list, table or quote goes into it: the body, or its last division. */
    private TeiElement top = body;

    /** The words in the element that a piece begins, by the number of the piece. */
    private final Map<Integer, Range> words = new HashMap<>();

    private final Deque<Frame> frames = new ArrayDeque<>();
    /** What comes before the first words of its block and is none. */
    private final List<TeiElement> waiting = new ArrayList<>();

    private TeiBlock block;
    private int nextBlock;
    private int nextMention;
    /** The number of the piece that is being drawn. */
    private int piece;

    /**
     * An element of the text that has been begun.
     *
     * @param tag of HTML
     * @param container what its blocks go into; null when it has none of its own
     * @param phrase how its words are set; null when it is none, or may not be told
     */
    private record Frame(String tag, TeiElement container, TeiBlock.Phrase phrase) {
        boolean isPhrase() {
            return tag.equals("a") || PHRASES.containsKey(tag) || PLAIN.contains(tag);
        }
    }

    TeiBody(Article article, TeiHeader header, PublishedText text) {
        this.article = article;
        this.header = header;
        this.text = text;
        this.whole = article.shows(new Range(0, article.body().text().length()));
    }

    /** The element. */
    TeiElement draw() {
        measure();
        List<Piece> pieces = article.body().pieces();
        for (piece = 0; piece < pieces.size(); piece++) {
            pieces.get(piece).to(this);
        }
        endBlock();
        if (body.isEmpty()) {
            body.add(new TeiElement("p"));
        }
        return body;
    }

    private void measure() {
        Deque<Integer> begun = new ArrayDeque<>();
        List<Piece> pieces = article.body().pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece one = pieces.get(i);
            if (one.begins()) {
                begun.push(i);
            } else if (one instanceof Piece.Close) {
                begun.pop();
            } else if (one instanceof Piece.Text it) {
                said(new Range(it.start(), it.end()), begun);
            } else if (one instanceof Piece.StandIn it) {
                said(new Range(it.start(), it.end()), begun);
            }
        }
    }

    private void said(Range range, Deque<Integer> in) {
        in.forEach(of -> words.merge(of, range, (all, more) -> new Range(all.start(), more.end())));
    }

    // ---- elements

    @Override
    public void open(Piece.Open open) {
        String tag = open.tag();
        boolean footnotes =
                tag.equals("ol") && !frames.isEmpty() && frames.peek().tag.equals("section");
        if (PHRASES.containsKey(tag)) {
            phrase(tag, new TeiElement(PHRASES.get(tag)));
        } else if (PLAIN.contains(tag)) {
            String language = open.attributes().get("lang");
            phrase(tag, language == null ? null : new TeiElement("foreign").with("xml:lang", language));
        } else {
            endBlock();
            TeiElement container = null;
            if (STRUCTURE.containsKey(tag) && !footnotes) {
                container = new TeiElement(STRUCTURE.get(tag));
                if (tag.equals("th")) {
                    container.with("role", "label");
                }
                for (Map.Entry<String, String> span : SPANS.entrySet()) {
                    if (open.attributes().containsKey(span.getKey())) {
                        container.with(span.getValue(), open.attributes().get(span.getKey()));
                    }
                }
            }
            frames.push(new Frame(tag, container, null));
        }
    }

    private void phrase(String tag, TeiElement phrase) {
        Range range = words.get(piece);
        boolean told =
                phrase != null && range != null && (whole || text.shown(range).contains(range));
        frames.push(new Frame(tag, null, told ? new TeiBlock.Phrase(phrase, range) : null));
    }

    @Override
    public void close(Piece.Close close) {
        if (!frames.peek().isPhrase()) {
            endBlock();
        }
        TeiElement container = frames.pop().container;
        boolean nothing = container != null && container.isEmpty() && container.is("list", "table", "row");
        if (container != null && !nothing) {
            within(container);
        }
    }

    /** The innermost element that blocks go into. */
    private TeiElement container() {
        return frames.stream()
                .map(Frame::container)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(top);
    }

    /** Puts an element where the next block would be; only items are in a list. */
    private TeiElement within(TeiElement child) {
        TeiElement container = container();
        boolean item = container.is("list") && !child.is("item", "note");
        return (item ? container.add(new TeiElement("item")) : container).add(child);
    }

    @Override
    public void link(Piece.Link link) {
        String target = target(link);
        phrase("a", isAddress(target) ? new TeiElement("ref").with("target", target) : null);
    }

    /** Browsers take what is none, such as a scheme alone; TEI does not. */
    private static boolean isAddress(String target) {
        try {
            return !new URI(target).toString().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private String target(Piece.Link link) {
        if (link.target() != null) {
            String route = Routes.of(header.dossier(), link.target());
            boolean to = !link.fragment().isEmpty() && route.indexOf('#') < 0;
            return header.address(to ? route + "#" + link.fragment() : route);
        }
        String page = Routes.article(article.id());
        return link.href().startsWith("#")
                ? header.address(page) + link.href()
                : link.href().startsWith("assets/") ? header.address(link.href()) : link.href();
    }

    @Override
    public void footnoteText(Piece.FootnoteText footnote) {
        endBlock();
        String number = Integer.toString(footnote.number());
        TeiElement note = new TeiElement("note")
                .with("xml:id", "fn-" + number)
                .with("n", number)
                .with("place", "end");
        frames.push(new Frame("li", note, null));
    }

    // ---- what is no text

    @Override
    public void footnoteMark(Piece.FootnoteMark mark) {
        String number = Integer.toString(mark.number());
        add(new TeiElement("ptr").with("type", "footnote").with("n", number).with("target", "#fn-" + number));
    }

    @Override
    public void cite(Piece.Cite cite) {
        for (Citation one : cite.citations()) {
            TeiElement ptr = new TeiElement("ptr").with("type", "citation");
            if (!one.locator().isEmpty()) {
                ptr.with("n", one.locator());
            }
            add(ptr.with("target", header.address(Routes.of(header.dossier(), one.id()))));
        }
    }

    @Override
    public void picture(Piece.Picture picture) {
        if (picture.asset().startsWith("data:")) {
            return;
        }
        TeiElement figure = new TeiElement("figure");
        figure.add(new TeiElement("graphic").with("url", header.address(picture.asset())));
        if (!picture.alt().isEmpty()) {
            figure.add(new TeiElement("figDesc").words(picture.alt()));
        }
        add(figure);
    }

    @Override
    public void empty(Piece.Empty empty) {
        if (empty.tag().equals("br")) {
            add(new TeiElement("lb"));
        } else if (empty.tag().equals("hr") && whole) {
            endBlock();
            within(new TeiElement("milestone rule").with("unit", "section"));
        }
    }

    /** A block of code; among words it is no text that anything counts. */
    @Override
    public void verbatim(Piece.Verbatim verbatim) {
        if (whole && block == null && !verbatim.text().isBlank()) {
            within(new TeiElement("ab code").words(verbatim.text().stripTrailing()));
        }
    }

    /** Within the block; before its first words it waits for them. */
    private void add(TeiElement element) {
        if (whole && block == null) {
            waiting.add(element);
        } else if (whole) {
            block.add(element, phrases());
        }
    }

    // ---- text

    @Override
    public void text(Piece.Text text) {
        write(new Range(text.start(), text.end()));
    }

    @Override
    public void standIn(Piece.StandIn sign) {
        write(new Range(sign.start(), sign.end()));
    }

    private void write(Range range) {
        begin(range.start());
        List<Mention> all = article.mentions();
        while (nextMention < all.size() && all.get(nextMention).range().end() <= range.start()) {
            nextMention++;
        }
        int end = nextMention;
        while (end < all.size() && all.get(end).range().start() < range.end()) {
            end++;
        }
        block.write(range, phrases(), all.subList(nextMention, end));
    }

    /** Those that are begun, from the outside. */
    private List<TeiBlock.Phrase> phrases() {
        List<TeiBlock.Phrase> phrases = new ArrayList<>();
        frames.descendingIterator().forEachRemaining(frame -> {
            if (frame.phrase != null) {
                phrases.add(frame.phrase);
            }
        });
        return phrases;
    }

    // ---- blocks

    /** Begins the block that a place is in, unless it has been begun. */
    private void begin(int place) {
        List<Body.Block> blocks = article.body().blocks();
        if (block != null && blocks.get(nextBlock - 1).range().end() > place) {
            return;
        }
        List<TeiElement> before = List.copyOf(waiting);
        waiting.clear();
        endBlock();
        TeiElement element = blockElement(blocks.get(nextBlock).kind()).with("xml:id", "b-" + ++nextBlock);
        block = new TeiBlock(element, article, header, text);
        before.forEach(one -> block.add(one, List.of()));
    }

    private TeiElement blockElement(Body.Block.Kind kind) {
        TeiElement container = container();
        if (container.is("cell", "head") && container.isEmpty() && !container.has("xml:id")) {
            return container;
        }
        boolean heading = kind == Body.Block.Kind.HEADING;
        if (heading && container == top) {
            top = body.add(new TeiElement("div"));
            return top.add(new TeiElement("head"));
        }
        return within(new TeiElement(heading ? "p heading" : "p"));
    }

    /** What waited for words that did not come is in a paragraph of its own. */
    private void endBlock() {
        if (!waiting.isEmpty()) {
            TeiElement own = within(new TeiElement("p"));
            waiting.forEach(own::add);
            waiting.clear();
        }
        block = null;
    }
}
