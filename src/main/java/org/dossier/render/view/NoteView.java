package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * A remark of the editors.
 *
 * @param id of the card on the page
 * @param former ids of the card or entry for the ids that it had before; empty where {@code id} is
 * @param number its number on the page
 * @param at address of its words on the page
 * @param kind {@code context}, {@code definition} or {@code question}
 * @param kindLabel the kind in words
 * @param text the remark
 * @param sources where it comes from
 * @param by who wrote it; empty when not given
 * @param date when; empty when not given
 */
public record NoteView(
        String id,
        List<String> former,
        int number,
        String at,
        String kind,
        String kindLabel,
        Html text,
        List<CiteView> sources,
        String by,
        Html date) {}
