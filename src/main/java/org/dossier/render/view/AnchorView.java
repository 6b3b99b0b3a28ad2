package org.dossier.render.view;

import java.util.List;

/**
 * Where links to something lead on a page.
 *
 * @param id of its element; empty where the page may show it twice
 * @param former the ids that it had before; empty where {@code id} is
 */
public record AnchorView(String id, List<String> former) {
    /** Where nothing leads. */
    public static final AnchorView NONE = new AnchorView("", List.of());
}
