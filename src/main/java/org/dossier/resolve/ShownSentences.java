package org.dossier.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Imprint;
import org.dossier.model.Place;
import org.dossier.source.Range;
import org.dossier.text.Sentences;

/**
 * What may be shown of an article's text: the one place that says what {@code rights} mean. Pages, data files, search and feeds ask
 * {@link Article#shown()}.
 */
public final class ShownSentences {
    private ShownSentences() {}

    /**
     * Of an {@code excerpt-only} article the sentences around its claims, relations, events, notes and responses (editorial rule {@code rights}); of
     * any other the whole text.
     *
     * @param places the words that annotations are on, in any order
     * @return in order, not overlapping; sentences with only white space between them are one stretch
     */
    public static List<Range> of(Imprint.Rights rights, Body body, Stream<Place> places) {
        if (rights != Imprint.Rights.EXCERPT_ONLY) {
            return List.of(new Range(0, body.text().length()));
        }
        List<Range> words =
                places.map(Place::ranges).flatMap(Collection::stream).sorted().toList();
        List<Range> found = new ArrayList<>();
        int next = 0;
        int end = 0;
        for (Body.Block block : body.blocks()) {
            Range in = block.range();
            if (end <= in.start() && (next == words.size() || words.get(next).start() >= in.end())) {
                continue;
            }
            for (Range sentence : Sentences.of(body.text(), in.start(), in.end())) {
                while (next < words.size() && words.get(next).start() < sentence.end()) {
                    end = Math.max(end, words.get(next++).end());
                }
                if (end > sentence.start()) {
                    add(found, sentence, body.text());
                }
            }
        }
        return List.copyOf(found);
    }

    /** Adds a sentence; to the one before where there is only white space between, so that marks go on over both. */
    private static void add(List<Range> found, Range sentence, String text) {
        int last = found.size() - 1;
        int before = last < 0 ? -1 : found.get(last).end();
        if (last >= 0
                && !text.startsWith("\n\n", before)
                && text.substring(before, sentence.start()).isBlank()) {
            found.set(last, new Range(found.get(last).start(), sentence.end()));
        } else {
            found.add(sentence);
        }
    }
}
