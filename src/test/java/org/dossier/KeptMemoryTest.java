package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dossier.cache.CacheFolder;
import org.dossier.cache.KeptMemory;
import org.dossier.publish.Progress;
import org.dossier.source.Memory;
import org.dossier.source.ProblemText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a build remembers comes back from the disk as it was, or not at all. */
class KeptMemoryTest {
    private static final Path DOSSIERS = Path.of("src/test/resources/dossiers");

    @TempDir
    private Path project;

    private static List<Path> dossiers() throws IOException {
        try (Stream<Path> all = Files.list(DOSSIERS)) {
            return all.sorted().toList();
        }
    }

    private void copy(Path dossier) throws IOException {
        for (Path file : ContentFolder.files(dossier.resolve("content"))) {
            Path copy = project.resolve(dossier.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private Path file() {
        return project.resolve(CacheFolder.NAME).resolve("memory");
    }

    private String said(Memory memory) throws IOException {
        CheckedProject checked = Build.check(project, memory, Progress.SILENT);
        return ProblemText.of(checked.problems())
                + DossierDump.of(checked.dossier())
                + checked.resolved().anchored()
                + checked.resolved().publication().changes();
    }

    @BeforeEach
    void theProgramWasWrittenBefore() throws InterruptedException {
        Thread.sleep(20);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void allOfItComesBack(Path dossier) throws IOException {
        copy(dossier);
        Memory first = KeptMemory.of(project).before();
        String said = said(first);
        KeptMemory.of(project).keep(first);
        assertTrue(Files.exists(file()), "something in it cannot be kept");
        Memory second = KeptMemory.of(project).before();
        assertEquals(said, said(second));
        List<Object> anew = second.kept().stream()
                .filter(one -> one.value() instanceof Record)
                .filter(second::isNew)
                .map(Memory.Entry::key)
                .filter(key -> key.toString().contains("ContentReader"))
                .toList();
        assertEquals(List.of(), anew, "files that were read again");
    }

    @Test
    void whatIsDamagedIsNotUsed() throws IOException {
        copy(DOSSIERS.resolve("fictional"));
        Memory first = KeptMemory.of(project).before();
        String said = said(first);
        KeptMemory.of(project).keep(first);
        byte[] good = Files.readAllBytes(file());
        Random random = new Random(20261128);
        for (int round = 0; round < 20; round++) {
            byte[] bad = Arrays.copyOf(good, round % 2 == 0 ? good.length : random.nextInt(good.length));
            if (round % 2 == 0) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file(), bad);
            assertEquals(List.of(), KeptMemory.of(project).before().kept());
            Memory memory = KeptMemory.of(project).before();
            assertEquals(said, said(memory));
            assertTrue(
                    memory.kept().stream()
                            .filter(one -> one.value() instanceof Record)
                            .allMatch(memory::isNew),
                    "something of it was used");
        }
    }
}
