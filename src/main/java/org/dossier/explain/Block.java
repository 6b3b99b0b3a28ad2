package org.dossier.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of a page: pages are written in the part of Markdown that this knows, with a blank line between two blocks.
 *
 * @param kind what it is
 * @param label of code: what follows the language, a file or {@link #SAYS} or {@link #WITHOUT}; else empty
 * @param lines of code: its lines; else one line, the words
 */
record Block(Kind kind, String label, List<String> lines) {
    /** The label of a block that lists what is missing from an example. */
    static final String WITHOUT = "without";

    /** The label of a block that lists what is said of an example. */
    static final String SAYS = "says";

    private static final String FENCE = "```";

    enum Kind {
        HEADING,
        PARAGRAPH,
        /** One item of a list. */
        ITEM,
        CODE
    }

    /** The words of a heading, paragraph or item, on one line. */
    String words() {
        return lines.get(0);
    }

    /** Cuts a page. */
    static List<Block> of(String page) {
        List<Block> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        String fence = null;
        for (String line : page.lines().toList()) {
            if (fence != null) {
                if (line.equals(FENCE)) {
                    blocks.add(new Block(Kind.CODE, fence, List.copyOf(open)));
                    open.clear();
                    fence = null;
                } else {
                    open.add(line);
                }
            } else if (line.startsWith(FENCE)) {
                close(open, blocks);
                fence = line.substring(FENCE.length()).replaceFirst("^\\S+ ?", "");
            } else if (line.isBlank()) {
                close(open, blocks);
            } else {
                if (line.startsWith("- ")) {
                    close(open, blocks);
                }
                open.add(line.strip());
            }
        }
        close(open, blocks);
        return List.copyOf(blocks);
    }

    private static void close(List<String> open, List<Block> blocks) {
        if (open.isEmpty()) {
            return;
        }
        String words = String.join(" ", open);
        open.clear();
        Kind kind = words.startsWith("## ") ? Kind.HEADING : words.startsWith("- ") ? Kind.ITEM : Kind.PARAGRAPH;
        String marker = kind == Kind.HEADING ? "## " : kind == Kind.ITEM ? "- " : "";
        blocks.add(new Block(kind, "", List.of(words.substring(marker.length()))));
    }
}
