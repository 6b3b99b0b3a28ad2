package org.dossier.render.view;

import java.util.List;

/**
 * A name or title with its other forms.
 *
 * @param text as it is
 * @param lang language; empty when it is that of the page
 * @param dir {@code ltr} or {@code rtl}; empty when {@code lang} is
 * @param others the other forms, in the order written
 */
public record NameView(String text, String lang, String dir, List<LinkView> others) {}
