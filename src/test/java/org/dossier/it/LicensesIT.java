package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The jar has the license of everything that is in it; a dependency that is added fails here until its license is. */
class LicensesIT {
    private static final String INDEX = "META-INF/licenses/index.tsv";

    private static String text(ZipFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        assertTrue(entry != null, name);
        return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String[]> index(ZipFile jar) throws IOException {
        return text(jar, INDEX)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    /** Typefaces are files of the theme, each in parts: {@code source-serif-4-latin-italic.woff2}. */
    private static final Pattern TYPEFACE =
            Pattern.compile("templates/assets/fonts/(.+?)-(latin|arabic)(-ext)?(-italic)?\\.woff2");

    /** The artifacts of the class path of which something is in the jar, and the typefaces. */
    private static Set<String> packed(ZipFile jar) throws IOException {
        String given = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Set<String> artifacts = new TreeSet<>();
        jar.stream()
                .map(entry -> TYPEFACE.matcher(entry.getName()))
                .filter(Matcher::matches)
                .forEach(name -> artifacts.add(name.group(1)));
        for (String path : given.split(File.pathSeparator)) {
            Path file = Path.of(path);
            if (!path.endsWith(".jar") || file.equals(Jar.path()) || path.endsWith("dossier-classes.jar")) {
                continue;
            }
            try (ZipFile dependency = new ZipFile(file.toFile())) {
                // By name: what of a class nothing uses is left out, and weights of models are rounded.
                boolean in = dependency.stream()
                        .filter(entry -> !entry.isDirectory() && entry.getSize() > 0)
                        .map(ZipEntry::getName)
                        .filter(name -> !name.startsWith("META-INF/"))
                        .filter(name -> !name.matches("(.*/)?(module|package)-info\\.class|jasperreports_extension.*"))
                        .anyMatch(name -> jar.getEntry(name) != null);
                if (in) {
                    // repository/group/artifact/version/artifact-version.jar
                    artifacts.add(file.getParent().getParent().getFileName().toString());
                }
            }
        }
        return artifacts;
    }

    @Test
    void everythingInTheJarHasItsLicence() throws IOException {
        try (ZipFile jar = new ZipFile(Jar.path().toFile())) {
            Set<String> listed = index(jar).stream().map(row -> row[0]).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(packed(jar), listed, "what is in the jar, and what " + INDEX + " lists");
        }
    }

    @Test
    void everyTextIsThere() throws IOException {
        List<String> empty = new ArrayList<>();
        try (ZipFile jar = new ZipFile(Jar.path().toFile())) {
            for (String[] row : index(jar)) {
                assertEquals(3, row.length, Arrays.toString(row));
                for (String name : row[2].split(" ")) {
                    if (text(jar, name).length() < 400) {
                        empty.add(row[0] + ": " + name);
                    }
                }
            }
            assertEquals(List.of(), empty);
            assertEquals(Files.readString(Path.of("LICENSE")), text(jar, "META-INF/LICENSE"));
        }
    }

    @Test
    void theProgramPrintsThemAll() throws Exception {
        Jar.Run run = Jar.run("--licenses");
        assertEquals(0, run.code(), run.output());
        try (ZipFile jar = new ZipFile(Jar.path().toFile())) {
            for (String[] row : index(jar)) {
                assertTrue(run.output().contains("  " + row[0] + " "), row[0]);
                for (String name : row[2].split(" ")) {
                    assertTrue(run.output().contains(text(jar, name).strip()), name);
                }
            }
            assertTrue(run.output().contains(text(jar, "META-INF/NOTICE").strip()));
        }
    }

    @Test
    void theNoticesHaveTheirLetters() throws IOException {
        try (ZipFile jar = new ZipFile(Jar.path().toFile())) {
            String notice = text(jar, "META-INF/NOTICE");
            assertTrue(notice.contains("Apache"), notice);
            assertTrue(notice.indexOf('\uFFFD') < 0 && !notice.contains("??"), notice);
        }
    }
}
