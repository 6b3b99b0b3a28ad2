package org.dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrieTest {
    @Test
    void findsWhatANaiveSearchFinds() {
        Random random = new Random(42);
        Trie<Integer> trie = new Trie<>();
        Map<String, List<Integer>> naive = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            String word = word(random, 1 + random.nextInt(8));
            trie.add(word, i);
            naive.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
        }
        String text = word(random, 4000);
        for (int at = 0; at < text.length(); at++) {
            int node = 0;
            for (int end = at + 1; end <= Math.min(text.length(), at + 9); end++) {
                node = node < 0 ? -1 : trie.step(node, text.charAt(end - 1));
                List<Integer> found = node < 0 ? List.of() : trie.at(node);
                assertEquals(naive.getOrDefault(text.substring(at, end), List.of()), found);
            }
        }
    }

    private static String word(Random random, int length) {
        String letters = "abcé\uFFFF\u0000و";
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    @Test
    void anEmptyTrieKnowsNothing() {
        Trie<String> trie = new Trie<>();
        assertEquals(-1, trie.step(0, 'a'));
        assertEquals(List.of(), trie.at(0));
    }
}
