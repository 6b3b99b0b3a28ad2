package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dossier.command.Streams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site that is built again and again while its dossier is edited is each time, byte for byte, what a build from nothing makes, and the same is
 * said. {@code -Dedits=1000} makes more edits than the build has time for, {@code -Dedits.seed} others, {@code -Dedits.of} edits another dossier.
 */
class EditedSiteTest {
    private static final int EDITS = Integer.getInteger("edits", 40);
    private static final Path DOSSIER =
            Path.of("src/test/resources/dossiers", System.getProperty("edits.of", "corrections"));

    /** What a writer may make of what; the second is often wrong. */
    private static final List<String[]> WORDS = List.of(
            new String[] {"name: ", "name: New "},
            new String[] {"\n---\n", "\naliases: [Wholly Other]\n---\n"},
            new String[] {" the ", " tho "},
            new String[] {" the ", " the very "},
            new String[] {"kind: allegation", "kind: statement"},
            new String[] {"title: ", "title: Another "},
            new String[] {"\n---\n", "\n---\n\nA line more, on Ada North.\n"},
            new String[] {"\n---\n", "\n---\n\nA line more, on [[nobody-there]].\n"},
            new String[] {"redact: true", "redact: false"},
            new String[] {"quote: ", "quote: x"});

    private static final List<String> NAME_KEYS = List.of(
            "aliases: [%s]",
            "aliases: [%s]",
            "weak_aliases: [%s]",
            "never: [%s]",
            "common_word: true",
            "match: {surname: false}",
            "match: {case: false}",
            "draft: true");

    private static final List<String> SETTINGS = List.of(
            "strict: true\n",
            "language: de\n",
            "url: https://example.org/\n",
            "cards: none\n",
            "odd: 1\n",
            "linking: {link: first}\n",
            "linking: {headings: true}\n");

    private static final CopyOption REPLACING = StandardCopyOption.REPLACE_EXISTING;

    /** What a build says of what the one before had kept. */
    private static final String ANEW = "Everything was made anew: .*\n";

    @TempDir
    private Path folder;

    private Path project;
    private boolean damaged;
    private final Random random = new Random(Long.getLong("edits.seed", 20261127));

