package org.dossier.read.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Token;
import org.dossier.model.Body;
import org.dossier.model.Piece;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/** Reads Markdown into {@link Markup}. Safe for several threads: Flexmark's parser is shared, everything else belongs to one call. */
public final class MarkdownReader {
    /**
     * What shows that a bare address may be in a text: {@code www.}, an {@code @}, or a scheme, unless it begins the target of a link
     * or an address in angle brackets. After a bracket that only looks like a link's an address is then plain text.
     */
    private static final Pattern BARE_ADDRESS = Pattern.compile(
            "(?<![\\p{Alnum}+.-])(?<!\\]\\()(?!(?<=<)[^\\s<>]*>)[a-z][a-z0-9+.-]*://|(?<!//|[.\\w])www\\.|@",
            Pattern.CASE_INSENSITIVE);

    /** What has no meaning in Markdown where a letter begins the line, whatever else is around it. */
    private static final String PLAIN = " .,;'\"()?!-/\u2018\u2019\u201C\u201D\u2013\u2014\u2026\u00AB\u00BB";

    private static final String SCHEME_END = "://";

    private final StrayMarks strayMarks = StrayMarks.standard();
    private final Parser parser =
            parser(TablesExtension.create(), TableBelowText.extension(), AutolinkExtension.create());
    /** Looking for addresses takes a third of the time, and most texts hold none. */
    private final Parser withoutAddresses = parser(TablesExtension.create(), TableBelowText.extension());
    /** So it is with tables, whose rows have bars between their cells, and a fifth. */
    private final Parser withoutTables = parser();

    private static Parser parser(Extension... more) {
        List<Extension> extensions = new ArrayList<>(List.of(
                FootnoteExtension.create(),
                StrikethroughExtension.create(),
                DefinitionExtension.create(),
                EmphasisMarks.extension(),
                InlineForms.extension()));
        extensions.addAll(List.of(more));
        Parser parser = Parser.builder(new MutableDataSet()
                        .set(Parser.EXTENSIONS, extensions)
                        .set(TablesExtension.WITH_CAPTION, false)
                        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                        .set(TablesExtension.COLUMN_SPANS, false)
                        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                        .set(TablesExtension.MIN_HEADER_ROWS, 1)
                        .set(TablesExtension.MAX_HEADER_ROWS, 1))
                .customInlineParserFactory(SpacedTargets.factory())
                // With an inline parser of one's own, definitions of links are no longer read unasked.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
        // The first table adds to the parser's set of special characters, which all threads share: two first ones at
        // once may lose some of them, and then one is not a table.
        // see: InlineParserImpl.parseCustom, Flexmark 0.64
        parser.parse("a | b\n:-- | --\nc | d\n");
        return parser;
    }

    /** A text of blocks that is in a file as it is, such as an article's body. */
    public Markup blocks(SourceFile file, int start, int end, Problems problems) {
        String text = file.text().substring(start, end);
        char[] chars = text.toCharArray();
        int bad = Unprintable.find(chars);
        if (bad >= 0) {
            Unprintable.report(chars[bad], new Span(file, start + bad, start + bad + 1), problems);
        }
        return read(text, chars, Origin.of(file, start, end), MarkdownWalk.Headings.UNDER_TITLE, problems);
    }

    /** A text of blocks in a YAML value. */
    public Markup blocks(String text, Span value, Problems problems) {
        return read(text, Origin.of(text, value), MarkdownWalk.Headings.OF_PART, problems);
    }

    /** A text of one paragraph in a YAML value; more than that is an error, and then read all the same. */
    public Markup line(String text, Span value, Problems problems) {
        Markup markup = blocks(text, value, problems);
        long blocks = markup.tokens().stream()
                .filter(Token.BlockStart.class::isInstance)
                .count();
        boolean plain = markup.tokens().stream().allMatch(MarkdownReader::isOfLine);
        if (blocks > 1 || !plain) {
            problems.error(
                    "one-line",
                    value,
                    "one line of text is expected here, without lists, headings or a second paragraph",
                    "shorten it, or put the rest in a field for longer text; a backslash before - # > or the period of '1.' makes them plain text");
        }
        return markup;
    }

