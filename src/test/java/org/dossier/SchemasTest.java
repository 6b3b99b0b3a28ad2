package org.dossier;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.rules.Rule;
import org.dossier.rules.Rules;
import org.dossier.schema.ContentCheck;
import org.dossier.source.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of the content refuse what the build refuses, on the same lines, and nothing else, as far as schemas can say it. */
class SchemasTest {
    /** Codes of problems that a schema finds. */
    private static final Set<String> FOUND = Set.of(
            "bad-asset",
            "bad-date",
            "bad-id",
            "bad-identifier",
            "bad-language",
            "bad-url",
            "empty-entry",
            "missing-key",
            "place",
            "rule-level",
            "unknown-key",
            "unknown-rule",
            "unknown-value",
            "wrong-type");

    /** Problems of these codes that a schema cannot find all the same: what is said, and why not. */
    private static final Map<String, String> NOT_EVEN = Map.of(
            "the range ends before it begins", "a schema cannot compare two parts of a text",
            "this ends before it begins", "a schema cannot compare two values",
            "'to' means that this has ended", "a schema cannot compare two values",
            "there is no kind of relation", "a schema sees one file, and a dossier declares kinds in another",
            "its check digit is wrong", "a schema cannot compute",
            "its check digits are wrong", "a schema cannot compute");

    /** Codes of problems that no schema finds, by the reason why. The editorial rules are judged by what the whole dossier says. */
    private static final Map<String, String> NOT_FOUND = Map.ofEntries(
            entry(
                    "a schema sees one file, and not what others hold",
                    "unknown-id wrong-id draft-reference repeated-id claim-reference response-to relation-ends relation-kind different-from asset-missing evidence redaction"),
            entry(
                    "it is a matter of the article's words",
                    "no-text text-script quote-verbatim quote-changed unknown-passage mention-overlap name-ambiguous redaction-doubt"),
            entry(
                    "it is a matter of Markdown",
                    "one-line passage-unclosed passage-empty passage-note reference-unclosed reference-empty "
                            + "citation-syntax link-scheme link-target link-fragment picture-missing "
                            + "picture-elsewhere html-dropped html-unclosed stray-mark editor-comment odd-block footnote-missing footnote-unused table-cells markdown-too-dense markdown-too-deep"),
            entry(
                    "it is no YAML, or YAML that JSON has no word for: editors have messages of their own",
                    "yaml-syntax yaml-text merge-conflict yaml-alias yaml-tag repeated-key front-matter toml-front-matter not-utf8 bad-character"),
            entry(
                    "it is a matter of names of files",
                    "stray-file orphan-annotations no-settings no-content unusable-file conflict-copy asset-name asset-metadata active-file"),
            entry("it is a warning, and schemas know none", "source-place"),
            entry("the program alone writes this file", "lock-syntax lock-version lock-conflict lock-names"));

    private static ContentCheck schemas;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readSchemas() {
        schemas = new ContentCheck();
    }

    @AfterAll
    static void forget() {
        schemas = null;
    }

    static List<Path> good() throws IOException {
        List<Path> projects = new ArrayList<>(DossiersTest.all());
        projects.add(Path.of(""));
        return projects;
    }

    static List<Path> broken() throws IOException {
        return BrokenDossiersTest.cases();
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatTheBuildTakesIsTaken(Path project) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String file : files(project)) {
            schemas.faults(project, file).forEach((line, said) -> faults.add(file + ":" + line + ": " + said));
        }
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatTheBuildRefusesIsRefusedOnTheSameLines(Path project) throws IOException {
        List<ExpectedProblem> stated = ExpectedProblem.of(project);
        Set<String> wanted = stated.stream()
                .filter(problem -> problem.place().contains(":"))
                .filter(problem -> FOUND.contains(code(problem)))
                .filter(problem -> NOT_EVEN.keySet().stream().noneMatch(problem.message()::contains))
                .map(ExpectedProblem::place)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = new TreeSet<>();
        for (String file : files(project)) {
            schemas.faults(project, file).keySet().forEach(line -> found.add(file + ":" + line));
        }
        Set<String> missed = new TreeSet<>(wanted);
        missed.removeAll(found);
        assertEquals(Set.of(), missed, "lines that only the build refuses");
        stated.forEach(problem -> found.remove(problem.place()));
        assertEquals(Set.of(), found, "lines that only schemas refuse");
    }

