package org.dossier.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.AnchorState;
import org.dossier.model.Body;

/**
 * A quote, the text it was taken from, and that text after an edit; see {@code src/test/resources/anchoring/README.md}.
 *
 * @param kind the class of case
 * @param name what is the matter, unique in its class
 * @param before the Markdown the quote was taken from; null when there is nothing to check about it
 * @param quote as an annotation has it
 * @param prefix empty when not given
 * @param suffix empty when not given
 * @param occurrence 0 when not given
 * @param after the Markdown as it is now
 * @param expected how the quote must be found now; null when it may also be refused
 * @param became the words of the passage now, as the reading text has them; null when it is gone, or says something else
 * @param place which of several places of those words is the passage, 1-based; 0 when they are in one
 */
record AnchoringCase(
        String kind,
        String name,
        String before,
        String quote,
        String prefix,
        String suffix,
        int occurrence,
        String after,
        AnchorState expected,
        String became,
        int place) {
    /** What came of a quote. */
    enum Outcome {
        /** On its words, which are the same. */
        EXACT("exact"),
        /** On its words, with a warning. */
        CHANGED("changed"),
        /** An error, and the passage is gone or says something else. */
        REFUSED("refused"),
        /** An error, although the passage is still there. */
        MISSED("missed"),
        /** On other words. */
        WRONG("wrong");

        final String key;

        Outcome(String key) {
            this.key = key;
        }
    }

    /** What came of it, given where the program put it: no words when it refused. */
    Outcome outcome(AnchorState state, List<int[]> parts, Body body) {
        if (parts.isEmpty()) {
            return became == null ? Outcome.REFUSED : Outcome.MISSED;
        }
        if (became == null || !isPassage(parts, body)) {
            return Outcome.WRONG;
        }
        return state == AnchorState.EXACT ? Outcome.EXACT : Outcome.CHANGED;
    }

    private boolean isPassage(List<int[]> parts, Body body) {
        List<String> words = new ArrayList<>();
        parts.forEach(part -> words.add(spaced(body.text().substring(part[0], part[1]))));
        return String.join(" [...] ", words).equals(became)
                && spaced(body.text().substring(0, parts.get(0)[0])).length() == start(body);
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Where the passage begins, when each run of white space counts as one character. */
    private int start(Body body) {
        String text = spaced(body.text());
        String first = became.split(" \\[\\.\\.\\.\\] ")[0];
        int at = text.indexOf(first);
        boolean several = at >= 0 && text.indexOf(first, at + 1) >= 0;
        if (at < 0 || several != (place > 0)) {
            throw new IllegalArgumentException(this
                    + (at < 0
                            ? ": 'became' is not there"
                            : ": 'place' must say which, if and only if there are several"));
        }
        for (int i = 1; i < place; i++) {
            at = text.indexOf(first, at + 1);
        }
        return at;
    }

    @Override
    public String toString() {
        return kind + ": " + name;
    }
}
