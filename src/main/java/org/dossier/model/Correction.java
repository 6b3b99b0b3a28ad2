package org.dossier.model;

import org.dossier.source.Marks;

/**
 * What was changed in an article or its annotations after publication.
 *
 * @param id made from its words, so that it stays as long as they do; its permalink
 * @param article id of the article
 * @param date when it was changed
 * @param was what was there; empty body when not given
 * @param now what is there; empty body when not given
 * @param why the reason
 * @param signed who noted it, and when
 * @param marks where it was written
 */
public record Correction(
        String id, String article, PartialDate date, Body was, Body now, Body why, Signature signed, Marks marks) {}