    private static boolean isOfLine(Token token) {
        String tag = token instanceof Token.Draw draw && draw.piece() instanceof Piece.Open open
                ? open.tag()
                : token instanceof Token.Draw draw && draw.piece() instanceof Piece.Empty empty ? empty.tag() : "p";
        return tag.equals("p") || SafeHtml.isPhrasing(tag);
    }

    /**
     * True for a line of words and nothing else, as most short fields are. No rule of Markdown or of {@link StrayMarks} is about such a
     * one, and Flexmark takes longer to begin than to read it.
     */
    private static boolean isPlainLine(String text, char[] chars) {
        if (!Character.isLetter(chars[0]) || chars[chars.length - 1] == ' ') {
            return false;
        }
        for (char c : chars) {
            if (!Character.isLetterOrDigit(c) && PLAIN.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.contains("''") && !text.toLowerCase(Locale.ROOT).contains("www.");
    }

    private static Markup plainLine(String text, Origin origin) {
        TokenList tokens = new TokenList(origin);
        tokens.open("p");
        tokens.blockStart(Body.Block.Kind.PARAGRAPH);
        tokens.chars(text, origin.span(0, text.length()));
        tokens.blockEnd();
        tokens.close("p");
        return new Markup(tokens.tokens(), origin.whole());
    }

    /** Looks at the few places where one can begin; a pattern that looks for them itself takes as long as all of the reading. */
    private static boolean holdsBareAddress(String text) {
        if (text.indexOf('@') >= 0) {
            return true;
        }
        Matcher address = BARE_ADDRESS.matcher(text).useTransparentBounds(true);
        for (int at = text.indexOf(SCHEME_END); at >= 0; at = text.indexOf(SCHEME_END, at + 1)) {
            int start = at;
            while (start > 0 && isOfScheme(text.charAt(start - 1))) {
                start--;
            }
            if (address.region(start, text.length()).lookingAt()) {
                return true;
            }
        }
        for (int dot = text.indexOf('.', 3); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            boolean may = (text.charAt(dot - 1) | ' ') == 'w' && text.regionMatches(true, dot - 3, "www", 0, 3);
            if (may && address.region(dot - 3, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    // spec: RFC 3986, 3.1
    private static boolean isOfScheme(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-';
    }

    /** Reads a text; for tests, which want headings as written. */
    Markup read(String text, Origin origin, MarkdownWalk.Headings headings, Problems problems) {
        return read(text, text.toCharArray(), origin, headings, problems);
    }

    private Markup read(String text, char[] chars, Origin origin, MarkdownWalk.Headings headings, Problems problems) {
        Span whole = origin.whole();
        if (text.isBlank()) {
            return Markup.EMPTY;
        }
        if (isPlainLine(text, chars)) {
            return plainLine(text, origin);
        }
        int dense = MarkdownLimits.tooDense(text, chars);
        if (dense >= 0) {
            problems.error(
                    "markdown-too-dense",
                    origin.span(dense, dense + 1),
                    "this paragraph has too many brackets, marks or nested levels for its length",
                    "split it with blank lines");
            problems.unread(Problems.Unread.TEXT, whole.file().path());
            return new Markup(List.of(), whole);
        }
        try {
            Parser fitting = holdsBareAddress(text) ? parser : text.indexOf('|') < 0 ? withoutTables : withoutAddresses;
            // Of an array Flexmark gets a character in half the time that it takes of a text.
            Document document = fitting.parse(CharSubSequence.of(text));
            return new MarkdownWalk(
                            document,
                            origin,
                            headings,
                            strayMarks.in(text, chars),
                            (note, part) -> read(note, part, MarkdownWalk.Headings.OF_PART, problems),
                            problems)
                    .markup();
        } catch (StackOverflowError e) {
            // Flexmark descends once a level; the stack is whole again here.
            problems.error(
                    "markdown-too-deep",
                    origin.span(0, Math.min(1, text.length())),
                    "this text nests quotations, lists or emphasis too deeply",
                    "remove some levels");
            problems.unread(Problems.Unread.TEXT, whole.file().path());
            return new Markup(List.of(), whole);
        }
    }
}
