package org.dossier.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.dossier.model.Article;
import org.dossier.model.Published;
import org.dossier.model.Published.Word;

/**
 * The record of what has been published without the names that are withheld now: one that was written before a name was to be withheld
 * holds it, in words, in ids, and in sums of sentences, by which a guess can be confirmed.
 *
 * @param published without the names; ids stay, for they are addresses
 * @param named where it held one, in the order of the record, as in "the article 'x'"
 */
record RedactedRecord(Published published, List<String> named) {
    /** The others are ids, dates and words of the format. */
    private static final Set<Word> FREE = EnumSet.of(
            Word.TITLE,
            Word.SUBTITLE,
            Word.SUMMARY,
            Word.QUOTE,
            Word.REASON,
            Word.SHORT,
            Word.ASKED,
            Word.TEXT,
            Word.OUTCOME_TEXT,
            Word.STATES,
            Word.REVIEW_RATING,
            Word.REVIEW_EXPLANATION);

    /** Copies the list. */
    RedactedRecord {
        named = List.copyOf(named);
    }

    /**
     * Takes the names out.
     *
     * @param articles as they are now: what a sum is made of is known from these alone
     * @param wording without names
     */
    static RedactedRecord of(Published recorded, List<Article> articles, RecordWords wording) {
        if (wording.withheld().isEmpty()) {
            return new RedactedRecord(recorded, List.of());
        }
        return new Cleaning(wording.withheld(), sums(articles, wording)).of(recorded);
    }

    /** Sums of words without names, by those of the same words with them. */
    private static Map<String, String> sums(List<Article> articles, RecordWords clean) {
        RecordWords written = new RecordWords(Redactions.NONE);
        Map<String, String> sums = new ConcurrentHashMap<>();
        articles.parallelStream().forEach(article -> {
            article.corrections().forEach(one -> sums.put(written.digest(one), clean.digest(one)));
            String text = article.body().text();
            if (!clean.withheld().clean(text).equals(text)) {
                sums.put(written.digest(article.body()), clean.digest(article.body()));
                List<RecordWords.Sentence> sentences = clean.sentences(article.body());
                List<RecordWords.Sentence> named = written.sentences(article.body());
                for (int i = 0; i < named.size(); i++) {
                    sums.put(named.get(i).digest(), sentences.get(i).digest());
                }
            }
        });
        return sums;
    }

    /** Cleans one record. */
    private static final class Cleaning {
        private final Redactions withheld;
        private final Map<String, String> sums;
        private final List<String> named = new ArrayList<>();

        Cleaning(Redactions withheld, Map<String, String> sums) {
            this.withheld = withheld;
            this.sums = sums;
        }

        RedactedRecord of(Published recorded) {
            SortedMap<String, Published.Text> articles = new TreeMap<>();
            recorded.articles().forEach((id, text) -> articles.put(id, text(text)));
            return new RedactedRecord(new Published(articles), named);
        }

        private Published.Text text(Published.Text was) {
            Map<Word, String> words = words(was.words());
            String digest = sums.getOrDefault(was.digest(), was.digest());
            List<String> sentences = was.sentences().stream()
                    .map(sum -> sums.getOrDefault(sum, sum))
                    .toList();
            boolean same =
                    words.equals(was.words()) && digest.equals(was.digest()) && sentences.equals(was.sentences());
            if (!same || withheld.spells(was.id())) {
                named.add("the article " + id(was.id()));
            }
            SortedMap<String, Map<Word, String>> noted = new TreeMap<>();
            was.noted().forEach((id, said) -> {
                Map<Word, String> clean = words(said);
                if (!clean.equals(said) || withheld.spells(id) || idsSpell(said)) {
                    named.add((Published.isResponse(said) ? "the response " : "the claim ") + id(id));
                }
                noted.put(id, clean);
            });
            SortedMap<String, String> corrections = new TreeMap<>();
            was.corrections().forEach((sum, date) -> {
                String clean = sums.getOrDefault(sum, sum);
                if (!clean.equals(sum)) {
                    named.add("a correction of the article " + id(was.id()));
                }
                corrections.put(clean, date);
            });
            return new Published.Text(was.id(), words, digest, sentences, noted, corrections);
        }

        private String id(String id) {
            return withheld.spells(id) ? withheld.words() : "'" + id + "'";
        }

        private Map<Word, String> words(Map<Word, String> was) {
            Map<Word, String> words = new EnumMap<>(Word.class);
            was.forEach((word, text) -> words.put(word, FREE.contains(word) ? withheld.clean(text) : text));
            return words;
        }

        private boolean idsSpell(Map<Word, String> words) {
            return words.entrySet().stream()
                    .anyMatch(one -> !FREE.contains(one.getKey()) && withheld.spells(one.getValue()));
        }
    }
}
