package org.dossier.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dossier.model.Article;

/**
 * How often the words of some articles are written with a small letter, and with a capital one inside a sentence: what the first word of a
 * sentence is without its place (truecasing, after Lita et al. 2003).
 */
final class CaseCounts {
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();
    private final Map<String, Integer> figured = new HashMap<>();

    /** The counts of articles of one language. */
    static CaseCounts of(List<Article> articles) {
        CaseCounts counts = new CaseCounts();
        articles.forEach(article -> counts.add(article.body().text()));
        return counts;
    }

    private void add(String text) {
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                figured(text, at);
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String lower = text.substring(at, end).toLowerCase(Locale.ROOT);
            if (Character.isLowerCase(text.charAt(at))) {
                // "eBay" is never the small form of a common word.
                boolean common = text.substring(at, end).chars().noneMatch(Character::isUpperCase);
                (common ? small : capital).merge(lower, 1, Integer::sum);
            } else if (at > 1 && text.charAt(at - 1) == ' ' && Character.isLowerCase(text.charAt(at - 2))) {
                capital.merge(lower, 1, Integer::sum);
            }
            at = end;
        }
    }

    /** Counts the word that begins here, when it begins with a figure and a letter follows. */
    private void figured(String text, int at) {
        if (!Character.isDigit(text.charAt(at)) || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return;
        }
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        if (word.chars().anyMatch(Character::isLetter)) {
            figured.merge(word, 1, Integer::sum);
        }
    }

    /** How often a word that begins with a figure occurs, letter by letter. */
    int figured(String word) {
        return figured.getOrDefault(word, 0);
    }

    /** How often a word occurs with a small letter. */
    int small(String word) {
        return small.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** How often a word occurs with a capital letter right after a word with small ones. */
    int capital(String word) {
        return capital.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** True when a word is mostly written small: with a capital letter it is at a beginning or in a title. */
    boolean isCommon(String word) {
        return small(word) > capital(word);
    }
}
