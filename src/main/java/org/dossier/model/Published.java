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
 * One that is older may hold a name that is withheld now: so it is no part of a {@link Dossier}, and nothing that draws or exports can see it.
 *
 * @param articles by id
 */
public record Published(SortedMap<String, Text> articles) {
    /** The form of the file that this program writes, and the newest that it reads. */
    public static final int VERSION = 1;

    /** Copies the map. */
    public Published {
        articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
    }

    /**
     * An article. Claims are short, and kept in words; of the text only sums are kept, in which nobody can read.
     *
     * @param id its id
     * @param words of the article itself: title, subtitle, summary
     * @param digest sum of all its sentences, whatever their ends and those of paragraphs
     * @param sentences sums of its sentences, in order
     * @param claims the words of each claim, by its id
     * @param corrections the day of each correction as written, by the sum of its words
     */
    public record Text(
            String id,
            Map<Word, String> words,
            String digest,
            List<String> sentences,
            SortedMap<String, Map<Word, String>> claims,
            SortedMap<String, String> corrections) {
        /** Copies what it is given. */
        public Text {
            words = copy(words);
            sentences = List.copyOf(sentences);
            SortedMap<String, Map<Word, String>> copies = new TreeMap<>();
            claims.forEach((claim, said) -> copies.put(claim, copy(said)));
            claims = Collections.unmodifiableSortedMap(copies);
            corrections = Collections.unmodifiableSortedMap(new TreeMap<>(corrections));
        }

        private static Map<Word, String> copy(Map<Word, String> words) {
            Map<Word, String> copy = new EnumMap<>(Word.class);
            copy.putAll(words);
            return Collections.unmodifiableMap(copy);
        }
    }

    /**
     * The words of claims and articles that readers are told of when they change, in the order of a report. What is not given is left
     * out. Texts are folded as for finding quotes, so that quotation marks and spaces of another kind are no other words.
     */
    public enum Word implements Keyed {
        /** The title of an article. */
        TITLE,
        /** Its second title. */
        SUBTITLE,
        /** Of an article or a claim. */
        SUMMARY,
        /** The words of the article that a claim stands on. */
        QUOTE,
        /** What kind of claim it is. */
        KIND,
        /** Who makes it: an id, {@code article} or {@code unnamed}. */
        BY,
        /** Why nobody is named. */
        REASON,
        /** Ids of those it is about, sorted, with spaces between. */
        ABOUT,
        /** Towards those it is about. */
        STANCE,
        /** When it was made. */
        MADE,
        /** Ids of the claims it denies, sorted, with spaces between. */
        DENIES,
        /** Whether there is a reply. */
        RESPONSE_STATUS,
        /** Whose it is. */
        RESPONSE_BY,
        /** When they were asked. */
        RESPONSE_SOUGHT,
        /** The reply. */
        RESPONSE_TEXT,
        /** Why none was sought. */
        RESPONSE_REASON,
        /** What came of the claim. */
        OUTCOME_STATUS,
        /** When. */
        OUTCOME_DATE,
        /** In words. */
        OUTCOME_TEXT,
        /** What the editors' own check found. */
        REVIEW_RATING,
        /** How they checked. */
        REVIEW_EXPLANATION;

        /** As the file names it, and as authors do: {@code response.text} is the key {@code text} below {@code response}. */
        @Override
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }

        /** The key of the claim's or article's own map: {@code response} of {@code response.text}. */
        public String field() {
            return key().replaceFirst("\\..*", "");
        }

        /** The key below {@link #field}; empty when the field is no map. */
        public String part() {
            return key().substring(field().length()).replaceFirst("^\\.", "");
        }
    }
}
