package org.dossier.rename;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.edit.YamlEdits;
import org.dossier.source.Edit;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/**
 * Parts of a file, with changes to it made, as they come to be elsewhere.
 *
 * @param file where they are taken from
 * @param edits in it
 */
record MovedLines(SourceFile file, List<Edit> edits) {
    MovedLines {
        edits = edits.stream()
                .filter(edit -> edit.span().file().equals(file))
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
    }

    /** The characters from one place to another. */
    String of(int start, int end) {
        StringBuilder out = new StringBuilder();
        int at = start;
        for (Edit edit : edits) {
            if (edit.span().start() >= start && edit.span().end() <= end) {
                out.append(file.text(), at, edit.span().start()).append(edit.words());
                at = edit.span().end();
            }
        }
        return out.append(file.text(), at, end).toString();
    }

    /** A value or entry of YAML, indented for a place so many characters from the beginning of its line. */
    String at(Span span, int column) {
        int shift = column - YamlEdits.column(span);
        return of(span.start(), span.end())
                .lines()
                .map(line -> indented(line, shift))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String indented(String line, int shift) {
        if (line.isBlank()) {
            return "";
        }
        int there = line.length() - line.stripLeading().length();
        return shift >= 0 ? " ".repeat(shift) + line : line.substring(Math.min(there, -shift));
    }
}
