package org.dossier.render.view;

/**
 * How often something is there.
 *
 * @param key the word for it in the content, such as {@code allegation}
 * @param label what to print
 * @param count how many
 */
public record Tally(String key, String label, int count) {}
