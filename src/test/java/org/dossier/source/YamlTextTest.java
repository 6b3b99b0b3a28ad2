package org.dossier.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dossier.read.yaml.Yaml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as YAML is read as the same text. */
class YamlTextTest {
    static Stream<String> texts() {
        return Stream.of(
                "plain words",
                "",
                " ",
                "she said \"no\"",
                "it's",
                "'quoted'",
                "a \"b\" and 'c'",
                "C:\\new\\table",
                "ends in \\",
                "a: b # c",
                "- dash",
                "[x, y]",
                "{a}",
                "*star & amp",
                "%",
                "@id",
                "null",
                "No",
                "12.5",
                "ends with a space ",
                "Ærøskøbing",
                "\u5317\u4eac",
                "\ud83d\ude00");
    }

    static Stream<String> severalLines() {
        return Stream.of("two\nlines", "a\ttab", "a\u2028b\u2029c", "\ufeffmark");
    }

    private static String read(String scalar) {
        SourceFile file = SourceFile.of("content/sources.yaml", "key: " + scalar + "\nnext: x\n");
        Problems problems = new Problems();
        Yaml.Mapping map = new Yaml().read(file, 0, file.text().length(), problems);
        assertEquals(List.of(), problems.sorted());
        return ((Yaml.Scalar) map.entries().get("key").value()).text();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyFormIsReadAsTheText(String text) {
        List<UnaryOperator<String>> forms =
                List.of(YamlText::scalar, YamlText::quoted, YamlText::single, YamlText::asWritten);
        for (UnaryOperator<String> form : forms) {
            assertEquals(text, read(form.apply(text)), form.apply(text));
        }
    }

    @ParameterizedTest
    @MethodSource({"texts", "severalLines"})
    void doubleQuotesHoldAnything(String text) {
        assertEquals(text, read(YamlText.quoted(text)), YamlText.quoted(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aPartGoesBetweenTheMarksThatAreThere(String text) {
        for (char mark : List.of('"', '\'')) {
            assertEquals("<" + text + ">", read(mark + "<" + YamlText.escaped(mark, text) + ">" + mark));
        }
    }
}
