package org.dossier.read.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInnerBlockComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Token;
import org.dossier.model.Body;
import org.dossier.model.Piece;
import org.dossier.source.Problems;

/** Turns one parsed document into tokens: the blocks here, what is in them in {@link InlineWalk}. */
final class MarkdownWalk {
    private static final int DEEPEST = 60;

    /** Those that Flexmark has by itself: the parsers set none. */
    private static final ListOptions LISTS = new ListOptions();

    private final Document document;
    private final Origin origin;
    private final Problems problems;
    private final Headings headings;
    private final TokenList tokens;
    private final InlineWalk inline;
    private final HtmlBlocks html;
    private final StrayMarks strayMarks;
    private final OddBlocks oddBlocks;
    private final Footnotes footnotes = new Footnotes();
    private final Set<String> ids = new HashSet<>();
    /** The last number after an id that was taken; the first is 2. */
    private final Map<String, Integer> counts = new HashMap<>();

    private final SortedSet<Integer> levels = new TreeSet<>();
    private boolean tooDeep;

    /** How headings of a text fit under the title of the page they are drawn on. */
    enum Headings {
        /** The highest one becomes {@code h2}, no level is skipped, and each has an id to link to. */
        UNDER_TITLE,
        /** Likewise, but without ids: several such texts may be on one page. */
        OF_PART,
        /** As written. */
        AS_WRITTEN
    }

    /**
     * @param strayMarks marks of other dialects, which no text should hold
     * @param notes reads the note that a passage carries
     */
    MarkdownWalk(
            Document document,
            Origin origin,
            Headings headings,
            StrayMarks strayMarks,
            BiFunction<String, Origin, Markup> notes,
            Problems problems) {
        this.document = document;
        this.origin = origin;
        this.problems = problems;
        this.headings = headings;
        this.strayMarks = strayMarks;
        this.tokens = new TokenList(origin);
        this.oddBlocks = new OddBlocks(tokens, problems);
        RawHtml raw = new RawHtml(tokens, problems);
        this.html = new HtmlBlocks(tokens, raw);
        this.inline = new InlineWalk(
                document, tokens, raw, footnotes, origin, new FormTokens(tokens, notes, problems), problems);
    }

    Markup markup() {
        levels(document);
        blocks(document, 0);
        drawFootnotes();
        return new Markup(tokens.tokens(), origin.whole());
    }

    private void levels(Node parent) {
        for (Node node : parent.getChildren()) {
            if (node instanceof Heading heading) {
                levels.add(heading.getLevel());
            } else if (node instanceof Block && !(node instanceof Paragraph)) {
                levels(node);
            }
        }
    }

