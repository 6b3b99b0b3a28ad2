package org.dossier.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.edit.YamlValue;
import org.dossier.read.yaml.FrontMatter;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;

/**
 * A file that holds the annotations of an article.
 *
 * @param source the file
 * @param front true when it is the article itself, with the annotations in its front matter
 */
record AnnotationFile(SourceFile source, boolean front) {
    /**
     * The map of the lists of annotations.
     *
     * @param file the file, or how it may be
     * @return null when it cannot be read, which is in {@code problems}
     */
    Yaml.Mapping map(SourceFile file, Problems problems) {
        Yaml.Mapping all = all(file, problems);
        return !front || all == null
                ? all
                : (Yaml.Mapping) all.entries().get("annotations").value();
    }

    private Yaml.Mapping all(SourceFile file, Problems problems) {
        return front
                ? FrontMatter.of(file, new Yaml(), problems).fields()
                : new Yaml().read(file, 0, file.text().length(), problems);
    }

    /**
     * The entry that was added.
     *
     * @param after the file with it
     * @param list the list it is the last of
     * @param entry what it should say
     * @return null when the file is not YAML any more, when anything else in it is not what it was, or when the entry does not say that
     */
    Yaml.Mapping added(SourceFile after, AnnotationList list, YamlValue entry) {
        Problems problems = new Problems();
        Yaml.Mapping now = all(after, problems);
        if (!problems.sorted().isEmpty() || now == null || !text(after).equals(text(source))) {
            return null;
        }
        if (front && !(value(now, "annotations") instanceof Yaml.Mapping)) {
            return null;
        }
        Yaml.Mapping map = map(after, problems);
        List<Yaml.Node> items = items(map, list);
        int last = items.size() - 1;
        if (last < 0 || !(items.get(last) instanceof Yaml.Mapping item) || !says(item, entry.entries())) {
            return null;
        }
        Problems known = new Problems();
        Yaml.Mapping before = map(source, known);
        boolean same = plain(items.subList(0, last)).equals(plain(items(before, list)))
                && without(before, list.key()).equals(without(map, list.key()))
                && (!front || without(all(source, known), "annotations").equals(without(now, "annotations")));
        return same ? item : null;
    }

    /** The text of the article, when it is in this file. */
    private String text(SourceFile file) {
        return front
                ? file.text()
                        .substring(
                                FrontMatter.of(file, new Yaml(), new Problems()).bodyStart())
                : "";
    }

    /** The last entry of a list, where one was added. */
    Yaml.Mapping last(AnnotationList list) {
        List<Yaml.Node> items = items(map(source, new Problems()), list);
        return (Yaml.Mapping) items.get(items.size() - 1);
    }

    private static Yaml.Node value(Yaml.Mapping map, String key) {
        return map.entries().containsKey(key) ? map.entries().get(key).value() : null;
    }

    private static List<Yaml.Node> items(Yaml.Mapping map, AnnotationList list) {
        return value(map, list.key()) instanceof Yaml.Sequence items ? items.items() : List.of();
    }

    private static List<Object> plain(List<Yaml.Node> nodes) {
        return nodes.stream().map(AnnotationFile::plain).toList();
    }

    private static Object without(Yaml.Mapping map, String key) {
        Map<?, ?> plain = (Map<?, ?>) plain(map);
        plain.remove(key);
        return plain;
    }

    /** True when a map says what it should, and no more. */
    private static boolean says(Yaml.Mapping item, Map<?, ?> wanted) {
        return item.entries().keySet().equals(wanted.keySet())
                && wanted.entrySet().stream()
                        .allMatch(entry -> says(value(item, String.valueOf(entry.getKey())), entry.getValue()));
    }

    private static boolean says(Yaml.Node node, Object wanted) {
        if (wanted instanceof Map<?, ?> map) {
            return node instanceof Yaml.Mapping inner && says(inner, map);
        }
        if (wanted instanceof List<?> list) {
            return node instanceof Yaml.Sequence items
                    && items.items().size() == list.size()
                    && java.util.stream.IntStream.range(0, list.size())
                            .allMatch(i -> says(items.items().get(i), list.get(i)));
        }
        return node instanceof Yaml.Scalar scalar
                && scalar.text().strip().equals(String.valueOf(wanted).strip());
    }

    /** YAML without its places, so that what two files say can be compared: maps, lists, and for each scalar its type and text; maps keep their order. */
    private static Object plain(Yaml.Node node) {
        if (node instanceof Yaml.Mapping map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.entries().forEach((key, entry) -> plain.put(key, plain(entry.value())));
            return plain;
        }
        if (node instanceof Yaml.Sequence list) {
            return list.items().stream().map(AnnotationFile::plain).toList();
        }
        Yaml.Scalar scalar = (Yaml.Scalar) node;
        return List.of(scalar.isNull(), scalar.type(), scalar.text());
    }
}
