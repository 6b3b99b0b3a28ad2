package org.dossier.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.manuscript.Cited;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Token;
import org.dossier.model.Body;
import org.dossier.model.Citation;
import org.dossier.model.Language;
import org.dossier.model.Piece;
import org.dossier.model.Range;
import org.dossier.source.Problems;
import org.dossier.source.Span;

/** Makes the {@link Body} of one {@link Markup}: names are put in, ids looked up, offsets counted. Used once. */
final class BodyMaker implements Token.Cases {
    private final Links links;
    private final Language language;
    private final Problems problems;
    private final StringBuilder text = new StringBuilder();
    private final List<Body.Block> blocks = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Body.Reference> references = new ArrayList<>();
    private final List<Body.MarkedPassage> passages = new ArrayList<>();
    private final List<Range> linked = new ArrayList<>();
    private final List<Range> passed = new ArrayList<>();
    private final List<Range> code = new ArrayList<>();
    private final TextMap.Builder origin = new TextMap.Builder();
    private final Deque<Open<Token.PassageStart>> openPassages = new ArrayDeque<>();
    private final Deque<Open<Token.ReferenceStart>> openReferences = new ArrayDeque<>();
    private final Deque<Open<Token.LinkStart>> openLinks = new ArrayDeque<>();
    private final Deque<Open<Void>> openCode = new ArrayDeque<>();
    private final Set<String> headings = new HashSet<>();
    private Body.Block.Kind block;
    private int blockStart = -1;
    /** What stands in the text before the next words of this block, when there are any. */
    private String standIn = "";
    /** The sign before raised or lowered figures, when the next words are such; 0 for other words. */
    private char script;
    /** True when a picture stands before the first word of this block. */
    private boolean omitted;

