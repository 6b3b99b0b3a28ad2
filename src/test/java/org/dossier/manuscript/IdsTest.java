package org.dossier.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    private final Problems problems = new Problems();

    private boolean check(String id) {
        return Ids.checkForm(id, Span.whole(SourceFile.of("x.md", "")), problems);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7amleh",
                "marco-rubio",
                "a",
                "0",
                "حملة",
                "משרד-החוץ",
                "владимир",
                "日本",
                "é",
                "हिन्दी",
                "2014-03-12-coming-soon",
                "com",
                "con-x",
                "com10",
                "articles"
            })
    void wellFormed(String id) {
        assertTrue(check(id), id);
        assertEquals(0, problems.sorted().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "-a",
                "a--b",
                "A",
                "Marco",
                "a b",
                "a_b",
                "a.b",
                "../x",
                "a/b",
                "a\\b",
                "É",
                "ǅ",
                "a\u200Bb",
                "a\u202Eb",
                "😀",
                "½",
                "²",
                "\u0301a",
                "a\u0000",
                "a\n",
                "con",
                "nul",
                "aux",
                "prn",
                "com1",
                "lpt9",
                "article",
                "unnamed",
                "none",
                "a'b",
                "a#b",
                "a?b",
                "<script>"
            })
    void illFormed(String id) {
        assertFalse(check(id), id);
        assertEquals("bad-id", problems.sorted().get(0).code());
    }

    @Test
    void tooLong() {
        assertTrue(check("a".repeat(200)));
        assertFalse(check("a".repeat(201)));
        assertFalse(check("a-".repeat(50_000) + "a"));
        assertTrue(problems.sorted().stream().allMatch(problem -> problem.help().length() < 200));
    }

    @ParameterizedTest
    @CsvSource({
        "Marco Rubio, call it 'marco-rubio'",
        "a_b, call it 'a-b'",
        "../x, call it 'x'",
        "O'Neill, call it 'oneill'",
        "CON, choose another",
        "😀, choose another",
        "none, choose another",
    })
    void aBetterOneIsOffered(String id, String help) {
        check(id);
        assertEquals(help, problems.sorted().get(0).help());
    }

    @Test
    void whatIsOfferedIsWellFormed() {
        for (String words : new String[] {
            "Ärger & Co.", "--x--", "İstanbul", "a\u200Bb", "x".repeat(300), "Été\u0301", "ＡＢＣ", "½ price", "ﬁ ǅ"
        }) {
            String slug = Ids.slug(words);
            assertTrue(slug.length() > 200 || check(slug), words + " -> " + slug);
        }
    }

    @Test
    void composedAndDecomposedFormsAreOneId() {
        assertEquals("é", Ids.normal("e\u0301"));
        assertTrue(check(Ids.normal("e\u0301")));
        assertEquals("각", Ids.normal("\u1100\u1161\u11A8"));
    }
}
