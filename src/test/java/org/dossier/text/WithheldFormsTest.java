package org.dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A withheld name is found however it is written; what may be one is told apart from what is one. */
class WithheldFormsTest {
    @TestFactory
    Stream<DynamicTest> spellings() throws IOException {
        try (InputStream in = WithheldFormsTest.class.getResourceAsStream("withheld-spellings.tsv")) {
            List<String[]> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#")) {
                    rows.add(line.split("\t"));
                }
            }
            return rows.stream()
                    .map(row -> DynamicTest.dynamicTest(row[1] + ": " + row[2], () -> {
                        String marked = row[2].replace("\\n", "\n")
                                .replace("~", "\u00AD")
                                .replace("^", "\u200B");
                        assertEquals(
                                marked,
                                marked(forms(row[0], row[1], List.of(), List.of()), marked.replaceAll("[«»‹›]", "")));
                    }));
        }
    }

    private static WithheldForms forms(String languages, String name, List<String> also, List<String> not) {
        return WithheldForms.of(
                List.of(new WithheldForms.Named("p", true, List.of(name), List.of(), also, not)),
                Set.copyOf(Arrays.asList(languages.split(" "))));
    }

    private static String marked(WithheldForms forms, String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (WithheldForms.Found found : forms.find(text)) {
            out.append(text, from, found.begin())
                    .append(found.sure() ? "«" : "‹")
                    .append(text, found.begin(), found.end())
                    .append(found.sure() ? "»" : "›");
            from = found.end();
        }
        return out.append(text.substring(from)).toString();
    }
}
