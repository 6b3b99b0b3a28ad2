package org.dossier.model;

/** What an id of the one id space names. */
public enum IdKind implements Keyed {
    ARTICLE,
    PERSON,
    ORGANIZATION,
    /** A cited work. */
    SOURCE,
    /** A free page. */
    PAGE;

    /** True for a person or organization. */
    public boolean isProfile() {
        return this == PERSON || this == ORGANIZATION;
    }

    /**
     * Words for a kind, or for some, with the article before them.
     *
     * @param words such as {@code organization} or {@code source or article}
     */
    public static String withArticle(String words) {
        return (words.matches("[aeiou].*") ? "an " : "a ") + words;
    }
}
