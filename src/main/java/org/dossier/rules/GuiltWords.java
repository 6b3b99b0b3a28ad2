package org.dossier.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dossier.source.Range;
import org.dossier.text.Folded;
import org.dossier.text.Sentences;
import org.dossier.text.WordTable;
import org.dossier.text.Words;

/**
 * Finds words that say that someone did wrong, and leaves alone those that do not: negated, quoted from someone,
 * part of a name.
 */
public final class GuiltWords {
    private final Map<String, Vocabulary> vocabularies = new HashMap<>();

    /** The words of one language. */
    private record Vocabulary(Phrases guilt, Phrases harmless, Phrases clears, Phrases says) {}

    /** How a text is read. */
    public enum Voice {
        /** As a few words of the editors: a word is someone else's in quotation marks, where the sentence says whose. */
        LABEL,
        /** As what someone says, whom a page names: quotation marks alone make a word theirs. */
        CLAIM,
        /** As sentences of the editors: a word is someone else's in quotation marks, or where the sentence says who says so. */
        PROSE
    }

    /** The words that come with the program. */
    public static GuiltWords standard() {
        return new GuiltWords(WordTable.read(Rule.class, "words-of-guilt.tsv"));
    }

    private GuiltWords(WordTable table) {
        for (String language : table.languages()) {
            vocabularies.put(
                    language,
                    new Vocabulary(
                            Phrases.of(table, language, "guilt"),
                            Phrases.of(table, language, "harmless"),
                            Phrases.of(table, language, "clears"),
                            Phrases.of(table, language, "says")));
        }
    }

    /**
     * Where words of guilt are in a text.
     *
     * @param text the text
     * @param languages in which it may be; of one that the table does not know nothing is found
     */
    public List<Range> in(String text, Collection<String> languages, Voice voice) {
        if (text.isEmpty()) {
            return List.of();
        }
        Folded folded = Folded.name(text);
        List<Range> found = new ArrayList<>();
        for (String language : new TreeSet<>(languages)) {
            Vocabulary vocabulary = vocabularies.get(language);
            if (vocabulary != null) {
                find(folded, vocabulary, language, voice)
                        .forEach(one -> found.add(new Range(folded.start(one.start()), folded.end(one.end()))));
            }
        }
        return found.stream().distinct().toList();
    }

    private static List<Range> find(Folded folded, Vocabulary vocabulary, String language, Voice voice) {
        String text = folded.text();
        List<Range> words = new ArrayList<>();
        List<Range> guilt = vocabulary.guilt.in(text);
        if (guilt.isEmpty()) {
            return words;
        }
        List<Range> harmless = vocabulary.harmless.in(text);
        Quotations quotations = new Quotations(text);
        List<Range> sentences = Sentences.of(text, 0, text.length());
        for (Range one : guilt) {
            Range sentence = Sentences.at(sentences, one.start());
            String around = text.substring(sentence.start(), sentence.end());
            boolean inside = !words.isEmpty() && words.get(words.size() - 1).end() > one.start();
            boolean quoted = quotations.hold(one);
            boolean excused = switch (voice) {
                case LABEL -> quoted && vocabulary.says.isIn(around);
                case CLAIM -> quoted;
                case PROSE -> quoted || vocabulary.says.isIn(around);
            };
            if (!inside
                    && !excused
                    && harmless.stream().noneMatch(phrase -> phrase.contains(one))
                    && !vocabulary.clears.isIn(around)
                    && !isPartOfName(text, one.start(), sentence.start(), language)) {
                words.add(one);
            }
        }
        return words;
    }

    /** A capital letter in the middle of a sentence marks a name, but not in German, where it marks any noun. */
    private static boolean isPartOfName(String text, int start, int sentence, String language) {
        if (language.equals("de") || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int first = sentence;
        while (first < start && !Words.isWordPart(text.charAt(first))) {
            first++;
        }
        return first < start;
    }
}
