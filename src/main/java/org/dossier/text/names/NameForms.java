package org.dossier.text.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dossier.text.Folded;
import org.dossier.text.LetterFold;
import org.dossier.text.Words;

/**
 * Finds words that may be a name in another case of its language, or in capitals: {@code Владимира Путина}, {@code ROSA LINDQVIST}. All that
 * {@code name-endings.tsv} knows counts, so what is found may be someone else's name as well: it is for showing to editors, never for linking.
 */
public final class NameForms {
    private static final int SHORTEST = 3;
    private static final int INDEXED = 2;

    private final LetterFold fold = new LetterFold();
    private final NameEndings endings;
    private final Map<String, List<NameEndings.Row>> changing = new HashMap<>();
    private final Map<String, List<Known>> byBeginning = new HashMap<>();

    /** A name by its folded words. */
    private record Known(String profile, String text, List<String> words) {}

    /** A word of a text; most words are never folded. */
    private final class Word {
        private final String text;
        private final int start;
        private final int end;
        private String folded;

        Word(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
        }

        String folded() {
            if (folded == null) {
                folded = fold.of(text.substring(start, end));
            }
            return folded;
        }
    }

    /**
     * Words that may be a form of a name.
     *
     * @param start first character, UTF-16
     * @param end just after the last
     * @param profile whose name it may be
     * @param inflected false when only case or accents differ
     * @param accented true when not only case differs
     */
    public record Found(int start, int end, String profile, boolean inflected, boolean accented) {}

    /** No names yet; {@code language} is the primary subtag of the texts, such as {@code ru}. */
    public NameForms(String language) {
        endings = new NameEndings(fold, Set.of(language));
    }

    /** Adds a name of a profile; one of fewer than three letters is not looked for. */
    public void add(String profile, String name) {
        List<String> words =
                words(name, 0, name.length()).stream().map(Word::folded).toList();
        if (!words.isEmpty() && words.stream().mapToInt(String::length).sum() >= SHORTEST) {
            byBeginning
                    .computeIfAbsent(beginning(words.get(0)), none -> new ArrayList<>())
                    .add(new Known(
                            profile,
                            Folded.name(name.strip().toLowerCase(Locale.ROOT)).text(),
                            words));
        }
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(INDEXED, word.length()));
    }

    /**
     * The forms in a part of a text, in order, also those to the letter; several of them may be on the same words.
     *
     * @param from first character
     * @param to just after the last
     */
    public List<Found> find(String text, int from, int to) {
        List<Word> words = words(text, from, to);
        List<Found> found = new ArrayList<>();
        Set<Found> once = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (Character.isLowerCase(text.codePointAt(words.get(i).start))) {
                continue;
            }
            for (Known name : byBeginning.getOrDefault(beginning(words.get(i).folded()), List.of())) {
                Found one = at(text, words, i, name);
                if (one != null && once.add(one)) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private Found at(String text, List<Word> words, int at, Known name) {
        int count = name.words.size();
        if (at + count > words.size()) {
            return null;
        }
        boolean inflected = false;
        for (int i = 0; i < count; i++) {
            Word word = words.get(at + i);
            boolean apart = i > 0 && word.start - words.get(at + i - 1).end != 1;
            boolean same = word.folded().equals(name.words.get(i));
            if (apart || !same && !isForm(name.words.get(i), word.folded())) {
                return null;
            }
            inflected |= !same;
        }
        int end = words.get(at + count - 1).end;
        String form = text.substring(words.get(at).start, end).toLowerCase(Locale.ROOT);
        return new Found(
                words.get(at).start,
                end,
                name.profile,
                inflected,
                inflected || !Folded.name(form).text().equals(name.text));
    }

    /** True when a word may be a form of a word of a name; both folded. */
    private boolean isForm(String name, String word) {
        if (name.length() >= SHORTEST - 1 && word.startsWith(name) && endings.isOwn(word.substring(name.length()))) {
            return true;
        }
        if (word.startsWith(name) && isHangul(word.charAt(word.length() - 1)) && name.length() >= SHORTEST) {
            // Particles follow each other in Korean: any few syllables may be some.
            return word.length() - name.length() <= SHORTEST;
        }
        return changing.computeIfAbsent(name, this::changing).stream().anyMatch(row -> {
            int stem = name.length() - row.end().length();
            return word.length() > stem
                    && word.startsWith(name.substring(0, stem))
                    && row.others().contains(word.substring(stem));
        });
    }

    private List<NameEndings.Row> changing(String name) {
        return endings.changing(name).stream().filter(NameEndings.Row::own).toList();
    }

    private static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    private List<Word> words(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            int start = at;
            while (at < to && Words.isWordPart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (at > start) {
                words.add(new Word(text, start, at));
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }
}
