package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dossier.Main;
import org.dossier.assets.TestFiles;
import org.dossier.command.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar leaves out much of the libraries that are in it, and nothing that the program needs of them. */
class JarIT {
    private static final String CLASS = ".class";

    /** An annotation that is not there is passed over. */
    private static final String ANNOTATIONS = "org/jetbrains/annotations/";

    /** In a descriptor or signature. */
    private static final Pattern TYPE = Pattern.compile("L([\\w/$]+)[;<]");

    /** The artifacts of which the jar holds something, as files of the class path. */
    private static List<Path> libraries(ZipFile jar) throws IOException {
        String index = new String(
                jar.getInputStream(jar.getEntry("META-INF/licenses/index.tsv")).readAllBytes());
        Set<String> artifacts = index.lines().map(line -> line.split("\t")[0]).collect(Collectors.toSet());
        String given = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(given.split(File.pathSeparator)).stream()
                .filter(path -> path.endsWith(".jar"))
                .map(Path::of)
                // repository/group/artifact/version/artifact-version.jar
                .filter(path -> artifacts.contains(
                        path.getParent().getParent().getFileName().toString()))
                .toList();
    }

    private static void read(Path library, Map<String, byte[]> classes) throws IOException {
        try (ZipFile zip = new ZipFile(library.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().endsWith(CLASS)) {
                    classes.put(name(entry.getName()), zip.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private static String name(String file) {
        return file.substring(0, file.length() - CLASS.length());
    }

    /** What may be the name of a class in the constants of one, also as a text that is loaded by its name. */
    private static Set<String> constants(byte[] bytes) throws IOException {
        Set<String> found = new HashSet<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        in.readLong();
        int size = in.readUnsignedShort();
        for (int i = 1; i < size; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> {
                    String text = in.readUTF();
                    found.add(text.replace('.', '/'));
                    Matcher types = TYPE.matcher(text);
                    while (types.find()) {
                        found.add(types.group(1));
                    }
                }
                case 7, 8, 16, 19, 20 -> in.skipBytes(2);
                case 15 -> in.skipBytes(3);
                case 5, 6 -> {
                    in.skipBytes(8);
                    i++;
                }
                default -> in.skipBytes(4);
            }
        }
        return found;
    }

    @Test
    void hasEveryClassThatOneOfItsClassesNames() throws IOException {
        try (ZipFile jar = new ZipFile(Jar.path().toFile())) {
            Map<String, byte[]> classes = new HashMap<>();
            for (Path library : libraries(jar)) {
                read(library, classes);
            }
            assertTrue(classes.size() > 5_000, classes.size() + " classes");
            Set<String> missing = new TreeSet<>();
            for (ZipEntry entry : jar.stream().toList()) {
                if (entry.getName().endsWith(CLASS)) {
                    constants(jar.getInputStream(entry).readAllBytes()).stream()
                            .filter(classes::containsKey)
                            .filter(name -> jar.getEntry(name + CLASS) == null)
                            .forEach(name -> missing.add(name + ", which " + name(entry.getName()) + " names"));
                }
            }
            missing.removeIf(one -> one.startsWith(ANNOTATIONS));
            assertEquals(Set.of(), missing);
        }
    }

    /** What a command prints when it is run from whole classes. */
    private static String here(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(said, true, StandardCharsets.UTF_8);
        Main.run(new Streams(printed, printed, false), arguments);
        return said.toString(StandardCharsets.UTF_8);
    }

    /** What is left out of a class would be missed by one of the others; every class that is loaded is verified. */
    @Test
    void saysAndMakesWhatWholeLibrariesDo(@TempDir Path sites) throws Exception {
        for (String dossier : List.of("fictional", "arabic-pages", "names", "pasted", "common-words")) {
            String folder = "src/test/resources/dossiers/" + dossier;
            Path made = sites.resolve(dossier + "-here");
            here("build", folder, "-o", made.toString());
            Path packed = sites.resolve(dossier);
            Jar.Run build = Jar.run(List.of("-Xverify:all"), "build", folder, "-o", packed);
            Map<String, byte[]> expected = Files.isDirectory(made) ? Jar.files(made) : Map.of();
            Map<String, byte[]> files = Files.isDirectory(packed) ? Jar.files(packed) : Map.of();
            assertEquals(expected.keySet(), files.keySet(), build.output());
            expected.forEach((route, bytes) -> assertArrayEquals(bytes, files.get(route), route));
            for (List<String> command : List.of(
                    List.of("suggest", "--top", "0"),
                    List.of("suggest", "--format", "json"),
                    List.of("stats"),
                    List.of("check", "--format", "json"))) {
                List<String> all = new ArrayList<>(command);
                all.add(folder);
                assertEquals(
                        here(all.toArray(String[]::new)),
                        Jar.run(List.of("-Xverify:all"), all.toArray()).output(),
                        all::toString);
            }
        }
        for (List<String> command : List.of(
                List.of("explain", "unknown-id"), List.of("annotate", "--help"), List.of("completion", "zsh"))) {
            assertEquals(
                    here(command.toArray(String[]::new)),
                    Jar.run(List.of("-Xverify:all"), command.toArray()).output(),
                    command::toString);
        }
    }

    /** Weights of models are rounded in the jar. */
    @Test
    void modelsTellClassesOfWordsAsTheyEverDid() throws Exception {
        List<String> here = List.of(ModelQueries.everything().split("\n"));
        List<String> there = List.of(packed(ModelQueries.class).split("\n"));
        assertEquals(here.size(), there.size());
        assertTrue(here.size() > 100, here.size() + " sentences");
        long other = IntStream.range(0, here.size())
                .filter(i -> !here.get(i).equals(there.get(i)))
                .count();
        assertTrue(other * 20 <= here.size(), other + " of " + here.size() + " sentences are told otherwise");
    }

    /** The answers of a class of questions, by the libraries in the jar. */
    private static String packed(Class<?> queries) throws Exception {
        Path tests = Path.of(
                queries.getProtectionDomain().getCodeSource().getLocation().toURI());
        URL[] packed = {tests.toUri().toURL(), Jar.path().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(packed, ClassLoader.getPlatformClassLoader())) {
            return loader.loadClass(queries.getName())
                    .getMethod("everything")
                    .invoke(null)
                    .toString();
        }
    }

    /** Run once with all of ICU and once with what the jar has of it. */
    @Test
    void icuKnowsAsMuchAsItEverDoes() throws Exception {
        String[] here = IcuQueries.everything().split("\n");
        String[] there = packed(IcuQueries.class).split("\n");
        for (int i = 0; i < Math.min(here.length, there.length); i++) {
            assertEquals(here[i], there[i]);
        }
        assertEquals(here.length, there.length);
    }

    @Test
    void readsDocumentsWithFontsOfManyKinds(@TempDir Path project) throws Exception {
        Files.createDirectories(project.resolve("content/people"));
        Files.createDirectories(project.resolve("content/assets"));
        Files.writeString(project.resolve("content/dossier.yaml"), "title: T\nrules: {policy-pages: off}\n");
        Files.writeString(
                project.resolve("content/people/one.md"), "---\nname: Quenlith Zarrowby\nredact: true\n---\n");
        Files.writeString(
                project.resolve("content/people/two.md"),
                "---\nname: 田中太郎\nredact: true\nredact_also: [Tanaka Taro]\n---\n");
        Files.write(project.resolve("content/assets/a.pdf"), TestFiles.pdf("Quenlith Zarrowby"));
        Files.write(project.resolve("content/assets/b.pdf"), TestFiles.japanesePdf("記者の田中太郎"));
        Jar.Run run = Jar.run("build", project);
        assertEquals(1, run.code(), run.output());
        assertTrue(run.output().contains("'assets/a.pdf' of the site would contain a name of 'one'"), run.output());
        assertTrue(run.output().contains("'assets/b.pdf' of the site would contain a name of 'two'"), run.output());
    }

    @Test
    void isNoLargerThanItHasToBe() throws IOException {
        long bytes = Files.size(Jar.path());
        assertTrue(bytes < 20_000_000, bytes + " bytes: what has come in?");
    }
}
