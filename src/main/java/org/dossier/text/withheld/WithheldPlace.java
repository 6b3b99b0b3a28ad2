package org.dossier.text.withheld;

/**
 * A place that holds a withheld name, or may hold one.
 *
 * @param begin first character, UTF-16
 * @param end just after the last; an address or a joined word is meant as a whole
 * @param profile whose name it is
 * @param form the form of the name that was found
 * @param sure false where it may be something else, such as a longer word or a common one
 */
public record WithheldPlace(int begin, int end, String profile, String form, boolean sure) {}