    private static List<String> files(Path project) throws IOException {
        return ContentFolder.files(project.resolve("content")).stream()
                .map(file -> project.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private static String code(ExpectedProblem problem) {
        return problem.what().replaceAll("^.*\\[|\\]$", "");
    }

    /** A new code has to be put on one of the lists. */
    @Test
    void ofEveryCodeItIsKnownWhetherASchemaFindsIt() throws IOException {
        Set<String> known = new TreeSet<>(FOUND);
        NOT_FOUND.values().forEach(codes -> known.addAll(Arrays.asList(codes.split(" "))));
        assertEquals(
                FOUND.size()
                        + NOT_FOUND.values().stream()
                                .mapToInt(codes -> codes.split(" ").length)
                                .sum(),
                known.size(),
                "a code stands on two lists");
        Set<String> used = new TreeSet<>();
        for (Path fixture : broken()) {
            ExpectedProblem.of(fixture).forEach(problem -> used.add(code(problem)));
        }
        used.remove("note");
        Rules.all().stream().map(Rule::id).filter(id -> !known.contains(id)).forEach(used::remove);
        assertEquals(known, used);
    }

    /** Values on lines of their own: {@code s0: {title: T, date: 2015}}; those with a comment only the build refuses. */
    private static final String VALUES = """
            date: 2015
            date: "2015"
            date: ' 2015-10 '
            date: 2015-10-11
            date: ~2015
            date: ~2015-10/2016-01
            date: 2019/
            date: /2020
            date: /~2020-02
            date: 0999
            date: '0999'
            date: 2024-02-29
            date: 2023-02-29 # a schema has no calendar
            date: 2015-02-30
            date: 2015-04-31
            date: 2015-13
            date: 2015-00
            date: 2015-1
            date: 215-10
            date: '0000'
            date: 12015
            date: /
            date: 2015/2016/2017
            date: 2015-10-11T07:30
            date: yesterday
            date: ''
            date:
            date: true
            date: [2015]
            date: -2015
            url: https://post.example/a?b=c#d
            url: HTTP://POST.EXAMPLE
            url: ' https://post.example '
            url: https://пример.испытание/ü
            url: https://127.0.0.1:8080/x
            url: post.example
            url: https://
            url: https:///x
            url: https://exa mple.org
            url: ftp://post.example
            url: mailto:a@post.example
            url: 5
            url: ''
            author: 5
            author: true
            author: no
            author: ''
            author: {a: b}
            author: [a]
            publisher: 7
            publisher: A Name
            publisher: ''
            via:
            type: news
            type: News
            type: true
            type: ''
            note: ''
            note: 5
            note: true
            rights:
            title: 5
            title: true
            title: ''
            title:
            title: {}
            title: {en: A, ar: [b, c]}
            title: {en: 5, ar: }
            title: {e_n: A}
            title: {x: A}
            title: {x-a: A, i-klingon: B, zh-Hant-TW: C}
            title: {en: {a: b}}
            title: {en: [[a]]}
            title: [A]
            titel: A
            """;

    @Test
    void schemasAndReadersJudgeValuesAlike() throws IOException {
        StringBuilder sources = new StringBuilder();
        List<String> values = VALUES.lines().toList();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i).replaceFirst(" # .*", "");
            sources.append("s%d: {%s%s}\n".formatted(i, value.startsWith("title") ? "" : "title: T, ", value));
        }
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/dossier.yaml"), "title: T\n");
        Files.writeString(folder.resolve("content/sources.yaml"), sources);
        List<Problem> problems = Build.check(folder).problems();
        Set<Integer> byBuild = problems.stream()
                .filter(problem -> FOUND.contains(problem.code()))
                .map(problem -> problem.span().line())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> bySchema =
                new TreeSet<>(schemas.faults(folder, "content/sources.yaml").keySet());
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).contains(" # ")) {
                assertFalse(bySchema.contains(i + 1), values.get(i));
                bySchema.add(i + 1);
            }
        }
        assertEquals(lines(values, byBuild), lines(values, bySchema));
    }

    private static String lines(List<String> values, Set<Integer> which) {
        return which.stream().map(line -> values.get(line - 1)).collect(Collectors.joining("\n"));
    }
}
