package org.dossier.render.view;

import java.util.List;

/**
 * The ledger of claims; template {@code claims.ftlh}. In a large dossier the first page has the newest claims, as rows that lead to them;
 * every claim is on a page of its year, with its card.
 *
 * @param title of the page
 * @param count how many claims there are; on a page of a year, of those
 * @param shown how many of them are on this page
 * @param all the first page of the ledger, from its parts; null on the first page itself
 * @param parts the pages of the years; empty when all claims are on this one
 * @param kinds how many claims of each kind; one that no claim has is left out
 * @param answers how many claims of each state of their responses, first of all those without one, {@code open}
 * @param articles true when the claims are from several articles
 * @param cards true when each row opens the whole claim
 * @param rows the claims, newest article first, in the order of the text; made one by one
 * @param files how many files hold the rows of all claims, 0 on a page of a year; see {@code org.dossier.search.LedgerIndex}
 * @param script address of the script that filters and sorts; empty when there is nothing to filter
 */
public record ClaimsView(
        String title,
        int count,
        int shown,
        LinkView all,
        List<NavItem> parts,
        List<ListView.Choice> kinds,
        List<ListView.Choice> answers,
        boolean articles,
        boolean cards,
        Iterable<ClaimRow> rows,
        int files,
        String script) {}
