package org.dossier.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Citation;
import org.dossier.model.Mention;
import org.dossier.model.Piece;
import org.dossier.model.Routes;
import org.dossier.source.Range;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The text of an article as the element {@code body} of TEI. Each block of the reading text is in one element with the id of the block, before
 * anything else that element holds, so that characters are counted from its beginning. A name is one element; what is set in another way is
 * parted where it begins or ends within a name. Of an article that is not shown whole, only what is wholly shown is set in another way, and
 * nothing is there that is no text. Used once.
 */
final class TeiBody implements Piece.Cases {
    /** Elements that hold blocks and no text of their own. */
    static final Set<String> CONTAINERS = Set.of("body", "div", "list", "item", "quote", "table", "row", "note");

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
    private final Document document = document();
    private final Element body = document.createElement("body");
    /** What is in no list, table or quote goes into it: the body, or its last division. */
    private Element top = body;

    /** The words in the element that a piece begins, by the number of the piece. */
    private final Map<Integer, Range> words = new HashMap<>();

    private final Deque<Frame> frames = new ArrayDeque<>();
    /** What comes before the first words of its block and is none. */
    private final List<Element> waiting = new ArrayList<>();
    /** The elements around what was written last in the block, from the outside. */
    private final List<Written> path = new ArrayList<>();

    private Element block;
    private int nextBlock;
    private int nextMention;
    private boolean hidden;
    /** The number of the piece that is being drawn. */
    private int piece;

    /**
     * An element of the text that has been begun.
     *
     * @param tag of HTML, or what stands for it
     * @param container what its blocks go into; null when it has none of its own
     * @param phrase how its words are set; null when it is none, or may not be told
     * @param words of a phrase
     */
    private record Frame(String tag, Element container, Element phrase, Range words) {
        boolean isPhrase() {
            return tag.equals("a") || PHRASES.containsKey(tag) || PLAIN.contains(tag);
        }
    }

    /** An element in the block, and the frame or mention that it is written for. */
    private record Written(Object of, Element element) {}

    TeiBody(Article article, TeiHeader header, PublishedText text) {
        this.article = article;
        this.header = header;
        this.text = text;
        this.whole = article.shows(new Range(0, article.body().text().length()));
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The element. */
    Element draw() {
        measure();
        List<Piece> pieces = article.body().pieces();
        for (piece = 0; piece < pieces.size(); piece++) {
            pieces.get(piece).to(this);
        }
        endBlock();
        if (!body.hasChildNodes()) {
            body.appendChild(document.createElement("p"));
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
            } else {
                Range said = one instanceof Piece.Text it
                        ? new Range(it.start(), it.end())
                        : one instanceof Piece.StandIn it ? new Range(it.start(), it.end()) : null;
                if (said != null) {
                    begun.forEach(of -> words.merge(of, said, (a, b) -> new Range(a.start(), b.end())));
                }
            }
        }
    }

    // ---- elements

    private Element element(String described) {
        String[] parts = described.split(" ");
        Element element = document.createElement(parts[0]);
        if (parts.length > 1) {
            element.setAttribute("rend", parts[1]);
        }
        return element;
    }

    /** The innermost element that blocks go into. */
    private Element container() {
        for (Frame frame : frames) {
            if (frame.container != null) {
                return frame.container;
            }
        }
        return top;
    }

    @Override
    public void open(Piece.Open open) {
        String tag = open.tag();
        boolean footnotes =
                tag.equals("ol") && !frames.isEmpty() && frames.peek().tag.equals("section");
        if (PHRASES.containsKey(tag)) {
            phrase(tag, element(PHRASES.get(tag)));
        } else if (PLAIN.contains(tag) && open.attributes().containsKey("lang")) {
            Element foreign = element("foreign");
            foreign.setAttribute("xml:lang", open.attributes().get("lang"));
            phrase(tag, foreign);
        } else if (STRUCTURE.containsKey(tag) && !footnotes) {
            endBlock();
            Element container = element(STRUCTURE.get(tag));
            if (tag.equals("th")) {
                container.setAttribute("role", "label");
            }
            SPANS.forEach((html, tei) -> {
                if (open.attributes().containsKey(html)) {
                    container.setAttribute(tei, open.attributes().get(html));
                }
            });
            within(container);
            frames.push(new Frame(tag, container, null, null));
        } else {
            if (!PLAIN.contains(tag)) {
                endBlock();
            }
            frames.push(new Frame(tag, null, null, null));
        }
    }

