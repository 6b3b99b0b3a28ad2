package org.dossier.explain;

import org.dossier.source.PackedText;

/**
 * The page of one code of problems.
 *
 * @param code the code, such as {@code unknown-id}
 * @param group what the code is filed under, such as {@code Ids}
 * @param title what the code means, in a few words
 */
public record Explanation(String code, String group, String title) {
    /**
     * The whole page below the title, as Markdown that a dossier can hold: what it means, why it matters, and the sections <i>Wrong</i>,
     * <i>Right</i> and <i>What to do</i>. A block of code that is a file names it after its language. Those of <i>Wrong</i>, laid over a dossier
     * without a problem, give this code and no other, on the lines that say so in a comment; those of <i>Right</i> give none.
     */
    public String body() {
        return PackedText.of(Explanation.class, code + ".md");
    }
}
