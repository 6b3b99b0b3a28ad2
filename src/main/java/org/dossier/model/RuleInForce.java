package org.dossier.model;

import org.dossier.source.Problem;

/**
 * An editorial rule with the state it has in one dossier.
 *
 * @param id its fixed id, such as {@code claim-source}
 * @param reason what it is for, in a sentence for readers, in each language of the interface
 * @param usual how grave it is when the dossier does not say otherwise
 * @param state what breaking it does
 */
public record RuleInForce(String id, Name reason, Problem.Level usual, State state) {
    /** What breaking a rule does. */
    public enum State implements Keyed {
        /** The site is not built. */
        ERROR,
        /** The editors are warned. */
        WARNING,
        /** Nothing: the dossier has switched the rule off. */
        OFF,
        /** It cannot be broken: pages and data are drawn so. */
        ALWAYS
    }
}
