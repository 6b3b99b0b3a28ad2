package org.dossier.read;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.dossier.model.Piece;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/** Reads Markdown into {@link Markup}. Safe for several threads: Flexmark's parser is shared, everything else belongs to one call. */
final class MarkdownReader {
    private final MutableDataSet options = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            FootnoteExtension.create(),
                            StrikethroughExtension.create(),
                            AutolinkExtension.create(),
                            DefinitionExtension.create(),
                            EmphasisMarks.extension(),
                            InlineForms.extension()))
            .set(TablesExtension.WITH_CAPTION, false)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1);
    private final Parser parser = Parser.builder(options).build();

    /** How headings of a text fit under the title of the page they are drawn on. */
    enum Headings {
        /** The highest one becomes {@code h2}, no level is skipped, and each has an id to link to. */
        UNDER_TITLE,
        /** Likewise, but without ids: several such texts may stand on one page. */
        OF_PART,
        /** As written. */
        AS_WRITTEN
    }

    /** A text of blocks that stands in a file as it is, such as an article's body. */
    Markup blocks(SourceFile file, int start, int end, Problems problems) {
        String text = file.text().substring(start, end);
        int bad = Unprintable.find(text);
        if (bad >= 0) {
            Unprintable.report(text.charAt(bad), file.span(start + bad, start + bad + 1), problems);
        }
        return read(text, Origin.of(file, start, end), Headings.UNDER_TITLE, problems);
    }

    /** A text of blocks in a YAML value. */
    Markup blocks(String text, Span value, Problems problems) {
        return read(text, Origin.of(text, value), Headings.OF_PART, problems);
    }

    /** A text of one paragraph in a YAML value; more than that is an error, and then read all the same. */
    Markup line(String text, Span value, Problems problems) {
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
                    "shorten it, or put the rest in a field for longer text; a backslash before - # > or the stop of '1.' makes them plain");
        }
        return markup;
    }

    private static boolean isOfLine(Token token) {
        String tag = token instanceof Token.Draw draw && draw.piece() instanceof Piece.Open open
                ? open.tag()
                : token instanceof Token.Draw draw && draw.piece() instanceof Piece.Empty empty ? empty.tag() : "p";
        return tag.equals("p") || SafeHtml.isPhrasing(tag);
    }

    /** Reads a text; for tests, which want headings as written. */
    Markup read(String text, Origin origin, Headings headings, Problems problems) {
        Span whole = origin.whole();
        if (text.isBlank()) {
            return Markup.EMPTY;
        }
        int dense = MarkdownLimits.tooDense(text);
        if (dense >= 0) {
            problems.error(
                    "markdown-too-dense",
                    origin.span(dense, dense + 1),
                    "this paragraph holds more brackets, marks or levels, for its length, than any text for people does",
                    "split it with blank lines");
            return new Markup(List.of(), whole);
        }
        try {
            Document document = parser.parse(text);
            return new MarkdownWalk(this, document, origin, headings, problems).markup();
        } catch (StackOverflowError e) {
            // Flexmark descends once a level; the stack is whole again here.
            problems.error(
                    "markdown-too-deep",
                    origin.span(0, Math.min(1, text.length())),
                    "this text nests quotations, lists or emphasis too deeply",
                    "take some levels out");
            return new Markup(List.of(), whole);
        }
    }
}
