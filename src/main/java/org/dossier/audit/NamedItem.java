package org.dossier.audit;

/**
 * A person, organization, article or source by its name.
 *
 * @param id its id; the words for a withheld name where it spells one
 * @param name its name or title
 * @param route of its page in the site, such as {@code people/x.html}; empty when it has none
 */
public record NamedItem(String id, LanguageText name, String route) {}
