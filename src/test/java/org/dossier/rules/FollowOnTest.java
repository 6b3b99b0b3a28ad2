package org.dossier.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.TestContent;
import org.junit.jupiter.api.Test;

/** One fault is one problem, and its help names what was meant. */
class FollowOnTest {
    private static final String CLAIM = """
            claims:
              - quote: "was late"
                summary: The Paper says that the report was late.
                short: the report was late
                kind: statement
                by: article
                about: [%s]
            """;

    private static TestContent content(String about) {
        return new TestContent()
                .organization("accountability-office", "Accountability Office", "aliases: [GAO]")
                .article("a", "The report was late.", "url: https://example.org/a", "accessed: 2024-06-03")
                .annotations("a", CLAIM.formatted(about));
    }

    @Test
    void policiesThatAreNoMapAreOneProblem() {
        TestContent content = content("accountability-office").settings("policies: about us");
        assertEquals(List.of("error[wrong-type]"), content.codes());
        assertEquals(
                3,
                content("accountability-office")
                        .settings("policies: {}")
                        .codes()
                        .size());
    }

    @Test
    void anAliasInPlaceOfAnIdIsKnown() {
        TestContent content = content("GAO");
        assertTrue(
                content.problems().sorted().stream()
                        .anyMatch(
                                one -> one.help().contains("'accountability-office', which is Accountability Office?")),
                () -> content.problems().sorted().get(0).help());
    }
}
