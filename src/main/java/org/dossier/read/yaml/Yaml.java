package org.dossier.read.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.read.markdown.Unprintable;
import org.dossier.source.Fix;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML into nodes that know their place. What YAML allows and a dossier does not (aliases, tags, repeated keys, several documents)
 * is an error at its place.
 */
public final class Yaml {
    private static final int DEEPEST = 30;

    /** A text longer than this is read through a large buffer: with a small one, a long word in it costs the square of its length. */
    private static final int LONG = 1 << 16;

    private final YAMLFactory factory = factory(1 << 10);
    private final YAMLFactory large = factory(1 << 20);

    private static YAMLFactory factory(int buffer) {
        return YAMLFactory.builder()
                // Repeated keys are reported here, at the second one and with the place of the first.
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // The default of 3 million characters would refuse a large sources.yaml.
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST + 10)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setAllowDuplicateKeys(true)
                        .setBufferSize(buffer)
                        .build())
                .build();
    }

    /** A node of a YAML document. */
    public sealed interface Node {
        /** Where it was written. */
        Span span();

        /** What it is, for messages. */
        String what();
    }

    /**
     * A value.
     *
     * @param text as written, without quotes; empty for null
     * @param isNull true for an empty value and for {@code null}
     * @param type of the value by YAML's JSON schema: text, number, true or false
     * @param span with quotes
     */
    public record Scalar(String text, boolean isNull, Type type, Span span) implements Node {
        /** By YAML's JSON schema. */
        public enum Type {
            /** Words. */
            TEXT,
            /** A number. */
            NUMBER,
            /** True or false. */
            BOOLEAN
        }

        @Override
        public String what() {
            return isNull
                    ? "nothing"
                    : type == Type.NUMBER ? "a number" : type == Type.BOOLEAN ? "true or false" : "text";
        }
    }

    /**
     * A list.
     *
     * @param items in order
     * @param span from the first to the last, with the brackets where there are any
     */
    public record Sequence(List<Node> items, Span span) implements Node {
        @Override
        public String what() {
            return "a list";
        }
    }

    /**
     * A map.
     *
     * @param entries in the order written
     * @param span from the first key to the last value, with the brackets where there are any
     */
    public record Mapping(Map<String, Entry> entries, Span span) implements Node {
        @Override
        public String what() {
            return "a map";
        }
    }

    /**
     * An entry of a map.
     *
     * @param key where the key was written
     * @param value its value
     */
    public record Entry(Span key, Node value) {}

    /**
     * Reads one document.
     *
     * @param file the file
     * @param start where the YAML begins in it, UTF-16
     * @param end where it ends
     * @return an empty map when there is nothing in it; null when it is not YAML or not a map, which is then in {@code problems}
     */
    public Mapping read(SourceFile file, int start, int end, Problems problems) {
        Mapping map = parse(file, start, end, problems);
        if (map == null) {
            problems.unread(Problems.Unread.DATA, file.path());
        }
        return map;
    }

    private Mapping parse(SourceFile file, int start, int end, Problems problems) {
        Problem indent = YamlSlips.oddIndent(file, start, end);
        if (indent != null) {
            problems.add(indent);
            return null;
        }
        String text = file.text().substring(start, end);
        Pass pass = new Pass(file, start, text, problems);
        Span all = new Span(file, start, end);
        try (YAMLParser parser = (YAMLParser)
                (text.length() > LONG ? large : factory).createParser(ObjectReadContext.empty(), new Chunks(text))) {
            JsonToken first = parser.nextToken();
            if (first == null || first == JsonToken.VALUE_NULL) {
                return new Mapping(Map.of(), all);
            }
            Node node = pass.node(parser, first, 0);
            if (parser.nextToken() != null) {
                Span more = pass.span(parser);
                int line = file.text().lastIndexOf("\n---", Math.min(more.start(), end));
                Span mark = line < start ? more : new Span(file, line + 1, line + 4);
                boolean last =
                        line >= start && file.text().substring(line + 4, end).isBlank();
                problems.add(Problem.error(
                                "yaml-syntax",
                                mark,
                                "a second document begins here",
                                "one file holds one document; remove '---'")
                        .fixedBy(last ? Fix.of(new Span(file, line + 1, end), "") : Fix.NONE));
                return null;
            }
            if (node instanceof Mapping map) {
                return map;
            }
            problems.error(
                    "wrong-type",
                    node.span().atStart(),
                    "keys with values are expected here, not " + node.what(),
                    "write 'key: value', one per line, with a space after the colon");
            return null;
        } catch (JacksonException e) {
            Problem problem = YamlSyntax.problem(e, file, pass::offset);
            if (!pass.follows(problem)) {
                problems.add(problem);
            }
            return null;
        } catch (Stopped e) {
            return null;
        }
    }

    /**
     * Hands out a text one character less at a time than is asked for. Snakeyaml-engine 3.0.1 asks for one more when a pair of surrogates
     * is torn in two, and has no room for it then.
     */
    private static final class Chunks extends StringReader {
        Chunks(String text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.max(1, length - 1));
        }
    }

    /** Thrown inside one reading when going on would only make noise; the problem has been reported. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    /** One pass over one document. */
    private static final class Pass {
        private final SourceFile file;
        private final int base;
        private final String text;
        private final Problems problems;
        private Span refused;
        private int lastPoint;
        private int lastUnit;

        Pass(SourceFile file, int base, String text, Problems problems) {
            this.file = file;
            this.base = base;
            this.text = text;
            this.problems = problems;
        }

        /** The offset in the file of a position that YAML counts in code points from the start of the document. */
        int offset(long codePoint) {
            int point = (int) Math.min(codePoint, text.length());
            // Positions come nearly in order: walk from the last one.
            while (lastPoint < point && lastUnit < text.length()) {
                lastUnit += Character.charCount(text.codePointAt(lastUnit));
                lastPoint++;
            }
            while (lastPoint > point) {
                lastUnit -= Character.charCount(text.codePointBefore(lastUnit));
                lastPoint--;
            }
            return base + lastUnit;
        }

        Span span(YAMLParser parser) {
            int start = offset(parser.currentTokenLocation().getCharOffset());
            int end = Math.max(start, offset(parser.currentLocation().getCharOffset()));
            // A block scalar ends where the next key begins; what is meant is its last line.
            while (end > start && Character.isWhitespace(file.text().charAt(end - 1))) {
                end--;
            }
            return new Span(file, start, end);
        }

        Node node(YAMLParser parser, JsonToken token, int depth) {
            Span span = span(parser);
            refuse(parser, span, depth);
            return switch (token) {
                case START_OBJECT -> mapping(parser, span, depth);
                case START_ARRAY -> sequence(parser, span, depth);
                case VALUE_NULL -> new Scalar("", true, Scalar.Type.TEXT, span);
                case VALUE_TRUE, VALUE_FALSE -> scalar(parser, Scalar.Type.BOOLEAN, span);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(parser, Scalar.Type.NUMBER, span);
                default -> scalar(parser, Scalar.Type.TEXT, span);
            };
        }

        private Scalar scalar(YAMLParser parser, Scalar.Type type, Span span) {
            String value = parser.getString();
            if (value.isEmpty() && begins(span, '!')) {
                value = span.text();
            }
            int bad = Unprintable.find(value);
            if (bad >= 0) {
                Unprintable.report(value.charAt(bad), span, problems);
            }
            return new Scalar(value, false, type, span);
        }

        private void refuse(YAMLParser parser, Span span, int depth) {
            boolean alias = parser.isCurrentAlias();
            if (alias || begins(span, '&') || begins(span, '!')) {
                refused = span;
            }
            if (alias) {
                quote(Problem.error(
                        "yaml-alias",
                        span,
                        "aliases are not allowed",
                        YamlSyntax.orQuotes(span, "write the value out; text that begins with * goes in quotes")));
            } else if (begins(span, '&')) {
                quote(Problem.error(
                        "yaml-alias",
                        span,
                        "anchors are not allowed",
                        YamlSyntax.orQuotes(span, "remove it; text that begins with & goes in quotes")));
            } else if (begins(span, '!')) {
                quote(Problem.error(
                        "yaml-tag",
                        span,
                        "tags are not allowed",
                        YamlSyntax.orQuotes(span, "remove it; text that begins with ! goes in quotes")));
            }
            if (depth > DEEPEST) {
                problems.error(
                        "yaml-syntax",
                        span.atStart(),
                        "values are nested more than " + DEEPEST + " deep",
                        "remove some levels");
                throw new Stopped();
            }
        }

        /** True when it is the first character of what is meant. */
        private boolean begins(Span span, char sign) {
            return span.length() > 0 && file.text().charAt(span.start()) == sign;
        }

        /** Reports what may have been meant as a text. */
        private void quote(Problem problem) {
            problems.add(problem.fixedBy(YamlSyntax.quotesAt(problem.span())));
        }

        /** True when a fault at that place only follows from what was refused before it on the same line, such as a star. */
        boolean follows(Problem problem) {
            return refused != null && refused.line() == problem.span().line();
        }

        /** Lists and maps in brackets end with these, others with what they hold. */
        private boolean isFlow(Span start) {
            return begins(start, '[') || begins(start, '{');
        }

        private Sequence sequence(YAMLParser parser, Span start, int depth) {
            List<Node> items = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                items.add(node(parser, token, depth + 1));
            }
            int end = items.isEmpty() || isFlow(start)
                    ? span(parser).end()
                    : items.get(items.size() - 1).span().end();
            return new Sequence(List.copyOf(items), new Span(file, start.start(), Math.max(start.start(), end)));
        }

        private Mapping mapping(YAMLParser parser, Span start, int depth) {
            Map<String, Entry> entries = new LinkedHashMap<>();
            int end = start.start();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
                Span key = span(parser);
                String name = parser.currentName();
                refuse(parser, key, depth);
                Node value = node(parser, parser.nextToken(), depth + 1);
                end = Math.max(end, Math.max(key.end(), value.span().end()));
                Entry before = entries.putIfAbsent(name, new Entry(key, value));
                if (before != null) {
                    problems.add(Problem.error(
                                    "repeated-key",
                                    key,
                                    "the key '" + name + "' occurs a second time here",
                                    "keep one of the two")
                            .with(before.key(), "first written here"));
                }
            }
            return new Mapping(
                    entries,
                    new Span(
                            file,
                            start.start(),
                            isFlow(start) ? Math.max(end, span(parser).end()) : end));
        }
    }
}
