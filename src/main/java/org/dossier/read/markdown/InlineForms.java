package org.dossier.read.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.manuscript.Forms;

/**
 * The dossier's own inline forms, as an extension of Flexmark: {@code [[id|text]]}, {@code [@id, p. 3]}, <code>{==…==}{&gt;&gt;…&lt;&lt;}</code> and
 * <code>{==…==}{#id}</code>.
 *
 * <p>Openings and ends become nodes of no text, not containers: so a passage may begin inside emphasis and end in another paragraph.
 * Code spans and backslashes are Flexmark's own and come first.
 */
final class InlineForms implements InlineParserExtension {
    /**
     * {@code [[id]]}, {@code [[id|text]]}, {@code [[id\|text]]} (as tables of other tools need it); no bracket inside, and no number sign in the id. The text may go on in
     * the next line.
     */
    private static final Pattern REFERENCE = Pattern.compile("\\[\\[([^\\[\\]|#\\n\\\\]+)(\\\\?\\|[^\\[\\]]+)?\\]\\]");

    /** What nobody writes but to begin a reference: an id and a bar. */
    private static final Pattern OPENING =
            Pattern.compile("\\[\\[([\\p{Ll}\\p{Lo}\\p{M}\\p{N}-]+)\\\\?\\|(?=[^\\]\\n])");

    private static final Pattern CITATION = Pattern.compile("\\[@([^\\[\\]]+)\\]");
    private static final Pattern PASSAGE_NAME = Pattern.compile("==\\}\\{#(" + Forms.PASSAGE + ")\\}");
    /** A label or an address is looked for so far after brackets, and no further: else hostile text costs the square of its length. */
    private static final int LONGEST_TARGET = 1_000;

    private final LightInlineParser parser;
    private final Deque<Integer> ends = new ArrayDeque<>();
    private boolean notes = true;
    private boolean comments = true;

    private InlineForms(LightInlineParser parser) {
        this.parser = parser;
    }

    /** The extension to hand to a parser's builder. */
    static Parser.ParserExtension extension() {
        return new Parser.ParserExtension() {
            @Override
            public void parserOptions(MutableDataHolder options) {
                // nothing to set
            }

            @Override
            public void extend(Parser.Builder builder) {
                builder.customInlineParserExtensionFactory(new Factory());
            }
        };
    }

    private static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "[]{=<";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new InlineForms(parser);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    @Override
    public void finalizeDocument(InlineParser inlineParser) {
        // nothing is kept for the document
    }

    @Override
    public void finalizeBlock(InlineParser inlineParser) {
        ends.clear();
        notes = true;
        comments = true;
    }

    @Override
    public boolean parse(LightInlineParser ignored) {
        return switch (parser.peek()) {
            case '[' -> parser.peek(1) == '[' ? reference() : parser.peek(1) == '@' && citation();
            case ']' -> referenceEnd();
            case '{' -> passageStart();
            case '=' -> passageEnd();
            default -> comment();
        };
    }

    private boolean reference() {
        Matcher matcher = at(REFERENCE);
        if (matcher == null) {
            return unclosed();
        }
        if (isLink(matcher.end(), input().subSequence(matcher.start() + 1, matcher.end() - 1))) {
            return false;
        }
        boolean named = matcher.group(2) != null;
        int open = named ? matcher.start(2) + matcher.group(2).indexOf('|') + 1 : matcher.end();
        add(new Reference(piece(matcher.start(), open), piece(matcher.start(1), matcher.end(1)), named));
        parser.setIndex(open);
        if (named) {
            ends.push(matcher.end() - 2);
        } else {
            add(new ReferenceEnd(piece(matcher.end(), matcher.end())));
        }
        return true;
    }

    /** A reference that does not end in its block, or holds brackets: it is begun all the same, so that its author is told. */
    private boolean unclosed() {
        Matcher matcher = at(OPENING);
        if (matcher == null) {
            return false;
        }
        add(new Reference(piece(matcher.start(), matcher.end()), piece(matcher.start(1), matcher.end(1)), true));
        parser.setIndex(matcher.end());
        return true;
    }

    private boolean referenceEnd() {
        int at = parser.getIndex();
        if (ends.isEmpty() || ends.peek() != at) {
            return false;
        }
        ends.pop();
        add(new ReferenceEnd(piece(at, at + 2)));
        parser.setIndex(at + 2);
        return true;
    }

    private boolean citation() {
        Matcher matcher = at(CITATION);
        if (matcher == null || isLink(matcher.end(), piece(matcher.start(), matcher.end()))) {
            return false;
        }
        add(new Cite(piece(matcher.start(), matcher.end()), piece(matcher.start(1) - 1, matcher.end(1))));
        parser.setIndex(matcher.end());
        return true;
    }

    private boolean passageStart() {
        if (parser.peek(1) != '=' || parser.peek(2) != '=') {
            return false;
        }
        int at = parser.getIndex();
        add(new PassageStart(piece(at, at + 3)));
        parser.setIndex(at + 3);
        return true;
    }

