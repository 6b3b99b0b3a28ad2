package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws over every folder of {@code src/test/resources/dossiers} and of {@code src/examples}.
 *
 * <p>{@code -Dgolden=write} writes what the small ones are expected to say.
 */
class DossiersTest {
    private static final Path CASES = Path.of("src/test/resources/dossiers");

    /** Small dossiers, one idea each. */
    static List<Path> small() throws IOException {
        return ContentFolder.in(CASES).stream()
                .filter(Predicate.not(CASES.resolve("fictional")::equals))
                .toList();
    }

    /** Those to be read for their own sake. */
    static List<Path> examples() throws IOException {
        return ContentFolder.in(Path.of("src/examples"));
    }

    static List<Path> all() throws IOException {
        return Stream.concat(ContentFolder.in(CASES).stream(), examples().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHasNoProblem(Path project) throws IOException {
        assertEquals(List.of(), CheckResult.once(project).problems());
    }

    @ParameterizedTest
    @MethodSource("small")
    void saysWhatIsExpected(Path project) throws IOException {
        Path expected = project.resolve("expected/dump.txt");
        CheckResult checking = CheckResult.once(project);
        assertEquals("", problems(checking, problem -> true));
        if (System.getProperty("golden", "check").equals("write")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, checking.dump());
        }
        Lines.assertSame(Files.readString(expected), checking.dump());
    }

    @ParameterizedTest
    @MethodSource("all")
    void keepsTheLaws(Path project) throws IOException {
        CheckResult checking = CheckResult.once(project);
        assertEquals("", problems(checking, problem -> problem.level() == Problem.Level.ERROR));
        DossierLaws.check(checking.dossier());
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysTheSameElsewhere(Path project, @TempDir Path folder) throws IOException {
        String here = CheckResult.once(project).dump();
        Path copy = ContentFolder.copyBackwardsWithCrLf(project, folder);
        Lines.assertSame(
                here, ContentFolder.elsewhere(() -> CheckResult.of(copy).dump()));
    }

    @Test
    void theDumpShowsAChange(@TempDir Path folder) throws IOException {
        Path project = CASES.resolve("quotes");
        Path copy = ContentFolder.copyBackwardsWithCrLf(project, folder);
        Path article = copy.resolve("content/articles/quay.md");
        Files.writeString(article, Files.readString(article).replace("late", "last"));
        assertNotEquals(CheckResult.once(project).dump(), CheckResult.of(copy).dump());
    }

    /** What is wrong, but for editorial rules: dossiers of one idea are too small to keep them all. */
    private static String problems(CheckResult checking, Predicate<Problem> which) {
        return checking.problems().stream()
                .filter(which)
                .filter(Predicate.not(BrokenDossiersTest::isEditorial))
                .map(ProblemText::of)
                .collect(Collectors.joining());
    }
}
