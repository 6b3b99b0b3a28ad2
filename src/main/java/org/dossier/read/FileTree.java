package org.dossier.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that lies in a folder, looked at once: with many thousand files, asking for each again takes longer than reading what changed. */
final class FileTree {
    private final Path top;
    private final Map<Path, Stamp> stamps = new HashMap<>();
    private final Map<Path, Map<String, Path>> folders = new HashMap<>();
    private final List<Path> all = new ArrayList<>();

    /**
     * How a file looks from outside.
     *
     * @param changed when it was last written
     * @param size in bytes
     */
    record Stamp(FileTime changed, long size) {}

    private FileTree(Path top) {
        this.top = top;
    }

    /**
     * Looks through a folder.
     *
     * @throws IOException when a folder cannot be looked into
     */
    static FileTree below(Path top) throws IOException {
        FileTree tree = new FileTree(top);
        // Else a link would be all there is.
        Path start = Files.isSymbolicLink(top) ? top.toRealPath() : top;
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                tree.add(top.resolve(start.relativize(file)), attributes.isSymbolicLink() ? behind(file) : attributes);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                // What somebody removes in this moment was not there.
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
        return tree;
    }

    /** What a link leads to; null for nothing. */
    private static BasicFileAttributes behind(Path link) throws IOException {
        try {
            return Files.readAttributes(link, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private void add(Path file, BasicFileAttributes attributes) {
        all.add(file);
        if (attributes != null && attributes.isRegularFile()) {
            stamps.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
            folders.computeIfAbsent(file.getParent(), folder -> new TreeMap<>())
                    .put(file.getFileName().toString(), file);
        }
    }

    /** Everything that is no folder, in any order: files, links that lead nowhere or to a folder, and what else there may be. */
    Stream<Path> all() {
        return all.stream();
    }

    /** True for a file, or a link to one. */
    boolean isFile(Path path) {
        return stamps.containsKey(path);
    }

    /** How a file looked; never null for a file. */
    Stamp stamp(Path file) {
        return stamps.get(file);
    }

    /** The files right in a folder, by name and in the order of names; none where there is no such folder. */
    Map<String, Path> files(String folder) {
        return Collections.unmodifiableMap(folders.getOrDefault(top.resolve(folder), Map.of()));
    }

    /** The files in a folder and in those below it, in any order. */
    Stream<Path> below(String folder) {
        Path from = top.resolve(folder);
        return stamps.keySet().stream().filter(file -> file.startsWith(from));
    }
}
