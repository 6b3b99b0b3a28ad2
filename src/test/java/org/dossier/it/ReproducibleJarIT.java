package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever builds the jar from the same sources gets the same bytes, wherever and whenever that is. */
class ReproducibleJarIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** The last step of the build is done once more: elsewhere, in another time zone and language, later. */
    @Test
    void packedAgainItIsTheSame(@TempDir Path elsewhere) throws Exception {
        Path whole = elsewhere.resolve("a whole.jar");
        Files.copy(TARGET.resolve("dossier-whole.jar"), whole);
        Path again = elsewhere.resolve("again.jar");
        Jar.Run run = Jar.start(List.of(
                Jar.java(),
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-cp",
                Files.readString(TARGET.resolve("proguard.classpath")),
                "src/build/PackJar.java",
                whole.toString(),
                "src/build/dossier.pro",
                "src/build/left-out.txt",
                again.toString()));
        assertEquals(0, run.code(), run.output());
        assertEquals(-1, Files.mismatch(Jar.path(), again));
    }

    /** What goes into the last step is Maven's, and has the one time that pom.xml states. */
    @Test
    void nothingTellsWhereAndWhenItWasMade() throws IOException {
        List<String> telling = new ArrayList<>();
        byte[] here = TARGET.getParent().toString().getBytes(StandardCharsets.UTF_8);
        try (ZipFile jar = new ZipFile(Jar.path().toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                LocalDateTime time = entry.getTimeLocal();
                if (!time.toLocalDate().toString().equals("2024-06-03")) {
                    telling.add(entry.getName() + ": " + time);
                }
                if (contains(jar.getInputStream(entry).readAllBytes(), here)) {
                    telling.add(entry.getName() + " names this folder");
                }
            }
        }
        assertTrue(telling.isEmpty(), telling::toString);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(new String(part, StandardCharsets.ISO_8859_1));
    }
}
