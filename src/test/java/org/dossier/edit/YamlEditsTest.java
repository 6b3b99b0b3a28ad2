package org.dossier.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dossier.source.Edit;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bar is at the ends of what is changed, and a line break is written as a slash. */
class YamlEditsTest {
    private interface Change {
        Edit of(Span place);
    }

    private static String edited(String marked, Change change) {
        String text = marked.replace('/', '\n');
        int start = text.indexOf('|');
        int end = text.lastIndexOf('|') - 1;
        SourceFile file = SourceFile.of("a.yaml", text.replace("|", ""));
        return Edits.edited(file, List.of(change.of(new Span(file, start, end))))
                .replace('\n', '/');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a: |[]|/b: 1; a: [x, y]/b: 1",
                "a: |[ b, c ]|; a: [ b, c, x, y ]",
                "a: |[b, ]|; a: [b, x, y ]",
                "a: |[b # ]/  # c/]|; a: [b # ]/  # c/, x, y]",
                "a: |b|  # c; a: [b, x, y]  # c",
                "a:/  |- b|  # c/d: 1; a:/  - b  # c/  - x/  - y/d: 1",
                "a:/|- b/- c|; a:/- b/- c/- x/- y",
            })
    void appends(String before, String after) {
        assertEquals(after, edited(before, place -> YamlEdits.append(place, List.of("x", "y"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a: [|b|, c]; a: [c]",
                "a: [b, |c|]; a: [b]",
                "a: [b, |c|, d]; a: [b, d]",
                "a:/  - b # x/  - |c|  # y/d: 1; a:/  - b # x/d: 1",
                "a:/- |b|/- c; a:/- c",
            })
    void removes(String before, String after) {
        assertEquals(after, edited(before, YamlEdits::remove));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- |a: 1/  b: 2|; - x: 1/  y: 2/  a: 1/  b: 2",
                "|a: 1|; x: 1/y: 2/a: 1",
                "- |{a: 1}|; - {x: 1, y: 2, a: 1}",
                "- |{}|; - {x: 1, y: 2}",
            })
    void putsAtTheBeginning(String before, String after) {
        assertEquals(after, edited(before, place -> YamlEdits.atBeginning(place, List.of("x: 1", "y: 2"))));
    }

    @Test
    void putsBehindAnotherEntry() {
        assertEquals("- id: b  # c/  x: 1/  d: 2", edited("- |id: b  # c/  d: 2|", YamlEditsTest::behindB));
        assertEquals("- {id: b, x: 1, d: 2}", edited("- |{id: b, d: 2}|", YamlEditsTest::behindB));
    }

    private static Edit behindB(Span map) {
        int id = map.file().text().indexOf('b');
        return YamlEdits.behind(map, new Span(map.file(), id, id + 1), "x: 1");
    }
}
