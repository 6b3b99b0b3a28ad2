package org.dossier.model;

import java.util.ArrayList;
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

    /** The form of a language, else one of a language that shares words with it, else the one that pages show first. */
    public String in(Language wanted) {
        List<Form> forms = new ArrayList<>(List.of(new Form(language, text)));
        forms.addAll(others);
        return forms.stream()
                .filter(form -> form.language.equals(wanted))
                .findFirst()
                .or(() -> forms.stream()
                        .filter(form -> form.language.sharesWith(wanted))
                        .findFirst())
                .map(Form::text)
                .orElse(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
