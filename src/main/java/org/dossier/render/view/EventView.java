package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * Something that happened or is to happen.
 *
 * @param anchor of the card or entry
 * @param date when; empty when not known
 * @param title what; on profiles {@code href} leads to its entry in the article
 * @param place where in the world; empty when not given
 * @param role as what the profile took part, on profiles; empty elsewhere
 * @param text a remark; empty when not given
 * @param participants who took part; empty on profiles
 * @param sources where it comes from, besides the article in which it is
 * @param where the words of the article
 * @param noted who noted it, and when, in words; empty when not given
 */
public record EventView(
        AnchorView anchor,
        Html date,
        LinkView title,
        String place,
        String role,
        Html text,
        List<ParticipantView> participants,
        List<CiteView> sources,
        LinkView where,
        Html noted) {

    /**
     * Someone who took part.
     *
     * @param name who
     * @param role as what; empty when not given
     */
    public record ParticipantView(LinkView name, String role) {}
}
