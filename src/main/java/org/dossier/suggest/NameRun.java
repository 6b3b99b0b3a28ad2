package org.dossier.suggest;

import org.dossier.model.Article;
import org.dossier.source.Range;

/**
 * A name that is in an article and is not a mention.
 *
 * @param article the article
 * @param range the words, without titles, in the reading text
 * @param text the words on one line, with straight apostrophes
 * @param clues what is around them
 * @param profile id of a profile whose name these words spell otherwise, with a linked mention inside; null in all other cases
 * @param acronym what is in brackets after them and is made of their first letters; null for nothing
 */
record NameRun(Article article, Range range, String text, Clues clues, String profile, String acronym) {
    /**
     * What is around a name.
     *
     * @param titled a title or office is before it
     * @param definite a definite article is before it
     * @param locative it is where a place does
     * @param speaks a verb of speech is beside it, or a pronoun for people or an age after it
     */
    record Clues(boolean titled, boolean definite, boolean locative, boolean speaks) {}
}
