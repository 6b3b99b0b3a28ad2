package org.dossier.render.view;

import java.util.List;

/**
 * What belongs together, under a heading of its own.
 *
 * @param id of the heading on the page, or of the section; empty for none
 * @param label its heading; empty for entries without one
 * @param count how many there are
 * @param entries in order; in long lists made one by one
 */
public record GroupView<T>(String id, String label, int count, Iterable<T> entries) {
    /** A few entries under a heading. */
    public static <T> GroupView<T> of(String label, List<T> entries) {
        return new GroupView<>("", label, entries.size(), entries);
    }
}