    /** Puts an element of blocks where the next block would be; only items are in a list. */
    private void within(Element child) {
        Element container = container();
        if (container.getTagName().equals("list") && !child.getTagName().equals("item")) {
            container = (Element) container.appendChild(document.createElement("item"));
        }
        container.appendChild(child);
    }

    private void phrase(String tag, Element phrase) {
        Range range = words.get(piece);
        boolean told = range != null && (whole || text.shown(range).contains(range));
        frames.push(new Frame(tag, null, told ? phrase : null, range));
    }

    @Override
    public void close(Piece.Close close) {
        if (!frames.peek().isPhrase()) {
            endBlock();
        }
        Element container = frames.pop().container;
        if (container != null
                && !container.hasChildNodes()
                && Set.of("list", "table", "row").contains(container.getTagName())) {
            container.getParentNode().removeChild(container);
        }
    }

    @Override
    public void link(Piece.Link link) {
        Element ref = element("ref");
        ref.setAttribute("target", target(link));
        phrase("a", isAddress(target(link)) ? ref : null);
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
        Element note = element("note");
        note.setAttribute("xml:id", "fn-" + footnote.number());
        note.setAttribute("n", Integer.toString(footnote.number()));
        note.setAttribute("place", "end");
        container().appendChild(note);
        frames.push(new Frame("li", note, null, null));
    }

    // ---- what is no text

    @Override
    public void footnoteMark(Piece.FootnoteMark mark) {
        Element ptr = element("ptr");
        ptr.setAttribute("type", "footnote");
        ptr.setAttribute("n", Integer.toString(mark.number()));
        ptr.setAttribute("target", "#fn-" + mark.number());
        add(ptr);
    }

    @Override
    public void cite(Piece.Cite cite) {
        for (Citation one : cite.citations()) {
            Element ptr = element("ptr");
            ptr.setAttribute("type", "citation");
            if (!one.locator().isEmpty()) {
                ptr.setAttribute("n", one.locator());
            }
            ptr.setAttribute("target", header.address(Routes.of(header.dossier(), one.id())));
            add(ptr);
        }
    }

    @Override
    public void picture(Piece.Picture picture) {
        if (picture.asset().startsWith("data:")) {
            return;
        }
        Element figure = element("figure");
        Element graphic = (Element) figure.appendChild(document.createElement("graphic"));
        graphic.setAttribute("url", header.address(picture.asset()));
        if (!picture.alt().isEmpty()) {
            figure.appendChild(document.createElement("figDesc")).setTextContent(picture.alt());
        }
        add(figure);
    }

    @Override
    public void empty(Piece.Empty empty) {
        if (empty.tag().equals("br")) {
            add(element("lb"));
        } else if (empty.tag().equals("hr") && whole) {
            endBlock();
            Element rule = element("milestone rule");
            rule.setAttribute("unit", "section");
            within(rule);
        }
    }

    /** A block of code; among words it is no text that anything counts. */
    @Override
    public void verbatim(Piece.Verbatim verbatim) {
        if (whole && block == null && !verbatim.text().isBlank()) {
            Element code = element("ab code");
            code.setTextContent(verbatim.text().stripTrailing());
            within(code);
        }
    }

    /** Within the block, as deep as its words are; before its first words it waits for them. */
    private void add(Element element) {
        if (whole && block == null) {
            waiting.add(element);
        } else if (whole) {
            inBlock(element, enter(phrases(null), null));
        }
    }

    /** In a block only its words are text. */
    private static void inBlock(Element element, Element parent) {
        if (element.getTagName().equals("figure") && element.getChildNodes().getLength() > 1) {
            element.removeChild(element.getLastChild());
        }
        parent.appendChild(element);
    }

    // ---- text

    @Override
    public void text(Piece.Text piece) {
        write(piece.start(), piece.end());
    }

    @Override
    public void standIn(Piece.StandIn sign) {
        write(sign.start(), sign.end());
    }

