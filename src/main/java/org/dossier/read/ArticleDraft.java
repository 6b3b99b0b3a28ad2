package org.dossier.read;

import java.util.List;
import org.dossier.model.Article;
import org.dossier.model.Image;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.PartialDate;
import org.dossier.source.Marks;

/**
 * An article as written. Components are those of {@link Article}, with references not yet looked up.
 *
 * @param id from the file's name
 * @param former ids it had before, oldest first; its own may be among them
 * @param title its title; null when missing, which has been reported
 * @param subtitle empty when not given
 * @param byline names or ids of people
 * @param outlet a name or the id of an organization; null when not given
 * @param date null when not given
 * @param time time and offset after the date; empty when not given
 * @param url empty when not given
 * @param archived empty when not given
 * @param accessed null when not given
 * @param language of the article
 * @param type what it is
 * @param rights how much may be shown
 * @param license empty when not given
 * @param summary a line or two
 * @param image null when not given
 * @param tags as written
 * @param review null when not given
 * @param body the text
 * @param annotations of the front matter and of the file beside it, together
 * @param marks where the front matter was written
 */
public record ArticleDraft(
        String id,
        List<Ref> former,
        Name title,
        String subtitle,
        List<Ref> byline,
        Ref outlet,
        PartialDate date,
        String time,
        String url,
        String archived,
        PartialDate accessed,
        Language language,
        Article.Type type,
        Article.Rights rights,
        String license,
        Markup summary,
        Image image,
        List<String> tags,
        Annotations.ReviewDraft review,
        Markup body,
        Annotations annotations,
        Marks marks) {
    /** The first id that the article had: addresses that must not change with its name are made of it. */
    public String firstId() {
        return former.isEmpty() ? id : former.get(0).id();
    }
}
