package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dossier.TestContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not close is an error where it opens, wherever in the Markdown that is. */
class UnclosedFormsTest {
    /** Line breaks are written {@code ⏎}; the text begins in line 4 of its file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a {==b                            ~ 4:3 passage-unclosed",
                "a {==b==}                         ~ 4:3 passage-note",
                "a {==b==} {#n}                    ~ 4:3 passage-note",
                "a {==b==}{>>c                     ~ 4:3 passage-unclosed",
                "a {==b==}{>>c⏎⏎d<<}               ~ 4:3 passage-unclosed",
                "{==a {==b==}{#n} c                ~ 4:1 passage-unclosed",
                "{==a {==b                         ~ 4:1 passage-unclosed; 4:6 passage-unclosed",
                "{==a `==}{#n}`                    ~ 4:1 passage-unclosed",
                "{==a <!-- ==}{#n} -->             ~ 4:1 passage-unclosed",
                "{==a [b](c \"==}{#n}\")             ~ 4:1 passage-unclosed; 4:6 link-target",
                "a⏎b {==c                          ~ 5:3 passage-unclosed",
                "> a⏎> {==b                        ~ 5:3 passage-unclosed",
                "- a⏎  - {==b                      ~ 5:5 passage-unclosed",
                "T⏎: {==b                          ~ 5:3 passage-unclosed",
                "## a {==b                         ~ 4:6 passage-unclosed",
                "|h|⏎|-|⏎|{==b|                    ~ 6:2 passage-unclosed",
                "[^1]⏎⏎[^1]: {==b                  ~ 6:7 passage-unclosed",
                "*a {==b*                          ~ 4:4 passage-unclosed",
                "a [[text|b                        ~ 4:5 reference-unclosed",
                "a [[text|b⏎⏎c]]                   ~ 4:5 reference-unclosed",
                "> a⏎> [[text|b                    ~ 5:5 reference-unclosed",
                "- [[text|b⏎- c]]                  ~ 4:5 reference-unclosed",
                "|h|⏎|-|⏎|[[text\\|b|               ~ 6:4 reference-unclosed",
                "[[text|b [[text|c]]               ~ 4:3 reference-unclosed",
                "[[text|`b]]`                      ~ 4:3 reference-unclosed",
                "{==a⏎⏎> b⏎⏎- c==}{#n}             ~ ''",
                "\\{==a \\[[text|b                  ~ ''"
            })
    void isAnErrorWhereItOpens(String text, String found) {
        TestContent content = new TestContent();
        content.body(text.replace('⏎', '\n'));
        assertEquals(
                found,
                content.problems().sorted().stream()
                        .map(problem -> problem.span().toString().replaceFirst(".*?:", "") + " " + problem.code())
                        .collect(Collectors.joining("; ")));
    }
}
