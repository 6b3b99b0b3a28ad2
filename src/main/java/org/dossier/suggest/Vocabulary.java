package org.dossier.suggest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.Language;
import org.dossier.text.Folded;

/**
 * What is known of the words of a language before its articles are read for names.
 *
 * @param language the language
 * @param words tables
 * @param known names of what is neither person nor organization
 * @param counts how words are written in the articles
 * @param never what the editors say is not a name, folded
 */
record Vocabulary(Language language, LanguageWords words, KnownNames known, CaseCounts counts, Set<String> never) {
    /**
     * The vocabulary of articles that are all of one language.
     *
     * @param unwanted names that are never to be suggested
     */
    static Vocabulary of(Language language, List<Article> articles, Dossier dossier, Set<String> unwanted) {
        LanguageWords words = LanguageWords.in(language);
        Set<String> never = new HashSet<>();
        unwanted.forEach(one -> never.add(fold(one)));
        dossier.settings().linking().stop().forEach((tag, stop) -> {
            if (tag.sharesWith(language)) {
                stop.forEach(one -> never.add(fold(one)));
            }
        });
        dossier.profiles().forEach(profile -> profile.names().matching().never().forEach(one -> never.add(fold(one))));
        return new Vocabulary(language, words, KnownNames.in(language, words), CaseCounts.of(articles), never);
    }

    /** True when the editors have said that this is not a name. */
    boolean isNever(String text) {
        return never.contains(fold(text));
    }

    private static String fold(String text) {
        return Folded.name(text).text().strip();
    }
}
