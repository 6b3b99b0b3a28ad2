package org.dossier.render.view;

/**
 * A word of a closed list.
 *
 * @param key the word in the content, such as {@code allegation}
 * @param label the same in words of the page; empty where it goes without saying
 */
public record LabelView(String key, String label) {}
