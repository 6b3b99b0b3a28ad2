package org.dossier.render.view;

import java.util.List;

/**
 * The ledger of claims; template {@code claims.ftlh}.
 *
 * @param count how many there are
 * @param kinds how many of each kind
 * @param outcomes how many with each outcome
 * @param responses how many with each reply
 * @param groups by article, newest first; made one by one
 */
public record ClaimsView(
        int count, List<Tally> kinds, List<Tally> outcomes, List<Tally> responses, Iterable<ClaimGroup> groups) {
    /**
     * The claims of an article.
     *
     * @param id of the section on the page
     * @param article which article
     * @param outlet where it appeared; null when not given
     * @param date when; empty when not known
     * @param claims in order of the text
     */
    public record ClaimGroup(String id, LinkView article, LinkView outlet, Html date, List<ClaimView> claims) {}
}
