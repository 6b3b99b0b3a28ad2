package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * A tie between two profiles.
 *
 * @param anchor of the card or entry
 * @param subject whom it is read from; null on profiles, where it is read from the profile
 * @param kind what ties them, in words; an alleged or disputed tie says so
 * @param object the other one
 * @param role in words; empty when not given
 * @param status {@code confirmed}, {@code alleged}, {@code disputed} or {@code ended}; goes without saying when confirmed
 * @param dates from when to when; empty when not known
 * @param where the words it rests on; null for one stated in a profile
 * @param text a remark; empty when not given
 * @param sources where it comes from, besides the article in which it stands
 * @param noted who noted it, and when, in words; empty when not given
 */
public record RelationView(
        AnchorView anchor,
        LinkView subject,
        String kind,
        LinkView object,
        String role,
        LabelView status,
        Html dates,
        LinkView where,
        Html text,
        List<CiteView> sources,
        Html noted) {}
