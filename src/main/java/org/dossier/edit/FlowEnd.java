package org.dossier.edit;

import java.util.ArrayList;
import java.util.List;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/**
 * Where a list or map in brackets ends.
 *
 * @param close offset of its closing bracket
 * @param last offset just after what is before that, white space and comments apart
 */
record FlowEnd(int close, int last) {
    /**
     * Finds the end.
     *
     * @param node a list or map that begins with a bracket
     */
    static FlowEnd of(SourceFile file, Yaml.Node node) {
        List<Span> words = new ArrayList<>();
        words(node, words);
        String text = file.text();
        int depth = 0;
        int last = node.span().start();
        int word = 0;
        for (int i = node.span().start(); i < text.length(); i++) {
            while (word < words.size() && words.get(word).start() < i) {
                word++;
            }
            if (word < words.size() && words.get(word).start() == i) {
                i = words.get(word).end() - 1;
                last = i + 1;
                continue;
            }
            char c = text.charAt(i);
            if (c == '#') {
                int end = text.indexOf('\n', i);
                i = end < 0 ? text.length() : end;
                continue;
            }
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (depth == 0) {
                return new FlowEnd(i, last);
            }
            last = Character.isWhitespace(c) ? last : i + 1;
        }
        throw new IllegalArgumentException("no end of " + node.span());
    }

    /** What may hold brackets that are none: keys and values, in order. */
    private static void words(Yaml.Node node, List<Span> words) {
        if (node instanceof Yaml.Mapping map) {
            map.entries().values().forEach(entry -> {
                add(entry.key(), words);
                words(entry.value(), words);
            });
        } else if (node instanceof Yaml.Sequence list) {
            list.items().forEach(item -> words(item, words));
        } else {
            add(node.span(), words);
        }
    }

    private static void add(Span span, List<Span> words) {
        if (span.length() > 0) {
            words.add(span);
        }
    }
}
