package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * The people, or the organizations, from A to Z; template {@code profiles.ftlh}.
 *
 * @param title of the page
 * @param count how many there are
 * @param letters in order; a single one without id and label where names are few
 */
public record ProfilesView(String title, int count, List<Letter> letters) {
    /**
     * A letter with its names.
     *
     * @param id of its heading on the page
     * @param label the letter
     * @param entries in order
     */
    public record Letter(String id, String label, List<Entry> entries) {}

    /**
     * A profile in the list.
     *
     * @param name in the form it is filed under
     * @param names its name in other languages
     * @param description one line; empty when not given
     * @param mentions how often articles name it, in words; empty when none does
     */
    public record Entry(LinkView name, List<TextView> names, Html description, String mentions) {}
}
