package org.dossier.render.view;

import org.dossier.render.html.Html;

/**
 * A claim as a row of the ledger, with what it is filed under: ids, several with spaces between.
 *
 * @param claim the claim
 * @param id of the claim
 * @param text what is claimed, in the sentence that says by whom: in a table nothing else may be read with it
 * @param date when it was made; empty when not known
 * @param made the first day on which it may have been made, such as {@code 2024-06-03}; empty when not known
 * @param by who makes it: the id of a profile, {@code .article} or {@code .unnamed}
 * @param about the profiles it is about
 * @param open those of them who have not responded, though it is for them to
 * @param outcome what came of it; an empty label when nothing is recorded
 * @param article what citations call its article
 * @param source id of the article
 * @param card the page of the ledger that has the whole claim; empty when it is this one
 */
public record ClaimRow(
        ClaimView claim,
        String id,
        String text,
        Html date,
        String made,
        String by,
        String about,
        String open,
        LabelView outcome,
        LinkView article,
        String source,
        String card) {}
