package org.dossier.manuscript;

import java.util.List;
import org.dossier.model.Article;
import org.dossier.model.Image;
import org.dossier.model.Imprint;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.source.Marks;

/**
 * An article as written. Components are those of {@link Article}, with references not yet looked up.
 *
 * @param former ids it had before, oldest first; its own may be among them
 * @param title its title; null when missing, which has been reported
 * @param byline names or ids of people
 * @param outlet a name or the id of an organization; null when not given
 * @param annotations of the front matter and of the file beside it, together
 * @param marks where the front matter was written
 */
public record ArticleDraft(
        String id,
        List<Ref> former,
        Name title,
        List<Ref> byline,
        Ref outlet,
        Imprint imprint,
        Markup summary,
        Image image,
        Annotations.ReviewDraft review,
        Markup body,
        Annotations annotations,
        Marks marks) {
    /** The language of its text. */
    public Language language() {
        return imprint.language();
    }

    /** The first id that the article had: addresses that must not change with its name are made of it. */
    public String firstId() {
        return former.isEmpty() ? id : former.get(0).id();
    }
}
