package org.dossier.render.cards;

/**
 * What a picture for a link says. Everything is plain text of one line, in any script; what the fonts of the program cannot write is left
 * out, never shown as boxes.
 *
 * @param kind what is linked to, in a word or two; empty for none
 * @param title the main words; empty for none
 * @param line what is below the title, such as where and when something appeared; empty for none
 * @param dossier title of the dossier, at the foot; empty for none
 */
public record Card(String kind, String title, String line, String dossier) {}
