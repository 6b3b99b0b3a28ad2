package org.dossier.render.view;

/**
 * Words in a language of their own.
 *
 * @param text the words
 * @param lang their language; empty when it is that of the page
 * @param dir {@code ltr} or {@code rtl}; empty when {@code lang} is
 */
public record TextView(String text, String lang, String dir) {}
