package org.dossier.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.dossier.model.ContentPaths;
import org.dossier.source.FileTree;
import org.dossier.source.Memory;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/**
 * The texts of files.
 *
 * @param tree what is in the folder of the content
 * @param problems files that are no text are reported there
 * @param memory of the run before
 */
record TextFiles(FileTree tree, Problems problems, Memory memory) {
    /** Texts of people are smaller: a novel has a fifth of it. What is made of many things, such as all sources, may be larger. */
    private static final long LARGEST_TEXT = 4L << 20;

    private static final Set<String> OF_MANY = Set.of("sources.yaml", "dossier.lock");

    /**
     * The text of a file; null when it is not UTF-8, too large or holds a merge conflict, which is reported. What looks as it did in the run before is not opened
     * again, unless it was written so shortly before it was read that it may have been written once more in the same moment.
     *
     * @throws UncheckedIOException when the file is gone or its folder cannot be read
     */
    SourceFile read(Path file) {
        try {
            return load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SourceFile load(Path file) throws IOException {
        SourceFile laid = tree.laid(file);
        if (laid != null) {
            return whole(file, laid);
        }
        long size = tree.size(file);
        if (size > LARGEST_TEXT && !OF_MANY.contains(file.getFileName().toString())) {
            tree.unusable(
                    file,
                    "this file is too large for a text file: it has %d MiB, and the limit is %d"
                            .formatted((size + (1L << 20) - 1) >> 20, LARGEST_TEXT >> 20),
                    "split it into several files, or put what is not text into content/assets and link to it");
            return null;
        }
        return tree.made(SourceFile.class, file, memory, () -> whole(file, decode(file)));
    }

    /** A text, unless it holds a merge conflict, which is reported; null for null. */
    private SourceFile whole(Path file, SourceFile text) {
        boolean record = OF_MANY.contains(file.getFileName().toString()) && !ContentPaths.isData(file.toString());
        if (text == null || record || !ConflictMarks.report(text, problems)) {
            return text;
        }
        problems.unread(Problems.Unread.DATA, text.path());
        return null;
    }

    private SourceFile decode(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            tree.unreadable(file, e);
            return null;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        // What stands for bytes that are no character may also be written.
        int at = text.indexOf('\uFFFD') < 0 ? bytes.length : badByte(bytes);
        if (at < bytes.length) {
            problems.error(
                    "not-utf8",
                    Span.whole(SourceFile.of(tree.path(file), "")),
                    "the file is not UTF-8: byte 0x%02x at offset %d".formatted(bytes[at] & 0xFF, at),
                    at == 0 && (bytes[0] & 0xFE) == 0xFE
                            ? "this looks like UTF-16; save it as UTF-8 in your editor"
                            : "save it as UTF-8 in your editor");
            problems.unread(Problems.Unread.DATA, tree.path(file));
            return null;
        }
        return SourceFile.of(tree.path(file), text);
    }

    /** Offset of the first byte that begins no character; the number of bytes when there is none. */
    private static int badByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }
}
