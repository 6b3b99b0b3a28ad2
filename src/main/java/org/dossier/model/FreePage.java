package org.dossier.model;

import org.dossier.source.Marks;

/**
 * A page of the editors' own.
 *
 * @param id file name without ending; also its address
 * @param title its title
 * @param description one line; empty body when not given
 * @param language of the page
 * @param part title of the group of pages that it belongs to, in words; empty for none
 * @param body the text
 * @param marks where it was written
 */
public record FreePage(
        String id, Name title, Body description, Language language, String part, Body body, Marks marks) {}
