package org.dossier;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.rules.Rule;
import org.dossier.rules.Rules;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code src/test/resources/broken} is reported as it says itself; see {@link ExpectedProblem}. */
class BrokenDossiersTest {
    private static final Path CASES = Path.of("src/test/resources/broken");

    static List<Path> cases() throws IOException {
        return ContentFolder.in(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsWhatIsExpectedAndNothingElse(Path fixture) throws IOException {
        List<ExpectedProblem> stated = ExpectedProblem.of(fixture);
        List<Problem> problems = new ArrayList<>(CheckResult.once(fixture).problems());
        problems.removeIf(
                problem -> isEditorial(problem) && stated.stream().noneMatch(one -> one.isOf(problem.code())));
        List<ExpectedProblem> left = new ArrayList<>(ExpectedProblem.found(problems));
        List<String> differences = new ArrayList<>();
        for (ExpectedProblem expected : stated) {
            left.stream()
                    .filter(expected::matches)
                    .findFirst()
                    .ifPresentOrElse(left::remove, () -> differences.add(expected + "   <- expected, not found"));
        }
        left.forEach(found -> differences.add(found + "   <- found, not expected"));
        assertEquals("", differences.stream().sorted().collect(Collectors.joining("\n")));
    }

    /** Editorial rules have fixtures of their own; what the others break of them is not of interest. */
    static boolean isEditorial(Problem problem) {
        return Rules.all().stream()
                .anyMatch(rule -> rule.kept() == Rule.Kept.BY_CHECK && rule.id().equals(problem.code()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysPlaceWhatAndWhatToDo(Path fixture) throws IOException {
        for (Problem problem : CheckResult.once(fixture).problems()) {
            String text = ProblemText.of(problem);
            assertAll(
                    text,
                    () -> assertTrue(problem.span().isWholeFile() || text.contains("^"), "no caret"),
                    () -> assertTrue(problem.message().matches("[^\\n]*[^.\\s]"), "one sentence without a final stop"),
                    () -> assertTrue(!problem.help().isBlank(), "no help"),
                    () -> assertTrue(
                            problem.span().end() <= problem.span().file().text().length(), "no such place"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsTheSameElsewhere(Path fixture, @TempDir Path folder) throws IOException {
        String here = ProblemText.of(CheckResult.once(fixture).problems());
        if (Files.isDirectory(fixture.resolve("content"))) {
            Path copy = ContentFolder.copyBackwardsWithCrLf(fixture, folder);
            assertEquals(
                    here,
                    ContentFolder.elsewhere(
                            () -> ProblemText.of(CheckResult.of(copy).problems())));
        }
    }

    @Test
    void everyCodeHasAFixture() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path fixture : cases()) {
            for (ExpectedProblem expected : ExpectedProblem.of(fixture)) {
                used.add(expected.what().replaceAll("^.*\\[|\\]$", ""));
            }
        }
        used.remove("note");
        Set<String> without = Codes.of("source", "read", "resolve", "rules");
        Set<String> unknown = new TreeSet<>(used);
        unknown.removeAll(without);
        without.removeAll(used);
        assertEquals(Set.of(), without, "codes without a fixture");
        assertEquals(Set.of(), unknown, "fixtures of codes that there are not");
    }
}
