package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BundleCommandTest {
    @TempDir
    Path folder;

    private Path project;
    private Path bag;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        project = folder.resolve("project");
        bag = folder.resolve("bag");
        Files.createDirectories(project.resolve("content/people"));
        Files.writeString(
                project.resolve("content/dossier.yaml"),
                "title: A roof\nurl: https://roof.example/\nlicense: CC0-1.0\neditors: [{name: Ed Itor}]\n");
        Files.writeString(
                project.resolve("content/people/witness.md"), "---\nname: Wilmot Grebbens\nredact: true\n---\n");
    }

    private int run(Object... args) {
        PrintStream all = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Main.run(
                Streams.ofProcess(all, all, Map.of()),
                Stream.of(args).map(String::valueOf).toArray(String[]::new));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private boolean holds(String words) throws IOException {
        try (Stream<Path> files = Files.walk(bag)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aBagHoldsTheSiteAndOthersCanCheckIt() throws Exception {
        assertEquals(0, run("bundle", project, "-o", bag), this::said);
        assertTrue(Files.exists(bag.resolve("data/site/index.html")));
        assertFalse(Files.exists(bag.resolve("data/site/.dossier")));
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(new BagReader().read(bag), false);
        }
        Process sums = new ProcessBuilder("sha256sum", "-c", "--quiet", "manifest-sha256.txt")
                .directory(bag.toFile())
                .redirectErrorStream(true)
                .start();
        assertEquals(0, sums.waitFor(), () -> said());
        assertEquals(0, run("verify", bag));
        assertTrue(said().contains(": whole, "), this::said);
    }

    @Test
    void theResearchObjectNamesWhatIsInIt() throws IOException {
        assertEquals(0, run("bundle", project, "-o", bag), this::said);
        JsonNode crate = new JsonMapper().readTree(Files.readString(bag.resolve("data/ro-crate-metadata.json")));
        JsonNode root = crate.path("@graph").get(1);
        assertEquals("./", crate.at("/@graph/0/about/@id").asString());
        assertEquals("A roof", root.path("name").asString());
        assertFalse(root.path("datePublished").asString().isEmpty());
        root.path("hasPart")
                .forEach(part -> assertTrue(
                        Files.isDirectory(
                                bag.resolve("data").resolve(part.path("@id").asString())),
                        part::toString));
    }

    @Test
    void withheldNamesAreInItOnlyWithTheContent() throws IOException {
        assertEquals(0, run("bundle", project, "-o", bag), this::said);
        assertFalse(holds("Grebbens"));
        bag = folder.resolve("archive");
        assertEquals(0, run("bundle", project, "-o", bag, "--content"), this::said);
        assertTrue(holds("Grebbens"));
        assertTrue(said().contains("do not publish it"), this::said);
    }

    @Test
    void verifyNamesTheFileInWhichOneByteIsAnother() throws IOException {
        assertEquals(0, run("bundle", project, "-o", bag), this::said);
        Path page = bag.resolve("data/site/index.html");
        byte[] bytes = Files.readAllBytes(page);
        bytes[bytes.length / 2] ^= 1;
        Files.write(page, bytes);
        assertEquals(1, run("verify", bag));
        assertTrue(said().contains("changed: data/site/index.html\n"), this::said);
    }

    @Test
    void nothingIsOverwrittenAndNothingIsLeftOfAContentWithErrors() throws IOException {
        Files.createDirectories(bag);
        Files.writeString(bag.resolve("mine.txt"), "mine");
        assertEquals(2, run("bundle", project, "-o", bag));
        assertEquals("mine", Files.readString(bag.resolve("mine.txt")));
        assertEquals(2, run("verify", bag));
        assertTrue(said().contains("is not a bag"), this::said);
        Files.writeString(project.resolve("content/dossier.yaml"), "titel: x\n");
        assertEquals(1, run("bundle", project, "-o", folder.resolve("other")));
        assertFalse(Files.exists(folder.resolve("other")));
    }
}
