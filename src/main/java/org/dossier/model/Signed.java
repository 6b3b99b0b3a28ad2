package org.dossier.model;

/**
 * Who noted something, and when.
 *
 * @param by who, as they call themselves; empty when not given
 * @param date when; null when not given
 */
public record Signed(String by, PartialDate date) {
    /** Nobody has signed. */
    public static final Signed NONE = new Signed("", null);

    /** True when neither is given. */
    public boolean isEmpty() {
        return by.isEmpty() && date == null;
    }
}
