package org.dossier.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.model.Article;
import org.dossier.model.Mention;
import org.dossier.model.MentionExcerpt;
import org.dossier.model.Place;
import org.dossier.output.OfOne;
import org.dossier.output.OutputFile;
import org.dossier.output.StorableText;
import org.dossier.source.Range;

/**
 * The reading text of an article as it is published, and the code points that published offsets count in it.
 *
 * <p>Of an article that may not be shown whole (editorial rule {@code rights}) it has what its page shows, and the names of mentions, which
 * the pages of profiles show; every other character is a space there, line breaks stay. So offsets hold all the same.
 */
final class PublishedText {
    private static final String OMITTED = "[...]";

    private final String text;
    /** What may be published: in order, apart from each other by something that may not. */
    private final List<Range> shown;

    // Most tables have words alone, and counting is a pass over the text.
    private CodePoints points;

    private PublishedText(String text, List<Range> shown) {
        this.text = text;
        this.shown = shown;
    }

    /** The text of an article, with what may not be shown left out. */
    static PublishedText of(Article article) {
        String text = StorableText.storable(article.body().text());
        Range whole = new Range(0, text.length());
        return new PublishedText(text, article.shows(whole) ? List.of(whole) : shown(article, text));
    }

    /** The file that holds the published text. */
    static String route(Article article) {
        return "data/text/" + article.id() + ".txt";
    }

    /** What that file holds: the text in UTF-8, blocks separated by one blank line, and one line break at the end that is not part of the text. */
    static OutputFile.Content file(Article article) {
        return new OfOne(article, out -> {
            out.write(of(article).published().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        });
    }

    /** What may be published, as long in code points as the whole. */
    String published() {
        if (shown.size() == 1 && shown.get(0).equals(new Range(0, text.length()))) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (Range range : shown) {
            blank(out, text, done, range.start());
            out.append(text, range.start(), range.end());
            done = range.end();
        }
        blank(out, text, done, text.length());
        return out.toString();
    }

    /** What of a stretch may be published, in order. */
    List<Range> shown(Range stretch) {
        return shown.stream()
                .filter(one -> one.overlaps(stretch))
                .map(one -> new Range(Math.max(one.start(), stretch.start()), Math.min(one.end(), stretch.end())))
                .toList();
    }

    /** The stretch of all that may be published in which a range is; the range itself where it is in none. */
    private Range around(Range range) {
        return shown.stream().filter(one -> one.contains(range)).findFirst().orElse(range);
    }

    /** First character of a range, 0-based, in code points. */
    int start(Range range) {
        return points().before(range.start());
    }

    /** Just after the last character of a range, in code points. */
    int end(Range range) {
        return points().before(range.end());
    }

    private CodePoints points() {
        points = points == null ? CodePoints.of(text) : points;
        return points;
    }

    /** The characters of a range. */
    String words(Range range) {
        return range.of(text);
    }

    /**
     * The words an annotation is about, from the text and not from what the author wrote: a redacted name is gone from
     * the text only. What the quote leaves out is {@code [...]}.
     */
    String words(Place place) {
        return place.ranges().stream().map(this::words).collect(Collectors.joining(" " + OMITTED + " "));
    }

    /** Up to so many characters before a range, as far back as they may be published without a gap. */
    String before(Range range, int most) {
        return whole(Math.max(around(range).start(), range.start() - most), range.start());
    }

    /** The same after a range. */
    String behind(Range range, int most) {
        return whole(range.end(), Math.min(around(range).end(), range.end() + most));
    }

    /** Half a pair at either end is left out. */
    private String whole(int from, int to) {
        int first = from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int last = first < to && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return text.substring(first, last);
    }

    /**
     * What is shown of the sentence around a mention; what is left out is {@code [...]}.
     */
    String around(Article article, Mention mention) {
        MentionExcerpt around = article.around(mention.sentence(), List.of(mention.range()));
        return around.before(0, OMITTED) + words(around.parts().get(0)) + around.behind(OMITTED);
    }

    /** Blanks between two stretches say nothing. */
    private static List<Range> shown(Article article, String text) {
        List<Range> all = new ArrayList<>(article.shown());
        article.mentions().stream().map(Mention::range).forEach(all::add);
        all.sort(null);
        List<Range> apart = new ArrayList<>();
        for (Range one : all) {
            int last = apart.size() - 1;
            int end = last < 0 ? 0 : apart.get(last).end();
            if (last >= 0
                    && (one.start() <= end || text.substring(end, one.start()).isBlank())) {
                apart.set(last, new Range(apart.get(last).start(), Math.max(end, one.end())));
            } else {
                apart.add(one);
            }
        }
        return apart;
    }

    private static void blank(StringBuilder out, String text, int from, int to) {
        text.substring(from, to).codePoints().forEach(c -> out.append(c == '\n' ? '\n' : ' '));
    }
}
