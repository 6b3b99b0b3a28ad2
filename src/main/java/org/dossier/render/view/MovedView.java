package org.dossier.render.view;

/**
 * The page at an address that something had before; template {@code moved.ftlh}.
 *
 * @param page what was there, leading to the address it has now
 * @param canonical that address for search engines: in full where the site's is known
 * @param script address of the script that goes there with what is after {@code #}
 */
public record MovedView(LinkView page, String canonical, String script) {}
