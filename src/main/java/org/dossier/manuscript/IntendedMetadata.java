package org.dossier.manuscript;

import java.util.List;
import org.dossier.source.Marks;

/**
 * What a copied file says of someone, and readers are meant to learn from it.
 *
 * @param file its route; empty when it is missing, which has been reported
 * @param tags as messages call them
 * @param marks where it was written
 */
public record IntendedMetadata(String file, List<String> tags, Marks marks) {
    /** True when that is said of this file. */
    public boolean holds(String route, String tag) {
        return file.equals(route) && tags.stream().anyMatch(tag::equalsIgnoreCase);
    }
}
