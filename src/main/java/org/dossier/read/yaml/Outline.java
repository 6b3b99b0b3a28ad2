package org.dossier.read.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/**
 * The front matter of a file as it is there, for changing it without a word lost: what is in it, and where.
 *
 * @param whole from the first key to the end of the last value
 * @param fields by key, in the order written
 * @param bodyStart where the text below begins, UTF-16
 */
public record Outline(Span whole, Map<String, Field> fields, int bodyStart) {
    /** Copies the map, in its order. */
    public Outline {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * A key with its value.
     *
     * @param key where the key was written
     * @param value its value
     */
    public record Field(Span key, Value value) {
        /** From the beginning of the key to the end of the value. */
        public Span whole() {
            return new Span(
                    key.file(), key.start(), Math.max(key.end(), value.span().end()));
        }
    }

    /**
     * A value, or an item of a list.
     *
     * @param span where it was written, with its quotes or brackets
     * @param data what it says, whatever its style: a string, a list, or a map from strings; the empty string for nothing
     * @param items of a list; empty for anything else
     * @param fields of a map; empty for anything else
     */
    public record Value(Span span, Object data, List<Value> items, Map<String, Field> fields) {
        /** True for a list. */
        public boolean isList() {
            return data instanceof List;
        }

        /** The items of a list; one value alone is its only item, and nothing has none. */
        public List<Value> asItems() {
            return isList() ? items : data.equals("") ? List.of() : List.of(this);
        }
    }

    /** The outline of a Markdown file whose front matter can be read. */
    public static Outline of(SourceFile file) {
        FrontMatter front = FrontMatter.of(file, new Yaml(), new Problems());
        Value map = value(front.fields());
        return new Outline(map.span(), map.fields(), front.bodyStart());
    }

    private static Value value(Yaml.Node node) {
        if (node instanceof Yaml.Sequence list) {
            List<Value> items = new ArrayList<>();
            list.items().forEach(item -> items.add(value(item)));
            return new Value(node.span(), items.stream().map(Value::data).toList(), items, Map.of());
        }
        if (node instanceof Yaml.Mapping map) {
            Map<String, Field> fields = new LinkedHashMap<>();
            Map<String, Object> data = new LinkedHashMap<>();
            map.entries().forEach((key, entry) -> {
                Value inner = value(entry.value());
                fields.put(key, new Field(entry.key(), inner));
                data.put(key, inner.data());
            });
            return new Value(node.span(), data, List.of(), fields);
        }
        Yaml.Scalar scalar = (Yaml.Scalar) node;
        return new Value(node.span(), Reading.folded(scalar.text()), List.of(), Map.of());
    }
}
