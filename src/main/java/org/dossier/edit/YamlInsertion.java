package org.dossier.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.Edit;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/**
 * Puts entries into a map of a YAML file as its author would: below those that are there, indented and set as they are. Nothing else
 * changes. YAML can be written in more ways than are known here, so read the result before it is kept.
 */
public final class YamlInsertion {
    private static final int INDENT = 2;

    private final SourceFile file;
    private final String text;
    private final Yaml.Mapping map;

    /**
     * Insertions into a map.
     *
     * @param file the file it is in
     * @param map the map; an empty one stands for an empty file, unless it is written with braces
     */
    public YamlInsertion(SourceFile file, Yaml.Mapping map) {
        this.file = file;
        this.text = file.text();
        this.map = map;
    }

    /**
     * One more item of the list under a key; the list is made when there is none.
     *
     * @throws IllegalArgumentException when the key has a value that is not a list
     */
    public Edit item(String key, YamlValue item) {
        return items(key, List.of(item));
    }

    /**
     * More items of the list under a key; the list is made when there is none.
     *
     * @param more at least one
     * @throws IllegalArgumentException when the key has a value that is not a list
     */
    public Edit items(String key, List<YamlValue> more) {
        Yaml.Entry entry = map.entries().get(key);
        if (entry == null) {
            return isFlow(map)
                    ? intoFlow(map, key + ": [" + flow(more) + "]")
                    : key(key + ":", lines(more, column() + listIndent(), ""));
        }
        if (entry.value() instanceof Yaml.Scalar scalar && scalar.isNull()) {
            return instead(entry, scalar.span(), more);
        }
        if (!(entry.value() instanceof Yaml.Sequence list)) {
            throw new IllegalArgumentException("no list at " + entry.value().span());
        }
        if (isFlow(list)) {
            return list.items().isEmpty() && !isFlow(map)
                    ? instead(entry, new Span(file, list.span().start(), end(list)), more)
                    : intoFlow(list, flow(more));
        }
        int dash = column(list.span().start());
        List<Yaml.Node> items = list.items();
        Yaml.Node last = items.get(items.size() - 1);
        return below(end(last), dash, apart(spans(items)) + lines(more, dash, apart(spans(items))));
    }

    /** One more key whose value is a map. */
    public Edit entry(String key, YamlValue value) {
        return isFlow(map)
                ? intoFlow(map, key + ": " + value.flow())
                : key(key + ":", lines(value.lines(column() + INDENT)));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    /** @param apart what is before each but the first */
    private static String lines(List<YamlValue> items, int indent, String apart) {
        return items.stream().map(one -> lines(one.item(indent))).collect(Collectors.joining("\n" + apart));
    }

    private static String flow(List<YamlValue> items) {
        return items.stream().map(YamlValue::flow).collect(Collectors.joining(", "));
    }

    private boolean isFlow(Yaml.Node node) {
        int start = node.span().start();
        return start < text.length() && "[{".indexOf(text.charAt(start)) >= 0;
    }

    /** The column of the map's keys, 0-based. */
    private int column() {
        return map.entries().values().stream()
                .findFirst()
                .map(entry -> column(entry.key().start()))
                .orElse(0);
    }

    private int column(int offset) {
        return file.lines().column(offset) - 1;
    }

    /** How far the dashes of lists are indented below their keys: as in the first list that is there. */
    private int listIndent() {
        return map.entries().values().stream()
                .map(Yaml.Entry::value)
                .filter(value -> value instanceof Yaml.Sequence list
                        && !isFlow(list)
                        && column(list.span().start()) >= column())
                .findFirst()
                .map(list -> column(list.span().start()) - column())
                .orElse(INDENT);
    }

    /** A new key below all others. */
    private Edit key(String head, String lines) {
        String words = " ".repeat(column()) + head + "\n" + lines;
        if (map.entries().isEmpty()) {
            int end = text.length();
            boolean open = end > 0 && text.charAt(end - 1) != '\n';
            return new Edit(new Span(file, end, end), (open ? "\n" : "") + words + "\n");
        }
        List<Span> all = map.entries().values().stream()
                .map(entry -> new Span(file, entry.key().start(), end(entry)))
                .toList();
        return below(all.get(all.size() - 1).end(), column(), apart(all) + words);
    }

    /** Offset just after a node, with its closing brackets. */
    private int end(Yaml.Node node) {
        if (node instanceof Yaml.Scalar) {
            return node.span().end();
        }
        if (isFlow(node)) {
            return FlowEnd.of(file, node).close() + 1;
        }
        if (node instanceof Yaml.Sequence list) {
            return end(list.items().get(list.items().size() - 1));
        }
        return ((Yaml.Mapping) node)
                .entries().values().stream()
                        .mapToInt(this::end)
                        .max()
                        .orElse(node.span().end());
    }

    private int end(Yaml.Entry entry) {
        return Math.max(entry.key().end(), end(entry.value()));
    }

    /** A list in lines instead of a value that holds nothing. */
    private Edit instead(Yaml.Entry entry, Span value, List<YamlValue> items) {
        if (isFlow(map)) {
            return new Edit(value, (value.length() == 0 ? " " : "") + "[" + flow(items) + "]");
        }
        int start = value.length() == 0 ? entry.key().end() : value.start();
        if (value.length() == 0) {
            start = text.indexOf(':', start) + 1;
        }
        while (text.charAt(start - 1) == ' ') {
            start--;
        }
        int from = Math.max(start, value.end());
        int end = afterComments(file.lines().end(file.lines().line(from)), column());
        String kept = text.substring(from, end);
        return new Edit(new Span(file, start, end), kept + "\n" + lines(items, column() + listIndent(), ""));
    }

    /** More inside the brackets of a list or map. */
    private Edit intoFlow(Yaml.Node node, String words) {
        FlowEnd end = FlowEnd.of(file, node);
        int last = end.last();
        char before = text.charAt(last - 1);
        boolean first = last == node.span().start() + 1;
        String comma = first || before == ',' ? "" : ",";
        Yaml.Node item = node instanceof Yaml.Sequence list && !list.items().isEmpty()
                ? list.items().get(list.items().size() - 1)
                : null;
        String between = first ? "" : " ";
        if (item != null && item.span().line() > node.span().line()) {
            between = "\n" + " ".repeat(column(item.span().start()));
        }
        return new Edit(new Span(file, last, last), comma + between + words);
    }

    /** Lines below the one that ends a stretch, and below the comments that belong to it. */
    private Edit below(int end, int column, String lines) {
        int at = afterComments(file.lines().end(file.lines().line(end - 1)), column);
        return new Edit(new Span(file, at, at), "\n" + lines);
    }

    /** The end of the last of the comments that follow a line at once and are indented deeper than a column. */
    private int afterComments(int end, int column) {
        int last = end;
        while (last < text.length()) {
            int next = text.indexOf('\n', last + 1);
            String line = text.substring(last + 1, next < 0 ? text.length() : next);
            if (!line.strip().startsWith("#") || line.indexOf('#') <= column) {
                break;
            }
            last = next < 0 ? text.length() : next;
        }
        return last;
    }

    private static List<Span> spans(List<Yaml.Node> nodes) {
        return nodes.stream().map(Yaml.Node::span).collect(Collectors.toList());
    }

    /** An empty line, where there is one between the last two. */
    private String apart(List<Span> spans) {
        if (spans.size() < 2) {
            return "";
        }
        int from = spans.get(spans.size() - 2).end();
        int to = spans.get(spans.size() - 1).start();
        return from <= to && text.substring(from, to).matches("(?s).*\\n[ \\t]*\\n.*") ? "\n" : "";
    }
}
