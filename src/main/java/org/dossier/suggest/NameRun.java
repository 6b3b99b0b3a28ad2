package org.dossier.suggest;

import org.dossier.model.Article;
import org.dossier.source.Range;

/**
 * A name that stands in an article and is no mention.
 *
 * @param article the article
 * @param range the words, without titles, in the reading text
 * @param text the words on one line, with straight apostrophes
 * @param words how many words
 * @param clues what stands around them
 * @param profile id of a profile whose name these words spell otherwise, with a linked mention inside; null in all other cases
 * @param acronym what stands in brackets behind them and is made of their first letters; null for nothing
 */
record NameRun(Article article, Range range, String text, int words, Clues clues, String profile, String acronym) {
    /**
     * What stands around a name.
     *
     * @param titled a title or office stands before it
     * @param definite a definite article stands before it
     * @param locative it stands where a place does
     * @param speaks a verb of speech stands beside it, or a pronoun for people or an age behind it
     */
    record Clues(boolean titled, boolean definite, boolean locative, boolean speaks) {}
}
