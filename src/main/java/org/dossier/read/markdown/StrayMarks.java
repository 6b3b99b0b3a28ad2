package org.dossier.read.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.source.PackedText;
import org.dossier.source.Problems;

/**
 * Marks of other dialects and of templates in a text, which would be shown as they are written. Those that may hold what is not for readers,
 * such as an editor's comment, are errors; the others are warnings.
 */
record StrayMarks(List<Mark> marks) {
    private static final int COLUMNS = 6;

    /** So many of one kind are reported in one paragraph: who wrote more has understood, and hostile text fills no memory. */
    private static final int MOST = 50;

    private static final Pattern HTML = Pattern.compile(
            "(?is)<(code|pre|kbd|samp|var|script|style)\\b[^>]*>.*?</\\1\\s*>|<!--.*?(?:-->|$)|<[^>]*>");

    private static final Pattern CODE = Pattern.compile("(?i)</?(?:code|pre|kbd|samp|var)\\b");

    /**
     * A mark.
     *
     * @param piece a piece of it, for speed
     * @param begins the characters that one may begin with, for speed; {@code ^} for the beginning of a line alone, empty for no such thing
     */
    private record Mark(String piece, String begins, boolean error, Pattern pattern, String what, String help) {
        /** False where a character of the piece, which is of ASCII, is not among those held. */
        boolean isOf(boolean[] held) {
            for (int i = 0; i < piece.length(); i++) {
                if (!held[piece.charAt(i)]) {
                    return false;
                }
            }
            return true;
        }

        /** Finds the next, from {@code from} on. */
        boolean find(Matcher matcher, String text, int from) {
            if (begins.isEmpty()) {
                return matcher.find(from);
            }
            for (int i = next(text, from); i < text.length(); i = next(text, i + 1)) {
                if (matcher.region(i, text.length()).lookingAt()) {
                    return true;
                }
            }
            return false;
        }

        /** The next place from {@code from} on where one may begin; the length of the text when there is none. */
        private int next(String text, int from) {
            if (begins.equals("^")) {
                int line = from == 0 ? 0 : text.indexOf('\n', from - 1) + 1;
                return line == 0 && from > 0 ? text.length() : line;
            }
            if (begins.length() == 1) {
                int found = text.indexOf(begins.charAt(0), from);
                return found < 0 ? text.length() : found;
            }
            int next = from;
            while (next < text.length() && begins.indexOf(text.charAt(next)) < 0) {
                next++;
            }
            return next;
        }
    }

    /** The table that comes with the program. */
    static StrayMarks standard() {
        List<Mark> marks = new ArrayList<>();
        for (String line :
                PackedText.of(StrayMarks.class, "stray-marks.tsv").lines().toList()) {
            if (!line.startsWith("# ")) {
                String[] cells = line.split("\t", -1);
                if (cells.length != COLUMNS) {
                    throw new IllegalArgumentException("a stray mark needs " + COLUMNS + " columns: " + line);
                }
                marks.add(new Mark(
                        cells[0], cells[1], cells[2].equals("error"), Pattern.compile(cells[3]), cells[4], cells[5]));
            }
        }
        return new StrayMarks(List.copyOf(marks));
    }

    /**
     * Those that a text may hold, blocks of which are looked through for them: hardly one, since hardly any text holds all characters of a piece.
     *
     * @param chars those of the text
     */
    StrayMarks in(String text, char[] chars) {
        boolean[] held = new boolean[0x80];
        for (char c : chars) {
            if (c < held.length) {
                held[c] = true;
            }
        }
        return new StrayMarks(marks.stream()
                .filter(mark -> mark.isOf(held) && text.contains(mark.piece))
                .toList());
    }

    /** Reports those in the words of a block. */
    void report(Node block, TokenList tokens, Problems problems) {
        if (marks.isEmpty()) {
            return;
        }
        // Of a cell without the bars around it.
        BasedSequence chars = block instanceof TableCell cell ? cell.getText() : block.getChars();
        String text = TokenList.string(chars);
        List<Mark> likely = likely(text);
        if (likely.isEmpty()) {
            return;
        }
        BitSet read = new BitSet();
        read(block, chars.getStartOffset(), read);
        report(likely, chars, text, read, tokens, problems);
    }

