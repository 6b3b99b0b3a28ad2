package org.dossier.model;

import java.util.Comparator;

/**
 * A place that cites or names something by its id.
 *
 * @param kind what the place is in
 * @param owner id of the article, profile, page or source it is in
 * @param annotation id of the claim, relation, event, note or response; empty when it is in the text or front matter itself
 * @param locator the place cited, such as {@code p. 3}; empty for none
 */
public record Usage(IdKind kind, String owner, String annotation, String locator) implements Comparable<Usage> {
    private static final Comparator<Usage> ORDER = Comparator.comparing(Usage::kind)
            .thenComparing(Usage::owner)
            .thenComparing(Usage::annotation)
            .thenComparing(Usage::locator);

    @Override
    public int compareTo(Usage other) {
        return ORDER.compare(this, other);
    }
}
