package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * The ledger of claims; template {@code claims.ftlh}. In a large dossier the claims stand on several pages: then the
 * first one has {@code parts} and no {@code years}.
 *
 * @param title of the page
 * @param count how many claims there are here; on the first page all of them
 * @param all the first page of the ledger, from its parts; null on the first page itself
 * @param parts the pages that the claims stand on; empty when they stand on this one
 * @param profiles the lists of people and organizations, each of whom has a page with all their claims; empty when the
 *     claims stand on this page
 * @param contents the sections of the page
 * @param facets by what the claims can be told apart; values that no claim has are left out
 * @param years the claims, by the year of the article, newest first, undated last; made one by one
 * @param open what has no answer or no outcome yet
 * @param script address of the script that filters and sorts; empty when there is nothing to filter
 */
public record ClaimsView(
        String title,
        int count,
        LinkView all,
        List<Part> parts,
        List<LinkView> profiles,
        List<NavItem> contents,
        List<Facet> facets,
        Iterable<YearOfClaims> years,
        List<OpenClaimsView> open,
        String script) {
    /**
     * A page that holds some of the claims.
     *
     * @param page the page, with the number of its claims
     * @param kinds how many of each kind; {@code href} shows these alone
     * @param open what has no answer or no outcome yet, with the numbers
     */
    public record Part(NavItem page, List<Choice> kinds, List<NavItem> open) {}

    /**
     * Something by which claims can be told apart.
     *
     * @param key {@code kind}, {@code answer}, {@code outcome}, {@code year}, {@code by} or {@code about}
     * @param label what to print
     * @param choices its values
     */
    public record Facet(String key, String label, List<Choice> choices) {}

    /**
     * A value of a facet.
     *
     * @param value as it stands in addresses
     * @param label what to print
     * @param href where a reader finds these claims alone, also without a script; empty for nowhere
     * @param count how many claims have it
     * @param kind {@code person} or {@code organization} when it is a profile; empty for anything else
     */
    public record Choice(String value, String label, String href, int count, String kind) {}

    /**
     * The claims of the articles of a year.
     *
     * @param id of the section on the page
     * @param label the year, or a word for those without a date
     * @param count how many claims
     * @param groups by article, newest first; made one by one
     */
    public record YearOfClaims(String id, String label, int count, Iterable<ClaimGroup> groups) {}

    /**
     * The claims of an article.
     *
     * @param id of the section on the page
     * @param article which article
     * @param outlet where it appeared; null when not given
     * @param date when; empty when not known
     * @param claims in order of the text
     */
    public record ClaimGroup(String id, LinkView article, LinkView outlet, Html date, List<Filed> claims) {}

    /**
     * A claim with what it is filed under: values of the facets, several with spaces between.
     *
     * @param claim the claim
     * @param answer the state of the reply, and {@code denied} where another claim denies it; {@code none} for neither
     * @param outcome what came of it; {@code none} when nothing is recorded
     * @param year of the article; {@code undated} when not known
     * @param by who makes it: the id of a profile, {@code .article} or {@code .unnamed}
     * @param about ids of the profiles it is about
     * @param made the first day on which it may have been made, such as {@code 2024-06-03}; empty when not known
     * @param person place of the first of {@code about} among all profiles, by name; a large number when there is none
     */
    public record Filed(
            ClaimView claim,
            String answer,
            String outcome,
            String year,
            String by,
            String about,
            String made,
            int person) {}
}
