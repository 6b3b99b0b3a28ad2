package org.dossier.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words that readers have been shown, as {@code content/dossier.lock} keeps them: without the names that were withheld when it was written.
 * One that is older may hold a name that is withheld now: so it is not part of a {@link Dossier}, and nothing that draws or exports can see it.
 *
 * @param articles by id
 */
public record Published(SortedMap<String, Text> articles) {
    /** The form of the file that this program writes, and the newest that it reads. */
    public static final int VERSION = 2;

    /** Copies the map. */
    public Published {
        articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
    }

    /**
     * An article. Claims and responses are short, and kept in words; of the text only sums are kept, in which nobody can read.
     *
     * @param id its id
     * @param words of the article itself: title, subtitle, summary
     * @param digest sum of all its sentences, whatever their ends and those of paragraphs
     * @param sentences sums of its sentences, in order
     * @param noted the words of each claim and each response, by its id
     * @param corrections the day of each correction as written, by the sum of its words
     */
    public record Text(
            String id,
            Map<Word, String> words,
            String digest,
            List<String> sentences,
            SortedMap<String, Map<Word, String>> noted,
            SortedMap<String, String> corrections) {
        /** Copies what it is given. */
        public Text {
            words = copy(words);
            sentences = List.copyOf(sentences);
            SortedMap<String, Map<Word, String>> copies = new TreeMap<>();
            noted.forEach((one, said) -> copies.put(one, copy(said)));
            noted = Collections.unmodifiableSortedMap(copies);
            corrections = Collections.unmodifiableSortedMap(new TreeMap<>(corrections));
        }

        /** The ids of the claims, in order. */
        public List<String> claims() {
            return noted.keySet().stream()
                    .filter(id -> !isResponse(noted.get(id)))
                    .toList();
        }

        private static Map<Word, String> copy(Map<Word, String> words) {
            Map<Word, String> copy = new EnumMap<>(Word.class);
            copy.putAll(words);
            return Collections.unmodifiableMap(copy);
        }
    }

    /** True when these are the words of a response, and not of a claim or an article. */
    public static boolean isResponse(Map<Word, String> words) {
        return words.containsKey(Word.STATUS);
    }

    /**
     * The words of claims, responses and articles that readers are told of when they change, in the order of a report. What is not given is left
     * out. Texts are folded as for finding quotes, so that quotation marks and spaces of another kind are no other words.
     */
    public enum Word implements Keyed {
        /** The title of an article. */
        TITLE,
        /** Its second title. */
        SUBTITLE,
        /** Of an article or a claim. */
        SUMMARY,
        /** Of a claim: the same in a few words. */
        SHORT,
        /** The words of the article that a claim or response is about. */
        QUOTE,
        /** What kind of claim it is. */
        KIND,
        /** Who makes it: an id, {@code article} or {@code unnamed}; of a response whose it is. */
        BY,
        /** Why nobody is named; of a response why nobody was asked. */
        REASON,
        /** Ids of those it is about, sorted, with spaces between. */
        ABOUT,
        /** Toward those it is about. */
        STANCE,
        /** When it was made. */
        MADE,
        /** Ids of the claims it denies, sorted, with spaces between. */
        DENIES,
        /** Of a response: whether there is a response. Every response has one, and nothing else. */
        STATUS,
        /** Ids of the claims it responds to, sorted, with spaces between. */
        TO,
        /** Who asked, each with when and how, semicolons between. */
        ASKED,
        /** When they replied. */
        DATE,
        /** The response. */
        TEXT,
        /** What came of the claim. */
        OUTCOME_STATUS,
        /** When. */
        OUTCOME_DATE,
        /** In words. */
        OUTCOME_TEXT,
        /** What is claimed, without who says so. */
        STATES,
        /** What the editors' own check found. */
        REVIEW_RATING,
        /** How they checked. */
        REVIEW_EXPLANATION;

        /** As the file names it, and as authors do: {@code outcome.text} is the key {@code text} below {@code outcome}. */
        @Override
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }

        /** The key of the claim's or article's own map: {@code outcome} of {@code outcome.text}. */
        public String field() {
            return key().replaceFirst("\\..*", "");
        }

        /** The key below {@link #field}; empty when the field is not a map. */
        public String part() {
            return key().substring(field().length()).replaceFirst("^\\.", "");
        }
    }
}
