package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private static final Path FICTIONAL = DOSSIERS.resolve("fictional");
    private static final Path CORRECTIONS = DOSSIERS.resolve("corrections");

    @TempDir
    private Path project;

    private static List<Path> dossiers() throws IOException {
        try (Stream<Path> all = Files.list(DOSSIERS)) {
            return all.sorted().toList();
        }
    }

    private void copy(Path dossier) throws IOException {
        copy(dossier, project);
    }

    private static void copy(Path dossier, Path to) throws IOException {
        for (Path file : ContentFolder.files(dossier.resolve("content"))) {
            Path copy = to.resolve(dossier.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private List<Path> files() throws IOException {
        return files(project);
    }

    private static List<Path> files(Path project) throws IOException {
        try (Stream<Path> all = Files.list(project.resolve(CacheFolder.NAME))) {
            return all.filter(file -> file.getFileName().toString().startsWith("memory"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<Path, byte[]> bytes(Path project) throws IOException {
        Map<Path, byte[]> all = new HashMap<>();
        for (Path file : files(project)) {
            all.put(project.relativize(file), Files.readAllBytes(file));
        }
        return all;
    }

    private static void put(Path project, Map<Path, byte[]> all) throws IOException {
        for (Path file : files(project)) {
            Files.delete(file);
        }
        for (Map.Entry<Path, byte[]> one : all.entrySet()) {
            Files.write(project.resolve(one.getKey()), one.getValue());
        }
    }

    private static String said(Path project, Memory memory) throws IOException {
        CheckedProject checked = Build.check(project, memory, Progress.SILENT);
        return ProblemText.of(checked.problems())
                + DossierDump.of(checked.dossier())
                + checked.resolved().anchored()
                + checked.resolved().publication().changes();
    }

    private String said(Memory memory) throws IOException {
        return said(project, memory);
    }

    /** Checks, and leaves what was remembered. */
    private String kept() throws IOException {
        return kept(project);
    }

    private static String kept(Path project) throws IOException {
        KeptMemory kept = KeptMemory.of(project);
        Memory memory = kept.before();
        String said = said(project, memory);
        kept.keep(memory);
        return said;
    }

    private static boolean withholds(Memory memory) {
        return memory.kept().keySet().stream().anyMatch(key -> key.toString().contains("Redactor"));
    }

    /** The keys of what was made and not kept before. The table of withheld names is more than a value, and what rests on it is made again. */
    private static Set<String> anew(Memory memory) {
        if (withholds(memory)) {
            return Set.of();
        }
        return memory.kept().entrySet().stream()
                .filter(one -> one.getValue() instanceof Memory.Made made && made.value() instanceof Record)
                .map(one -> one.getKey().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void isNotUsed(String said, String what) throws IOException {
        KeptMemory kept = KeptMemory.of(project);
        Memory memory = kept.before();
        boolean none = !Files.exists(project.resolve(CacheFolder.NAME).resolve("memory"));
        assertEquals(none, kept.unused() == null, what + ": it is said why");
        assertEquals(said, said(memory), what);
        assertTrue(
                memory.kept().values().stream().allMatch(Memory.Made.class::isInstance), what + ": something was used");
    }

    @BeforeEach
    void theProgramWasWrittenBefore() throws InterruptedException {
        Thread.sleep(20);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void allOfItComesBack(Path dossier) throws Exception {
        copy(dossier);
        Thread.sleep(20);
        String said = kept();
        assertNotEquals(List.of(), files(), "something in it cannot be kept");
        KeptMemory kept = KeptMemory.of(project);
        Memory second = kept.before();
        assertNull(kept.unused());
        assertEquals(said, said(second));
        assertEquals(Set.of(), anew(second), "made again");
        Map<Path, byte[]> before = bytes(project);
        kept.keep(second);
        boolean withholds =
                second.kept().keySet().stream().anyMatch(key -> key.toString().contains("Redactor"));
        if (!withholds) {
            assertEquals(before.keySet(), bytes(project).keySet(), "nothing was new");
        }
        // All of it is written again, from what is made when it is asked for.
        KeptMemory.of(project).keep(second);
        Memory third = KeptMemory.of(project).before();
        assertEquals(said, said(third));
        assertEquals(Set.of(), anew(third), "made again after it was written anew");
    }

    @Test
    void onlyWhatIsNewIsAdded() throws Exception {
        copy(CORRECTIONS);
        Thread.sleep(20);
        kept();
        Path page = Files.list(project.resolve("content/pages"))
                .sorted()
                .findFirst()
                .orElseThrow();
        String first = Files.readString(page);
        for (int round = 0; round < 5; round++) {
            List<Path> before = files();
            Files.writeString(page, first + "\nRound " + round + ".\n");
            Thread.sleep(20);
            String said = kept();
            assertEquals(said, said(Memory.none()));
            assertTrue(files().containsAll(before), "nothing that was there was written again");
            assertEquals(before.size() + 1, files().size());
            long added = files().stream()
                    .filter(file -> !before.contains(file))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            assertTrue(added < 20_000, "so many bytes for one page: " + added);
            Memory next = KeptMemory.of(project).before();
            assertEquals(said, said(next));
            assertEquals(Set.of(), anew(next));
        }
    }

    @Test
    void whatIsGoneIsForgotten() throws Exception {
        copy(CORRECTIONS);
        Thread.sleep(20);
        kept();
        Path page = Files.list(project.resolve("content/pages"))
                .sorted()
                .findFirst()
                .orElseThrow();
        byte[] text = Files.readAllBytes(page);
        Files.delete(page);
        kept();
        Files.write(page, text);
        Memory memory = KeptMemory.of(project).before();
        String said = said(memory);
        assertEquals(said, said(Memory.none()));
        assertTrue(
                anew(memory).stream()
                        .anyMatch(key -> key.contains(page.getFileName().toString())),
                "a file that was away is read again");
    }

    @Test
    void aFileOfTheSameSizeAndTimeIsReadAgain() throws Exception {
        copy(CORRECTIONS);
        Thread.sleep(20);
        kept();
        Path page = Files.list(project.resolve("content/pages"))
                .sorted()
                .findFirst()
                .orElseThrow();
        FileTime time = Files.getLastModifiedTime(page);
        String text = Files.readString(page);
        int letter = text.lastIndexOf('e');
        Files.writeString(page, text.substring(0, letter) + 'o' + text.substring(letter + 1));
        Files.setLastModifiedTime(page, time);
        assertEquals(said(Memory.none()), kept());
        Path other = Files.writeString(project.resolve("other"), text);
        Files.setLastModifiedTime(other, time);
        Files.move(other, page, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertEquals(said(Memory.none()), kept());
    }

    @Test
    void whatIsDamagedIsNotUsed() throws IOException {
        copy(FICTIONAL);
        String said = kept();
        Files.writeString(project.resolve("content/pages/added.md"), "---\ntitle: Added\n---\nText.\n");
        said = kept();
        Map<Path, byte[]> good = bytes(project);
        List<Path> names = new ArrayList<>(new TreeSet<>(good.keySet()));
        assertEquals(3, names.size(), "an index, what was first, and what was added");
        Random random = new Random(20261128);
        for (int round = 0; round < 24; round++) {
            Path name = names.get(round % names.size());
            byte[] whole = good.get(name);
            boolean cut = round % 4 == 3;
            byte[] bad = Arrays.copyOf(whole, cut ? random.nextInt(whole.length) : whole.length);
            if (!cut) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            put(project, good);
            Files.write(project.resolve(name), bad);
            isNotUsed(said, name + " was damaged");
        }
        for (Path name : names) {
            put(project, good);
            Files.delete(project.resolve(name));
            isNotUsed(said, name + " is not there");
        }
        put(project, good);
        Files.write(project.resolve(names.get(1)), good.get(names.get(2)));
        Files.write(project.resolve(names.get(2)), good.get(names.get(1)));
        isNotUsed(said, "two parts were exchanged");
        put(project, good);
        assertEquals(said, kept());
    }

    @Test
    void whatAnotherBuildOrProjectLeftIsNotTakenForItsOwn(@TempDir Path second) throws Exception {
        copy(FICTIONAL);
        copy(FICTIONAL, second);
        Path page = second.resolve("content/pages/added.md");
        Files.writeString(page, "---\ntitle: Added\n---\nText.\n");
        Thread.sleep(20);
        String said = kept();
        Map<Path, byte[]> first = bytes(project);
        String other = kept(second);
        Map<Path, byte[]> others = bytes(second);
        put(project, others);
        assertEquals(said, kept(), "the memory of another project");
        Map<Path, byte[]> mixed = new HashMap<>(others);
        mixed.putAll(first);
        put(project, mixed);
        assertEquals(said, kept(), "that of two");
        put(second, first);
        assertEquals(other, kept(second));
        // An index of before, with files of after.
        Map<Path, byte[]> before = bytes(second);
        Files.writeString(page, "---\ntitle: Added\n---\nMore text.\n");
        String later = kept(second);
        Map<Path, byte[]> after = bytes(second);
        Path index = Path.of(CacheFolder.NAME, "memory");
        Map<Path, byte[]> old = new HashMap<>(after);
        old.put(index, before.get(index));
        put(second, old);
        assertEquals(later, kept(second));
        Map<Path, byte[]> young = new HashMap<>(before);
        young.put(index, after.get(index));
        put(second, young);
        assertEquals(later, kept(second));
    }

    @Test
    void aBuildThatWasKilledLeavesWhatWasThere() throws Exception {
        copy(CORRECTIONS);
        Thread.sleep(20);
        String said = kept();
        Map<Path, byte[]> good = bytes(project);
        Path cache = project.resolve(CacheFolder.NAME);
        // Killed before the index was written: what it had begun is there, and belongs to nothing.
        Files.write(cache.resolve("memory-killed"), new byte[1000]);
        Files.write(cache.resolve("new123"), new byte[1000]);
        Memory memory = KeptMemory.of(project).before();
        assertEquals(said, said(memory));
        assertEquals(Set.of(), anew(memory));
        Files.writeString(project.resolve("content/pages/added.md"), "---\ntitle: Added\n---\nText.\n");
        kept();
        assertTrue(files().stream().noneMatch(file -> file.endsWith("memory-killed")), "it is removed");
        assertEquals(good.size() + 1, files().size());
    }
}
