package org.dossier.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.CheckedProject;
import org.dossier.TestContent;
import org.dossier.model.Language;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The registry of rules: each has its fixtures, and its level is the dossier's choice where it may be. */
class RulesTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final Path PASSING = Path.of("src/test/resources/rules-pass");

    static List<Rule> all() {
        return Rules.all();
    }

    private static Set<String> ids() {
        return all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> folders(Path parent, String prefix) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .map(name -> name.substring(prefix.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everyRuleHasOneFixtureThatBreaksItAndOneThatKeepsIt() throws IOException {
        assertEquals(all().size(), ids().size(), "two rules of one id");
        assertEquals(ids(), folders(BROKEN, "rule-"));
        assertEquals(ids(), folders(PASSING, ""));
    }

    /** That nothing else is found there than is expected on the lines themselves, BrokenDossiersTest sees to. */
    @ParameterizedTest
    @MethodSource("all")
    void itsFixtureBreaksJustThatRule(Rule rule) {
        CheckedProject checked =
                TestContent.in(BROKEN.resolve("rule-" + rule.id())).checked();
        String code = rule.kept().hasLevel() ? rule.id() : "rule-level";
        assertEquals(
                Set.of(code), checked.problems().stream().map(Problem::code).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theOtherFixtureKeepsEveryRule(Rule rule) {
        CheckedProject checked = TestContent.in(PASSING.resolve(rule.id())).checked();
        assertEquals("", ProblemText.of(checked.problems()));
        assertTrue(
                !checked.dossier().settings().rulesOff().contains(rule.id())
                        || !rule.kept().hasLevel(),
                "it is off");
    }

    @ParameterizedTest
    @MethodSource("all")
    void itsReasonIsOneSentence(Rule rule) {
        assertAll(
                () -> assertTrue(rule.id().matches("[a-z]+(-[a-z]+)*"), rule.id()),
                () -> assertTrue(
                        rule.reason().text().matches("\\p{Lu}[^.\\n]*\\."),
                        rule.reason().text()),
                () -> assertTrue(
                        rule.reason().in(Language.of("ar")).matches("[\\p{IsArabic}\\p{M} :،,0-9]+\\."), rule.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/dossiers/fictional"})
    void theDossiersThatComeWithItKeepEveryRule(String project) {
        List<Problem> broken = TestContent.in(Path.of(project)).checked().problems().stream()
                .filter(problem -> ids().contains(problem.code()))
                .toList();
        assertEquals("", ProblemText.of(broken));
    }

    private static TestContent withRules(String rules) {
        String[] unsourced = {"facts: [{label: Cranes, text: Four.}]"};
        return new TestContent()
                .settings("rules: {" + rules + "}")
                .organization("crane-works", "Crane Works", unsourced)
                .person("ada-north", "Ada North", unsourced);
    }

    @Test
    void theDossierGivesTheLevel() {
        assertAll(
                () -> assertEquals(
                        List.of("warning[bio-citation]", "error[bio-citation]"),
                        withRules("").codes()),
                () -> assertEquals(
                        List.of("error[bio-citation]", "error[bio-citation]"),
                        withRules("bio-citation: error").codes()),
                () -> assertEquals(
                        List.of("warning[bio-citation]", "warning[bio-citation]"),
                        withRules("bio-citation: warning").codes()),
                () -> assertEquals(List.of(), withRules("bio-citation: off").codes()));
    }

    @Test
    void aRuleThatIsNotKnownGetsAHint() {
        Problem problem = withRules("bio-citation: off, bio-citaton: off")
                .checked()
                .problems()
                .get(0);
        assertAll(
                () -> assertEquals("unknown-rule", problem.code()),
                () -> assertEquals("did you mean 'bio-citation'?", problem.help()),
                () -> assertEquals("bio-citaton", problem.span().text()));
    }

    @Test
    void aRuleKeptByDrawingSaysWhyItCannotBeSwitchedOff() {
        Problem problem = withRules("bio-citation: off, redaction: off")
                .checked()
                .problems()
                .get(0);
        assertAll(
                () -> assertEquals(Problem.Level.ERROR, problem.level()),
                () -> assertTrue(problem.help().contains("A withheld name"), problem.help()));
    }

    @Test
    void theStateOfEachRuleIsToldToReaders() {
        TestContent checked =
                withRules("bio-citation: off, quote-verbatim: off, policy-pages: error, claim-source: warning");
        Map<String, String> states = Rules.inForce(checked.dossier().settings()).stream()
                .collect(Collectors.toMap(one -> one.id(), one -> one.state().key()));
        assertAll(
                () -> assertEquals(ids(), states.keySet()),
                () -> assertEquals("off", states.get("bio-citation")),
                () -> assertEquals("warning", states.get("quote-verbatim"), "what drops an annotation is never silent"),
                () -> assertEquals("error", states.get("policy-pages")),
                () -> assertEquals("warning", states.get("claim-source")),
                () -> assertEquals("error", states.get("claim-kind")),
                () -> assertEquals("always", states.get("redaction")),
                () -> assertEquals("error", states.get("correction-log")));
    }
}
