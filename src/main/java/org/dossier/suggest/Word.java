package org.dossier.suggest;

import org.dossier.text.names.Surnames;

/**
 * A word of a text with its class.
 *
 * @param start first character, UTF-16
 * @param end just after the last
 * @param text its characters, with straight apostrophes
 * @param tag its class as Universal Dependencies call it, {@code PROPN} for a name; empty where nobody knows
 */
record Word(int start, int end, String text, String tag) {
    private static final String CLOSED = " DET PRON ADP CCONJ SCONJ AUX PART INTJ ";

    /** True for a word of a closed class, such as an article or a preposition. */
    boolean isFunction() {
        return !tag.isEmpty() && CLOSED.contains(" " + tag + " ");
    }

    /** True when it begins with a letter or digit. */
    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** True when it has a capital letter where names have one: "Noor", "iPhone", "al-Zawrani"; but not "pro-Noor" or "Noor-led". */
    boolean hasCapital() {
        if (!isWord() || text.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c))) {
            return false;
        }
        String[] parts = text.split("-");
        if (parts.length < 2 || Character.isDigit(text.charAt(0))) {
            return true;
        }
        boolean begins = Surnames.isParticle(parts[0]) || !Character.isLowerCase(parts[0].codePointAt(0));
        return begins && !Character.isLowerCase(parts[parts.length - 1].codePointAt(0));
    }

    /** True when it begins with a figure, and goes on with letters and figures alone: "18F", "7amleh", "1990s". */
    boolean isFigured() {
        int at = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > 0 && at < text.length() && text.chars().allMatch(Character::isLetterOrDigit);
    }

    /** The same word with another end. */
    Word until(int length) {
        return new Word(start, start + length, text.substring(0, length), tag);
    }

    /** True for two and more letters, all of them capital. */
    boolean isAllCapitals() {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters > 1 && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** True for a capital letter after a small one, as trade names have it: "TikTok". */
    boolean isCamel() {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** True for a single capital letter, with a full stop or without. */
    boolean isInitial() {
        return text.length() <= 2
                && Character.isUpperCase(text.charAt(0))
                && (text.length() == 1 || text.charAt(1) == '.');
    }
}
