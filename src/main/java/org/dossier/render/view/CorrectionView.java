package org.dossier.render.view;

import org.dossier.render.html.Html;

/**
 * What was changed in an article or its annotations.
 *
 * @param id of the entry on the page
 * @param href its permanent address
 * @param article which article
 * @param date when
 * @param was what was there; empty when not given
 * @param now what is there; empty when not given
 * @param why the reason
 * @param noted who noted it, and when, in words; empty when not given
 */
public record CorrectionView(
        String id, String href, LinkView article, Html date, Html was, Html now, Html why, Html noted) {}
