package org.dossier.model;

/**
 * Who noted something, and when.
 *
 * @param by who, as they call themselves; empty when not given
 * @param date when; null when not given
 */
public record Signature(String by, PartialDate date) {
    /** Nobody has signed. */
    public static final Signature NONE = new Signature("", null);

    /** True when neither is given. */
    public boolean isEmpty() {
        return by.isEmpty() && date == null;
    }
}
