package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.Main;
import org.dossier.output.Checksums;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of checksums that a site publishes, checked by {@code sha256sum} and by us, also after builds that leave most files as they are. */
class VerifyCommandTest {
    @TempDir
    Path folder;

    private Path project;
    private Path site;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void build() throws IOException {
        project = folder.resolve("project");
        site = folder.resolve("site");
        write("dossier.yaml", "title: A roof\nurl: https://roof.example/\n");
        write("people/pell.md", "---\nname: Pell Marrin\npublic_role: mayor\n---\n");
        for (int i = 1; i < 5; i++) {
            write(
                    "articles/roof-" + i + ".md",
                    "---\ntitle: Roof " + i + "\n---\nPell Marrin went up for the " + i + ".\n");
        }
        built();
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void built() {
        assertEquals(0, run("build", project, "-o", site), this::said);
    }

    private int run(Object... args) {
        printed.reset();
        PrintStream all = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Main.run(
                Streams.ofProcess(all, all, Map.of()),
                Stream.of(args).map(String::valueOf).toArray(String[]::new));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void readElsewhere() throws Exception {
        Process run = new ProcessBuilder("sha256sum", "-c", "--strict", "--quiet", Checksums.ROUTE)
                .directory(site.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, run.waitFor(), said);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString())
                    .filter(file -> !file.startsWith(".dossier/") && !file.equals(Checksums.ROUTE))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyFileOfASiteIsListedAsItIs() throws Exception {
        readElsewhere();
        assertEquals(
                files(),
                List.copyOf(Checksums.read(site.resolve(Checksums.ROUTE)).keySet()));
        assertEquals(0, run("verify", site));
        assertTrue(said().contains(": whole, " + files().size() + " files\n"), this::said);
        assertTrue(Files.readString(site.resolve("data.html")).contains("href=\"" + Checksums.ROUTE + "\""));
    }

    /** Files that a build leaves as they are keep their checksums from the one before, and all others get new ones. */
    @Test
    void theListIsRightAfterEachBuild() throws Exception {
        String first = Files.readString(site.resolve(Checksums.ROUTE));
        write("articles/roof-2.md", "---\ntitle: Roof 2\n---\nPell Marrin came down again.\n");
        built();
        readElsewhere();
        assertFalse(first.equals(Files.readString(site.resolve(Checksums.ROUTE))));
        // A page that stands as it was and a list that someone changed: the checksum must not come from there.
        Files.writeString(site.resolve(Checksums.ROUTE), first.replaceAll("(?m)^[0-9a-f]{64}", "0".repeat(64)));
        write("articles/roof-2.md", "---\ntitle: Roof 2\n---\nPell Marrin went up for the 2.\n");
        built();
        readElsewhere();
        assertEquals(first, Files.readString(site.resolve(Checksums.ROUTE)));
        // A page that someone changed is restored.
        Files.writeString(site.resolve("articles/roof-3.html"), "<p>another");
        built();
        readElsewhere();
        assertEquals(first, Files.readString(site.resolve(Checksums.ROUTE)));
    }

    @Test
    void theFileInWhichOneByteIsAnotherIsNamed() throws IOException {
        Path page = site.resolve("articles/roof-3.html");
        byte[] bytes = Files.readAllBytes(page);
        bytes[bytes.length / 2] ^= 1;
        Files.write(page, bytes);
        Files.delete(site.resolve("data/claims.csv"));
        assertEquals(1, run("verify", site));
        assertEquals(
                "changed: articles/roof-3.html\nmissing: data/claims.csv\n" + site + " is not as it was made.\n",
                said());
    }

    @Test
    void whatAHostNeedsBesideTheSiteIsNamedAndNoFault() throws IOException {
        Files.writeString(site.resolve("CNAME"), "roof.example");
        assertEquals(0, run("verify", site));
        assertTrue(said().startsWith("added:   CNAME\n"), this::said);
        assertTrue(said().contains("whole"), this::said);
    }

    @Test
    void thereIsNoListWhereNobodyAskedForIt() throws IOException {
        write("dossier.yaml", "title: A roof\nexports: {dossier: true, others: false}\n");
        built();
        assertFalse(Files.exists(site.resolve(Checksums.ROUTE)));
        assertEquals(2, run("verify", site));
        assertTrue(said().contains("is not a bag and not a site"), this::said);
    }
}
