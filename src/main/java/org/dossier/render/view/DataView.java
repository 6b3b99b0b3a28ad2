package org.dossier.render.view;

import java.util.List;

/**
 * What is offered besides the pages, for other programs to read; template {@code data.ftlh}.
 *
 * @param kinds what can be had, each with its files in a fixed order, at least one
 * @param license of the dossier's own text; empty when not given
 * @param cited the dossier as others cite it, in one line
 */
public record DataView(List<GroupView<File>> kinds, String license, String cited) {
    /**
     * A file, or one of each article.
     *
     * @param file its name; of several the first
     * @param format what readers call its format: {@code CSV}
     * @param size how large it is, or how many there are, in words; empty when not known
     */
    public record File(LinkView file, String format, String size) {}
}
