package org.dossier.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dossier.source.YamlText;

/**
 * A map to be written as YAML.
 *
 * @param entries keys and values in the order to be written; a value is a text, a number, true or false, a list or a map of these, or a list of values like this one, each written as an item of its own; never null
 * @param comments lines to be written below the entries where there is a line for each; without the number sign; may be empty
 */
public record YamlValue(Map<String, Object> entries, List<String> comments) {
    /** What may be without quotes besides what {@link YamlText#scalar} leaves so: dates, ids that begin with a digit, addresses. */
    private static final String PLAIN =
            "~?[0-9]{4}(-[0-9]{2}){0,2}|[\\p{Nd}][\\p{Ll}\\p{M}\\p{Nd}-]*|none|https?://[\\p{L}\\p{Nd}/._~%&=?+-]+";

    /** Copies, keeping the order. */
    public YamlValue {
        entries = new LinkedHashMap<>(entries);
        comments = List.copyOf(comments);
    }

    /** A map without comments. */
    public YamlValue(Map<String, Object> entries) {
        this(entries, List.of());
    }

    /** The map on one line, in braces. */
    public String flow() {
        return flow(entries);
    }

    private static String flow(Object value) {
        if (value instanceof YamlValue inner) {
            return inner.flow();
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(YamlValue::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        String text = String.valueOf(value);
        return !(value instanceof String) || text.matches(PLAIN) ? text : YamlText.scalar(text);
    }

    /**
     * A line for each key.
     *
     * @param indent spaces before each line
     */
    public List<String> lines(int indent) {
        List<String> lines = new ArrayList<>();
        block(entries, " ".repeat(indent), lines);
        comments.forEach(comment -> lines.add(" ".repeat(indent) + "# " + comment));
        return lines;
    }

    private static void block(Map<?, ?> map, String indent, List<String> lines) {
        map.forEach((key, value) -> {
            String head = indent + key + ":";
            if (value instanceof Map<?, ?> inner) {
                lines.add(head);
                block(inner, indent + "  ", lines);
            } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof YamlValue) {
                lines.add(head);
                list.forEach(one -> lines.addAll(((YamlValue) one).item(indent.length() + 2)));
            } else if (value instanceof String text && text.strip().contains("\n") && !text.startsWith(" ")) {
                lines.add(head + " |");
                text.strip().lines().forEach(line -> lines.add(line.isBlank() ? "" : indent + "  " + line));
            } else {
                lines.add(head + " " + flow(value));
            }
        });
    }

    /**
     * The map as an item of a list.
     *
     * @param indent spaces before the dash
     */
    public List<String> item(int indent) {
        List<String> lines = lines(indent + 2);
        lines.set(0, " ".repeat(indent) + "- " + lines.get(0).substring(indent + 2));
        return lines;
    }
}
