package org.dossier.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that is in a folder, looked at once: with many thousand files, asking for each again takes longer than reading what changed.
 *
 * <p>Only plain files and folders are in it. What editors and desktops leave is passed over. A symbolic link is an error wherever it leads:
 * through one, a file from anywhere on the computer would be published, or a text of the content as it was written. So is what cannot be
 * read, and what is not a file at all, which is never opened: a pipe waits for ever.
 */
public final class FileTree {
    private final Path top;
    private final boolean unix;
    private final String name;
    private final Problems problems;
    private final Leftovers leftovers = Leftovers.standard();
    private final Map<Path, FileState> states = new HashMap<>();
    private final Map<Path, SourceFile> laid = new HashMap<>();
    private final Map<Path, Map<String, Path>> folders = new HashMap<>();
    private final List<Path> inner = new ArrayList<>();
    private final Set<Path> unusable = new HashSet<>();

    private FileTree(Path top, String name, Problems problems) {
        this.top = top;
        this.unix = FileState.isUnix(top);
        this.name = name;
        this.problems = problems;
    }

    /**
     * Looks through a folder.
     *
     * @param top the folder, which may itself be a link to one; nothing is in a tree whose folder is not there
     * @param name how messages call it
     * @param problems what cannot be used is reported there, and that it is not known what it holds
     * @throws IOException when the folder cannot be found at all
     */
    public static FileTree below(Path top, String name, Problems problems) throws IOException {
        FileTree tree = new FileTree(top, name, problems);
        if (Files.isDirectory(top)) {
            tree.look(Files.isSymbolicLink(top) ? top.toRealPath() : top, top);
        }
        return tree;
    }

    /**
     * Looks through a folder, with a change to it that is not on the disk.
     *
     * @param overlay the change; paths begin with {@code name}
     * @throws IOException when the folder cannot be found at all
     */
    public static FileTree below(Path top, String name, Overlay overlay, Problems problems) throws IOException {
        FileTree tree = below(top, name, problems);
        overlay.gone().forEach(path -> tree.remove(tree.own(path)));
        overlay.files().forEach(tree::lay);
        return tree;
    }

    private Path own(String path) {
        return top.resolve(path.substring(name.length() + 1));
    }

    private void remove(Path file) {
        if (states.remove(file) != null) {
            folders.get(file.getParent()).remove(nameOf(file));
        }
    }

    private void lay(SourceFile file) {
        Path own = own(file.path());
        laid.put(own, file);
        add(own, FileState.ofNone(file.text().length()));
    }

    private void add(Path file, FileState state) {
        states.put(file, state);
        folders.computeIfAbsent(file.getParent(), folder -> new TreeMap<>()).put(nameOf(file), file);
    }