    /** Reports those in the words of a block of HTML. */
    void html(BasedSequence chars, TokenList tokens, Problems problems) {
        if (marks.isEmpty()) {
            return;
        }
        String text = TokenList.string(chars);
        List<Mark> likely = likely(text);
        if (likely.isEmpty()) {
            return;
        }
        BitSet read = new BitSet();
        Matcher matcher = HTML.matcher(text);
        while (matcher.find()) {
            read.set(matcher.start(), matcher.end());
        }
        report(likely, chars, text, read, tokens, problems);
    }

    private List<Mark> likely(String text) {
        List<Mark> likely = new ArrayList<>();
        for (Mark mark : marks) {
            if (text.contains(mark.piece)) {
                likely.add(mark);
            }
        }
        return likely;
    }

    private static void report(
            List<Mark> likely, BasedSequence chars, String text, BitSet read, TokenList tokens, Problems problems) {
        for (Mark mark : likely) {
            Matcher matcher =
                    mark.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            int from = 0;
            for (int found = 0; found < MOST && mark.find(matcher, text, from); found++) {
                int start = matcher.start();
                from = matcher.end();
                while (start < matcher.end() && " \t\n>".indexOf(text.charAt(start)) >= 0) {
                    start++;
                }
                if (!read.get(start) && !isEscaped(text, start) && !isBehindPassage(text, start)) {
                    read.set(start, matcher.end());
                    BasedSequence marked = chars.subSequence(start, matcher.end());
                    if (mark.error) {
                        problems.error("editor-comment", tokens.span(marked), mark.what, mark.help);
                    } else {
                        problems.warning("stray-mark", tokens.span(marked), mark.what, mark.help);
                    }
                }
            }
        }
    }

    /** The note or the name of a passage that is wrong is reported with the passage. */
    private static boolean isBehindPassage(String text, int at) {
        return text.substring(0, at).stripTrailing().endsWith("==}");
    }

    private static boolean isEscaped(String text, int at) {
        int backslashes = 0;
        while (at - backslashes > 0 && text.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** Marks what the parser has read as something: there nothing is stray. */
    private static void read(Node parent, int base, BitSet read) {
        int code = -1;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline && CODE.matcher(node.getChars()).lookingAt()) {
                boolean ends = node.getChars().startsWith("</");
                if (ends && code >= 0) {
                    read.set(code, Math.max(code, node.getStartOffset() - base));
                }
                code = ends ? -1 : node.getEndOffset() - base;
            }
            if (node instanceof Code
                    || node instanceof AutoLink
                    || node instanceof MailLink
                    || node instanceof HtmlInline
                    || node instanceof HtmlInlineComment
                    || node instanceof Footnote
                    || node instanceof InlineForms.Form) {
                set(node.getChars(), base, read);
            } else if (node instanceof Link || node instanceof Image) {
                LinkNodeBase link = (LinkNodeBase) node;
                set(link.getUrl(), base, read);
                set(link.getTitle(), base, read);
                int opening = link.getChars().getStartOffset() - base;
                read.set(Math.max(0, opening), Math.max(0, opening) + (node instanceof Image ? 2 : 1));
            } else if (node instanceof LinkRef ref && ref.isDefined()) {
                // The bracket around it too: [[#5]] with a definition of #5 is a link in brackets.
                int opening = ref.getChars().getStartOffset() - base;
                read.set(
                        Math.max(0, opening - 1),
                        Math.max(0, opening - 1) + ref.getChars().length() + 1);
            } else if (node instanceof StrongEmphasis strong) {
                set(strong.getOpeningMarker(), base, read);
                set(strong.getClosingMarker(), base, read);
            } else if (node instanceof Strikethrough struck) {
                set(struck.getOpeningMarker(), base, read);
                set(struck.getClosingMarker(), base, read);
            }
            read(node, base, read);
        }
    }

    private static void set(BasedSequence chars, int base, BitSet read) {
        if (chars.isNotNull() && chars.getStartOffset() >= base) {
            read.set(chars.getStartOffset() - base, Math.max(chars.getStartOffset(), chars.getEndOffset()) - base);
        }
    }
}
