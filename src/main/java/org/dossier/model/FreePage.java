package org.dossier.model;

import org.dossier.source.Marks;

/**
 * A page of the editors' own.
 *
 * @param id file name without ending; also its address
 * @param title its title
 * @param description one line; empty body when not given
 * @param language of the page
 * @param body the text
 * @param marks where it was written
 */
public record FreePage(String id, Name title, Body description, Language language, Body body, Marks marks) {}
