package org.dossier.text.withheld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.Work;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A withheld name is found however it is written; what may be one is told apart from what is one. */
class WithheldFormsTest {
    @TestFactory
    Stream<DynamicTest> spellings() throws IOException {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row[1] + ": " + row[2], () -> {
                    String marked = unescaped(row[2]);
                    assertEquals(marked, marked(forms(row[0], row[1], List.of(), List.of()), text(row[2])));
                }));
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream in = WithheldFormsTest.class.getResourceAsStream("withheld-spellings.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    private static String unescaped(String cell) {
        return cell.replace("\\n", "\n").replace("~", "\u00AD").replace("^", "\u200B");
    }

    private static String text(String cell) {
        return unescaped(cell).replaceAll("[«»‹›]", "");
    }

    /** What a message proposes to write into the profile, as it is in the text, decides it. */
    @TestFactory
    Stream<DynamicTest> everyDoubtCanBeDecided() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String[] row : rows()) {
            String text = text(row[2]);
            for (WithheldPlace one : forms(row[0], row[1], List.of(), List.of()).find(text)) {
                String words = text.substring(one.begin(), one.end());
                if (!one.sure()) {
                    tests.add(DynamicTest.dynamicTest(row[1] + ": " + words, () -> {
                        WithheldForms freed = forms(row[0], row[1], List.of(), List.of(words));
                        assertTrue(freed.find(text).stream().noneMatch(two -> two.begin() == one.begin()), words);
                        WithheldForms told = forms(row[0], row[1], List.of(words), List.of());
                        assertTrue(
                                told.find(text).stream()
                                        .anyMatch(two ->
                                                two.sure() && two.begin() <= one.begin() && one.end() <= two.end() + 1),
                                words);
                    }));
                }
            }
        }
        assertTrue(tests.size() >= 10, "there are doubts");
        return tests.stream();
    }

    @Test
    void whatIsNotTheNameIsLeftAlone() {
        WithheldForms forms = forms("en", "Bill Young", List.of(), List.of("young", "Young America", "Youngs*"));
        assertEquals(
                "«Bill Young» and «Young»; young people, Young America, YOUNG AMERICA, Youngstown",
                marked(forms, "Bill Young and Young; young people, Young America, YOUNG AMERICA, Youngstown"));
        assertEquals("/lindsay-young and «/bill-young»", marked(forms, "/lindsay-young and /bill-young"));
    }

    @Test
    void whatIsTheNameTooIsFoundInAnyCase() {
        WithheldForms forms = forms("en", "Bill Young", List.of("young", "Billy*"), List.of());
        assertEquals(
                "«Billy» and «Billyboy», «young», the «YOUNG»'s",
                marked(forms, "Billy and Billyboy, young, the YOUNG's"));
    }

    @Test
    void anOrganizationIsFoundAsAWhole() {
        WithheldForms forms = WithheldForms.of(
                List.of(new WithheldProfile("o", false, List.of("Veil & Sons"), List.of("VS"), List.of(), List.of())),
                Set.of("en"));
        assertEquals(
                "«VEIL & SONS», ‹veil-sons›; the ‹veil, sons›; «VS»",
                marked(forms, "VEIL & SONS, veil-sons; the veil, sons; VS"));
    }

    /** A text of one name after the other takes a time that grows with its length. */
    @Test
    void noTextTakesLong() {
        WithheldForms forms = forms("de", "Klaus Brenkel", List.of(), List.of("Brenkelhof"));
        for (String part : List.of(
                "brenkel",
                "Klaus Brenkel ",
                "xn--",
                "brenkel.",
                "Brenkelhof",
                "K.",
                "Brenkol ",
                "brenkol",
                "Klaus Brenkol ")) {
            String text = part.repeat(200_000 / part.length());
            Work.assertWithin(Duration.ofSeconds(60), () -> forms.find(text));
        }
    }

    private static WithheldForms forms(String languages, String name, List<String> also, List<String> not) {
        return WithheldForms.of(
                List.of(new WithheldProfile("p", true, List.of(name), List.of(), also, not)),
                Set.copyOf(Arrays.asList(languages.split(" "))));
    }

    private static String marked(WithheldForms forms, String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (WithheldPlace found : forms.find(text)) {
            out.append(text, from, found.begin())
                    .append(found.sure() ? "«" : "‹")
                    .append(text, found.begin(), found.end())
                    .append(found.sure() ? "»" : "›");
            from = found.end();
        }
        return out.append(text.substring(from)).toString();
    }
}
