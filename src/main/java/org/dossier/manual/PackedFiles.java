package org.dossier.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.dossier.source.FileNames;
import org.dossier.source.PackedText;

/** Folders of texts that are packed with the program, in a jar or in a folder of classes. */
final class PackedFiles {
    private PackedFiles() {}

    /**
     * Those in a folder and below it, by their path in the folder.
     *
     * @param folder from the root, with a slash after it
     * @param known a file that is in it, which shows where it is
     * @param ending of the files that are wanted; empty for all
     */
    static Map<String, String> below(String folder, String known, String ending) {
        Map<String, String> texts = new TreeMap<>();
        for (String path : paths(folder, known)) {
            if (path.endsWith(ending)) {
                texts.put(path, PackedText.of(PackedFiles.class, "/" + folder + path));
            }
        }
        return texts;
    }

    private static List<String> paths(String folder, String known) {
        URL url = PackedFiles.class.getResource("/" + folder + known);
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
