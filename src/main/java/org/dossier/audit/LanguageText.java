package org.dossier.audit;

/**
 * Text in a language of its own.
 *
 * @param text the words, on one line, without withheld names; empty for none
 * @param lang their language, a tag of BCP 47
 * @param dir {@code ltr} or {@code rtl}
 */
public record LanguageText(String text, String lang, String dir) {
    /** True when there are none. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
