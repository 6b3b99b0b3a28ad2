package org.dossier.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Keyed;
import org.dossier.model.PartialDate;
import org.dossier.model.Published;
import org.dossier.model.Published.Word;
import org.dossier.source.Range;
import org.dossier.text.Fingerprint;
import org.dossier.text.Folded;
import org.dossier.text.Sentences;

/**
 * The words of the content in the form in which {@code dossier.lock} keeps what has been published: as readers have been shown them, without
 * the names that are withheld, and so are the sums made of them.
 *
 * @param withheld the names
 */
record RecordWords(Withheld withheld) {

    /**
     * A sentence of an article.
     *
     * @param digest sum of its folded words
     * @param range where it is in the reading text
     */
    record Sentence(String digest, Range range) {}

    /** All that is kept of an article. */
    Published.Text of(Article article) {
        SortedMap<String, Map<Word, String>> claims = new TreeMap<>();
        article.claims().forEach(claim -> claims.put(claim.id(), of(claim, article)));
        SortedMap<String, String> corrections = new TreeMap<>();
        corrections(article)
                .forEach((digest, correction) ->
                        corrections.put(digest, correction.date().toString()));
        return new Published.Text(
                article.id(),
                ofItself(article),
                digest(article.body()),
                sentences(article.body()).stream().map(Sentence::digest).toList(),
                claims,
                corrections);
    }

    /** The words of the article that stand outside its text. */
    Map<Word, String> ofItself(Article article) {
        Map<Word, String> words = new EnumMap<>(Word.class);
        text(words, Word.TITLE, article.title().text());
        text(words, Word.SUBTITLE, article.imprint().subtitle());
        put(words, Word.SUMMARY, article.summary());
        return words;
    }

    /** The words of a claim; the quote is what the article has at its place, which is what readers see marked. */
    Map<Word, String> of(Claim claim, Article article) {
        Map<Word, String> words = new EnumMap<>(Word.class);
        put(words, Word.SUMMARY, claim.summary());
        String text = article.body().text();
        text(
                words,
                Word.QUOTE,
                claim.place().ranges().stream().map(range -> range.of(text)).collect(Collectors.joining(" [...] ")));
        put(words, Word.KIND, claim.kind());
        Claim.Speaker by = claim.by();
        put(words, Word.BY, by.profile() == null ? by.kind().key() : by.profile());
        text(words, Word.REASON, by.reason());
        put(words, Word.ABOUT, ids(claim.about()));
        put(words, Word.STANCE, claim.stance());
        put(words, Word.MADE, claim.made());
        put(words, Word.DENIES, ids(claim.denies()));
        if (claim.response() != null) {
            response(words, claim.response());
        }
        if (claim.outcome() != null) {
            put(words, Word.OUTCOME_STATUS, claim.outcome().status());
            put(words, Word.OUTCOME_DATE, claim.outcome().date());
            put(words, Word.OUTCOME_TEXT, claim.outcome().text());
        }
        if (claim.review() != null) {
            text(words, Word.REVIEW_RATING, claim.review().rating());
            put(words, Word.REVIEW_EXPLANATION, claim.review().explanation());
        }
        return words;
    }

    private void response(Map<Word, String> words, Claim.Response response) {
        put(words, Word.RESPONSE_STATUS, response.status());
        put(words, Word.RESPONSE_BY, response.by());
        put(words, Word.RESPONSE_SOUGHT, response.sought());
        put(words, Word.RESPONSE_TEXT, response.text());
        text(words, Word.RESPONSE_REASON, response.reason());
    }

    private static String ids(List<String> ids) {
        return ids.stream().sorted().collect(Collectors.joining(" "));
    }

    private void put(Map<Word, String> words, Word word, Body text) {
        text(words, word, text.text());
    }

    private static void put(Map<Word, String> words, Word word, Keyed value) {
        put(words, word, value == null ? null : value.key());
    }

    private static void put(Map<Word, String> words, Word word, PartialDate date) {
        put(words, word, date == null ? null : date.toString());
    }

    private static void put(Map<Word, String> words, Word word, String text) {
        if (text != null && !text.isEmpty()) {
            words.put(word, text);
        }
    }

    private void text(Map<Word, String> words, Word word, String text) {
        put(words, word, fold(text));
    }

    /** Without what is not wording, kinds of quotation marks, dashes and spaces, line breaks; and without withheld names. */
    String fold(String text) {
        return Folded.quote(withheld.clean(text)).text().strip();
    }

    /** The corrections by the sum of their words, in their order; two that say the same count as one. */
    Map<String, Correction> corrections(Article article) {
        Map<String, Correction> corrections = new LinkedHashMap<>();
        article.corrections().forEach(one -> corrections.putIfAbsent(digest(one), one));
        return corrections;
    }

    /** Sum of the words of a correction. */
    String digest(Correction correction) {
        // No fold makes a line feed, so that nothing runs over from one field to the next.
        return Fingerprint.of(String.join(
                "\n",
                correction.date().toString(),
                fold(correction.was().text()),
                fold(correction.now().text()),
                fold(correction.why().text())));
    }

    /**
     * Sum of a whole text. Ends of blocks count as spaces: so it is the same however paragraphs are cut, and however a later version
     * of ICU may cut sentences.
     */
    String digest(Body body) {
        return Fingerprint.of(body.blocks().stream()
                .map(block -> fold(block.range().of(body.text())))
                .filter(block -> !block.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    /** The sentences of a text, in order. */
    List<Sentence> sentences(Body body) {
        List<Sentence> sentences = new ArrayList<>();
        for (Body.Block block : body.blocks()) {
            for (Range range : Sentences.of(
                    body.text(), block.range().start(), block.range().end())) {
                String words = fold(range.of(body.text()));
                if (!words.isEmpty()) {
                    sentences.add(new Sentence(Fingerprint.of(words), range));
                }
            }
        }
        return sentences;
    }
}
