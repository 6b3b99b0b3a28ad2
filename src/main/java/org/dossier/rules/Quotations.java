package org.dossier.rules;

import java.util.ArrayList;
import java.util.List;
import org.dossier.source.Range;
import org.dossier.text.Words;

/**
 * What is between quotation marks in a folded text, the marks included. A mark that nothing closes opens nothing.
 */
final class Quotations {
    private final List<Range> found = new ArrayList<>();

    Quotations(String folded) {
        int doubled = -1;
        int single = -1;
        int pointed = -1;
        for (int i = 0; i < folded.length(); i++) {
            switch (folded.charAt(i)) {
                case '"' -> doubled = straight(doubled, i);
                case '\'' -> single = apostrophe(folded, single, i);
                case '\u00AB', '\u00BB' -> pointed = pointed(folded, pointed, i);
                default -> {
                    // no quotation mark
                }
            }
        }
    }

    /** True when these words are inside a quotation. */
    boolean hold(Range words) {
        return found.stream().anyMatch(quotation -> quotation.contains(words));
    }

    /** Some languages set these marks one way round and some the other: the first opens, and its counterpart closes. */
    private int pointed(String text, int open, int at) {
        return open >= 0 && text.charAt(open) == text.charAt(at) ? open : straight(open, at);
    }

    private int straight(int open, int at) {
        if (open < 0) {
            return at;
        }
        found.add(new Range(open, at + 1));
        return -1;
    }

    /** Between two letters it is an apostrophe; otherwise it opens before a word, and closes after one. */
    private int apostrophe(String text, int open, int at) {
        boolean before = at > 0 && Words.isWordPart(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Words.isWordPart(text.charAt(at + 1));
        if (open >= 0 && !after) {
            return straight(open, at);
        }
        return open < 0 && !before && after ? at : open;
    }
}
