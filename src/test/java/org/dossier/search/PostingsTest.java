package org.dossier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostingsTest {
    /** What the page reads: numbers, each with as many pluses as it weighs. */
    private static List<String> read(String text) {
        List<String> numbers = new ArrayList<>();
        int at = -1;
        int value = 0;
        int shift = 0;
        for (char c : text.toCharArray()) {
            int digit = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(c);
            value |= (digit & 31) << shift;
            shift += 5;
            if (digit < 32) {
                at += (value >> 2) + 1;
                numbers.add(at + "+".repeat(value & 3));
                value = 0;
                shift = 0;
            }
        }
        return numbers;
    }

    @Test
    void neighboursTakeOneCharacter() {
        Postings postings = new Postings();
        postings.add(0, 0);
        postings.add(1, 3);
        postings.add(1, 0);
        postings.add(3, 1);
        assertEquals("ADF", postings.toString());
        assertEquals(List.of("0", "1+++", "3+"), read(postings.toString()));
    }

    @Test
    void largeNumbersComeBack() {
        Postings postings = new Postings();
        for (int number : new int[] {15, 16, 40, 5_000, 1_000_000}) {
            postings.add(number, number == 40 ? 1 : 0);
        }
        assertEquals(List.of("15", "16", "40+", "5000", "1000000"), read(postings.toString()));
        assertEquals(postings.toString().length(), postings.length());
    }

    @Test
    void stretchesPutTogetherAreAsIfCountedAtOnce() {
        List<WordIndex.Document> documents = new ArrayList<>();
        for (int i = 0; i < 1700; i++) {
            int number = i;
            documents.add(words -> {
                if (number % 3 == 0) {
                    words.accept("title Three", WordIndex.Weight.SUMMARY);
                }
                words.accept(number % 700 == 699 ? "rare word" : "word", WordIndex.Weight.BESIDE);
                words.accept("three word three", WordIndex.Weight.BESIDE);
            });
        }
        Map<String, Postings> all = WordIndex.of(documents);
        assertEquals(List.of("rare", "three", "title", "word"), List.copyOf(all.keySet()));
        assertEquals(List.of("699", "1399"), read(all.get("rare").toString()));
        List<String> three = read(all.get("three").toString());
        assertEquals(1700, three.size());
        assertEquals("498++", three.get(498));
        assertEquals("500", three.get(500));
        assertEquals(567, read(all.get("title").toString()).size());
        assertEquals("1699", read(all.get("word").toString()).get(1699));
    }

    @Test
    void whatWasWrittenIsPutTogetherLikeWhatWasCounted() {
        Postings counted = new Postings();
        for (int number : new int[] {9, 40, 41, 5_000}) {
            counted.add(number, number % 4);
        }
        Postings one = new Postings();
        one.addAll(counted, 0);
        one.addAll(counted, 6_000);
        Postings other = new Postings();
        other.addAll(Postings.of(counted.toString()), 0);
        other.addAll(Postings.of(counted.toString()), 6_000);
        other.add(20_000, 2);
        one.add(20_000, 2);
        assertEquals(one.toString(), other.toString());
        assertEquals(
                List.of("9+", "40", "41+", "5000", "6009+"),
                read(one.toString()).subList(0, 5));
    }
}
