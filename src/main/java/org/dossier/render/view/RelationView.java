package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * A connection between two profiles, in one line.
 *
 * @param anchor where it is on a page; {@link AnchorView#NONE} where it has no place of its own
 * @param subject the one it is read from; null on that one's own page
 * @param kind what connects them, as who is named first reads it
 * @param object the other one
 * @param role in words; empty when not given
 * @param dates from when to when; empty when not known
 * @param amount money, as the language writes it; empty when not given
 * @param share in percent, as the language writes it; empty when not given
 * @param status how sure it is, in words; its key says by which line
 * @param ended that it was so once, in words; empty when it has not ended, or where dates say so
 * @param where the words it rests on; null for one stated in a profile
 * @param also the words of other articles that it rests on
 * @param text a remark; empty when not given
 * @param sources marks of what it cites besides the article in which it is; empty for nothing
 * @param noted who noted it, and when, in words; empty when not given
 */
public record RelationView(
        AnchorView anchor,
        LinkView subject,
        String kind,
        LinkView object,
        String role,
        Html dates,
        String amount,
        String share,
        LabelView status,
        String ended,
        LinkView where,
        List<LinkView> also,
        Html text,
        Html sources,
        Html noted) {}
