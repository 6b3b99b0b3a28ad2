package org.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;

/** Projects on disk, and what must make no difference to them. */
final class ContentFolder {
    private ContentFolder() {}

    /** The folders in {@code parent}, by name. */
    static List<Path> in(Path parent) throws IOException {
        try (Stream<Path> list = Files.list(parent)) {
            return list.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** All files below a folder, by path. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Copies the content of a project, its last file first, with lines that end as they do on Windows. */
    static Path copyBackwardsWithCrLf(Path project, Path target) throws IOException {
        List<Path> files = new ArrayList<>(files(project.resolve("content")));
        Collections.reverse(files);
        Files.createDirectories(target);
        for (Path file : files) {
            Path copy = target.resolve(project.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            byte[] bytes = Files.readAllBytes(file);
            Files.write(copy, file.toString().matches(".*\\.(md|yaml|lock)") ? crLf(bytes) : bytes);
        }
        return target;
    }

    private static byte[] crLf(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 100);
        byte before = 0;
        for (byte b : bytes) {
            if (b == '\n' && before != '\r') {
                out.write('\r');
            }
            out.write(b);
            before = b;
        }
        return out.toByteArray();
    }

    /** Something that reads files. */
    interface Reading<T> {
        T get() throws IOException;
    }

    /** Does something as on a computer in Turkey that believes to be in Kiribati. */
    static <T> T elsewhere(Reading<T> reading) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return reading.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
