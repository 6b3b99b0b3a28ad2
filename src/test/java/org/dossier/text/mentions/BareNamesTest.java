package org.dossier.text.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.source.Range;
import org.dossier.text.names.NameWords;
import org.dossier.text.names.Surnames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * People and organizations, and what of their names counts in a text. The rows of {@code bare-names.tsv} are language, names and a text;
 * the mentions are between brackets, as they have to be found: no more, and no fewer.
 */
class BareNamesTest {
    private record Row(String language, List<String> names, String text) {}

    static Stream<Row> rows() {
        return TestTexts.lines("/bare-names.tsv").map(line -> {
            String[] cells = line.split("\t");
            return new Row(cells[0], List.of(cells[1].split("; ")), cells[2]);
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatCountsStandsBetweenBrackets(Row row) {
        assertEquals(row.text, marked(row));
    }

    /** A name with an asterisk is an organization. */
    private static String marked(Row row) {
        List<ProfileName> names = new ArrayList<>();
        for (String name : row.names) {
            boolean person = !name.startsWith("*");
            String full = person ? name : name.substring(1);
            Surnames.spellings(full).forEach(one -> names.add(name(full, one, ProfileName.Strength.STRONG, person)));
            if (person) {
                Surnames.of(full, row.language, null)
                        .forEach(one -> names.add(name(full, one, ProfileName.Strength.WEAK, true)));
            }
        }
        String text = row.text.replaceAll("[\\[\\]]", "");
        List<Range> whole = List.of(new Range(0, text.length()));
        NameTable table = NameTable.of(names, List.of(), row.language);
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (NameMatcher.Match match :
                NameMatcher.find(text, whole, table, List.of()).matches()) {
            out.append(text, from, match.start())
                    .append('[')
                    .append(text, match.start(), match.end())
                    .append(']');
            from = match.end();
        }
        return out.append(text.substring(from)).toString();
    }

    private static ProfileName name(String profile, String text, ProfileName.Strength strength, boolean person) {
        boolean weak = strength == ProfileName.Strength.WEAK;
        return new ProfileName(profile, text, strength, true, false, weak, person);
    }

    @Test
    void everyLanguageOfTheTableHasRows() {
        List<String> tested = rows().map(Row::language).distinct().toList();
        List<String> missing = NameWords.SURNAMES.languages().stream()
                .filter(language -> !language.equals("mul") && !tested.contains(language))
                .toList();
        assertEquals(List.of(), missing);
    }
}
