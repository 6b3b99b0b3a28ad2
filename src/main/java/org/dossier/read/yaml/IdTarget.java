package org.dossier.read.yaml;

/** What an id stands for. */
public enum IdTarget {
    /** A person or organization. */
    PROFILE("id of a person or organization", "ids of people and organizations"),
    /** A person or organization, or {@code none} for nobody. */
    PROFILE_OR_NONE("id of a person or organization, or `none`", ""),
    /** Who makes a claim: a person or organization, {@code article} or {@code unnamed}. */
    SPEAKER("id of a person or organization, `article`, `unnamed`", ""),
    /** The id of a person or organization, or, when it is none, a name. */
    CREDIT("id or text", "list of ids or text"),
    /** A free page. */
    PAGE("id of a page", ""),
    /** A section of the site, by its key, or a free page. */
    SECTION_OR_PAGE("", "list of sections and ids of pages"),
    /** An article. */
    ARTICLE("id of an article", ""),
    /** A source or an article. */
    SOURCE("id of a source or article", ""),
    /** A claim. */
    CLAIM("id of a claim", "ids of claims"),
    /** A claim that someone responds to, or {@code all} for all that are negative about them. */
    ANSWERED("", "`all`, or ids of claims"),
    /** A passage that the text of an article names. */
    PASSAGE("name of a passage", ""),
    /** An annotation: its own permanent address. */
    ANNOTATION("text", ""),
    /** What had the id before, and has another now. */
    FORMER("", "ids"),
    /** An annotation that had the id before. */
    FORMER_ANNOTATION("", "ids"),
    /** A kind of relation. */
    RELATION_KIND("a kind of relation", "");

    private final String one;
    private final String several;

    IdTarget(String one, String several) {
        this.one = one;
        this.several = several;
    }

    /** What a key that holds one is said to hold, in words for authors. */
    public String one() {
        return one;
    }

    /** What a key that holds a list of them is said to hold; empty where no key does. */
    public String several() {
        return several;
    }
}
