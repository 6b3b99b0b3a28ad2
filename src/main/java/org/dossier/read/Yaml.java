package org.dossier.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML into nodes that know their place. What YAML allows and a dossier does not (aliases, tags, repeated keys, several documents)
 * is an error at its place.
 */
final class Yaml {
    private static final int DEEPEST = 30;

    private final YAMLFactory factory = YAMLFactory.builder()
            // The default of 3 million characters would refuse a large sources.yaml.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 10)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .loadSettings(org.snakeyaml.engine.v2.api.LoadSettings.builder()
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build())
            .build();

    /** A node of a YAML document. */
    sealed interface Node {
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
    record Scalar(String text, boolean isNull, Type type, Span span) implements Node {
        enum Type {
            TEXT,
            NUMBER,
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
     * @param span from the first to the last
     */
    record Sequence(List<Node> items, Span span) implements Node {
        @Override
        public String what() {
            return "a list";
        }
    }

    /**
     * A map.
     *
     * @param entries in the order written
     * @param span from the first key to the last value
     */
    record Mapping(Map<String, Entry> entries, Span span) implements Node {
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
    record Entry(Span key, Node value) {}

    /**
     * Reads one document.
     *
     * @param file the file
     * @param start where the YAML begins in it, UTF-16
     * @param end where it ends
     * @return an empty map when there is nothing in it; null when it is not YAML or not a map, which is then in {@code problems}
     */
    Mapping read(SourceFile file, int start, int end, Problems problems) {
        String text = file.text().substring(start, end);
        Reading reading = new Reading(file, start, text, problems);
        Span all = file.span(start, end);
        try (YAMLParser parser = (YAMLParser) factory.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null || first == JsonToken.VALUE_NULL) {
                return new Mapping(Map.of(), all);
            }
            Node node = reading.node(parser, first, 0);
            if (parser.nextToken() != null) {
                Span more = reading.span(parser);
                problems.error(
                        "yaml-syntax", more, "a second document begins here", "one file holds one document; remove '---'");
                return null;
            }
            if (node instanceof Mapping map) {
                return map;
            }
            problems.error(
                    "wrong-type",
                    node.span().atStart(),
                    "keys with values are expected here, not " + node.what(),
                    "write 'key: value', one a line");
            return null;
        } catch (JacksonException e) {
            problems.add(syntax(e, file, reading));
            return null;
        } catch (Stopped e) {
            return null;
        }
    }

    private static Problem syntax(JacksonException e, SourceFile file, Reading reading) {
        String help = "see content/README.md for the format; text with ': ' or '#', or that begins with one of "
                + "@ & * ! | > % [ { , goes in quotes";
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            int at = reading.offset(marked.getProblemMark().get().getIndex());
            String message = marked.getProblem().replaceAll(" \\(Do not use .*\\)$", "");
            Problem problem =
                    Problem.error("yaml-syntax", clip(file, at), "this is not YAML: " + oneLine(message), help);
            if (marked.getContextMark().isPresent() && marked.getContext() != null) {
                int context = reading.offset(marked.getContextMark().get().getIndex());
                return context == at ? problem : problem.with(clip(file, context), oneLine(marked.getContext()));
            }
            return problem;
        }
        if (e.getCause() instanceof ReaderException bad) {
            int at = reading.offset(Math.max(0, bad.getPosition()));
            return Problem.error(
                    "yaml-syntax",
                    clip(file, at),
                    "the character U+%04X may not stand in YAML".formatted(bad.getCodePoint()),
                    "remove it, or write it as an escape in double quotes");
        }
        int at = e.getLocation() == null ? 0 : reading.offset(Math.max(0, (int) e.getLocation().getCharOffset()));
        return Problem.error("yaml-syntax", clip(file, at), "this is not YAML: " + oneLine(e.getOriginalMessage()), help);
    }

    private static String oneLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }

    private static Span clip(SourceFile file, int at) {
        int start = Math.min(at, Math.max(0, file.text().length() - 1));
        return file.span(start, Math.min(start + 1, file.text().length()));
    }

    /** Thrown inside one reading when going on would only make noise; the problem has been reported. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    /** One pass over one document. */
    private static final class Reading {
        private final SourceFile file;
        private final int base;
        private final String text;
        private final Problems problems;
        private int lastPoint;
        private int lastUnit;

        Reading(SourceFile file, int base, String text, Problems problems) {
            this.file = file;
            this.base = base;
            this.text = text;
            this.problems = problems;
        }

        /** The offset in the file of a position that YAML counts in code points from the start of the document. */
        int offset(long codePoint) {
            int point = (int) Math.min(codePoint, text.length());
            if (point < lastPoint) {
                lastPoint = 0;
                lastUnit = 0;
            }
            while (lastPoint < point && lastUnit < text.length()) {
                lastUnit += Character.charCount(text.codePointAt(lastUnit));
                lastPoint++;
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
            return file.span(start, end);
        }

        Node node(YAMLParser parser, JsonToken token, int depth) {
            Span span = span(parser);
            refuse(parser, span, depth);
            return switch (token) {
                case START_OBJECT -> mapping(parser, span, depth);
                case START_ARRAY -> sequence(parser, span, depth);
                case VALUE_NULL -> new Scalar("", true, Scalar.Type.TEXT, span);
                case VALUE_TRUE, VALUE_FALSE -> new Scalar(parser.getString(), false, Scalar.Type.BOOLEAN, span);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new Scalar(parser.getString(), false, Scalar.Type.NUMBER, span);
                default -> new Scalar(parser.getString(), false, Scalar.Type.TEXT, span);
            };
        }

        private void refuse(YAMLParser parser, Span span, int depth) {
            if (parser.isCurrentAlias()) {
                problems.error("yaml-alias", span, "aliases are not allowed", "write the value out; or put it in quotes");
            } else if (span.text().startsWith("&")) {
                problems.error("yaml-alias", span, "anchors are not allowed", "remove it; text that begins with & goes in quotes");
            } else if (span.text().startsWith("!")) {
                problems.error("yaml-tag", span, "tags are not allowed", "remove it; text that begins with ! goes in quotes");
            }
            if (depth > DEEPEST) {
                problems.error("yaml-syntax", span.atStart(), "values are nested more than " + DEEPEST + " deep", "");
                throw new Stopped();
            }
        }

        private Sequence sequence(YAMLParser parser, Span start, int depth) {
            List<Node> items = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                items.add(node(parser, token, depth + 1));
            }
            int end = items.isEmpty()
                    ? span(parser).end()
                    : items.get(items.size() - 1).span().end();
            return new Sequence(List.copyOf(items), file.span(start.start(), Math.max(start.start(), end)));
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
                                    "the key '" + name + "' stands here a second time",
                                    "keep one of the two")
                            .with(before.key(), "first here"));
                }
            }
            return new Mapping(entries, file.span(start.start(), end));
        }
    }
}
