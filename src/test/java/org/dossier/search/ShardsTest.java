package org.dossier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShardsTest {
    private record Thing(String word) implements Shards.Filed {}

    private static Shards<Thing> cut(int limit, String... words) {
        return Shards.cut(Stream.of(words).map(Thing::new).toList(), limit, thing -> 10);
    }

    @Test
    void aFileBeginsWithTheShortestTextThatTellsItFromTheOneBefore() {
        Shards<Thing> shelves = cut(20, "alpha", "alto", "altona", "beta", "gamma");
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
        Shards<Thing> shelves = cut(150, words.toArray(String[]::new));
        assertTrue(shelves.files().size() > 100, "files: " + shelves.files().size());
        for (int file = 0; file < shelves.files().size(); file++) {
            for (Thing thing : shelves.files().get(file)) {
                int found = shelves.firsts().size() - 1;
                while (shelves.firsts().get(found).compareTo(thing.word) > 0) {
                    found--;
                }
                assertEquals(file, found, thing.word);
            }
        }
    }
}