    private void blocks(Node parent, int depth) {
        if (depth > DEEPEST) {
            if (!tooDeep) {
                problems.error(
                        "markdown-too-deep",
                        tokens.span(parent.getChars()
                                .subSequence(0, Math.min(1, parent.getChars().length()))),
                        "quotations or lists are nested more than " + DEEPEST + " levels deep here",
                        "remove some levels");
                problems.unread(
                        Problems.Unread.TEXT,
                        tokens.span(parent.getChars()).file().path());
            }
            tooDeep = true;
            return;
        }
        List<Node> nodes = new ArrayList<>();
        parent.getChildren().forEach(nodes::add);
        int[] ends = HtmlBlocks.ends(nodes);
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] > i && html.draw(nodes.subList(i, ends[i] + 1), node -> block(node, depth + 1))) {
                i = ends[i];
            } else {
                block(nodes.get(i), depth);
            }
        }
    }

    private void block(Node node, int depth) {
        oddBlocks.look(node);
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof BlockQuote) {
            wrap("blockquote", node, depth);
        } else if (node instanceof BulletList) {
            wrap("ul", node, depth);
        } else if (node instanceof OrderedList list) {
            orderedList(list, depth);
        } else if (node instanceof DefinitionItem) {
            wrap("dd", node, depth);
        } else if (node instanceof DefinitionTerm) {
            wrap("dt", node, depth);
        } else if (node instanceof ListItem) {
            wrap("li", node, depth);
        } else if (node instanceof FencedCodeBlock code) {
            code(code.getContentChars().normalizeEOL(), info(code.getInfo()));
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getContentChars().trimTailBlankLines().normalizeEndWithEOL(), Info.NONE);
        } else if (node instanceof ThematicBreak) {
            tokens.draw(new Piece.Empty("hr", Map.of()));
        } else if (node instanceof HtmlBlockBase block) {
            strayMarks.html(block.getContentChars(), tokens, problems);
            html.draw(block);
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof DefinitionList) {
            wrap("dl", node, depth);
        } else if (!isSilent(node)) {
            throw new IllegalStateException("a block that nobody draws: " + node.getClass());
        }
    }

    /** Definitions and comments show nothing where they are. */
    private static boolean isSilent(Node node) {
        return node instanceof Reference
                || node instanceof FootnoteBlock
                || node instanceof HtmlInnerBlockComment
                || node instanceof BlankLine;
    }

    private void wrap(String tag, Node node, int depth) {
        tokens.open(tag);
        blocks(node, depth + 1);
        tokens.close(tag);
    }

    private void leaf(String tag, Node node, Body.Block.Kind kind) {
        tokens.open(tag);
        words(node, kind);
        tokens.close(tag);
    }

    private void words(Node node, Body.Block.Kind kind) {
        tokens.blockStart(kind);
        strayMarks.report(node, tokens, problems);
        inline.children(node);
        tokens.blockEnd();
    }

    private void paragraph(Paragraph node) {
        boolean tight = node.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(node, LISTS, document);
        int at = tokens.size();
        if (tight) {
            words(node, Body.Block.Kind.PARAGRAPH);
        } else {
            leaf("p", node, Body.Block.Kind.PARAGRAPH);
        }
        // Nothing is left of a paragraph of tags that are not shown.
        tokens.dropEmpty(at);
    }

    private void heading(Heading node) {
        int level = headings == Headings.AS_WRITTEN
                ? node.getLevel()
                : Math.min(6, 2 + levels.headSet(node.getLevel()).size());
        int at = tokens.size();
        tokens.open("h" + level);
        words(node, Body.Block.Kind.HEADING);
        tokens.close("h" + level);
        if (headings == Headings.UNDER_TITLE) {
            tokens.set(at, new Token.Draw(new Piece.Open("h" + level, Map.of("id", slug(at)))));
        }
    }

    /** An id of the heading that begins at a token: its words but for code, and a number when another heading has the same. */
    private String slug(int at) {
        StringBuilder words = new StringBuilder();
        boolean code = false;
        for (Token token : tokens.tokens().subList(at, tokens.size())) {
            if (token instanceof Token.Draw draw) {
                code = draw.piece() instanceof Piece.Open open && open.tag().equals("code");
            } else if (token instanceof Token.Chars chars && !code) {
                words.append(chars.text());
            }
        }
        String slug = Ids.slug(words.toString());
        String id = "s-" + (slug.isEmpty() ? "section" : slug);
        String free = id;
        while (!ids.add(free)) {
            free = id + "-" + counts.merge(id, 2, (last, first) -> last + 1);
        }
        return free;
    }

    private void orderedList(OrderedList list, int depth) {
        int start = list.getStartNumber();
        tokens.draw(new Piece.Open("ol", start == 1 ? Map.of() : Map.of("start", Integer.toString(start))));
        blocks(list, depth + 1);
        tokens.close("ol");
    }

    /**
     * What is after the fence of a block of code.
     *
     * @param language its first word; empty for none
     * @param file the name of a file that the code is in; empty for none
     */
    private record Info(String language, String file) {
        static final Info NONE = new Info("", "");
    }

    // spec: CommonMark 0.31.2, "info string": its first word is the language; what follows is left to the program
    private static Info info(BasedSequence info) {
        if (info.isBlank()) {
            return Info.NONE;
        }
        String[] words = info.unescape().strip().split("\\s+");
        boolean named = words.length == 2 && words[1].matches("[^`\"'{}<>=]*[./][^`\"'{}<>=]*");
        return new Info(words[0], named ? words[1] : "");
    }

    private void code(CharSequence text, Info info) {
        if (!info.file.isEmpty()) {
            tokens.open("figure");
            tokens.open("figcaption");
            tokens.open("code");
            tokens.draw(new Piece.Verbatim(info.file));
            tokens.close("code");
            tokens.close("figcaption");
        }
        tokens.open("pre");
        if (info.language.isEmpty()) {
            tokens.open("code");
        } else {
            tokens.open("code", "class", "language-" + info.language);
        }
        tokens.draw(new Piece.Verbatim(text.toString().replace('\0', '\uFFFD')));
        tokens.close("code");
        tokens.close("pre");
        if (!info.file.isEmpty()) {
            tokens.close("figure");
        }
    }

    private void table(Node table) {
        tokens.open("table");
        int columns = 0;
        for (Node part : table.getChildren()) {
            if (part instanceof TableHead) {
                columns = rows("thead", part, Integer.MAX_VALUE);
            } else if (part instanceof TableBody && part.hasChildren()) {
                rows("tbody", part, columns);
            } else if (!(part instanceof TableSeparator) && part.hasChildren()) {
                throw new IllegalStateException("a part of a table that nobody draws: " + part.getClass());
            }
        }
        tokens.close("table");
    }

    /** Draws rows of at most so many cells; returns the cells of the last one. */
    private int rows(String tag, Node part, int columns) {
        int cells = 0;
        tokens.open(tag);
        for (Node row : part.getChildren()) {
            if (row instanceof TableRow) {
                tokens.open("tr");
                cells = 0;
                for (Node cell : row.getChildren()) {
                    if (cell instanceof TableCell tableCell && cells++ < columns) {
                        cell(tableCell);
                    }
                }
                tokens.close("tr");
                if (cells > columns) {
                    problems.warning(
                            "table-cells",
                            tokens.span(row.getChars()),
                            "this row has " + cells + " cells, but the table has " + columns
                                    + " columns: the extra cells are not shown",
                            "add a column to the header, or write \\| for a bar that does not separate cells");
                }
            }
        }
        tokens.close(tag);
        return cells;
    }

    private void cell(TableCell cell) {
        String tag = cell.isHeader() ? "th" : "td";
        if (cell.getAlignment() == null) {
            tokens.open(tag);
        } else {
            String side = cell.getAlignment().name().toLowerCase(java.util.Locale.ROOT);
            tokens.open(tag, "class", "align-" + side);
        }
        words(cell, Body.Block.Kind.CELL);
        tokens.close(tag);
    }

    private void drawFootnotes() {
        if (!footnotes.isEmpty()) {
            footnoteTexts();
        }
        warnUnused(document);
    }

    /** Also those in quotations and lists; and the second of two with one label, which no mark can lead to. */
    private void warnUnused(Node parent) {
        for (Node node : parent.getChildren()) {
            if (node instanceof FootnoteBlock block && !footnotes.isUsed(block)) {
                inline.warnUnused(block);
            } else if (node instanceof Block && !(node instanceof Paragraph)) {
                warnUnused(node);
            }
        }
    }

    private void footnoteTexts() {
        tokens.open("section", "class", "footnotes");
        tokens.open("ol");
        List<Integer> places = new ArrayList<>();
        // A footnote may use another, which then joins the end of the list.
        for (int i = 0; i < footnotes.count(); i++) {
            places.add(tokens.size());
            tokens.add(new Token.BlockEnd());
            blocks(footnotes.get(i), 1);
            tokens.close("li");
        }
        for (int i = 0; i < places.size(); i++) {
            tokens.set(places.get(i), new Token.Draw(new Piece.FootnoteText(i + 1, footnotes.uses(i))));
        }
        tokens.close("ol");
        tokens.close("section");
    }
}
