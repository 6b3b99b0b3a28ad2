package org.dossier.text.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.text.Folded;
import org.dossier.text.Nearest;
import org.dossier.text.WordEdits;

/**
 * Determines what an edit did to a passage: whether something changed that may not, for the passage to be taken for the old one. "Two percent" is
 * not "twelve percent", "acquitted" is not "convicted", and "A sued B" is not "B sued A", however few letters differ.
 *
 * <p>Guarded are figures and signs, the words of {@code guarded-words.tsv}, words with a capital letter (they may be names), all words of
 * scripts without capital letters (there a name looks like any other word), words that moved, words that lost or got a negative beginning
 * or ending, and all words of a language that the table knows too little of: in it the word that came may be "not".
 */
final class Guards {
    private static final Pattern TOKEN = Pattern.compile("(?<![\\p{L}\\p{N}])[+-]?\\p{N}[\\p{L}\\p{M}\\p{N}.,:/']*"
            + "|[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}']*"
            + "|[\\p{So}\\p{Sk}\uFE0F]+"
            // What stands for a picture, words struck out, raised figures.
            + "|\\[\\.\\.\\.\\]|~~|\\^"
            + "|[%\\p{Sc}?\u061F\uFF1F]");

    private static final Pattern TRAILING = Pattern.compile("[.,:/']+$");

    /** Between two words: what may be before a word that has a capital letter only because of its place. */
    private static final Pattern BEGINS = Pattern.compile("[.!?:;\"(\\[\\n]");

    private static final List<String> NEGATIVE_BEGINNINGS = List.of(
            "un", "in", "im", "il", "ir", "dis", "non", "mis", "de", "anti", "mal", "counter", "a", "o", "u", "s", "on",
            "ne", "nie", "nu", "be", "ent", "er", "не", "без", "недо", "α", "αν");

    /** A word shorter than this is not taken for misspelled: one letter makes too many of them another word. */
    private static final int MAY_BE_MISSPELT = 5;

    /** Words shorter than this may be in another place without being noticed. */
    private static final int MAY_NOT_MOVE = 4;

    private static final GuardedWords WORDS = GuardedWords.standard();

    private Guards() {}

    /**
     * What an edit did.
     *
     * @param forbidden a word that came, went or moved and may not, as one phrase for an author; empty when none did
     * @param respelt a word that stayed, with other capital letters or vowel signs than it may have, as one phrase; empty when there is none
     * @param reworded true when a word that says something came, went or was replaced: only what is around the passage can tell
     *     whether it is the same one
     */
    record Change(String forbidden, String respelt, boolean reworded) {
        /** What changed that may not, of whichever kind; empty when nothing did. */
        String any() {
            return forbidden.isEmpty() ? respelt : forbidden;
        }
    }

    private record Token(String word, String key, boolean begins) {
        /** True for what may not come or go. */
        boolean isGuarded() {
            int first = key.codePointAt(0);
            boolean figure = !Character.isLetter(first) || key.codePoints().anyMatch(Character::isDigit);
            return figure
                    || WORDS.isGuarded(key)
                    || WORDS.isGuarded(bare())
                    || !hasCase()
                    || isCapital() && !(begins && WORDS.isHarmless(key));
        }

        boolean isCapital() {
            return word.codePoints().anyMatch(Character::isUpperCase);
        }

        private boolean hasCase() {
            return word.codePoints()
                    .anyMatch(c -> (Character.isUpperCase(c) || Character.isLowerCase(c)) && !isGeorgian(c));
        }

        /** Georgian has capital letters in Unicode, and does not begin names with them. */
        private static boolean isGeorgian(int c) {
            return Character.UnicodeScript.of(c) == Character.UnicodeScript.GEORGIAN;
        }

        /** Without the sign of a possessive. */
        String bare() {
            return key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
        }

        boolean isFamiliar() {
            return WORDS.isFamiliar(begins ? key : word);
        }

        boolean isHarmless() {
            return WORDS.isHarmless(key);
        }

        /** Vowel signs of Arabic and Hebrew, and the like. */
        boolean hasMarks() {
            return !word.toLowerCase(Locale.ROOT).equals(key);
        }
    }

    /**
     * Compares two states of a passage, both folded for quotes.
     *
     * @param before as it was
     * @param after as it is now
     */
    static Change between(String before, String after) {
        List<Token> old = tokens(before);
        List<Token> now = tokens(after);
        List<WordEdits.Edit> edits = WordEdits.of(keys(old), keys(now));
        String forbidden = moved(edits, old, now);
        boolean reworded = false;
        boolean familiar = old.stream().anyMatch(Token::isFamiliar);
        for (WordEdits.Edit edit : edits) {
            List<Token> gone = old.subList(edit.oldStart(), edit.oldEnd());
            List<Token> come = now.subList(edit.newStart(), edit.newEnd());
            if (!isRespaced(gone, come)) {
                forbidden = forbidden.isEmpty() ? forbidden(gone, come) : forbidden;
                boolean other = isReworded(gone, come);
                reworded |= other;
                if (other && !familiar && forbidden.isEmpty()) {
                    forbidden = unfamiliar(gone, come);
                }
            }
        }
        return new Change(forbidden, respelt(edits, old, now), reworded);
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int last = 0;
        while (matcher.find()) {
            String word = TRAILING.matcher(matcher.group()).replaceFirst("");
            String key = Folded.name(word).text().toLowerCase(Locale.ROOT);
            if (!key.isEmpty()) {
                boolean begins = tokens.isEmpty()
                        || BEGINS.matcher(text.substring(last, matcher.start())).find();
                tokens.add(new Token(word, key, begins));
                last = matcher.start() + word.length() - (word.equals("?") ? 1 : 0);
            }
        }
        return tokens;
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }

