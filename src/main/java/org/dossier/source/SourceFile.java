package org.dossier.source;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A text file of the content, as the rest of the build sees it: decoded, without a byte order mark, lines ended by {@code \n}.
 *
 * <p>Two source files are equal when path and text are.
 */
public final class SourceFile {
    private final String path;
    /** The characters, or a {@link Supplier} that makes the same ones each time. */
    private Object text;

    private LineMap lines;

    private SourceFile(String path, Object text) {
        this.path = path;
        this.text = text;
    }

    /**
     * A file whose characters are made when they are first asked for.
     *
     * @param path as that of others
     * @param text makes what {@link #text} returned of such a file before
     */
    public static SourceFile later(String path, Supplier<String> text) {
        return new SourceFile(Objects.requireNonNull(path), Objects.requireNonNull(text));
    }

    /**
     * @param path how messages name the file, with forward slashes, relative to the project's folder
     * @param decoded the file's characters; a leading byte order mark is dropped, {@code \r\n} and {@code \r} become {@code \n}
     */
    public static SourceFile of(String path, String decoded) {
        Objects.requireNonNull(path);
        String text = decoded;
        if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text = text.substring(1);
        }
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return new SourceFile(path, text);
    }

    /** How messages name the file, with forward slashes. */
    public String path() {
        return path;
    }

    /** The characters of the file; never null, may be empty. */
    public String text() {
        Object now = text;
        if (now instanceof String made) {
            return made;
        }
        // Two threads may both make it: it is the same, and the last one stays.
        String made = (String) ((Supplier<?>) now).get();
        text = made;
        return made;
    }

    /** Lines of the text, computed when first asked for: most files never need them. */
    public synchronized LineMap lines() {
        if (lines == null) {
            lines = LineMap.of(text());
        }
        return lines;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && path.equals(file.path) && text().equals(file.text());
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
