package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dossier.assets.TestFiles;
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
    void hasEveryClassThatTheProgramLeadsTo() throws IOException {
        try (ZipFile jar = new ZipFile(Jar.path().toFile())) {
            Map<String, byte[]> classes = new HashMap<>();
            for (Path library : libraries(jar)) {
                read(library, classes);
            }
            assertTrue(classes.size() > 5_000, classes.size() + " classes");
            Deque<String> open = new ArrayDeque<>();
            Set<String> seen = new HashSet<>();
            for (ZipEntry entry : jar.stream().toList()) {
                if (entry.getName().startsWith("org/dossier/")
                        && entry.getName().endsWith(CLASS)) {
                    classes.put(name(entry.getName()), jar.getInputStream(entry).readAllBytes());
                    open.add(name(entry.getName()));
                }
            }
            Set<String> missing = new TreeSet<>();
            while (!open.isEmpty()) {
                String one = open.remove();
                if (!seen.add(one)) {
                    continue;
                }
                if (jar.getEntry(one + CLASS) == null) {
                    missing.add(one);
                }
                constants(classes.get(one)).stream()
                        .filter(classes::containsKey)
                        .forEach(open::add);
            }
            assertEquals(Set.of(), missing);
        }
    }

    /** Run once with all of ICU and once with what the jar has of it. */
    @Test
    void icuKnowsAsMuchAsItEverDoes() throws Exception {
        Path tests = Path.of(IcuQueries.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        URL[] packed = {tests.toUri().toURL(), Jar.path().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(packed, ClassLoader.getPlatformClassLoader())) {
            Object of = loader.loadClass(IcuQueries.class.getName())
                    .getMethod("everything")
                    .invoke(null);
            String[] here = IcuQueries.everything().split("\n");
            String[] there = of.toString().split("\n");
            for (int i = 0; i < Math.min(here.length, there.length); i++) {
                assertEquals(here[i], there[i]);
            }
            assertEquals(here.length, there.length);
        }
    }

    @Test
    void readsDocumentsWithFontsOfManyKinds(@TempDir Path project) throws Exception {
        Files.createDirectories(project.resolve("content/people"));
        Files.createDirectories(project.resolve("content/assets"));
        Files.writeString(project.resolve("content/dossier.yaml"), "title: T\nrules: {policy-pages: off}\n");
        Files.writeString(
                project.resolve("content/people/one.md"), "---\nname: Quenlith Zarrowby\nredact: true\n---\n");
        Files.writeString(project.resolve("content/people/two.md"), "---\nname: 田中太郎\nredact: true\n---\n");
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
        assertTrue(bytes < 32_000_000, bytes + " bytes: what has come in?");
    }
}
