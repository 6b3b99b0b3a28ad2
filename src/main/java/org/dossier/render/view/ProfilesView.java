package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * The people, or the organizations, from A to Z; template {@code profiles.ftlh}.
 *
 * @param list by letter, or, where names are few, in one group without a heading; the first page of a long list has those most often named
 */
public record ProfilesView(ListView<Entry> list) {
    /**
     * A profile in the list.
     *
     * @param name in the form it is filed under
     * @param names its name in other languages
     * @param description one line; empty when not given
     * @param counts claims about it and mentions, in words; empty where there are none
     * @param facts what it is chosen and sorted by
     */
    public record Entry(
            LinkView name, List<TextView> names, Html description, List<String> counts, ListView.Facts facts) {}
}