    /** True for "co-operate" and "cooperate", "can not" and "cannot"; not for "not able" and "notable". */
    private static boolean isRespaced(List<Token> gone, List<Token> come) {
        return String.join("", keys(gone)).equals(String.join("", keys(come)))
                && gone.stream().anyMatch(Token::isGuarded) == come.stream().anyMatch(Token::isGuarded);
    }

    /** Words that went in one place and came in another: who did what to whom may have changed. */
    private static String moved(List<WordEdits.Edit> edits, List<Token> old, List<Token> now) {
        Set<String> gone = new HashSet<>();
        for (WordEdits.Edit edit : edits) {
            old.subList(edit.oldStart(), edit.oldEnd()).stream()
                    .filter(Guards::mayNotMove)
                    .forEach(token -> gone.add(token.bare()));
        }
        return edits.stream()
                .flatMap(edit -> now.subList(edit.newStart(), edit.newEnd()).stream())
                .filter(token -> gone.contains(token.bare()))
                .map(token -> "the word '" + token.word + "' is in a different place")
                .findFirst()
                .orElseGet(() -> swapped(edits, old, now));
    }

    /** Two words that changed places, of which the one that says nothing by itself counts as the one that went: it is as well the other. */
    private static String swapped(List<WordEdits.Edit> edits, List<Token> old, List<Token> now) {
        for (int i = 1; i < edits.size(); i++) {
            WordEdits.Edit left = edits.get(i - 1);
            WordEdits.Edit right = edits.get(i);
            boolean oneBetween = right.oldStart() - left.oldEnd() == 1;
            if (oneBetween && mayNotMove(old.get(left.oldEnd()))) {
                List<String> first = keys(old.subList(left.oldStart(), left.oldEnd()));
                List<String> last = keys(now.subList(right.newStart(), right.newEnd()));
                List<String> before = keys(now.subList(left.newStart(), left.newEnd()));
                List<String> behind = keys(old.subList(right.oldStart(), right.oldEnd()));
                boolean swap =
                        first.size() == 1 && first.equals(last) && first.get(0).length() >= MAY_NOT_MOVE
                                || before.size() == 1
                                        && before.equals(behind)
                                        && before.get(0).length() >= MAY_NOT_MOVE;
                if (swap) {
                    return "the word '" + old.get(left.oldEnd()).word + "' is in a different place";
                }
            }
        }
        return "";
    }

    private static boolean mayNotMove(Token token) {
        return token.isGuarded() || token.key.length() >= MAY_NOT_MOVE && !token.isHarmless();
    }

    private static String forbidden(List<Token> gone, List<Token> come) {
        for (Token token : gone) {
            if (token.isGuarded()) {
                return "the word '" + token.word + "' was removed or changed";
            }
        }
        for (Token token : come) {
            if (token.isGuarded()) {
                return "the word '" + token.word + "' was added";
            }
        }
        for (Token one : gone) {
            for (Token other : come) {
                if (isNegated(one.key, other.key) || isNegated(other.key, one.key)) {
                    return "the word '" + one.word + "' was changed to '" + other.word + "'";
                }
            }
        }
        return "";
    }

    /** Any word in a language of which too little is known. */
    private static String unfamiliar(List<Token> gone, List<Token> come) {
        return gone.isEmpty()
                ? "the word '" + come.get(0).word + "' was added"
                : "the word '" + gone.get(0).word + "' was removed or changed";
    }

    /** True for "lawful" and "unlawful", "harmful" and "harmless". */
    private static boolean isNegated(String word, String negated) {
        boolean ending = negated.endsWith("less")
                && word.startsWith(negated.substring(0, negated.length() - 4))
                && negated.length() > 6;
        return ending
                || word.length() >= 3
                        && negated.endsWith(word)
                        && NEGATIVE_BEGINNINGS.contains(negated.substring(0, negated.length() - word.length()));
    }

    private static boolean isReworded(List<Token> gone, List<Token> come) {
        if (gone.size() != come.size()) {
            return !gone.stream().allMatch(Token::isHarmless) || !come.stream().allMatch(Token::isHarmless);
        }
        for (int i = 0; i < gone.size(); i++) {
            String one = gone.get(i).key;
            String other = come.get(i).key;
            // A word that is "not" in front of the other is no misprint: "lovlig", "ulovlig".
            boolean misspelt = !one.endsWith(other)
                    && !other.endsWith(one)
                    && Math.min(one.length(), other.length()) >= MAY_BE_MISSPELT
                    && Nearest.distance(one, other, 1) <= 1;
            if (!misspelt && !(WORDS.isHarmless(one) && WORDS.isHarmless(other))) {
                return true;
            }
        }
        return false;
    }

    /** Words that stayed, but for a capital letter that is not owed to their place, or for vowel signs that say something else. */
    private static String respelt(List<WordEdits.Edit> edits, List<Token> old, List<Token> now) {
        int i = 0;
        int j = 0;
        for (int next = 0; next <= edits.size(); next++) {
            int end = next < edits.size() ? edits.get(next).oldStart() : old.size();
            for (; i < end; i++, j++) {
                Token one = old.get(i);
                Token other = now.get(j);
                boolean capital = one.isCapital() != other.isCapital() && !one.begins && !other.begins;
                boolean marks = one.hasMarks() && other.hasMarks() && !one.word.equalsIgnoreCase(other.word);
                if (capital || marks) {
                    return "the word '" + one.word + "' was changed to '" + other.word + "'";
                }
            }
            if (next < edits.size()) {
                i = edits.get(next).oldEnd();
                j = edits.get(next).newEnd();
            }
        }
        return "";
    }
}
