package org.dossier.model;

import java.util.List;

/**
 * A name or title, with its forms in other languages and scripts.
 *
 * @param text the form that pages show first
 * @param language the language of {@code text}
 * @param others the other forms, by language tag
 */
public record Name(String text, Language language, List<Form> others) {
    /**
     * A form of a name in one language.
     *
     * @param language its language
     * @param text the name
     */
    public record Form(Language language, String text) {}

    /** Copies the list. */
    public Name {
        others = List.copyOf(others);
    }

    /** A name with one form. */
    public static Name of(String text, Language language) {
        return new Name(text, language, List.of());
    }

    @Override
    public String toString() {
        return text;
    }
}
