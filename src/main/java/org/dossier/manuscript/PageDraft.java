package org.dossier.manuscript;

import java.util.List;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.source.Marks;

/**
 * A free page as written. Components are those of {@link org.dossier.model.FreePage}.
 *
 * @param former ids it had before, oldest first; its own may be among them
 * @param title null when missing, which has been reported
 * @param order its place among the pages, from 1; 0 when left out
 * @param marks where the front matter was written
 */
public record PageDraft(
        String id,
        List<Ref> former,
        Name title,
        Markup description,
        Language language,
        String part,
        int order,
        Markup body,
        Marks marks) {}
