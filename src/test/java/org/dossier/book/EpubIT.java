package org.dossier.book;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dossier.TestContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Books as EPUB, read by epubcheck. */
class EpubIT {
    private static final Path EPUBCHECK = Path.of("src/test/readers/node_modules/.maven");

    @TempDir
    Path folder;

    @BeforeAll
    static void installed() {
        assertTrue(
                Files.isDirectory(EPUBCHECK),
                "epubcheck is not installed: run mvn -f src/test/readers dependency:copy-dependencies");
    }

    private String checked(byte[] epub) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("book.epub"), epub);
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        EPUBCHECK + "/*",
                        "com.adobe.epubcheck.tool.Checker",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        run.waitFor();
        return said;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "src/examples/watchdogs",
                "src/test/resources/dossiers/fictional",
                "src/test/resources/dossiers/arabic-pages"
            })
    void noErrorAndNoWarning(String project) throws IOException, InterruptedException {
        String said = checked(BookTest.epub(BookTest.book(TestContent.in(Path.of(project)))));
        assertTrue(said.contains("Messages: 0 fatals / 0 errors / 0 warnings"), said);
    }

    @Test
    void aLinkThatLeadsNowhereIsFound() throws IOException, InterruptedException {
        byte[] epub = BookTest.epub(BookTest.book(TestContent.in(Path.of("."))));
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(epub));
                ZipOutputStream out = new ZipOutputStream(broken)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(text.replace("#c1-claim-", "#c1-nothing-").getBytes(StandardCharsets.UTF_8));
            }
        }
        String said = checked(broken.toByteArray());
        assertTrue(said.contains("RSC-012"), said);
        assertFalse(said.contains("/ 0 errors"), said);
    }
}
