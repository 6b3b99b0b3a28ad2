package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.audit.Audit;
import org.dossier.audit.Auditor;
import org.dossier.manuscript.Manuscript;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Dossier;
import org.dossier.model.RelationKinds;
import org.dossier.read.ContentReader;
import org.dossier.resolve.Resolver;
import org.dossier.rules.Rules;
import org.dossier.source.Memory;
import org.dossier.source.Overlay;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;

/**
 * A dossier that is written in its test: files in memory, and what each stage of the pipeline makes of them. What a test does not say is as
 * short as it may be: a title, a name, an empty text. A picture is on the disk, {@code assets/harbour.svg}.
 *
 * <p>Keys are lines of YAML, such as {@code "date: 2024-06-03"}.
 */
public final class TestContent {
    private static final Path BASE = Path.of("src/test/resources/base");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final Path project;
    private final Map<String, String> files = new TreeMap<>();
    private Problems problems;
    private Manuscript manuscript;
    private Resolver.Resolved resolved;
    private CheckedProject checked;

    /** A dossier without anything. */
    public TestContent() {
        this(BASE);
        settings();
    }

    private TestContent(Path project) {
        this.project = project;
    }

    /** What is in a folder that holds {@code content}; files that a test adds come first. */
    public static TestContent in(Path project) {
        return new TestContent(project);
    }

    /** A file below {@code content}, new or in place of another. */
    public TestContent file(String path, String text) {
        files.put(path, text);
        manuscript = null;
        resolved = null;
        checked = null;
        return this;
    }

    /** Its text; fails when there is no such file. */
    public String text(String path) {
        assertTrue(files.containsKey(path), path);
        return files.get(path);
    }

    /** The settings of the dossier. */
    public TestContent settings(String... keys) {
        return file("dossier.yaml", keys("title", "A test", keys));
    }

    /** An article; its title is its id where no key says another. */
    public TestContent article(String id, String text, String... keys) {
        return file("articles/" + id + ".md", page("title", id, text, keys));
    }

    /** What is beside an article. */
    public TestContent annotations(String id, String yaml) {
        return file("articles/" + id + ".yaml", yaml);
    }

    /** The profile of a person. */
    public TestContent person(String id, String name, String... keys) {
        return file("people/" + id + ".md", page("name", name, "", keys));
    }

    /** The profile of an organization. */
    public TestContent organization(String id, String name, String... keys) {
        return file("organizations/" + id + ".md", page("name", name, "", keys));
    }

    private static String page(String first, String value, String text, String... keys) {
        return "---\n" + keys(first, value, keys) + "---\n" + text;
    }

    private static String keys(String first, String value, String... keys) {
        StringBuilder all = new StringBuilder();
        if (Stream.of(keys).noneMatch(key -> key.startsWith(first + ":"))) {
            all.append(first).append(": ").append(value).append('\n');
        }
        Stream.of(keys)
                .filter(key -> !key.isEmpty())
                .forEach(key -> all.append(key).append('\n'));
        return all.toString();
    }

    /** A key of a file, new or in place of what it was, if that was on one line. */
    public TestContent key(String path, String line) {
        String text = text(path);
        Matcher there = Pattern.compile("(?m)^" + line.replaceFirst(":.*", ":") + ".*\n")
                .matcher(text);
        int front = text.startsWith("---\n") ? 4 : 0;
        return file(
                path,
                there.find()
                        ? there.replaceFirst(Matcher.quoteReplacement(line + "\n"))
                        : text.substring(0, front) + line + "\n" + text.substring(front));
    }

    /** Other words in a file, wherever they are; fails when they do not. */
    public TestContent replace(String path, String words, String others) {
        assertTrue(text(path).contains(words), () -> words + " is not in " + text(path));
        return file(path, text(path).replace(words, others));
    }

    /** What was read; its problems are the first of {@link #problems}. */
    public Manuscript manuscript() {
        if (manuscript == null) {
            problems = new Problems();
            List<SourceFile> all = files.entrySet().stream()
                    .map(file -> SourceFile.of("content/" + file.getKey(), file.getValue()))
                    .toList();
            ContentReader.Part part = new ContentReader.Part(null, new Overlay(all, Set.of()));
            try {
                manuscript = ContentReader.read(project, part, problems, Memory.none());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return manuscript;
    }

    /** Writes the files, for what works on a disk. */
    public void writeTo(Path folder) {
        files.forEach((name, text) -> {
            try {
                Path file = folder.resolve("content").resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What came of resolving it, also with errors. */
    public Resolver.Resolved resolved() {
        if (resolved == null) {
            resolved = Resolver.resolve(manuscript(), RelationKinds.standard(), problems, Memory.none());
        }
        return resolved;
    }

    /** What the content says, also with errors. */
    public Dossier dossier() {
        return resolved().dossier();
    }

    /** The article of that id. */
    public Article article(String id) {
        return dossier().article(id);
    }

    /** The body of an article of that text, in a dossier that holds what has been put into this one so far. */
    public Body body(String markdown) {
        return article("text", markdown).article("text").body();
    }

    /** What was found in reading and resolving; rules have not been asked. */
    public Problems problems() {
        resolved();
        return problems;
    }

    /** The same, each as {@code code: message}. */
    public List<String> messages() {
        return messages(problems());
    }

    /** Problems of another stage, each as {@code code: message}. */
    public static List<String> messages(Problems problems) {
        return problems.sorted().stream()
                .map(problem -> problem.code() + ": " + problem.message())
                .toList();
    }

    /** The content with what rules find in it, on the first day of 2026. */
    public CheckedProject checked() {
        if (checked == null) {
            Problems all = new Problems();
            all.add(problems().said());
            Rules.check(dossier(), TODAY, all, Memory.none());
            checked = CheckedProject.of(manuscript(), resolved(), all);
        }
        return checked;
    }

    /** All that is wrong, each as {@code error[code]}, sorted as in a report. */
    public List<String> codes() {
        return checked().problems().stream()
                .map(problem -> problem.level().word() + "[" + problem.code() + "]")
                .toList();
    }

    /** What its editors should look at. */
    public Audit audit() {
        return Auditor.audit(resolved(), checked().problems());
    }

    /** What the content says; fails when there is an error in it, as a build does. */
    public Dossier sound() {
        assertEquals(
                List.of(),
                checked().problems().stream()
                        .filter(problem -> problem.level() == Problem.Level.ERROR)
                        .map(problem -> problem.span() + ": " + problem.code() + ": " + problem.message() + " in '"
                                + problem.span().text() + "'")
                        .toList());
        return dossier();
    }

    /** The site that is built of it; fails when there is an error. */
    public TestSite site() {
        return TestSite.of(sound());
    }
}
