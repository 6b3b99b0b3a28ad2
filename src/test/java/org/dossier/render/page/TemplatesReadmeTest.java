package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds templates/README.md against the files it is about. */
class TemplatesReadmeTest {
    private static final Path README = Path.of("templates/README.md");

    @Test
    void namesEveryTemplateAndEveryFileOfTheTheme() throws IOException {
        String readme = Files.readString(README);
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // One row for all typefaces.
                boolean font = file.getParent().endsWith("fonts");
                String name = font ? "fonts/" : file.getFileName().toString();
                assertTrue(name.equals("README.md") || readme.contains("`" + name + "`"), name);
            }
        }
    }
}