    private boolean passageEnd() {
        if (parser.peek(1) != '=' || parser.peek(2) != '}') {
            return false;
        }
        int at = parser.getIndex();
        Matcher name = at(PASSAGE_NAME);
        if (name != null) {
            add(new PassageEnd(piece(at, name.end()), name.group(1), null));
            parser.setIndex(name.end());
            return true;
        }
        if (!input().matchChars("{>>", at + 3)) {
            add(new PassageEnd(piece(at, at + 3), null, null));
            parser.setIndex(at + 3);
            return true;
        }
        int close = notes ? input().indexOf("<<}", at + 6) : -1;
        if (close < 0) {
            notes = false;
            return false;
        }
        add(new PassageEnd(piece(at, close + 3), null, piece(at + 6, close)));
        parser.setIndex(close + 3);
        return true;
    }

    /**
     * A comment in a line of text. Flexmark does not know those that hold two hyphens, and would show them to everyone.
     */
    // spec: CommonMark 0.31.2, "HTML comment"
    private boolean comment() {
        int at = parser.getIndex();
        if (!comments || !input().matchChars("<!--", at)) {
            return false;
        }
        int end = input().matchChars(">", at + 4) ? at + 5 : input().matchChars("->", at + 4) ? at + 6 : -1;
        if (end < 0) {
            int close = input().indexOf("-->", at + 4);
            comments = close >= 0;
            end = close + 3;
        }
        if (comments) {
            add(new Comment(piece(at, end)));
            parser.setIndex(end);
        }
        return comments;
    }

    /**
     * True when the brackets are an ordinary link: followed by an address, or by a label, or named in a definition. Articles that were
     * written without a dossier in mind hold {@code [[1]](#note)} and {@code [@name](https://…)}.
     */
    private boolean isLink(int end, CharSequence bracketed) {
        BasedSequence input = input();
        if (end < input.length() && input.charAt(end) == '(') {
            return isAddress(end);
        }
        if (end + 1 < input.length() && input.charAt(end) == '[' && input.charAt(end + 1) != ']') {
            int close = input.indexOf(']', end, Math.min(input.length(), end + LONGEST_TARGET));
            if (close > end && isDefined(input.subSequence(end + 1, close))) {
                return true;
            }
        }
        return isDefined(bracketed.subSequence(1, bracketed.length() - 1));
    }

    private boolean isDefined(CharSequence label) {
        ReferenceRepository definitions = Parser.REFERENCES.get(parser.getDocument());
        return definitions.containsKey(definitions.normalizeKey(label));
    }

    /** True when the parentheses that begin here hold an address, and maybe a title, rather than words. */
    private boolean isAddress(int open) {
        BasedSequence input = input();
        int last = Math.min(input.length(), open + LONGEST_TARGET);
        int depth = 0;
        for (int i = open; i < last; i++) {
            char c = input.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            i += c == '\\' ? 1 : 0;
            if (depth == 0) {
                String[] parts =
                        input.subSequence(open + 1, i).toString().strip().split("\\s+", 2);
                return parts.length < 2 || parts[0].startsWith("<") || "\"'(".indexOf(parts[1].charAt(0)) >= 0;
            }
        }
        return false;
    }

    private Matcher at(Pattern pattern) {
        Matcher matcher = pattern.matcher(input());
        matcher.region(parser.getIndex(), input().length());
        return matcher.lookingAt() ? matcher : null;
    }

    private BasedSequence input() {
        return parser.getInput();
    }

    private BasedSequence piece(int start, int end) {
        return input().subSequence(start, end);
    }

    private void add(Node node) {
        parser.flushTextNode();
        parser.getBlock().appendChild(node);
    }

    /** A node of one of the forms. */
    abstract static class Form extends Node implements DoNotDecorate {
        Form(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** The opening of a reference. */
    static final class Reference extends Form {
        final BasedSequence id;
        final boolean named;

        Reference(BasedSequence chars, BasedSequence id, boolean named) {
            super(chars);
            this.id = id;
            this.named = named;
        }
    }

    /** The end of a reference. */
    static final class ReferenceEnd extends Form {
        ReferenceEnd(BasedSequence chars) {
            super(chars);
        }
    }

    /** A comment, which nobody sees. */
    static final class Comment extends Form {
        Comment(BasedSequence chars) {
            super(chars);
        }
    }

    /** A citation; {@code inside} is what is between the brackets. */
    static final class Cite extends Form {
        final BasedSequence inside;

        Cite(BasedSequence chars, BasedSequence inside) {
            super(chars);
            this.inside = inside;
        }
    }

    /** The opening of a passage. */
    static final class PassageStart extends Form {
        PassageStart(BasedSequence chars) {
            super(chars);
        }
    }

    /** The end of a passage, with its name or its note; with neither where its author forgot both. */
    static final class PassageEnd extends Form {
        final String id;
        final BasedSequence note;

        PassageEnd(BasedSequence chars, String id, BasedSequence note) {
            super(chars);
            this.id = id;
            this.note = note;
        }
    }
}