    private void write(int start, int end) {
        begin(start);
        int from = start;
        List<Mention> mentions = article.mentions();
        while (from < end) {
            while (nextMention < mentions.size()
                    && mentions.get(nextMention).range().end() <= from) {
                nextMention++;
            }
            Mention near = nextMention < mentions.size() ? mentions.get(nextMention) : null;
            boolean named = near != null && near.range().start() <= from;
            int to = near == null
                    ? end
                    : Math.min(end, named ? near.range().end() : near.range().start());
            shown(new Range(from, Math.max(from + 1, to)), named ? near : null);
            from = Math.max(from + 1, to);
        }
    }

    private void shown(Range range, Mention named) {
        int from = range.start();
        for (Range part : text.shown(range)) {
            gap(from, part.start());
            hidden = false;
            enter(phrases(named), named)
                    .appendChild(document.createTextNode(part.of(article.body().text())));
            from = part.end();
        }
        gap(from, range.end());
    }

    /** What is not published: a blank at either side of a mark, once for all of it that is together. */
    private void gap(int from, int to) {
        if (from < to && !hidden) {
            hidden = true;
            path.clear();
            block.appendChild(document.createTextNode(" "));
            Element gap = (Element) block.appendChild(document.createElement("gap"));
            gap.setAttribute("reason", "rights");
            block.appendChild(document.createTextNode(" "));
        }
    }

    /** The phrases that are begun, from the outside; those within a name come after those around it. */
    private List<Frame> phrases(Mention named) {
        List<Frame> all = new ArrayList<>();
        frames.descendingIterator().forEachRemaining(frame -> {
            // Within a name TEI has no place for words that are quoted.
            boolean quoted = named != null && frame.tag.equals("q") && !frame.words.contains(named.range());
            if (frame.phrase != null && !quoted) {
                all.add(frame);
            }
        });
        return all;
    }

    /** The innermost of the elements around what is written next; those that are begun stay as far as they are the same. */
    private Element enter(List<Frame> phrases, Mention named) {
        List<Object> wanted = new ArrayList<>();
        phrases.stream()
                .filter(one -> named == null || one.words.contains(named.range()))
                .forEach(wanted::add);
        if (named != null) {
            wanted.add(named);
            phrases.stream().filter(one -> !one.words.contains(named.range())).forEach(wanted::add);
        }
        int same = 0;
        while (same < Math.min(path.size(), wanted.size()) && path.get(same).of == wanted.get(same)) {
            same++;
        }
        path.subList(same, path.size()).clear();
        Element parent = path.isEmpty() ? block : path.get(same - 1).element;
        for (Object one : wanted.subList(same, wanted.size())) {
            Element element = one instanceof Frame frame ? (Element) frame.phrase.cloneNode(true) : name((Mention) one);
            parent.appendChild(element);
            path.add(new Written(one, element));
            parent = element;
        }
        return parent;
    }

    private Element name(Mention mention) {
        Element name = element(header.element(mention.profile()));
        name.setAttribute("ref", "#" + header.xmlId(mention.profile()));
        return name;
    }

    // ---- blocks

    /** Begins the block that a place is in, unless it has been begun. */
    private void begin(int place) {
        List<Body.Block> blocks = article.body().blocks();
        while (block == null && blocks.get(nextBlock).range().end() <= place) {
            nextBlock++;
        }
        if (block != null && blocks.get(nextBlock - 1).range().end() > place) {
            return;
        }
        List<Element> before = List.copyOf(waiting);
        waiting.clear();
        endBlock();
        block = blockElement(blocks.get(nextBlock).kind());
        block.setAttribute("xml:id", "b-" + ++nextBlock);
        before.forEach(one -> inBlock(one, block));
    }

    private Element blockElement(Body.Block.Kind kind) {
        Element container = container();
        boolean free = !container.hasChildNodes() && !container.hasAttribute("xml:id");
        if (free && Set.of("cell", "head").contains(container.getTagName())) {
            return container;
        }
        boolean heading = kind == Body.Block.Kind.HEADING;
        if (heading && frames.stream().allMatch(frame -> frame.container == null)) {
            top = (Element) body.appendChild(document.createElement("div"));
            return (Element) top.appendChild(document.createElement("head"));
        }
        Element own = element(heading ? "p heading" : "p");
        within(own);
        return own;
    }

    /** What waited for words that did not come is in a paragraph of its own. */
    private void endBlock() {
        if (!waiting.isEmpty()) {
            Element own = element("p");
            within(own);
            waiting.forEach(own::appendChild);
            waiting.clear();
        }
        block = null;
        path.clear();
        hidden = false;
    }
}
