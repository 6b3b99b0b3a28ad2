package org.dossier.text.mentions;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dossier.source.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where names begin and end, by language: the rows of {@code name-boundaries.tsv}. */
class NameBoundariesTest {
    static Stream<String> rows() throws IOException {
        try (InputStream in = NameBoundariesTest.class.getResourceAsStream("/name-boundaries.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesEndWhereTheirLanguageSays(String row) {
        String[] cells = row.split("\t");
        List<ProfileName> names = new ArrayList<>();
        for (String name : cells[1].split("; ")) {
            char kind = name.charAt(0);
            ProfileName.Strength strength = kind == 's' ? ProfileName.Strength.WEAK : ProfileName.Strength.STRONG;
            boolean person = kind == 'p' || kind == 's';
            names.add(new ProfileName(
                    person ? "p" : "o", name.substring(2), strength, true, kind == 'c', kind == 's', person));
        }
        String text = cells[2].replaceAll("[\\[\\]{}]", "");
        assertEquals(cells[2].replaceAll("[{}]", ""), marked(text, names, cells[0], false));
        for (String told : cells[2].split("\\{")) {
            int end = told.indexOf('}');
            if (end > 0) {
                String all = marked(text, names, cells[0], true);
                assertTrue(all.contains("{" + told.substring(0, end + 1)), all);
            }
        }
    }

    private static String marked(String text, List<ProfileName> names, String language, boolean left) {
        NameMatcher.Result result = NameMatcher.find(
                text, List.of(new Range(0, text.length())), NameTable.of(names, List.of(), language), List.of());
        TreeMap<Integer, String> marks = new TreeMap<>();
        result.matches().forEach(one -> {
            marks.put(one.start(), "[");
            marks.put(one.end(), "]");
        });
        if (left) {
            result.left().forEach(one -> {
                marks.put(one.start(), "{");
                marks.put(one.end(), "}");
            });
        }
        StringBuilder out = new StringBuilder(text);
        marks.descendingMap().forEach(out::insert);
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "tr, İsmail Işık, İSMAİL IŞIK, 1",
        "tr, İsmail Işık, ismail ışık, 1",
        "tr, İsmail Işık, ISMAIL ISIK, 0",
        "en, İsmail Işık, İsmail Işık, 1",
        "el, Νίκος Ξένος, ΝΙΚΟΣ ΞΕΝΟΣ, 1",
        "de, Ömer Groß, ÖMER Groß, 1"
    })
    void caseFollowsTheLanguage(String language, String name, String text, int found) {
        ProfileName any = new ProfileName("p", name, ProfileName.Strength.STRONG, false, false, false, true);
        assertEquals(found, marked(text, List.of(any), language, false).equals("[" + text + "]") ? 1 : 0);
    }

    @Test
    void everyRowOfTheTableCanBeRead() {
        for (String language : JoinedEndings.TABLE.languages()) {
            assertDoesNotThrow(() -> new JoinedEndings(language), language);
        }
    }
}
