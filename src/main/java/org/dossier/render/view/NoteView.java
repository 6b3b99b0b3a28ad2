package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * A remark of the editors.
 *
 * @param anchor of the card or entry
 * @param letter its letter on the page
 * @param passage leads to its words
 * @param kind {@code context}, {@code definition} or {@code question}
 * @param line what it says in a few words: as its author put it, or its first words
 * @param text the remark
 * @param sources where it comes from, besides the article in which it is
 * @param by who wrote it; empty when not given
 * @param date when; empty when not given
 */
public record NoteView(
        AnchorView anchor,
        String letter,
        String passage,
        LabelView kind,
        String line,
        Html text,
        List<CiteView> sources,
        String by,
        Html date) {}
