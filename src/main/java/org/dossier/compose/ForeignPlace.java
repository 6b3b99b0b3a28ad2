package org.dossier.compose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Body;
import org.dossier.resolve.ReadingText;
import org.dossier.text.quotes.NearQuote;
import org.dossier.text.quotes.QuoteFinder;

/**
 * Where words are that another tool took from a page: its quote runs over paragraphs, and what it calls their surroundings may be a menu. The
 * rules are those for quotes of authors, and one more: words that could be anywhere need surroundings that are there.
 *
 * @param words to quote; null when no place is certain
 * @param hit where they are; null without words
 * @param changed true when they, or what is around them, were edited since
 * @param why there is no place; empty when there is one
 * @param nearest the words that are most like them; null when there are none, or a place is certain
 */
record ForeignPlace(String words, QuoteFinder.Hit hit, boolean changed, String why, String nearest) {
    /** Finds the place. */
    static ForeignPlace of(ReadingText text, ForeignNote note) {
        Finding finding = new Finding(text, text.quotes(), note);
        ForeignPlace whole = finding.place(note.quote());
        String parts = Stream.of(note.quote().split("\\s*\\n\\s*"))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" [...] "));
        if (whole.hit != null || parts.equals(note.quote().strip())) {
            return whole;
        }
        ForeignPlace joined = finding.place(parts);
        return joined.hit != null && finding.isWithoutGap(joined.hit) ? joined : whole;
    }

    private record Finding(ReadingText text, QuoteFinder finder, ForeignNote note) {
        /** What is before the words in their own paragraph. */
        String before() {
            return note.prefix().substring(note.prefix().lastIndexOf('\n') + 1);
        }

        String after() {
            int end = note.suffix().indexOf('\n');
            return end < 0 ? note.suffix() : note.suffix().substring(0, end);
        }

        ForeignPlace place(String words) {
            List<QuoteFinder.Hit> hits = finder.find(words, before(), after()).stream()
                    .filter(hit -> QuoteFinder.isUnmistakable(words) || fits(hit))
                    .toList();
            if (hits.size() == 1) {
                return found(words, hits.get(0), false);
            }
            if (hits.size() > 1) {
                return none("the words are in " + hits.size() + " places", null);
            }
            List<QuoteFinder.Hit> elsewhere = finder.find(words, "", "");
            if (elsewhere.size() == 1
                    && QuoteFinder.isUnmistakable(words)
                    && !finder.isOther(elsewhere.get(0), before(), after())) {
                return found(words, elsewhere.get(0), true);
            }
            return elsewhere.isEmpty() ? near(words) : none("the words are there, but not what was around them", null);
        }

        private ForeignPlace near(String words) {
            NearQuote.Candidate near = text.near().nearest(words, before(), after());
            if (near == null) {
                return none("the words are not in the article", null);
            }
            String why = near.why(NearQuote.Limits.STANDARD);
            QuoteFinder.Hit hit = why.isEmpty()
                    ? finder.find(near.words(), "", "").stream()
                            .filter(one -> one.start() == near.start() && one.end() == near.end())
                            .findFirst()
                            .orElse(null)
                    : null;
            return hit == null
                    ? none("the words are not in the article" + (why.isEmpty() ? "" : ": " + why), near.words())
                    : found(near.words(), hit, true);
        }

        /** A note on "took the money" is on other words when these come after "never" now. */
        private ForeignPlace found(String words, QuoteFinder.Hit hit, boolean changed) {
            QuoteFinder.Around around = finder.around(hit, before(), after());
            return around == QuoteFinder.Around.TURNED
                    ? none("the words are there, but their sentence may say the opposite now", null)
                    : new ForeignPlace(words, hit, changed || around == QuoteFinder.Around.EDITED, "", null);
        }

        private static ForeignPlace none(String why, String nearest) {
            return new ForeignPlace(null, null, false, why.toLowerCase(Locale.ROOT), nearest);
        }

        /** Something is known of what was around the words, and it is there: words, or the edge of a paragraph. */
        private boolean fits(QuoteFinder.Hit hit) {
            Body body = text.body();
            boolean begins = note.prefix().contains("\n") && before().isBlank();
            boolean ends = note.suffix().contains("\n") && after().isBlank();
            boolean known = begins || ends || hasLetter(before()) || hasLetter(after());
            return known
                    && (!begins || body.ranges().stream().anyMatch(range -> range.start() == hit.start()))
                    && (!ends || body.ranges().stream().anyMatch(range -> range.end() == hit.end()));
        }

        private static boolean hasLetter(String words) {
            return words.codePoints().anyMatch(Character::isLetter);
        }

        private boolean isWithoutGap(QuoteFinder.Hit hit) {
            String all = text.body().text();
            return Stream.iterate(1, i -> i < hit.parts().size(), i -> i + 1)
                    .allMatch(i -> all.substring(
                                    hit.parts().get(i - 1).end(),
                                    hit.parts().get(i).start())
                            .isBlank());
        }
    }
}
