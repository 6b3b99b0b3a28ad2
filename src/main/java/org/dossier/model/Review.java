package org.dossier.model;

/**
 * Who checked something, and with what result.
 *
 * @param by who; empty when not given
 * @param date when; null when not given
 * @param rating in words, never a number; empty when not given
 * @param explanation why; empty body when not given
 */
public record Review(String by, PartialDate date, String rating, Body explanation) {}
