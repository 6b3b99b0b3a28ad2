package org.dossier.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
    @Test
    void everyValueKnowsItsPlace() {
        ReadYaml yaml = ReadYaml.of("""
                😀: 😀 plain
                double: "q\\"x"   # a comment
                single: 'it''s'
                literal: |
                  one
                   two

                folded: >-
                  x
                  y
                flow: [1, "b", {f: g}]
                list:
                  - a
                  - key: deep
                """);
        assertEquals(List.of(), yaml.found());
        assertEquals("😀 plain", yaml.value("😀").span().text());
        assertEquals("😀", yaml.map.entries().get("😀").key().text());
        assertEquals("\"q\\\"x\"", yaml.value("double").span().text());
        assertEquals("q\"x", yaml.text("double"));
        assertEquals("'it''s'", yaml.value("single").span().text());
        assertEquals("it's", yaml.text("single"));
        assertEquals("|\n  one\n   two", yaml.value("literal").span().text());
        assertEquals("one\n two\n", yaml.text("literal"));
        assertEquals(">-\n  x\n  y", yaml.value("folded").span().text());
        assertEquals("x y", yaml.text("folded"));
        Yaml.Sequence flow = assertInstanceOf(Yaml.Sequence.class, yaml.value("flow"));
        assertEquals(
                List.of("1", "\"b\"", "{f: g}"),
                flow.items().stream().map(item -> item.span().text()).toList());
        assertEquals("[1, \"b\", {f: g}]", flow.span().text());
        Yaml.Mapping inner = assertInstanceOf(Yaml.Mapping.class, flow.items().get(2));
        assertEquals("g", inner.entries().get("f").value().span().text());
        Yaml.Sequence list = assertInstanceOf(Yaml.Sequence.class, yaml.value("list"));
        assertEquals("- a\n  - key: deep", list.span().text());
        assertEquals(
                "deep",
                ((Yaml.Mapping) list.items().get(1))
                        .entries()
                        .get("key")
                        .value()
                        .span()
                        .text());
        assertEquals(14, list.items().get(1).span().line());
    }

    @Test
    void placesCountFromTheBeginningOfTheFile() {
        SourceFile file = SourceFile.of("x.md", "---\n😀: a\nb: c\n---\nbody");
        Problems problems = new Problems();
        Yaml.Mapping map = ReadYaml.YAML.read(file, 4, 15, problems);
        assertEquals("c", map.entries().get("b").value().span().text());
        assertEquals(3, map.entries().get("b").value().span().line());
    }

    @Test
    void manyCharactersBeyondTheBasicPlane() {
        // Snakeyaml-engine reads 1024 characters at a time: at some of these lengths a pair of surrogates is torn in
        // two.
        for (int before = 1_000; before < 1_060; before++) {
            ReadYaml yaml = ReadYaml.of("a: " + "x".repeat(before) + "😀".repeat(1_100) + "\nb: 😀");
            assertEquals(List.of(), yaml.found());
            assertEquals(before + 2_200, yaml.text("a").length());
            assertEquals("😀", yaml.value("b").span().text());
        }
    }

    @Test
    void textStaysText() {
        ReadYaml yaml = ReadYaml.of("""
                a: no
                b: on
                c: 007
                d: 12:30
                e: 2015-10
                f: 1_000
                g: 0x1F
                h: 1.10
                i: ~
                j: True
                k: .inf
                l: 2015-10-11
                """);
        assertEquals(
                "no on 007 12:30 2015-10 1_000 0x1F 1.10 ~ True .inf 2015-10-11",
                String.join(
                        " ",
                        yaml.map.entries().keySet().stream().map(yaml::text).toList()));
        assertEquals(Yaml.Scalar.Type.TEXT, ((Yaml.Scalar) yaml.value("a")).type());
        assertEquals(List.of(), yaml.found());
    }

    @Test
    void emptyValues() {
        ReadYaml yaml = ReadYaml.of("a:\nb: null\nc: \"\"\nd: ''\ne: []\nf: {}\n");
        assertEquals(
                List.of(true, true, false, false),
                List.of("a", "b", "c", "d").stream()
                        .map(key -> ((Yaml.Scalar) yaml.value(key)).isNull())
                        .toList());
        assertEquals("nothing", yaml.value("a").what());
        assertEquals("text", yaml.value("c").what());
        assertEquals("a list", yaml.value("e").what());
        assertEquals("a map", yaml.value("f").what());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "null"})
    void nothingIsAnEmptyMap(String text) {
        ReadYaml yaml = ReadYaml.of(text);
        assertEquals(Map.of(), yaml.map.entries());
        assertEquals(List.of(), yaml.found());
    }

    @Test
    void keysInTheOrderWritten() {
        assertEquals(
                List.of("z", "a", "m"),
                List.copyOf(ReadYaml.of("z: 1\na: 2\nm: 3").map.entries().keySet()));
        assertEquals(
                List.of("z", "a"),
                List.copyOf(ReadYaml.of("{z: 1, a: 2}").map.entries().keySet()));
    }

    @Test
    void aRepeatedKeyNamesTheFirst() {
        ReadYaml yaml = ReadYaml.of("a: 1\nb: 2\na: 3\n");
        Problem problem = yaml.problem();
        assertEquals("repeated-key", problem.code());
        assertEquals(3, problem.span().line());
        assertEquals(1, problem.related().get(0).span().line());
        assertEquals("1", yaml.text("a"), "the first one counts, and reading goes on");
        assertEquals(
                List.of("repeated-key a", "repeated-key b"),
                ReadYaml.of("x:\n  - {a: 1, a: 2}\n  - {b: 1, b: 2}\ny: {a: 1, b: 1}")
                        .found());
    }

    @Test
    void aliasesAnchorsAndTagsAreErrorsAtTheirPlaces() {
        assertEquals(
                List.of("yaml-alias &x 1", "yaml-alias *x"),
                ReadYaml.of("a: &x 1\nb: *x\n").found());
        assertEquals(List.of("yaml-alias &x"), ReadYaml.of("a: &x\n  b: c\n").found());
        assertEquals(List.of("yaml-alias &x ["), ReadYaml.of("a: &x [1]\n").found());
        assertEquals(List.of("yaml-alias &k a"), ReadYaml.of("&k a: b\n").found());
        assertEquals(List.of("yaml-tag !!str 5"), ReadYaml.of("a: !!str 5\n").found());
        assertEquals(List.of("yaml-tag !t {"), ReadYaml.of("a: !t {b: c}\n").found());
        assertEquals(List.of("yaml-tag !t a"), ReadYaml.of("!t a: b\n").found());
        assertEquals(List.of(), ReadYaml.of("a: \"&x\"\nb: '*x'\nc: '!x'").found(), "in quotes they are text");
    }

    @Test
    void anAliasBombIsHarmless() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'j'; c++) {
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append(("*" + (char) (c - 1) + ", ").repeat(9))
                    .append("]\n");
        }
        ReadYaml yaml = ReadYaml.of(bomb.toString());
        assertTrue(yaml.found().size() > 80);
        assertTrue(yaml.found().stream().allMatch(found -> found.startsWith("yaml-alias")));
    }

    @Test
    void aMergeKeyIsAKeyLikeAnyOther() {
        assertEquals(
                List.of("<<"),
                List.copyOf(ReadYaml.of("<<: {a: b}").map.entries().keySet()));
    }

    @Test
    void oneDocumentOnly() {
        ReadYaml yaml = ReadYaml.of("a: 1\n---\nb: 2\n");
        assertNull(yaml.map);
        assertEquals("2:1 a second document begins here | one file holds one document; remove '---'", yaml.said());
    }

    @Test
    void onlyMaps() {
        assertEquals("wrong-type -", ReadYaml.of("- a\n- b").found().get(0));
        assertEquals("wrong-type a", ReadYaml.of("a b c").found().get(0));
        assertNull(ReadYaml.of("- a").map);
    }

    @Test
    void nestingHasALimit() {
        assertEquals(
                List.of(), ReadYaml.of("a: " + "[".repeat(29) + "]".repeat(29)).found());
        ReadYaml deep = ReadYaml.of("a: " + "[".repeat(1_000) + "]".repeat(1_000));
        assertNull(deep.map);
        assertEquals(List.of("yaml-syntax ["), deep.found());
        assertEquals(List.of("yaml-syntax {"), ReadYaml.of("{a: ".repeat(1_000)).found());
        assertEquals(
                List.of("yaml-syntax -"),
                ReadYaml.of("a:\n" + " - ".repeat(500)).found().stream()
                        .map(found -> found.substring(0, 13))
                        .toList());
    }
}
