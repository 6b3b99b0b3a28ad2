package org.dossier.read;

import java.util.List;
import java.util.Locale;
import org.dossier.manuscript.Ref;
import org.dossier.model.Language;
import org.dossier.text.WordTable;

/** Takes the "By" off a byline that was pasted with it: pages write it themselves. */
final class Bylines {
    private final WordTable words = WordTable.read(Bylines.class, "byline-words.tsv");

    /** The same credits, each without such a word. */
    List<Ref> without(List<Ref> credits, Language language) {
        return credits.stream()
                .map(credit -> new Ref(without(credit.id(), language.tag()), credit.span()))
                .toList();
    }

    private String without(String credit, String tag) {
        String language = tag.split("-")[0];
        for (String word : words.words(language, "byline")) {
            String rest = rest(credit, word);
            if (rest != null) {
                return rest;
            }
        }
        for (String word : words.words(language, "before-two")) {
            String rest = rest(credit, word);
            if (rest != null && rest.indexOf(' ') > 0) {
                return rest;
            }
        }
        return credit;
    }

    /** What follows a word and a space or colon; null when the credit does not begin so. */
    private static String rest(String credit, String word) {
        String start = credit.substring(0, Math.min(word.length(), credit.length()));
        String rest = credit.substring(start.length());
        boolean begins = start.toLowerCase(Locale.ROOT).equals(word) && rest.matches("(?s)[ :]\\s*\\S.*");
        return begins ? rest.replaceFirst("^[ :]\\s*", "") : null;
    }
}
