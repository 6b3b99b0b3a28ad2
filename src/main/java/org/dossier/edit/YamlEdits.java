package org.dossier.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.source.Edit;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/** Changes to lists and maps of YAML that keep their style: in lines with dashes and indentation, or in brackets. */
public final class YamlEdits {
    private YamlEdits() {}

    /** True for a list or map in brackets. */
    public static boolean isInBrackets(Span collection) {
        return collection.text().startsWith("[") || collection.text().startsWith("{");
    }

    /**
     * Puts entries at the beginning of a map.
     *
     * @param map from its first key on; not empty, unless it is in brackets
     * @param entries each {@code key: value} on one line, fit to be in brackets
     */
    public static Edit atBeginning(Span map, List<String> entries) {
        if (isInBrackets(map)) {
            boolean empty = map.text().matches("\\{\\s*}");
            return insert(map.file(), map.start() + 1, String.join(", ", entries) + (empty ? "" : ", "));
        }
        String indent = "\n" + " ".repeat(column(map));
        return insert(
                map.file(),
                map.start(),
                entries.stream().map(one -> one + indent).collect(Collectors.joining()));
    }

    /**
     * Puts an entry after another one of a map.
     *
     * @param map from its first key on
     * @param value of the entry before, on one line
     * @param entry {@code key: value} on one line, fit to be in brackets
     */
    public static Edit behind(Span map, Span value, String entry) {
        return isInBrackets(map)
                ? insert(map.file(), value.end(), ", " + entry)
                : insert(map.file(), endOfLine(value), "\n" + " ".repeat(column(map)) + entry);
    }

    /**
     * Puts scalars at the end of a list; one value alone becomes a list.
     *
     * @param list the list, or the value
     * @param items fit to be in brackets
     */
    public static Edit append(Span list, List<String> items) {
        String added = String.join(", ", items);
        String text = list.text();
        if (text.startsWith("[")) {
            int end = list.end() - 1;
            int last = list.start()
                    + text.substring(0, text.length() - 1).stripTrailing().length();
            boolean empty = text.matches("\\[\\s*]");
            boolean comma = list.file().text().charAt(last - 1) == ',';
            if (text.contains("#")) {
                // What looks like the last item may be a comment.
                return insert(list.file(), end, ", " + added);
            }
            return insert(list.file(), empty ? end : last, empty ? added : comma ? " " + added : ", " + added);
        }
        if (isDashed(list)) {
            String indent = "\n" + " ".repeat(column(list)) + "- ";
            return insert(
                    list.file(),
                    endOfLine(list),
                    items.stream().map(one -> indent + one).collect(Collectors.joining()));
        }
        return new Edit(list, "[" + text + ", " + added + "]");
    }

    /**
     * Takes a scalar out of a list, with its comma, or with its line.
     *
     * @param item not the only one of its list
     */
    public static Edit remove(Span item) {
        String text = item.file().text();
        int before = item.start();
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        if (before > 0 && text.charAt(before - 1) == '-') {
            int line = text.lastIndexOf('\n', before - 1);
            return new Edit(new Span(item.file(), Math.max(0, line), endOfLine(item)), "");
        }
        if (before > 0 && text.charAt(before - 1) == ',') {
            return new Edit(new Span(item.file(), before - 1, item.end()), "");
        }
        int after = item.end();
        while (after < text.length() && (Character.isWhitespace(text.charAt(after)) || text.charAt(after) == ',')) {
            after++;
        }
        return new Edit(new Span(item.file(), item.start(), after), "");
    }

    /** True for a list that is written with dashes. */
    public static boolean isDashed(Span list) {
        return list.text().matches("(?s)-\\s.*");
    }

    /** How many characters are before a place on its line: what is below it is indented so far. */
    public static int column(Span place) {
        return place.column() - 1;
    }

    /** Where the line ends on which a place ends, its comment included. */
    public static int endOfLine(Span place) {
        int end = place.file().text().indexOf('\n', place.end());
        return end < 0 ? place.file().text().length() : end;
    }

    /** Words where nothing is replaced. */
    public static Edit insert(SourceFile file, int at, String words) {
        return new Edit(new Span(file, at, at), words);
    }
}
