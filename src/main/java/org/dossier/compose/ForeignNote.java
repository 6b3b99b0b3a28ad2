package org.dossier.compose;

import java.util.List;

/**
 * A note that someone made with another tool, with the replies to it.
 *
 * @param id what it is called here: the same each time it is read
 * @param address of the page it was made on; empty when not given
 * @param quote the words it is on, parts joined by {@code [...]}; null when it is about the page as a whole
 * @param prefix what was before them, as the tool cut it; empty when not given
 * @param suffix what was after them; empty when not given
 * @param says what it says, then each reply, in order; may be empty
 * @param tags words it is filed under
 * @param restricted true when not everyone could read it
 * @param written it and its replies, as they are in the file
 */
public record ForeignNote(
        String id,
        String address,
        String quote,
        String prefix,
        String suffix,
        List<Remark> says,
        List<String> tags,
        boolean restricted,
        List<Object> written) {
    /**
     * What one person said.
     *
     * @param by who, as the tool calls them; empty when not given
     * @param date the day, {@code 2024-06-03}; empty when not given
     * @param text what
     * @param markdown true when the text is Markdown or HTML
     */
    public record Remark(String by, String date, String text, boolean markdown) {}
}