    /**
     * What a build said.
     *
     * @param code its exit code
     * @param err what it said of the content
     * @param out the summary
     */
    private record Ran(int code, String err, String out) {
        static Ran build(Path project) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Streams streams = new Streams(
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    false);
            int code = Main.run(streams, "build", project.toString());
            String name = project.toString();
            return new Ran(
                    code,
                    err.toString(StandardCharsets.UTF_8).replace(name, "."),
                    out.toString(StandardCharsets.UTF_8).replace(name, "."));
        }
    }

    @BeforeEach
    void copy() throws IOException {
        project = folder.resolve("project");
        copy(DOSSIER.resolve("content"), project.resolve("content"));
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : ContentFolder.files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static SortedMap<String, String> bytes(Path site) throws IOException {
        SortedMap<String, String> bytes = new TreeMap<>();
        for (Path file : ContentFolder.files(site)) {
            bytes.put(site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return bytes;
    }

    @Test
    void whatIsBuiltAgainIsWhatIsBuiltFromNothing() throws IOException {
        int good = 0;
        int again = 0;
        for (int round = 0; round < EDITS; round++) {
            SortedMap<String, String> before = bytes(project.resolve("site"));
            Ran ran = Ran.build(project);
            Path fresh = folder.resolve("fresh" + round);
            copy(project.resolve("content"), fresh.resolve("content"));
            copy(project.resolve("templates"), fresh.resolve("templates"));
            Ran clean = Ran.build(fresh);
            String where = "round " + round;
            assertEquals(clean.err(), ran.err().replaceFirst(ANEW, ""), where);
            if (ran.err().contains(" is damaged.\n")) {
                assertTrue(damaged, where + ": nobody damaged it");
                damaged = false;
            }
            assertEquals(clean.code(), ran.code(), where);
            SortedMap<String, String> now = bytes(project.resolve("site"));
            assertEquals(clean.code() == 0 ? bytes(fresh.resolve("site")) : before, now, where);
            assertTrue(Files.exists(project.resolve(".cache/dossier/memory")), "nothing is remembered");
            good += clean.code() == 0 ? 1 : 0;
            again += ran.out().contains(" 0 written") ? 1 : 0;
            remove(fresh);
            if (clean.code() != 0 && random.nextInt(3) > 0) {
                putBack();
            } else {
                edit();
            }
        }
        assertTrue(good > EDITS / 3, "only " + good + " of " + EDITS + " could be built");
        assertTrue(again > EDITS / 20, "there was hardly ever nothing to do");
    }

    /** The article itself is what it was, and so is all that it asks of the dossier: only where the list has the source is another page. */
    @Test
    void aSourceThatMovesToAnotherPageOfItsListIsLinkedThere() throws IOException {
        remove(project.resolve("content"));
        Files.createDirectories(project.resolve("content/articles"));
        Files.writeString(project.resolve("content/dossier.yaml"), "title: Notes\n");
        StringBuilder sources = new StringBuilder("a-first: {title: Minutes, locator: Shelf 1}\n");
        for (int i = 0; i < 250; i++) {
            sources.append("s" + i + ": {title: Note " + (1000 + i) + ", locator: Shelf " + i + "}\n");
        }
        Path list = project.resolve("content/sources.yaml");
        Files.writeString(list, sources);
        Files.writeString(
                project.resolve("content/articles/citing.md"),
                "---\ntitle: Citing\ndate: 2024-01-01\n---\nIt says so in [the note](s100).\n");
        assertEquals(0, Ran.build(project).code());
        Path article = project.resolve("site/articles/citing.html");
        assertTrue(Files.readString(article).contains("\"../sources/n.html#source-s100\""));
        // Sixty more before it.
        for (int i = 0; i < 60; i++) {
            sources.append("t" + i + ": {title: Note 0" + (900 + i) + ", locator: Shelf " + i + "}\n");
        }
        Files.writeString(list, sources);
        assertEquals(0, Ran.build(project).code());
        assertTrue(Files.readString(article).contains("\"../sources/n-2.html#source-s100\""));
    }

    /** With more than 500 articles and profiles only the dossier has a picture for links: a page that did not change names another one. */
    @Test
    void aPageNamesThePictureThatThereIsNow() throws IOException {
        remove(project.resolve("content"));
        Files.createDirectories(project.resolve("content/organizations"));
        Files.writeString(project.resolve("content/dossier.yaml"), "title: Notes\nurl: https://example.org/\n");
        for (int i = 0; i < 500; i++) {
            company(i);
        }
        assertEquals(0, Ran.build(project).code());
        Path page = project.resolve("site/organizations/p7.html");
        assertTrue(Files.readString(page).contains("cards/organizations/p7.png"));
        company(500);
        assertEquals(0, Ran.build(project).code());
        assertTrue(Files.readString(page).contains("cards/index.png"));
    }

    private void company(int number) throws IOException {
        Files.writeString(
                project.resolve("content/organizations/p" + number + ".md"),
                "---\nname: Company" + number + " Whoever\n---\n");
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void edit() throws IOException {
        List<Path> files = ContentFolder.files(project.resolve("content"));
        Path file = any(files);
        Path settings = project.resolve("content/dossier.yaml");
        Path style = project.resolve("templates/assets/custom.css");
        switch (random.nextInt(28)) {
            case 0, 1, 2 -> words(file);
            case 20, 21, 22, 23 -> names();
            case 24 -> namesake();
            case 25, 26 -> line(file);
            case 3 -> sameLengthAndTime(file);
            case 4, 5, 13, 14 -> putBack();
            case 6 -> Files.setLastModifiedTime(file, FileTime.fromMillis(random.nextInt(1 << 30)));
            case 7 -> Files.delete(file);
            case 8 -> Files.copy(file, file.resolveSibling("copy-" + file.getFileName()), REPLACING);
            case 9 -> Files.writeString(settings, "title: T" + random.nextInt(9) + "\n" + any(SETTINGS));
            case 10 -> {
                Files.createDirectories(style.getParent());
                Files.writeString(style, "p { color: #" + (100 + random.nextInt(900)) + " }\n");
            }
            case 11 -> template();
            case 12, 17, 18 -> site();
            case 15, 16 -> damage();
            default -> {
                // Nothing is edited.
            }
        }
    }

    private void words(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        List<String[]> fitting =
                WORDS.stream().filter(words -> text.contains(words[0])).toList();
        if (!fitting.isEmpty()) {
            String[] words = any(fitting);
            int at = text.indexOf(words[0]);
            String edited = text.substring(0, at) + words[1] + text.substring(at + words[0].length());
            Files.writeString(file, edited, StandardCharsets.ISO_8859_1);
        }
    }

    /** A profile is called by words of an article, or is found in another way than before. */
    private void names() throws IOException {
        List<Path> files = ContentFolder.files(project.resolve("content"));
        List<Path> profiles = files.stream()
                .filter(file -> file.toString().matches(".*(people|organizations).*\\.md"))
                .toList();
        List<Path> articles = files.stream()
                .filter(file -> file.toString().matches(".*articles.*\\.md"))
                .toList();
        if (profiles.isEmpty() || articles.isEmpty()) {
            return;
        }
        String[] all =
                Files.readString(any(articles)).replaceAll("[^\\p{L} ]", " ").split(" +");
        int at = random.nextInt(all.length);
        String words = String.join(" ", List.of(all).subList(at, Math.min(all.length, at + 1 + random.nextInt(2))));
        String key = any(NAME_KEYS).formatted(words);
        Path profile = any(profiles);
        String text = Files.readString(profile);
        String without = text.replaceAll("(?m)^" + key.replaceFirst(":.*", ":") + ".*\n( .*\n)*", "");
        String edited = random.nextInt(4) == 0 ? without : without.replaceFirst("---\n", "---\n" + key + "\n");
        Files.writeString(profile, edited);
    }

    /** Someone comes who has the surname or the whole name of another, or goes again. */
    private void namesake() throws IOException {
        Path namesake = project.resolve("content/people/a-namesake.md");
        if (Files.exists(namesake)) {
            Files.delete(namesake);
            return;
        }
        List<String> names = new ArrayList<>();
        for (Path file : ContentFolder.files(project.resolve("content"))) {
            if (file.toString().matches(".*people.*\\.md")) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.startsWith("name: "))
                        .forEach(names::add);
            }
        }
        if (!names.isEmpty()) {
            String name = any(names);
            String other = random.nextBoolean() ? name : name.replaceFirst("name: \\S+", "name: Otto");
            Files.writeString(namesake, "---\n" + other + "\n---\n");
        }
    }

    /** A line is there no more, or twice. */
    private void line(Path file) throws IOException {
        List<String> lines = new ArrayList<>(
                List.of(Files.readString(file, StandardCharsets.ISO_8859_1).split("\n", -1)));
        int at = random.nextInt(lines.size());
        if (random.nextBoolean()) {
            lines.add(at, lines.get(at));
        } else {
            lines.remove(at);
        }
        Files.writeString(file, String.join("\n", lines), StandardCharsets.ISO_8859_1);
    }

    private void sameLengthAndTime(Path file) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(file, text.replace('e', 'o'), StandardCharsets.ISO_8859_1);
        Files.setLastModifiedTime(file, time);
    }

    /** All of it, so that the rounds that follow begin with something that can be built. */
    private void putBack() throws IOException {
        remove(project.resolve("content"));
        copy(DOSSIER.resolve("content"), project.resolve("content"));
    }

    private void template() throws IOException {
        Path template = project.resolve("templates/home.ftlh");
        if (Files.exists(template)) {
            Files.delete(template);
        } else {
            Files.createDirectories(template.getParent());
            String standard = Files.readString(Path.of("templates/home.ftlh"));
            Files.writeString(template, standard + "<!-- " + random.nextInt(9) + " -->\n");
        }
    }

    /** Someone changes a file of the site by hand, or removes it. */
    private void site() throws IOException {
        Path site = project.resolve("site");
        if (!Files.exists(site)) {
            return;
        }
        List<Path> files = ContentFolder.files(site).stream()
                .filter(file -> !file.startsWith(site.resolve(".dossier")))
                .toList();
        Path file = any(files);
        if (random.nextInt(3) == 0) {
            Files.delete(file);
        } else {
            sameLengthAndTime(file);
        }
    }

    /** A disk that is not what it was. */
    private void damage() throws IOException {
        damaged = true;
        Path file = any(ContentFolder.files(project.resolve(".cache")));
        byte[] bytes = Files.readAllBytes(file);
        byte[] other = new byte[random.nextInt(bytes.length + 1)];
        if (random.nextBoolean()) {
            random.nextBytes(other);
        } else {
            System.arraycopy(bytes, 0, other, 0, other.length);
        }
        Files.write(file, other);
    }
}
