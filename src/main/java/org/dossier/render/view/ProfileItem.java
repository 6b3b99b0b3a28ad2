package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * A person or an organization in a list; template {@code profiles.ftlh} prints a ListView of them.
 *
 * @param name in the form it is filed under
 * @param names its name in other languages
 * @param description one line; empty when not given
 * @param counts claims about it and mentions, in words; empty where there are none
 * @param facts what it is chosen and sorted by
 */
public record ProfileItem(
        LinkView name, List<LinkView> names, Html description, List<String> counts, ListView.Facts facts) {}
