package org.dossier.read;

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

/**
 * The dossier's own inline forms, as an extension of Flexmark: {@code [[id|text]]}, {@code [@id, p. 3]}, <code>{==…==}{&gt;&gt;…&lt;&lt;}</code> and
 * <code>{==…==}{#id}</code>.
 *
 * <p>Openings and ends become nodes of no text, not containers: so a passage may begin inside emphasis and end in another paragraph.
 * Code spans and backslashes are Flexmark's own and come first.
 */
final class InlineForms implements InlineParserExtension {
    /** {@code [[id]]}, {@code [[id|text]]}, {@code [[id\|text]]} (as tables of other tools need it); no bracket inside. */
    private static final Pattern REFERENCE = Pattern.compile("\\[\\[([^\\[\\]|\\n\\\\]+)(\\\\?\\|[^\\[\\]\\n]+)?\\]\\]");

    private static final Pattern CITATION = Pattern.compile("\\[@([^\\[\\]]+)\\]");
    private static final Pattern PASSAGE_END =
            Pattern.compile("==\\}(?:\\{>>(.*?)<<\\}|\\{#([^{}\\s]+)\\})", Pattern.DOTALL);

    private final LightInlineParser parser;
    private final Deque<Integer> ends = new ArrayDeque<>();

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
            return "[]{=";
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
    }

    @Override
    public boolean parse(LightInlineParser ignored) {
        return switch (parser.peek()) {
            case '[' -> parser.peek(1) == '[' ? reference() : parser.peek(1) == '@' && citation();
            case ']' -> referenceEnd();
            case '{' -> passageStart();
            default -> passageEnd();
        };
    }

    private boolean reference() {
        Matcher matcher = at(REFERENCE);
        if (matcher == null || isLink(matcher.end(), input().subSequence(matcher.start() + 1, matcher.end() - 1))) {
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
        Matcher matcher = at(PASSAGE_END);
        if (matcher == null) {
            return false;
        }
        BasedSequence note = matcher.group(1) == null ? null : piece(matcher.start(1), matcher.end(1));
        add(new PassageEnd(piece(matcher.start(), matcher.end()), matcher.group(2), note));
        parser.setIndex(matcher.end());
        return true;
    }

    /**
     * True when the brackets are an ordinary link: followed by an address, or by a label, or named in a definition. Articles that were
     * written without a dossier in mind hold {@code [[1]](#note)} and {@code [@name](https://…)}.
     */
    private boolean isLink(int end, CharSequence bracketed) {
        BasedSequence input = input();
        if (end < input.length() && (input.charAt(end) == '(' || input.charAt(end) == '[')) {
            return true;
        }
        ReferenceRepository definitions = Parser.REFERENCES.get(parser.getDocument());
        String label = bracketed.toString();
        return definitions.containsKey(definitions.normalizeKey(label.substring(1, label.length() - 1)));
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

    /** A citation; {@code inside} is what stands between the brackets. */
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

    /** The end of a passage, with its name or its note. */
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
