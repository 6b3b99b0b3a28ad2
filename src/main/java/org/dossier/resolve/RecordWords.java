package org.dossier.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Keyed;
import org.dossier.model.PartialDate;
import org.dossier.model.Published;
import org.dossier.model.Published.Word;
import org.dossier.model.Response;
import org.dossier.source.Range;
import org.dossier.source.Sha256;
import org.dossier.text.Folded;
import org.dossier.text.Sentences;

/**
 * The words of the content in the form in which {@code dossier.lock} keeps what has been published: as readers have been shown them, without
 * the names that are withheld, and so are the sums made of them.
 *
 * @param withheld the names
 */
record RecordWords(Redactions withheld) {

    /**
     * A sentence of an article.
     *
     * @param digest sum of its folded words
     * @param range where it is in the reading text
     */
    record Sentence(String digest, Range range) {}

    /** All that is kept of an article. */
    Published.Text of(Article article) {
        SortedMap<String, Map<Word, String>> noted = new TreeMap<>();
        noted(article).forEach(one -> noted.put(one.id(), of(one, article)));
        SortedMap<String, String> corrections = new TreeMap<>();
        corrections(article)
                .forEach((digest, correction) ->
                        corrections.put(digest, correction.date().toString()));
        return new Published.Text(
                article.id(),
                ofItself(article),
                digest(article.body()),
                sentences(article.body()).stream().map(Sentence::digest).toList(),
                noted,
                corrections);
    }

    /** The annotations of an article whose words are kept: its claims, then its responses. */
    static List<Annotation> noted(Article article) {
        List<Annotation> noted = new ArrayList<>(article.claims());
        noted.addAll(article.responses());
        return noted;
    }

    /** The words of one of {@link #noted}; the quote is what the article has at its place, which is what readers see marked. */
    Map<Word, String> of(Annotation one, Article article) {
        Map<Word, String> words = new EnumMap<>(Word.class);
        if (one.place() != null) {
            String text = article.body().text();
            text(
                    words,
                    Word.QUOTE,
                    one.place().ranges().stream().map(range -> range.of(text)).collect(Collectors.joining(" [...] ")));
        }
        if (one instanceof Claim claim) {
            claim(words, claim);
        } else if (one instanceof Response response) {
            response(words, response);
        }
        return words;
    }

    /** The words of the article that are outside its text. */
    Map<Word, String> ofItself(Article article) {
        Map<Word, String> words = new EnumMap<>(Word.class);
        text(words, Word.TITLE, article.title().text());
        text(words, Word.SUBTITLE, article.imprint().subtitle());
        put(words, Word.SUMMARY, article.summary());
        return words;
    }

    private void claim(Map<Word, String> words, Claim claim) {
        put(words, Word.SUMMARY, claim.summary());
        text(words, Word.SHORT, claim.brief());
        put(words, Word.KIND, claim.kind());
        Claim.Speaker by = claim.by();
        put(words, Word.BY, by.profile() == null ? by.kind().key() : by.profile());
        text(words, Word.REASON, by.reason());
        put(words, Word.ABOUT, ids(claim.about()));
        put(words, Word.STANCE, claim.stance());
        put(words, Word.MADE, claim.made());
        put(words, Word.DENIES, ids(claim.denies()));
        if (claim.outcome() != null) {
            put(words, Word.OUTCOME_STATUS, claim.outcome().status());
            put(words, Word.OUTCOME_DATE, claim.outcome().date());
            put(words, Word.OUTCOME_TEXT, claim.outcome().text());
        }
        text(words, Word.STATES, claim.states());
        if (claim.review() != null) {
            text(words, Word.REVIEW_RATING, claim.review().rating());
            put(words, Word.REVIEW_EXPLANATION, claim.review().explanation());
        }
    }

    private void response(Map<Word, String> words, Response response) {
        put(words, Word.BY, response.by());
        text(words, Word.REASON, response.reason());
        put(words, Word.STATUS, response.status());
        put(words, Word.TO, ids(response.to()));
        put(words, Word.ASKED, response.asked().stream().map(this::asked).collect(Collectors.joining("; ")));
        put(words, Word.DATE, response.date());
        put(words, Word.TEXT, response.text());
    }

    private String asked(Response.Asked asked) {
        return Stream.of(asked.by().key(), asked.date(), asked.channel(), asked.deadline(), asked.about())
                .filter(Objects::nonNull)
                .map(one -> fold(one.toString()).replace(";", ","))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
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
        return Sha256.brief(String.join(
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
        return Sha256.brief(body.blocks().stream()
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
                    sentences.add(new Sentence(Sha256.brief(words), range));
                }
            }
        }
        return sentences;
    }
}
