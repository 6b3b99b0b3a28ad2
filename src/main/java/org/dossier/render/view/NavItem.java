package org.dossier.render.view;

/**
 * An entry of a navigation.
 *
 * @param label what to print
 * @param href where it leads
 * @param count how many things are there; -1 when that is not told
 * @param current true when the page is there, or below it
 */
public record NavItem(String label, String href, int count, boolean current) {}
