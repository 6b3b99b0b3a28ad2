package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * What was done with the names in an article, for its editors; template {@code editor.ftlh}.
 *
 * @param article its title; {@code href} leads to the page of its readers
 * @param lang language of its text
 * @param dir direction of its text: {@code ltr} or {@code rtl}
 * @param counts how many names were linked how, and how many not, in words
 * @param headings true when names in headings are looked for
 * @param stop words that the dossier never takes for a name in this language
 * @param unlinked names that are no mentions, in order of the text
 * @param linked mentions, in order of the text
 */
public record EditorView(
        LinkView article,
        String lang,
        String dir,
        List<NavItem> counts,
        boolean headings,
        List<String> stop,
        Iterable<Row> unlinked,
        Iterable<Row> linked) {
    /**
     * An article in the list of all of them, a GroupView; template {@code editor-index.ftlh}.
     *
     * @param article its title; {@code href} leads to its page for editors
     * @param counts how many names were linked how, and how many not, in words
     */
    public record Item(LinkView article, List<NavItem> counts) {}

    /**
     * Some words.
     *
     * @param sentence the words, marked, in their sentence
     * @param profiles who is named, or who might be; empty where an editor said that nobody is
     * @param key the word for {@code why} that data files use
     * @param why how they were linked, or why not, in a sentence
     * @param place where they are: an address on the article's page for mentions, and the file and line for others
     * @param entry what to add to the article's annotations for the opposite, in YAML; empty where nothing is to be added
     */
    public record Row(Html sentence, List<LinkView> profiles, String key, String why, LinkView place, String entry) {}
}
