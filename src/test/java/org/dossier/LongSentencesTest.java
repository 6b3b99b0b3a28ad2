package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of mentions grow with the mentions in a text, however long its sentences are. */
class LongSentencesTest {
    private static final String WORDS = "the crane by the quay was painted green and the harbour lay still ".repeat(40);

    private static TestSite site(String text, String... more) {
        List<String> keys = new ArrayList<>(List.of("title: A", "date: 2024-01-01", "url: https://a.example"));
        keys.addAll(List.of(more));
        return new TestContent()
                .person("ada-noor", "Ada Noor", "names: {zh: 努尔艾达}")
                .person("bo-sand", "Bo Sand")
                .article("a", text, keys.toArray(String[]::new))
                .site();
    }

    private static List<String> rows(TestSite site) {
        return site.text("data/mentions.csv").lines().skip(1).toList();
    }

    private static String passages(TestSite site, String page) {
        return site.page(page).select("#mentions h3 ~ ul a").stream()
                .map(hit -> hit.parent().text())
                .distinct()
                .toList()
                .toString();
    }

    @Test
    void aSentenceIsShownWholeUpToALength() {
        String most = "Then Ada Noor came" + " x".repeat((600 - 19) / 2) + ".";
        assertEquals(599, most.length());
        assertTrue(rows(site(most)).get(0).endsWith(most));
        assertTrue(rows(site(most.replace(" came", " came in"))).get(0).endsWith("x [...]"));
    }

    @Test
    void ofALongerOneTheWordsAroundTheNames() {
        TestSite site = site("So " + WORDS + "Ada Noor and " + WORDS + "Bo Sand and " + WORDS + "Ada Noor left.");
        String ada = passages(site, "people/ada-noor.html");
        assertTrue(ada.contains("[…] ") && ada.contains(" […] "), ada);
        assertTrue(ada.contains("still Ada Noor and the crane") && ada.contains("still Ada Noor left."), ada);
        assertFalse(ada.contains("Bo Sand"), ada);
        assertEquals(
                2,
                site.page("people/ada-noor.html").select("#mentions h3 ~ ul a").size());
        for (String row : rows(site)) {
            assertTrue(row.length() < 600, row);
        }
        assertTrue(
                rows(site)
                        .get(0)
                        .matches("(?s).*,\"?\\[\\.\\.\\.] \\p{L}+ .* Ada Noor and .* \\p{L}+ \\[\\.\\.\\.]\"?"),
                rows(site).get(0));
        assertTrue(site.text("data/text/a.txt").contains(WORDS), "the text itself is whole");
    }

    @Test
    void whereThereAreNoSpacesNoCharacterIsCut() {
        String text = "𠀀".repeat(500) + "[[ada-noor|努尔艾达]]" + "e\u0301".repeat(300) + "𠀀".repeat(500) + "。";
        String row = rows(site(text, "language: zh")).get(0);
        assertTrue(row.contains("[...] 𠀀") && row.contains("努尔艾达e\u0301"), row);
        assertFalse(row.matches("(?s).*[\\x{D800}-\\x{DFFF}].*"), row);
        assertTrue(row.endsWith("e\u0301 [...]"), row);
    }

    @Test
    void thousandsOfMentionsInOneSentenceMakeNoLargeSite() {
        String text = "Ada Noor ".repeat(3000);
        TestSite site = site(text);
        long bytes = site.files().entrySet().stream()
                .filter(file -> !file.getKey().matches("(theme|data/schema|search/index).*"))
                .mapToLong(file -> file.getValue().length)
                .sum();
        assertTrue(bytes < 200L * text.getBytes(StandardCharsets.UTF_8).length, "bytes: " + bytes);
        assertEquals(3000, rows(site).size());
    }
}
