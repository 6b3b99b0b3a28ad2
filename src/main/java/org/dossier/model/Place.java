package org.dossier.model;

import java.util.List;
import org.dossier.source.Range;

/**
 * The words of an article that an annotation is about.
 *
 * @param article id of the article
 * @param ranges the words, in order, at least one; several where the quote leaves words out
 * @param quote the quote as the author wrote it, or the words of the passage it names
 */
public record Place(String article, List<Range> ranges, String quote) implements Comparable<Place> {
    /** Copies the list; rejects an empty one. */
    public Place {
        ranges = List.copyOf(ranges);
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("a place needs words");
        }
    }

    /** From the first word to the last, with what the quote leaves out. */
    public Range whole() {
        return new Range(ranges.get(0).start(), ranges.get(ranges.size() - 1).end());
    }

    /** In the order of the text. */
    @Override
    public int compareTo(Place other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : whole().compareTo(other.whole());
    }
}
