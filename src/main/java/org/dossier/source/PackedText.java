package org.dossier.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Texts that are packed with the program. */
public final class PackedText {
    private PackedText() {}

    /**
     * One of them; its lines end in {@code \n}.
     *
     * @param beside the class beside which it is
     * @param name of its file; with a slash before it, its path from the root
     * @throws IllegalStateException when the program was packed without it
     */
    public static String of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing: the program was packed without it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table, cut at tabs; without empty ones, and those that begin with {@code #}. */
    public static List<String[]> rows(Class<?> beside, String name) {
        return of(beside, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /**
     * All in a folder and below it, in a jar or in a folder of classes, by their path in the folder.
     *
     * @param folder from the root, with a slash after it
     * @param known a file that is in it, which shows where it is
     * @param ending of the files that are wanted; empty for all
     */
    public static Map<String, String> below(String folder, String known, String ending) {
        Map<String, String> texts = new TreeMap<>();
        for (String path : paths(folder, known)) {
            if (path.endsWith(ending)) {
                texts.put(path, of(PackedText.class, "/" + folder + path));
            }
        }
        return texts;
    }

    private static List<String> paths(String folder, String known) {
        URL url = PackedText.class.getResource("/" + folder + known);
        if (url == null) {
            throw new IllegalStateException(folder + known + " is missing: the program was packed without it");
        }
        try {
            URLConnection connection = url.openConnection();
            return connection instanceof JarURLConnection jar
                    ? inJar(jar, folder)
                    : inFolder(Path.of(url.toURI()), known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jar stays open: it is the one that the program runs from. */
    private static List<String> inJar(JarURLConnection connection, String folder) throws IOException {
        return connection.getJarFile().stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
                .map(name -> name.substring(folder.length()))
                .toList();
    }

    private static List<String> inFolder(Path file, String known) throws IOException {
        Path root = file;
        for (int i = 0; i < known.split("/").length; i++) {
            root = root.getParent();
        }
        Path folder = root;
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .map(path -> FileNames.slashed(folder.relativize(path)))
                    .toList();
        }
    }
}
