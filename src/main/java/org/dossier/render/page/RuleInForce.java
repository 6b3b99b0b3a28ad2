package org.dossier.render.page;

/**
 * An editorial rule as the methodology page tells readers of it.
 *
 * @param id its fixed id, such as {@code claim-source}
 * @param level {@code error}, {@code warning}, {@code off} or {@code always}
 * @param reason what it is for, in a sentence
 */
public record RuleInForce(String id, String level, String reason) {}
