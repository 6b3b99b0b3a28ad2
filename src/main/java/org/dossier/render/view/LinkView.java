package org.dossier.render.view;

/**
 * Words that may lead somewhere: a name, a title.
 *
 * @param text the words
 * @param href where they lead; empty when they lead nowhere
 * @param kind {@code person} or {@code organization} when it is a profile; empty for anything else
 * @param lang the language of the words; empty when it is that of the page
 * @param dir {@code ltr} or {@code rtl}; empty when {@code lang} is
 */
public record LinkView(String text, String href, String kind, String lang, String dir) {
    /** Words in the language of the page. */
    public static LinkView of(String text, String href) {
        return new LinkView(text, href, "", "", "");
    }
}
