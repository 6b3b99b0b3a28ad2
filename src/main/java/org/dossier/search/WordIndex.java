package org.dossier.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * In which documents of a kind each word occurs.
 *
 * <p>Documents are counted in stretches on all cores, and the stretches put together in order; so what comes out does not depend on the
 * number of cores. What is kept is about as large as the files that come of it.
 */
final class WordIndex {
    /** Documents counted at a time; a number of its own, so that nothing depends on the machine. */
    private static final int STRETCH = 500;

    private WordIndex() {}

    /** What a text is to the document it is in: the heavier, the earlier the document is shown to who asks for words of it. */
    enum Weight {
        /** It belongs to something else: the response to a claim, the title of a text that is continued, names that lead elsewhere. */
        BESIDE,
        /** The text itself, the words that a claim is about. */
        TEXT,
        /** What it says in brief: a summary, a heading. */
        SUMMARY,
        /** What or who it is about: a title, a name. */
        NAME
    }

    /** Gives the words of one document. */
    @FunctionalInterface
    interface Document {
        /**
         * Gives them.
         *
         * @param words gets texts and what they are; of a word that comes again the first time counts
         */
        void to(BiConsumer<String, Weight> words);
    }

    /** The postings of each word, by word in the order of {@link String#compareTo}. */
    static TreeMap<String, Postings> of(List<? extends Document> documents) {
        int stretches = (documents.size() + STRETCH - 1) / STRETCH;
        List<Map<String, Postings>> counted = IntStream.range(0, stretches)
                .parallel()
                .mapToObj(number ->
                        count(documents.subList(number * STRETCH, Math.min(documents.size(), (number + 1) * STRETCH))))
                .toList();
        Merged merged = new Merged();
        List<Map<String, Postings>> left = new ArrayList<>(counted);
        for (int number = 0; number < stretches; number++) {
            merged.add(left.set(number, Map.of()), number * STRETCH);
        }
        return merged.byWord();
    }

    /** Counted stretches, put together. */
    static final class Merged {
        private final Map<String, Postings> all = new HashMap<>();

        /**
         * Adds what was counted of the documents after those before.
         *
         * @param from the number of the first of them
         */
        void add(Map<String, Postings> counted, int from) {
            counted.forEach((word, postings) ->
                    all.computeIfAbsent(word, one -> new Postings()).addAll(postings, from));
        }

        /** The postings of each word, by word in the order of {@link String#compareTo}. */
        TreeMap<String, Postings> byWord() {
            return new TreeMap<>(all);
        }
    }

    /** The postings of each word of some documents, which count from 0. */
    static Map<String, Postings> count(List<? extends Document> documents) {
        Map<String, Postings> counted = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            int document = i;
            documents.get(i).to((text, weight) -> {
                for (String word : SearchWords.of(text)) {
                    counted.computeIfAbsent(word, one -> new Postings()).add(document, weight.ordinal());
                }
            });
        }
        return counted;
    }
}
