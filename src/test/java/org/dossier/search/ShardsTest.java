package org.dossier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShardsTest {
    private static Shards<String> cut(int limit, String... words) {
        return Shards.cut(List.of(words), word -> word, limit, word -> 10);
    }

    @Test
    void aFileBeginsWithTheShortestTextThatTellsItFromTheOneBefore() {
        Shards<String> shelves = cut(20, "alpha", "alto", "altona", "beta", "gamma");
        assertEquals(List.of("", "alton", "g"), shelves.firsts());
        assertEquals(List.of(2, 2, 1), shelves.files().stream().map(List::size).toList());
    }

    @Test
    void thingsOfOneWordStayTogether() {
        assertEquals(List.of("", "b", "c"), cut(20, "a", "b", "b", "b", "c").firsts());
        assertEquals(List.of(), cut(20).firsts());
    }

    @Test
    void aCharacterIsNotCut() {
        assertEquals(
                List.of("", "\uD842\uDFB7"),
                cut(10, "\uD842\uDF9F", "\uD842\uDFB7").firsts());
    }

    @Test
    void everyWordIsInTheFileThatItsBeginningLeadsTo() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            words.add(Integer.toString(i * 7919, 36));
        }
        words.sort(null);
        Shards<String> shelves = cut(150, words.toArray(String[]::new));
        assertTrue(shelves.files().size() > 100, "files: " + shelves.files().size());
        for (int file = 0; file < shelves.files().size(); file++) {
            for (String word : shelves.files().get(file)) {
                int found = shelves.firsts().size() - 1;
                while (shelves.firsts().get(found).compareTo(word) > 0) {
                    found--;
                }
                assertEquals(file, found, word);
            }
        }
    }
}
