package org.dossier.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dossier.source.SourceFile;

/** Real data kept outside the project, in the folder that the property {@code corpora} names: for tests with the tag {@code corpora}. */
final class Corpora {
    private Corpora() {}

    private static Path path(String name) {
        return Path.of(Objects.requireNonNull(System.getProperty("corpora"), "-Dcorpora"))
                .resolve(name);
    }

    /** The posts of 18F and digital.gov, by path. */
    static List<SourceFile> posts() {
        Path folder = path("articles");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> SourceFile.of(folder.relativize(file).toString(), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
