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
import org.dossier.source.Problems;
import org.dossier.source.Range;
import org.dossier.source.Span;

/** Makes the {@link Body} of one {@link Markup}: names are put in, ids looked up, offsets counted. Used once. */
final class BodyMaker implements Token.Cases {
    private final LinkResolver links;
    private final Language language;
    private final Problems problems;
    private final BodyText text;
    private final List<Body.Reference> references = new ArrayList<>();
    private final List<Body.MarkedPassage> passages = new ArrayList<>();
    private final List<Range> linked = new ArrayList<>();
    private final List<Range> passed = new ArrayList<>();
    private final List<Range> code = new ArrayList<>();
    private final Deque<Open<Token.PassageStart>> openPassages = new ArrayDeque<>();
    private final Deque<Open<Token.ReferenceStart>> openReferences = new ArrayDeque<>();
    private final Deque<Open<Token.LinkStart>> openLinks = new ArrayDeque<>();
    private final Deque<Open<Void>> openCode = new ArrayDeque<>();
    private final Set<String> headings = new HashSet<>();

    /** Elements in which no names are looked for. */
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "var");

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

    private BodyMaker(int length, LinkResolver links, Language language, Problems problems) {
        this.text = new BodyText(length, this::begin);
        this.links = links;
        this.language = language;
        this.problems = problems;
    }

    /** Makes a body. */
    static Made make(Markup markup, Language language, LinkResolver links, Problems problems) {
        if (markup.isEmpty()) {
            return Made.EMPTY;
        }
        return new BodyMaker(markup.span().length(), links, language, problems).run(markup);
    }

    private Made run(Markup markup) {
        headings.addAll(markup.ids());
        TypographicMarks.of(markup, language).forEach(token -> token.to(this));
        openPassages.forEach(open -> problems.error(
                "passage-unclosed",
                open.token.span(),
                "this passage never ends",
                "end it with ==}{>>a note<<} or ==}{#a-name}, or write \\{== to show the characters"));
        openReferences.forEach(open -> problems.error(
                "reference-unclosed",
                open.token.span(),
                "this reference never ends",
                "end it with ]] in the same paragraph; its text must not contain code or brackets"));
        if (!openPassages.isEmpty() || !openReferences.isEmpty()) {
            problems.unread(Problems.Unread.TEXT, markup.span().file().path());
        }
        passed.addAll(code);
        passages.sort(java.util.Comparator.comparing(Body.MarkedPassage::range));
        Body body = text.body(references, passages, markup.span().file());
        return new Made(body, List.copyOf(linked), List.copyOf(passed));
    }

    @Override
    public void chars(Token.Chars chars) {
        text.chars(chars.text(), chars.start(), chars.end());
    }

    @Override
    public void blockStart(Token.BlockStart start) {
        text.begin(start.kind());
    }

    @Override
    public void picture(Token.Picture picture) {
        text.omit(false, picture.span());
        links.picture(picture, openLinks.stream().anyMatch(open -> open.drawn), text.pieces());
    }

    @Override
    public void leftOut(Token.LeftOut leftOut) {
        text.omit(true, leftOut.span());
    }

    @Override
    public void passageStart(Token.PassageStart start) {
        text.standIn();
        openPassages.push(new Open<>(start, true));
    }

    private void begins(String tag) {
        text.opens(tag);
        if (CODE.contains(tag)) {
            openCode.push(new Open<>(null, true));
        }
    }

    private void ends(String tag) {
        text.closes(tag);
        if (CODE.contains(tag) && !openCode.isEmpty()) {
            int start = openCode.pop().start;
            if (start >= 0) {
                code.add(new Range(start, text.length()));
            }
        }
    }

    /** What was begun before begins with the words that come now. */
    private void begin(int at) {
        begin(openPassages, at);
        begin(openReferences, at);
        begin(openLinks, at);
        begin(openCode, at);
    }

    private static void begin(Deque<? extends Open<?>> open, int at) {
        if (open.isEmpty()) {
            return;
        }
        for (Open<?> one : open) {
            if (one.start < 0) {
                one.start = at;
            }
        }
    }

    @Override
    public void blockEnd(Token.BlockEnd end) {
        text.end();
    }

    @Override
    public void draw(Token.Draw draw) {
        Piece piece = draw.piece();
        if (piece instanceof Piece.Close close && text.isInBlock()) {
            ends(close.tag());
        }
        if (piece instanceof Piece.Open open && text.isInBlock()) {
            begins(open.tag());
        }
        if (piece instanceof Piece.Close close && close.tag().equals("a") && !openLinks.isEmpty()) {
            Open<Token.LinkStart> open = openLinks.pop();
            if (open.start >= 0 && open.drawn) {
                (open.token.bare() ? passed : linked).add(new Range(open.start, text.length()));
            }
            if (open.drawn) {
                text.pieces().add(piece);
            }
        } else {
            text.pieces().add(piece);
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
            text.pieces().add(new Piece.Cite(List.copyOf(known), cite.span()));
        }
    }

    @Override
    public void linkStart(Token.LinkStart token) {
        Piece.Link link = links.link(token, headings);
        if (link != null) {
            text.pieces().add(link);
        }
        openLinks.push(new Open<>(token, link != null));
    }

    @Override
    public void referenceStart(Token.ReferenceStart start) {
        text.standIn();
        openReferences.push(new Open<>(start, true));
        if (!start.named()) {
            Span span = start.span();
            text.chars(links.ids().name(start.id(), language), span.start(), span.end());
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
        Range range = text.trimmed(open.start, text.length());
        if (range == null || code.stream().anyMatch(one -> one.contains(range))) {
            problems.error(
                    "reference-empty",
                    start.span(),
                    "this reference contains no words",
                    "write words, without code, after the bar: [[" + start.id() + "|words]]");
        } else if (id != null) {
            references.add(new Body.Reference(id, range, start.span()));
        } else {
            passed.add(range);
        }
    }

    @Override
    public void passageEnd(Token.PassageEnd end) {
        if (openPassages.isEmpty()) {
            text.chars(end.text(), end.span().start(), end.span().end());
            return;
        }
        Open<Token.PassageStart> open = openPassages.pop();
        Range range = text.trimmed(open.start, text.length());
        Span from = open.token.span();
        Span span = new Span(from.file(), from.start(), end.span().end());
        if (range == null) {
            problems.error(
                    "passage-empty",
                    span,
                    "this passage contains no words",
                    "put it around the words that it is about");
            return;
        }
        if (end.note() == null && end.id() == null) {
            problems.error(
                    "passage-note",
                    span,
                    "this passage has neither a note nor a name",
                    "write the note after it, {==these words==}{>>a note<<}, or a name for annotations to refer to, "
                            + "{==these words==}{#a-name}; for bold, put two asterisks around the words");
            return;
        }
        Body note = end.note() == null
                ? null
                : make(new Markup(end.note(), end.span()), language, links, problems)
                        .body();
        passages.add(new Body.MarkedPassage(range, end.id(), note, span));
    }
}
