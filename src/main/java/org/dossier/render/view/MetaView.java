package org.dossier.render.view;

/**
 * A line in the head of a page, for programs that read it.
 *
 * @param name of the fact
 * @param content the fact
 */
public record MetaView(String name, String content) {}
