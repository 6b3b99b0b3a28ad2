package org.dossier.source;

import java.util.Comparator;

/**
 * A stretch of a source file.
 *
 * @param file the file
 * @param start first character, 0-based, UTF-16; -1 when the file as a whole is meant
 * @param end just after the last character; -1 when the file as a whole is meant
 */
public record Span(SourceFile file, int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER = Comparator.<Span, String>comparing(
                    span -> span.file().path())
            .thenComparingInt(Span::start)
            .thenComparingInt(Span::end);

    /** A span for what concerns the file as a whole: it prints without line and column. */
    public static Span whole(SourceFile file) {
        return new Span(file, -1, -1);
    }

    /** True when no place inside the file is meant, only the file. */
    public boolean isWholeFile() {
        return start < 0;
    }

    /** The 1-based line of the start; 0 for a whole file. */
    public int line() {
        return isWholeFile() ? 0 : file.lines().line(start);
    }

    /** The 1-based column of the start, in UTF-16 units; 0 for a whole file. */
    public int column() {
        return isWholeFile() ? 0 : file.lines().column(start);
    }

    /** The 1-based line of the end; 0 for a whole file. */
    public int endLine() {
        return isWholeFile() ? 0 : file.lines().line(end);
    }

    /** The 1-based column of the end, just after the last character, in UTF-16 units; 0 for a whole file. */
    public int endColumn() {
        return isWholeFile() ? 0 : file.lines().column(end);
    }

    /** Number of UTF-16 units; 0 for a whole file. */
    public int length() {
        return end - start;
    }

    /** The characters of the span; empty for a whole file. */
    public String text() {
        return isWholeFile() ? "" : file.text().substring(start, end);
    }

    /**
     * The first place inside this span that reads {@code words}, or this span when they are not in it as they are (a folded
     * YAML scalar, say). For pointing at a part of a field.
     */
    public Span find(String words) {
        if (isWholeFile() || words.isEmpty()) {
            return this;
        }
        // Not in the text of the file: what is far after the span need not be searched.
        int at = text().indexOf(words);
        return at < 0 ? this : new Span(file, start + at, start + at + words.length());
    }

    /** Its first character alone: for pointing at an opening. */
    public Span atStart() {
        if (isWholeFile() || start == file.text().length()) {
            return this;
        }
        return new Span(file, start, start + Character.charCount(file.text().codePointAt(start)));
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return isWholeFile() ? file.path() : file.path() + ":" + line() + ":" + column();
    }
}
