package org.dossier.search;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dossier.output.OutputFile;

/**
 * All words of the index, without where they are: for who has typed one that is none of them. They are filed twice, by their beginnings
 * and by their ends read backward: a word with one wrong letter has its first or its last half right, and so is found in one of the two.
 *
 * <p>Words with digits are left out: a number with another digit is another number.
 */
final class Spellings {
    /** Most bytes of a file. */
    static final int LIMIT = 6_000;

    private final List<String> words;

    /** The words of an index, each once. */
    Spellings(Collection<String> words) {
        this.words = words.stream()
                .filter(word -> word.codePoints().noneMatch(Character::isDigit))
                .toList();
    }

    /** Files by the beginnings of words; shows where each begins. */
    List<String> addBeginnings(Collection<OutputFile> files) {
        return add("spelt/", files, UnaryOperator.identity());
    }

    /** Files by the ends of words. */
    List<String> addEnds(Collection<OutputFile> files) {
        return add("turned/", files, word -> new StringBuilder(word).reverse().toString());
    }

    private List<String> add(String folder, Collection<OutputFile> files, UnaryOperator<String> key) {
        List<String> sorted = words.stream().map(key).sorted().toList();
        Shards<String> shelves = Shards.cut(sorted, UnaryOperator.identity(), LIMIT, word -> word.length() * 3 + 3);
        for (int i = 0; i < shelves.files().size(); i++) {
            List<String> file = shelves.files().get(i);
            files.add(Script.file(folder + i, json -> {
                json.writeStartArray();
                file.forEach(one -> json.writeString(key.apply(one)));
                json.writeEndArray();
            }));
        }
        return shelves.firsts();
    }
}
