package org.dossier.rules;

import org.dossier.model.Keyed;

/**
 * A rule with the state it has in one dossier, for the methodology page.
 *
 * @param rule the rule
 * @param state what breaking it does
 */
public record InForce(Rule rule, State state) {
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