    /**
     * Looks through a folder.
     *
     * @param folder as the disk has it
     * @param own the same as messages name it
     */
    private void look(Path folder, Path own) throws IOException {
        List<Path> inside;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            inside = new ArrayList<>();
            all.forEach(inside::add);
        } catch (NoSuchFileException e) {
            // What someone removes in this moment was not there.
            return;
        } catch (IOException e) {
            unreadable(own, "/", e);
            return;
        } catch (DirectoryIteratorException e) {
            unreadable(own, "/", e.getCause());
            return;
        }
        for (Path one : inside) {
            if (!leftovers.passesOver(nameOf(one))) {
                lookAt(one, own.resolve(one.getFileName()));
            }
        }
    }

    private void lookAt(Path found, Path own) throws IOException {
        FileState state;
        try {
            state = FileState.of(found, unix);
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            unreadable(own, "/", e);
            return;
        }
        if (state.isFile()) {
            if (!isCopy(own)) {
                add(own, state);
            }
        } else if (state.isFolder() && !isJunction(found)) {
            inner.add(own);
            look(found, own);
        } else if (state.isFolder() || Files.isSymbolicLink(found)) {
            link(own, found);
        } else {
            unusable(
                    own,
                    "",
                    "this is not a file but a pipe, a socket or a device",
                    "remove it, or put a file in its place");
        }
    }

    /** A junction of Windows is a folder to Java, and leads elsewhere. */
    private boolean isJunction(Path found) throws IOException {
        return !unix
                && Files.readAttributes(found, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                        .isOther();
    }

    private void link(Path own, Path found) throws IOException {
        String what = "this is a symbolic link, and links are not followed";
        if (!Files.exists(found)) {
            what = "this symbolic link is broken";
        } else if (!found.toRealPath().startsWith(top.toRealPath())) {
            what = "this symbolic link points outside '" + name + "'";
        }
        unusable(
                own,
                Files.isDirectory(found) ? "/" : "",
                what,
                "replace the link with what it points to, or remove it");
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    /** True for another version of a file that a program has put beside it, which is reported. */
    private boolean isCopy(Path file) {
        String original = leftovers.original(nameOf(file));
        if (original == null) {
            return false;
        }
        problems.warning(
                "conflict-copy",
                Span.whole(SourceFile.of(path(file), "")),
                "this is another version of '" + FileNames.shown(original) + "', and it is not used",
                "two people changed the file at the same time: copy what is right from here into that file, and remove this one");
        return true;
    }

    /** The way to a file from the top on. */
    Path relative(Path file) {
        return top.relativize(file);
    }

    /** How messages name a file or folder in here. */
    public String path(Path file) {
        String path = FileNames.slashed(top.relativize(file));
        return FileNames.shown(path.isEmpty() ? name : name + "/" + path);
    }

    /**
     * Reports something that cannot be used: what refers to it, or to what it may hold, is not to be reported as well.
     *
     * @param what a clause that says why
     * @param help what to do
     */
    public void unusable(Path file, String what, String help) {
        unusable(file, "", what, help);
    }

    /** Reports a file that could not be read. */
    public void unreadable(Path file, IOException e) {
        unreadable(file, "", e);
    }

    private void unreadable(Path file, String end, IOException e) {
        String thing = end.isEmpty() ? "file" : "folder";
        if (e instanceof AccessDeniedException) {
            unusable(
                    file,
                    end,
                    "you have no permission to read this " + thing,
                    "make it readable: chmod u+r" + (end.isEmpty() ? "" : "x") + " " + FileNames.quoted(path(file)));
            return;
        }
        boolean said = e instanceof FileSystemException known && known.getReason() != null;
        String reason = said ? ((FileSystemException) e).getReason() : String.valueOf(e.getMessage());
        unusable(
                file,
                end,
                "this " + thing + " cannot be read: " + FileNames.shown(reason),
                "check whether another program can open it; a copy from a backup may help");
    }

    private synchronized void unusable(Path file, String end, String what, String help) {
        if (unusable.add(file)) {
            problems.error("unusable-file", Span.whole(SourceFile.of(path(file), "")), what, help);
            problems.unread(Problems.Unread.DATA, path(file) + end);
        }
    }

    /** Reports the files that may not be read, where nothing reads them before it is too late to tell. */
    public void reportUnreadable() {
        files().filter(file -> !Files.isReadable(file))
                .forEach(file -> unreadable(file, new AccessDeniedException(path(file))));
    }

    /** All files, in any order. */
    public Stream<Path> files() {
        return states.keySet().stream();
    }

    /** All folders below the one at the top, in any order. */
    public Stream<Path> folders() {
        return inner.stream();
    }

    /** What is there but cannot be used, in any order. */
    public Stream<Path> unusable() {
        return List.copyOf(unusable).stream();
    }

    /** True for a file. */
    public boolean isFile(Path path) {
        return states.containsKey(path);
    }

    /** The text of a file that the overlay has; null when the file on the disk is meant. */
    public SourceFile laid(Path file) {
        return laid.get(file);
    }

    /** True when something is there that is not a file to be read: a folder, or what has been reported. */
    public boolean isTaken(Path path) {
        return inner.contains(path) || unusable.contains(path);
    }

    /** How large a file was, in bytes. */
    public long size(Path file) {
        return states.get(file).size();
    }

    /** Makes something of a file. */
    @FunctionalInterface
    public interface Reader<V> {
        /** What is made of it; null when nothing can be. */
        V read() throws IOException;
    }

    /**
     * What was made of a file.
     *
     * @param state how it looked before it was read; null when it may have been written once more in the same moment
     */
    private record Seen(FileState state, Object value) {}

    /**
     * What is made of a file, which is not read where it looks as it did in the run before. What is equal is the same object, so that what was made of it
     * can be used again.
     *
     * @return null when nothing can be made of it
     * @throws IOException when it cannot be read
     */
    public <V> V made(Class<V> type, Path file, Memory memory, Reader<V> reader) throws IOException {
        if (!memory.keeps()) {
            return reader.read();
        }
        FileState state = states.get(file);
        Object key = Memory.key(type, file);
        Seen before = memory.find(Seen.class, key);
        if (before != null && state.equals(before.state)) {
            memory.keep(key, before);
            return type.cast(before.value);
        }
        V made = reader.read();
        if (made == null) {
            return null;
        }
        V value = before != null && made.equals(before.value) ? type.cast(before.value) : made;
        memory.keep(key, new Seen(memory.begun().isAfter(state) ? state : null, value));
        return value;
    }

    /** The files right in a folder, by name and in the order of names; none where there is no such folder. */
    public Map<String, Path> files(String folder) {
        return Collections.unmodifiableMap(folders.getOrDefault(top.resolve(folder), Map.of()));
    }

    /** The files in a folder and in those below it, in any order. */
    public Stream<Path> below(String folder) {
        Path from = top.resolve(folder);
        return files().filter(file -> file.startsWith(from));
    }
}
