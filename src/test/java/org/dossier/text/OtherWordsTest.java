package org.dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OtherWordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/dossier");

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(RESOURCES.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    /** What a row says to write is a key of its table, and no word it replaces is one. */
    @Test
    void everyRowLeadsFromAWordThatIsNoKeyToOneThatIs() throws IOException {
        List<String> keys = rows("schema/meanings.tsv").stream()
                .map(row -> row[0] + " " + row[1])
                .toList();
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("text/other-words.tsv")) {
            if (!row[0].startsWith("=")) {
                Stream.of(row[2].split(", "))
                        .filter(word -> keys.contains(row[0] + " " + word))
                        .forEach(word -> wrong.add(row[0] + ": '" + word + "' is a key"));
                if (!keys.contains(row[0] + " " + row[1])) {
                    wrong.add(row[0] + ": '" + row[1] + "' is no key");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aWordOfTheSameMeaningComesBeforeOneOfLikeLetters() {
        Meant meant = Meant.word("kind", "Vendor", List.of("lender", "contractor"), "none");
        assertEquals("contractor", meant.word());
        assertEquals("did you mean 'contractor'?", meant.help());
        assertTrue(!meant.certain(), "it may state something else");
    }

    @Test
    void ofTwoMeaningsTheAuthorChooses() {
        Meant meant = Meant.word("kind", "consultant", List.of("adviser", "contractor"), "none");
        assertNull(meant.word());
        assertEquals("did you mean 'adviser' or 'contractor'?", meant.help());
    }
}
