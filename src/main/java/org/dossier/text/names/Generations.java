package org.dossier.text.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dossier.text.Words;

/**
 * Distinguishes father and son of one name by what is after it: Jr., Sr., III, the Younger, fils, Filho, d. J. What means the same counts as
 * one: {@code Jr.} and {@code Junior}. The words are rows of {@code person-words.tsv}; numbers are known without.
 */
public final class Generations {
    private static final List<String> ROLES = List.of("younger", "elder", "grandson");
    private static final Pattern NUMBER = Pattern.compile("(?:II|III|IV|V|VI|VII|VIII|IX|2nd|3rd|4th)");
    private static final int WORDS = 2;

    private final List<WordSet> words;

    /** The words of a language, such as {@code de}. */
    public Generations(String language) {
        words = ROLES.stream().map(role -> WordSet.of(language, role)).toList();
    }

    /**
     * The generation that is after a name: right after it, or after a comma where no other word can be meant.
     *
     * @param end just after the name
     * @return what distinguishes it from others; null when there is none
     */
    public String behind(String text, int end) {
        boolean comma = end < text.length() && text.charAt(end) == ',';
        int at = comma ? end + 1 : end;
        boolean hyphen = at + 1 < text.length() && text.charAt(at) == '-' && !comma;
        if (at >= text.length() || text.charAt(at) != ' ' && !hyphen) {
            return null;
        }
        at++;
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
        }
        int stop = at;
        StringBuilder phrase = new StringBuilder();
        String found = null;
        for (int i = 0; i < WORDS; i++) {
            int from = stop;
            while (stop < text.length() && (Words.isWordPart(text.charAt(stop)) || text.charAt(stop) == '-')) {
                stop++;
            }
            String word = text.substring(from, stop);
            boolean joined = stop < text.length() && text.charAt(stop) == '\'';
            if (word.isEmpty() || joined && !text.startsWith("'s", stop)) {
                break;
            }
            phrase.append(phrase.length() == 0 ? "" : " ").append(word);
            boolean dot = stop < text.length() && text.charAt(stop) == '.';
            String role = role(phrase.toString());
            // "Jean Marten, père de deux enfants", "Ada North, Senior Adviser"
            if (hyphen) {
                // "Коваль-младший"; a longer phrase, or a number, is none.
                return i == 0
                                && role != null
                                && word.indexOf('-') < 0
                                && Character.isLetter(word.charAt(0))
                                && !NUMBER.matcher(word).matches()
                        ? role
                        : null;
            }
            boolean noun = comma && !dot && word.length() > 3 && text.startsWith(" ", stop);
            if (role != null && !noun) {
                found = role;
            }
            stop += dot ? 1 : 0;
            if (stop < text.length() && text.charAt(stop) == ' ') {
                stop++;
            } else if (!dot) {
                break;
            }
        }
        return found;
    }

    /** The generations in full names; an empty one stands for names that have none. */
    Set<String> of(List<String> names) {
        Set<String> all = new HashSet<>();
        for (String name : names) {
            String found = "";
            for (int i = name.indexOf(' '); i > 0; i = name.indexOf(' ', i + 1)) {
                int end = name.charAt(i - 1) == ',' ? i - 1 : i;
                String here = behind(name, end);
                found = here == null ? found : here;
            }
            all.add(found);
        }
        return all;
    }

    private String role(String phrase) {
        if (NUMBER.matcher(phrase).matches()) {
            return phrase.toLowerCase(Locale.ROOT);
        }
        for (int i = 0; i < ROLES.size(); i++) {
            if (words.get(i).has(phrase)) {
                return ROLES.get(i);
            }
        }
        return null;
    }
}
