package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * A remark of the editors.
 *
 * @param anchor of the card or entry
 * @param number its number on the page
 * @param kind {@code context}, {@code definition} or {@code question}
 * @param text the remark
 * @param sources where it comes from, besides the article in which it stands
 * @param by who wrote it; empty when not given
 * @param date when; empty when not given
 */
public record NoteView(
        AnchorView anchor,
        NumberView number,
        LabelView kind,
        Html text,
        List<CiteView> sources,
        String by,
        Html date) {}