    /** Elements in which no names are looked for. */
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "var");

    /** What a text without markup says of what it has left out. */
    private static final String OMITTED = "[…]";

    /** Something begun: where its words begin is known when the first of them comes. */
    private static final class Open<T> {
        final T token;
        final boolean drawn;
        int start = -1;

        Open(T token, boolean drawn) {
            this.token = token;
            this.drawn = drawn;
        }
    }

    /**
     * A body with what the matcher needs besides.
     *
     * @param body the text
     * @param links where links of the Markdown are
     * @param passed where no names are to be looked for: code, links whose words are an address, and references to nothing, which have been
     *     reported
     */
    record Made(Body body, List<Range> links, List<Range> passed) {
        /** Of a text that was left out. */
        static final Made EMPTY = new Made(Body.EMPTY, List.of(), List.of());
    }

    private BodyMaker(Links links, Language language, Problems problems) {
        this.links = links;
        this.language = language;
        this.problems = problems;
    }

    /** Makes a body. */
    static Made make(Markup markup, Language language, Links links, Problems problems) {
        if (markup.isEmpty()) {
            return Made.EMPTY;
        }
        return new BodyMaker(links, language, problems).run(markup);
    }

    private Made run(Markup markup) {
        headings.addAll(markup.ids());
        markup.tokens().forEach(token -> token.to(this));
        openPassages.forEach(open -> problems.error(
                "passage-unclosed",
                open.token.span(),
                "this passage never ends",
                "end it with ==}{>>a note<<} or ==}{#a-name}, or write \\{== to show the characters"));
        openReferences.forEach(open -> problems.error(
                "reference-unclosed",
                open.token.span(),
                "this reference never ends",
                "end it with ]] in the same paragraph; its text may hold neither code nor brackets"));
        if (!openPassages.isEmpty() || !openReferences.isEmpty()) {
            problems.unread(Problems.Unread.TEXT, markup.span().file().path());
        }
        passed.addAll(code);
        passages.sort(java.util.Comparator.comparing(Body.MarkedPassage::range));
        Body body = new Body(
                text.toString(),
                blocks,
                pieces,
                references,
                passages,
                origin.of(markup.span().file()));
        return new Made(body, List.copyOf(linked), List.copyOf(passed));
    }

    @Override
    public void chars(Token.Chars chars) {
        chars(chars.text(), chars.start(), chars.end());
    }

    @Override
    public void blockStart(Token.BlockStart start) {
        block = start.kind();
        blockStart = -1;
        standIn = "";
        omitted = false;
    }

    @Override
    public void picture(Token.Picture picture) {
        omit(false, picture.span());
        links.picture(picture, openLinks.stream().anyMatch(open -> open.drawn), pieces);
    }

    @Override
    public void leftOut(Token.LeftOut leftOut) {
        omit(true, leftOut.span());
    }

    @Override
    public void passageStart(Token.PassageStart start) {
        standIn();
        openPassages.push(new Open<>(start, true));
    }

    private void chars(String words, int start, int end) {
        if (omitted && !words.isBlank()) {
            omitted = false;
            standIn += OMITTED;
        }
        standIn += script(words);
        standIn();
        int at = add(words);
        origin.add(at, words.length(), start, end);
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last) instanceof Piece.Text before && before.end() == at) {
            pieces.set(last, new Piece.Text(before.start(), text.length()));
        } else {
            pieces.add(new Piece.Text(at, text.length()));
        }
    }

    /** Adds to the reading text; returns where. */
    private int add(String words) {
        if (blockStart < 0) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            blockStart = text.length();
        }
        int at = text.length();
        begin(openPassages, at);
        begin(openReferences, at);
        begin(openLinks, at);
        begin(openCode, at);
        text.append(words);
        return at;
    }

    /** Puts what stands for something else into the text. */
    private void standIn() {
        if (!standIn.isEmpty() && block != null) {
            int at = add(standIn);
            pieces.add(new Piece.StandIn(at, text.length()));
        }
        standIn = "";
    }

    /** A picture or the like among words: a quote that runs over it would say that nothing stands there, and so would a sentence. */
    private void omit(boolean said, Span span) {
        if (block == null) {
            return;
        }
        if (said) {
            chars(OMITTED, span.start(), span.end());
        } else if (blockStart >= 0 && !text.substring(blockStart).isBlank()) {
            boolean again = text.substring(Math.max(0, text.length() - OMITTED.length()))
                    .equals(OMITTED);
            standIn += again ? "" : OMITTED;
            standIn();
        } else {
            omitted = true;
        }
    }

    /** Ten to the sixth is not a hundred and six: the sign that a text without markup needs before such words; empty for others. */
    private String script(String words) {
        char sign = script;
        script = 0;
        char before = blockStart >= 0 && blockStart < text.length() ? text.charAt(text.length() - 1) : ' ';
        boolean figure = sign != 0 && words.matches("(?s)[+\u2212-]?\\p{N}.*");
        boolean reads = sign == '^' ? !Character.isWhitespace(before) : Character.isDigit(before);
        return figure && reads ? Character.toString(sign) : "";
    }

    /** The signs that a text without markup needs where an element begins. */
    private void begins(String tag) {
        switch (tag) {
            case "del", "s" -> standIn += "~~";
            case "q" -> standIn += "\u201C";
            case "sup" -> script = '^';
            case "sub" -> script = '_';
            default -> {
                if (CODE.contains(tag)) {
                    openCode.push(new Open<>(null, true));
                }
            }
        }
    }

    /** The signs that a text without markup needs where an element ends; none when it held no words. */
    private void ends(String tag) {
        switch (tag) {
            case "del", "s" -> endSign("~~", "~~");
            case "q" -> endSign("\u201C", "\u201D");
            case "sup", "sub" -> script = 0;
            default -> {
                if (CODE.contains(tag) && !openCode.isEmpty()) {
                    int start = openCode.pop().start;
                    if (start >= 0) {
                        code.add(new Range(start, text.length()));
                    }
                }
            }
        }
    }

    private void endSign(String begun, String end) {
        if (standIn.endsWith(begun)) {
            standIn = standIn.substring(0, standIn.length() - begun.length());
        } else {
            standIn += end;
            standIn();
        }
    }

    private static void begin(Deque<? extends Open<?>> open, int at) {
        for (Open<?> one : open) {
            if (one.start < 0) {
                one.start = at;
            }
        }
    }

    @Override
    public void blockEnd(Token.BlockEnd end) {
        if (blockStart >= 0 && block != null) {
            blocks.add(new Body.Block(new Range(blockStart, text.length()), block));
        }
        block = null;
        blockStart = -1;
        standIn = "";
        omitted = false;
    }

    @Override
    public void draw(Token.Draw draw) {
        Piece piece = draw.piece();
        if (piece instanceof Piece.Close close && block != null) {
            ends(close.tag());
        }
        if (piece instanceof Piece.Open open && block != null) {
            begins(open.tag());
        }
        if (piece instanceof Piece.Close close && close.tag().equals("a") && !openLinks.isEmpty()) {
            Open<Token.LinkStart> open = openLinks.pop();
            if (open.start >= 0 && open.drawn) {
                (open.token.bare() ? passed : linked).add(new Range(open.start, text.length()));
            }
            if (open.drawn) {
                pieces.add(piece);
            }
        } else {
            pieces.add(piece);
        }
    }

    @Override
    public void cite(Token.Cite cite) {
        List<Citation> known = new ArrayList<>();
        for (Cited citation : cite.citations()) {
            String id = links.ids().citable(citation.id(), citation.span());
            if (id != null) {
                known.add(new Citation(id, citation.locator()));
            }
        }
        if (!known.isEmpty()) {
            pieces.add(new Piece.Cite(List.copyOf(known), cite.span()));
        }
    }

    @Override
    public void linkStart(Token.LinkStart token) {
        Piece.Link link = links.link(token, headings);
        if (link != null) {
            pieces.add(link);
        }
        openLinks.push(new Open<>(token, link != null));
    }

    @Override
    public void referenceStart(Token.ReferenceStart start) {
        standIn();
        openReferences.push(new Open<>(start, true));
        if (!start.named()) {
            Span span = start.span();
            chars(links.ids().name(start.id(), language), span.start(), span.end());
            if (!links.ids().isNamed(start.id())) {
                problems.unread(Problems.Unread.NAME, span.file().path());
            }
        }
    }

    @Override
    public void referenceEnd(Token.ReferenceEnd end) {
        if (openReferences.isEmpty()) {
            return;
        }
        Open<Token.ReferenceStart> open = openReferences.pop();
        Token.ReferenceStart start = open.token;
        String id = links.ids().any(start.id(), start.span());
        Range range = trimmed(open.start, text.length());
        if (range == null || code.stream().anyMatch(one -> one.contains(range))) {
            problems.error(
                    "reference-empty",
                    start.span(),
                    "this reference holds no words of the text",
                    "write words, without code, after the bar: [[" + start.id() + "|words]]");
        } else if (id != null) {
            boolean insideLink = openLinks.stream().anyMatch(link -> link.drawn);
            references.add(new Body.Reference(id, range, insideLink, start.span()));
        } else {
            passed.add(range);
        }
    }

    @Override
    public void passageEnd(Token.PassageEnd end) {
        if (openPassages.isEmpty()) {
            chars(end.text(), end.span().start(), end.span().end());
            return;
        }
        Open<Token.PassageStart> open = openPassages.pop();
        Range range = trimmed(open.start, text.length());
        Span from = open.token.span();
        Span span = new Span(from.file(), from.start(), end.span().end());
        if (range == null) {
            problems.error(
                    "passage-empty", span, "this passage holds no words", "put it around the words that it is about");
            return;
        }
        if (end.note() == null && end.id() == null) {
            problems.error(
                    "passage-note",
                    span,
                    "this passage has neither a note nor a name",
                    "write the note behind it, {==these words==}{>>a note<<}, or a name for annotations to refer to, "
                            + "{==these words==}{#a-name}; to set words off, put two stars around them");
            return;
        }
        Body note = end.note() == null
                ? null
                : make(new Markup(end.note(), end.span()), language, links, problems)
                        .body();
        passages.add(new Body.MarkedPassage(range, end.id(), note, span));
    }

    /** The range without white space at its ends; null when nothing is left. */
    private Range trimmed(int start, int end) {
        if (start < 0) {
            return null;
        }
        String words = text.substring(start, end);
        int left = start + words.length() - words.stripLeading().length();
        return words.isBlank() ? null : new Range(left, left + words.strip().length());
    }
}
