package org.dossier.text.mentions;

import java.util.HashSet;
import java.util.Set;
import org.dossier.text.Proclitics;
import org.dossier.text.Words;

/** Finds names in one text that short words of Arabic or Hebrew are glued to, and shows whether these letters are such words. */
final class ProcliticNames {
    /** A word of so many letters after glued words is hardly another word by chance. */
    private static final int LONG = 5;

    private final String text;
    private final NameTable table;
    private Set<String> free;

    /** @param text folded as for names */
    ProcliticNames(String text, NameTable table) {
        this.text = text;
        this.table = table;
    }

    /**
     * A name after letters that may be glued words.
     *
     * @param from where the name begins
     * @param found the name
     * @param sure false where the letters may be the beginning of another word
     */
    record Place(int from, NameTable.Found found, boolean sure) {}

    /** The first that is sure of those after the letters at {@code at}, else the first; null when there is none. */
    Place find(int at) {
        Place unsure = null;
        for (int length : Proclitics.lengths(text, at)) {
            NameTable.Found found = behind(at, length);
            if (found != null && isGlued(at, at + length, found)) {
                return new Place(at + length, found, true);
            }
            if (found != null && unsure == null) {
                unsure = new Place(at + length, found, false);
            }
        }
        return unsure;
    }

    /** A name after glued words; "li" and the article "al" melt into "ll". */
    private NameTable.Found behind(int at, int length) {
        int from = at + length;
        if (from >= text.length() || !Character.isLetter(text.charAt(from))) {
            return null;
        }
        NameTable.Found found = table.longest(text, from);
        if (found != null) {
            return found.end() - from >= 3 ? found : null;
        }
        if (text.charAt(from - 1) == 'ل' && text.charAt(from) == 'ل') {
            found = table.longestAfterAlef(text, from);
        }
        // "lil-" may be "to the": then one word is a plain noun as often as a name.
        return found != null
                        && (text.substring(from, found.end()).indexOf(' ') > 0
                                || isFree('ا' + text.substring(from, found.end())))
                ? found
                : null;
    }

    /**
     * True when a name after glued words counts. One word after them may be another word as well, "to Cohen" and "to serve"; then the text
     * must have it free somewhere, unless it is long or an acronym. One with the article is as often a plain noun, "the university".
     *
     * @param glued first of the letters that may be glued words
     * @param from first letter of the name
     * @param found the name
     */
    private boolean isGlued(int glued, int from, NameTable.Found found) {
        String name = text.substring(from, found.end());
        boolean person = found.names().stream().allMatch(ProfileName::person);
        if (name.indexOf('"') > 0) {
            return true;
        }
        boolean article = Proclitics.endsWithArticle(text, glued, from);
        if (article && Proclitics.isHebrew(name.charAt(0))) {
            // "the Corlan" is a company; a person's name has no article.
            return !person && isFree(name);
        }
        if (name.indexOf(' ') > 0) {
            return true;
        }
        // Few words begin with what would be "and" before a word.
        boolean and = from == glued + 1 && "וو".indexOf(text.charAt(glued)) >= 0;
        boolean isLong = name.length() >= (and ? LONG - 1 : LONG) && !name.startsWith("ال");
        boolean melted = name.charAt(0) == 'ل' && from > glued && text.charAt(from - 1) == 'ل';
        return !article && (isLong || isFree(name) || melted && isFree('ا' + name));
    }

    /** True when the word occurs somewhere in the text with nothing before it. */
    private boolean isFree(String word) {
        if (free == null) {
            free = new HashSet<>();
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                boolean inside = i < text.length()
                        && (Words.isWordPart(text.charAt(i)) || "'\"".indexOf(text.charAt(i)) >= 0 && start >= 0);
                if (inside && start < 0) {
                    start = i;
                } else if (!inside && start >= 0) {
                    free.add(text.substring(start, i));
                    start = -1;
                }
            }
        }
        return free.contains(word) || free.contains(word + '"') || free.contains(word + '\'');
    }
}
