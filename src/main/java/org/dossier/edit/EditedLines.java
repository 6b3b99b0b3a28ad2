package org.dossier.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.source.Edit;
import org.dossier.source.LineMap;
import org.dossier.source.SourceFile;

/**
 * Lines of a file before and after a change, for people to look at.
 *
 * @param path of the file
 * @param line number of the first of them, from 1
 * @param before without line ends; none where lines are put in
 * @param after likewise; may be none
 */
public record EditedLines(String path, int line, List<String> before, List<String> after) {
    /** Copies the lists. */
    public EditedLines {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** All lines that are changed, by file and line; what touches the same line is one change. */
    public static List<EditedLines> of(Collection<Edit> edits) {
        Map<SourceFile, List<Edit>> byFile = edits.stream()
                .sorted(Comparator.comparing(Edit::span))
                .collect(Collectors.groupingBy(
                        edit -> edit.span().file(),
                        () -> new TreeMap<>(Comparator.comparing(SourceFile::path)),
                        Collectors.toList()));
        List<EditedLines> all = new ArrayList<>();
        byFile.forEach((file, some) -> {
            LineMap lines = file.lines();
            List<Edit> together = new ArrayList<>();
            int last = 0;
            for (Edit edit : some) {
                int first = lines.line(edit.span().start());
                if (!together.isEmpty() && first > last) {
                    all.add(of(file, together));
                    together.clear();
                }
                together.add(edit);
                last = Math.max(last, lines.line(edit.span().end()));
            }
            all.add(of(file, together));
        });
        return all;
    }

    /** As people read it: the place, the lines as they were after a minus, and as they are after a plus. */
    public List<String> shown() {
        List<String> shown = new ArrayList<>();
        shown.add(path + ":" + line);
        before.forEach(one -> shown.add("  - " + one));
        after.forEach(one -> shown.add("  + " + one));
        return shown;
    }

    private static EditedLines of(SourceFile file, List<Edit> edits) {
        LineMap lines = file.lines();
        int first = lines.line(edits.get(0).span().start());
        int last = edits.stream()
                .mapToInt(edit -> lines.line(edit.span().end()))
                .max()
                .orElse(first);
        int start = lines.start(first);
        int end = lines.end(last);
        boolean newLines = edits.stream()
                .allMatch(edit -> edit.span().start() == start
                        && edit.span().length() == 0
                        && edit.words().endsWith("\n"));
        if (newLines) {
            String words = edits.stream().map(Edit::words).collect(Collectors.joining());
            return new EditedLines(file.path(), first, List.of(), words.lines().toList());
        }
        StringBuilder after = new StringBuilder();
        int at = start;
        for (Edit edit : edits) {
            after.append(file.text(), at, edit.span().start()).append(edit.words());
            at = edit.span().end();
        }
        after.append(file.text(), at, end);
        return new EditedLines(
                file.path(),
                first,
                List.of(file.text().substring(start, end).split("\n", -1)),
                after.toString().lines().toList());
    }
}
