package org.dossier.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Things in the order of their words, cut into files of at most so many bytes. A page that knows where each file begins knows which of
 * them hold the words with a given beginning.
 *
 * @param files the things of each file, in order
 * @param firsts where each file begins: not its first word, but the shortest text that comes after the last word of the file before;
 *     empty for the first
 */
record Shards<T>(List<List<T>> files, List<String> firsts) {
    /**
     * Cuts.
     *
     * @param things sorted by {@link String#compareTo} of their words; those of one word stay together, whatever their size
     * @param filed gives the word that a thing is filed under
     * @param limit most bytes of a file
     * @param bytes about how many bytes a thing takes
     */
    static <T> Shards<T> cut(List<T> things, Function<T, String> filed, int limit, ToIntFunction<T> bytes) {
        List<List<T>> files = new ArrayList<>();
        List<String> firsts = new ArrayList<>();
        List<T> file = new ArrayList<>();
        int size = 0;
        for (int from = 0; from < things.size(); ) {
            String word = filed.apply(things.get(from));
            int to = from;
            int added = 0;
            while (to < things.size() && filed.apply(things.get(to)).equals(word)) {
                added += bytes.applyAsInt(things.get(to++));
            }
            if (file.isEmpty() || size + added > limit) {
                firsts.add(files.isEmpty() ? "" : between(filed.apply(file.get(file.size() - 1)), word));
                file = new ArrayList<>();
                files.add(file);
                size = 0;
            }
            file.addAll(things.subList(from, to));
            size += added;
            from = to;
        }
        return new Shards<>(files, firsts);
    }

    /** The shortest beginning of {@code word} that comes after {@code before}; cuts no character. */
    private static String between(String before, String word) {
        int length = 0;
        do {
            length += Character.charCount(word.codePointAt(length));
        } while (word.substring(0, length).compareTo(before) <= 0);
        return word.substring(0, length);
    }
}
