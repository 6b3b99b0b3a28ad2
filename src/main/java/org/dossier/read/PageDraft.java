package org.dossier.read;

import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.source.Marks;

/**
 * A free page as written.
 *
 * @param id from the file's name
 * @param title null when missing, which has been reported
 * @param description one line
 * @param language of the page
 * @param body the text
 * @param marks where the front matter was written
 */
public record PageDraft(String id, Name title, Markup description, Language language, Markup body, Marks marks) {}
