package org.dossier.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.source.Edit;
import org.dossier.source.Move;
import org.dossier.source.Overlay;
import org.dossier.source.SourceFile;

/**
 * Writes {@link Edit}s into the files they are about. What they do not name stays to the byte: comments, order, line ends, a byte order
 * mark.
 */
public final class Edits {
    private Edits() {}

    /** A file with what is in it, and its new content, written beside it and not yet in its place. */
    private record Staged(Path file, String raw, Path beside) {}

    /**
     * Makes all changes, or none where a file is no longer what it was when it was read. Every new file is on the disk before the first
     * takes its place.
     *
     * @param project the folder that the files' names are relative to
     * @param edits in any order; two on the same words are a programmer's mistake
     * @throws IOException when a file cannot be read or written, or has changed since it was read; the message says which
     */
    public static void apply(Path project, Collection<Edit> edits) throws IOException {
        apply(project, edits, List.of());
    }

    /**
     * Makes all changes and then moves files, or does none of it: what was done before something failed is undone. Only when the machine
     * stops in between, some files are as they were and some are new; each is whole, and a removed one is beside under a name that begins
     * with a dot.
     *
     * @param project the folder that the files' names are relative to
     * @param edits in files as they are called before they are moved
     * @param moves none onto a file that is there
     * @throws IOException when a file cannot be read, written or moved, or has changed since it was read; the message says which
     */
    public static void apply(Path project, Collection<Edit> edits, List<Move> moves) throws IOException {
        List<Staged> staged = new ArrayList<>();
        UndoLog steps = new UndoLog();
        try {
            for (Map.Entry<SourceFile, List<Edit>> file : byFile(edits).entrySet()) {
                staged.add(stage(project.resolve(file.getKey().path()), file.getKey(), file.getValue()));
            }
            for (Staged one : staged) {
                steps.replace(one.file(), one.beside(), one.raw());
            }
            for (Move move : moves) {
                steps.move(project.resolve(move.from()), move.to() == null ? null : project.resolve(move.to()));
            }
        } catch (IOException e) {
            steps.undo(e);
            throw e;
        } finally {
            for (Staged one : staged) {
                Files.deleteIfExists(one.beside());
            }
        }
        steps.finish();
    }

    private static Map<SourceFile, List<Edit>> byFile(Collection<Edit> edits) {
        return edits.stream()
                .collect(Collectors.groupingBy(
                        edit -> edit.span().file(),
                        () -> new TreeMap<>(Comparator.comparing(SourceFile::path)),
                        Collectors.toList()));
    }

    /**
     * What {@link #apply} would make of the files, for a {@link Trial}.
     *
     * @param project the folder that the files' names are relative to
     * @throws IOException when a file that is moved cannot be read
     * @throws IllegalArgumentException when two changes are to the same words
     */
    public static Overlay overlay(Path project, Collection<Edit> edits, List<Move> moves) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        byFile(edits).forEach((file, own) -> texts.put(file.path(), edited(file, own)));
        Set<String> gone = new HashSet<>();
        for (Move move : moves) {
            String text = texts.remove(move.from());
            gone.add(move.from());
            if (move.to() != null) {
                texts.put(move.to(), text == null ? Files.readString(project.resolve(move.from())) : text);
            }
        }
        List<SourceFile> files = texts.entrySet().stream()
                .map(file -> SourceFile.of(file.getKey(), file.getValue()))
                .toList();
        return new Overlay(files, gone);
    }

    private static Staged stage(Path path, SourceFile file, List<Edit> edits) throws IOException {
        String raw = Files.readString(path, StandardCharsets.UTF_8);
        if (!SourceFile.of(file.path(), raw).equals(file)) {
            throw new IOException(file.path() + " has changed since it was read; run the command again");
        }
        Path beside = UndoLog.beside(path, "tmp");
        Files.writeString(beside, written(raw, edits), StandardCharsets.UTF_8);
        return new Staged(path, raw, beside);
    }

    /** A file with changes to it, in which every line that is not changed keeps its end; new ones end as most files of that kind do. */
    private static String written(String raw, List<Edit> edits) {
        String lineEnd = raw.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder out = new StringBuilder();
        int at = raw.startsWith("\uFEFF") ? 1 : 0;
        out.append(raw, 0, at);
        int read = 0;
        for (Edit edit : edits.stream().sorted(Comparator.comparing(Edit::span)).toList()) {
            int start = further(raw, at, edit.span().start() - read);
            out.append(raw, at, start).append(edit.words().replace("\n", lineEnd));
            at = further(raw, start, edit.span().length());
            read = edit.span().end();
        }
        return out.append(raw, at, raw.length()).toString();
    }

    /** Where one is after so many characters of a file whose lines end with one: a pair that ends a line counts as one. */
    private static int further(String raw, int from, int characters) {
        int at = from;
        for (int i = 0; i < characters; i++) {
            at += raw.startsWith("\r\n", at) ? 2 : 1;
        }
        return at;
    }

    /**
     * The text of a file with changes to it, lines ended by {@code \n}.
     *
     * @throws IllegalArgumentException when two changes are to the same words
     */
    public static String edited(SourceFile file, Collection<Edit> edits) {
        List<Edit> sorted =
                edits.stream().sorted(Comparator.comparing(Edit::span)).toList();
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Edit edit : sorted) {
            if (edit.span().start() < at) {
                throw new IllegalArgumentException("two changes to the same words at " + edit.span());
            }
            out.append(file.text(), at, edit.span().start()).append(edit.words());
            at = edit.span().end();
        }
        return out.append(file.text(), at, file.text().length()).toString();
    }

    /**
     * Writes a file that is not there yet, with the folders it is in. It is there as a whole or not at all, also when the program is
     * stopped meanwhile.
     *
     * @param project the folder that {@code path} is relative to
     * @param path with forward slashes
     * @throws FileAlreadyExistsException when something is there: nothing is ever replaced
     * @throws IOException when it cannot be written
     */
    public static void create(Path project, String path, String text) throws IOException {
        Path file = project.resolve(path);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.writeString(beside, text, StandardCharsets.UTF_8);
            Files.move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Removes a folder with all that is in it, if there is one. */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
