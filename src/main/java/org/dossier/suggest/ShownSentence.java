package org.dossier.suggest;

import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.source.Range;
import org.dossier.text.Sentences;

/** The sentence around a place, for showing. */
final class ShownSentence {
    private static final int WIDEST = 240;
    private static final int BEFORE = 100;

    private ShownSentence() {}

    /** The place with its sentence on one line; a long one is cut around the words. */
    static Suggestions.Example example(Article article, Range range) {
        String text = article.body().text();
        Range block = article.body().blocks().stream()
                .map(Body.Block::range)
                .filter(one -> one.overlaps(range))
                .findFirst()
                .orElse(range);
        Range sentence = Sentences.at(Sentences.of(text, block.start(), block.end()), range.start());
        int start = sentence == null ? range.start() : Math.min(sentence.start(), range.start());
        int end = sentence == null ? range.end() : Math.max(sentence.end(), range.end());
        String before = "";
        String after = "";
        if (end - start > WIDEST && range.start() - start > BEFORE) {
            start = text.indexOf(' ', range.start() - BEFORE) + 1;
            start = Math.min(start, range.start());
            before = "… ";
        }
        if (end - start > WIDEST) {
            int cut = Math.max(range.end(), text.lastIndexOf(' ', start + WIDEST));
            after = cut < end ? " …" : "";
            end = Math.min(end, cut);
        }
        String line = text.substring(start, end).replaceAll("\\s+", " ").strip();
        return new Suggestions.Example(
                before + line + after, article.body().source().of(range));
    }
}
