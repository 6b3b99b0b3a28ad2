package org.dossier.read.markdown;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of CommonMark 0.31.2, as its own tests have them: how many are read as it says, and why the others are not. */
class CommonMarkTest {
    private static final int EXAMPLES = 652;

    /** Why an example is not read as CommonMark says, and which; an example that passes must go from here. */
    private static final Map<String, List<Integer>> DIFFERENT = new LinkedHashMap<>();

    static {
        DIFFERENT.put("addresses in the text are links without <>", List.of(602, 606, 608, 611, 612));
        DIFFERENT.put("double brackets are references of the dossier", List.of(548, 590));
        DIFFERENT.put(
                "raw HTML: attributes and elements that are not kept",
                List.of(
                        150, 152, 153, 154, 163, 169, 170, 171, 172, 173, 176, 178, 491, 524, 536, 613, 614, 615, 616,
                        617, 623, 629));
        DIFFERENT.put(
                "raw HTML: what is not closed is closed at the end of its block",
                List.of(21, 31, 148, 155, 184, 187, 344, 475, 476, 477, 630, 631, 642, 643));
        DIFFERENT.put(
                "raw HTML: white space at the edge of a block, and elements of a line around blocks",
                List.of(162, 164, 166, 167));
        DIFFERENT.put("Flexmark: addresses in < >", List.of(201, 493, 494));
        DIFFERENT.put("Flexmark: a definition before an underline of a heading", List.of(215, 216));
        DIFFERENT.put("Flexmark: items of a list indented by four", List.of(312, 313));
        DIFFERENT.put("Flexmark: back-ticks behind tildes", List.of(146));
        DIFFERENT.put("Flexmark: capital sharp s in a label", List.of(540));
    }

    @Test
    void examples() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        assertEquals(EXAMPLES, examples.size());
        TreeSet<Integer> different = new TreeSet<>();
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            String markdown = examples.get(i).getSource();
            // The specification prints a tab of the result as an arrow.
            String expected = NormalHtml.of(examples.get(i).getHtml().replace('→', '\t'));
            String html = NormalHtml.of(ReadText.asWritten(markdown).html());
            if (!html.equals(expected)) {
                different.add(i + 1);
                shown.add("example " + (i + 1) + ":\n" + markdown + "\n--- expected\n" + expected + "\n--- but was\n"
                        + html);
            }
        }
        TreeSet<Integer> known = new TreeSet<>();
        DIFFERENT.values().forEach(known::addAll);
        List<String> unknown = shown.stream()
                .filter(text -> !known.contains(Integer.valueOf(text.substring(8, text.indexOf(':')))))
                .toList();
        assertAll(
                () -> assertTrue(unknown.isEmpty(), () -> String.join("\n\n", unknown)),
                () -> assertEquals(known, different, "examples that pass now must go from the list"),
                () -> assertEquals(596, EXAMPLES - different.size(), "how many pass may only rise"));
    }
}
