package org.dossier.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.Edit;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.junit.jupiter.api.Test;

class YamlInsertionTest {
    private static final YamlValue ITEM = new YamlValue(map("quote", "the words", "text", "A: b"));

    private static Map<String, Object> map(Object... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }

    private static YamlInsertion into(SourceFile file) {
        Problems problems = new Problems();
        Yaml.Mapping map = new Yaml().read(file, 0, file.text().length(), problems);
        assertEquals(List.of(), problems.sorted());
        return new YamlInsertion(file, map);
    }

    /** The text with one more note; it must still be YAML. */
    private static String note(String text) {
        SourceFile file = SourceFile.of("a.yaml", text);
        String edited = Edits.edited(file, List.of(into(file).item("notes", ITEM)));
        into(SourceFile.of("a.yaml", edited));
        return edited;
    }

    @Test
    void goesBelowTheLastItemAsItIsIndented() {
        assertEquals("""
                notes:
                  - quote: a
                    text: b   # mine
                  - quote: the words
                    text: "A: b"
                claims: []
                """, note("""
                notes:
                  - quote: a
                    text: b   # mine
                claims: []
                """));
        assertEquals("""
                notes:
                - quote: a
                  about: [b,
                    c
                  ]
                - quote: the words
                  text: "A: b"
                """, note("""
                notes:
                - quote: a
                  about: [b,
                    c
                  ]
                """));
    }

    @Test
    void commentsStayWithTheItemTheyAreIndentedLike() {
        assertEquals("""
                notes:
                  - quote: a
                    # of the first
                  - quote: the words
                    text: "A: b"
                # of the file
                """, note("""
                notes:
                  - quote: a
                    # of the first
                # of the file
                """));
    }

    @Test
    void anEmptyLineBetweenItemsIsKeptUp() {
        assertEquals(
                "notes:\n  - quote: a\n\n  - quote: b\n\n  - quote: the words\n    text: \"A: b\"\n",
                note("notes:\n  - quote: a\n\n  - quote: b\n"));
    }

    @Test
    void blockScalarsAndMissingLineEndsAreNoHindrance() {
        assertEquals(
                "notes:\n  - text: |\n      a\n\n      b\n  - quote: the words\n    text: \"A: b\"\nclaims:\n",
                note("notes:\n  - text: |\n      a\n\n      b\nclaims:\n"));
        assertEquals("notes:\n  - quote: a\n  - quote: the words\n    text: \"A: b\"", note("notes:\n  - quote: a"));
        assertEquals(
                "notes:\n  - quote: a\n    text:\n  - quote: the words\n    text: \"A: b\"\nclaims:\n",
                note("notes:\n  - quote: a\n    text:\nclaims:\n"));
    }

    @Test
    void listsInBracketsStaySo() {
        assertEquals(
                "notes: [{quote: \"a]\"}, {quote: the words, text: \"A: b\"}]  # c\n",
                note("notes: [{quote: \"a]\"}]  # c\n"));
        assertEquals("""
                notes: [
                    {quote: a, about: [b, {c: d}]}, # ]
                    {quote: b},
                    {quote: the words, text: "A: b"}
                ]
                """, note("""
                notes: [
                    {quote: a, about: [b, {c: d}]}, # ]
                    {quote: b}
                ]
                """));
        assertEquals("""
                notes: [
                    {quote: b},
                    {quote: the words, text: "A: b"} # c
                ]
                """, note("""
                notes: [
                    {quote: b}, # c
                ]
                """));
    }

    @Test
    void whatHoldsNothingBecomesAList() {
        String item = "\n  - quote: the words\n    text: \"A: b\"";
        assertEquals("notes:  # none" + item + "\nclaims:\n", note("notes: []  # none\nclaims:\n"));
        assertEquals("notes:" + item, note("notes: []"));
        assertEquals("notes:" + item + "\nclaims:\n", note("notes:\nclaims:\n"));
        assertEquals("notes:  # none" + item + "\n", note("notes: null  # none\n"));
        assertEquals("notes:" + "\n  # none" + item + "\nclaims:\n", note("notes:\n  # none\nclaims:\n"));
    }

    @Test
    void aListThatIsNotThereIsMadeBelowAllOthers() {
        String item = "  - quote: the words\n    text: \"A: b\"";
        assertEquals("notes:\n" + item + "\n", note(""));
        assertEquals("# mine\nnotes:\n" + item + "\n", note("# mine\n"));
        assertEquals("# mine\nnotes:\n" + item + "\n", note("# mine"));
        assertEquals("claims:\n  - quote: a\nnotes:\n" + item + "\n", note("claims:\n  - quote: a\n"));
        assertEquals(
                "claims:\n- quote: a\n\nevents:\n- quote: b\n\nnotes:\n- quote: the words\n  text: \"A: b\"",
                note("claims:\n- quote: a\n\nevents:\n- quote: b"));
    }

    @Test
    void mapsInBracesStaySo() {
        String item = "{quote: the words, text: \"A: b\"}";
        assertEquals("{claims: [], notes: [" + item + "]}\n", note("{claims: []}\n"));
        assertEquals("{notes: [" + item + "]}\n", note("{notes: []}\n"));
        assertEquals("{notes: [" + item + "]}\n", note("{}\n"));
        assertEquals("{notes: [" + item + "] , claims: []}\n", note("{notes: , claims: []}\n"));
    }

    @Test
    void aValueThatIsNoListIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> note("notes: 3\n"));
        assertThrows(IllegalArgumentException.class, () -> note("notes:\n  quote: a\n"));
    }

    @Test
    void valuesAreWrittenAsAuthorsWriteThem() {
        YamlValue value = new YamlValue(
                map(
                        "quote", "said \"so\"",
                        "made", "2024-03-04",
                        "occurrence", 2,
                        "by", "7amleh",
                        "about", List.of("a-b", "no"),
                        "response", map("status", "declined", "sought", "~2024"),
                        "text", "One.\n\nTwo: three.\n"),
                List.of("sources: []"));
        assertEquals("""
                - quote: "said \\"so\\""
                  made: 2024-03-04
                  occurrence: 2
                  by: 7amleh
                  about: [a-b, "no"]
                  response:
                    status: declined
                    sought: ~2024
                  text: |
                    One.

                    Two: three.
                  # sources: []""", String.join("\n", value.item(0)));
        assertEquals(
                "{quote: \"said \\\"so\\\"\", made: 2024-03-04, occurrence: 2, by: 7amleh, about: [a-b, \"no\"], "
                        + "response: {status: declined, sought: ~2024}, text: \"One.\\n\\nTwo: three.\\n\"}",
                value.flow());
    }

    @Test
    void anEntryOfAMapIsOneMoreKey() {
        SourceFile file = SourceFile.of("a.yaml", "# sources\none:\n  title: One\n  # seen\n\ntwo:\n  title: Two\n");
        Edit edit = into(file).entry("three", new YamlValue(map("title", "Three")));
        assertEquals(
                "# sources\none:\n  title: One\n  # seen\n\ntwo:\n  title: Two\n\nthree:\n  title: Three\n",
                Edits.edited(file, List.of(edit)));
    }
}
