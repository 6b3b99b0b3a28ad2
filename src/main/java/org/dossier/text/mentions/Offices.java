package org.dossier.text.mentions;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.text.names.WordSet;

/**
 * Offices that the same person does not have at the same time: after "Mayor Paul Marten", "Judge Marten" is someone else. Few are so: many a senator
 * becomes a minister, many a general president, and "Mr" and "Dr" go with everything. The words are rows of {@code person-words.tsv}.
 */
final class Offices {
    private static final int WORDS = 3;
    private static final int ARTICLE = 3;

    private final Map<Kind, WordSet> titles = new EnumMap<>(Kind.class);
    private final WordSet former;
    private final WordSet joins;
    private final WordSet and;

    /** Whose office it is. */
    enum Kind {
        JUDGE,
        ELECTED,
        POLICE,
        CLERGY;

        /** Some of the clergy are elected; of the others nobody is two at once. */
        boolean goesWith(Kind other) {
            return this == other || this == ELECTED && other == CLERGY || this == CLERGY && other == ELECTED;
        }
    }

    /** The words of a language, such as {@code de}. */
    Offices(String language) {
        titles.put(Kind.JUDGE, WordSet.of(language, "judge"));
        titles.put(Kind.ELECTED, WordSet.of(language, "elected"));
        titles.put(Kind.POLICE, WordSet.of(language, "police"));
        titles.put(Kind.CLERGY, WordSet.of(language, "clergy"));
        former = WordSet.of(language, "former");
        joins = WordSet.of(language, "office");
        and = WordSet.of(language, "and");
    }

    /** The kinds of office that one text has given to people so far, by profile. */
    static final class Given {
        private final Map<String, Set<Kind>> kinds = new HashMap<>();

        void add(String profile, Kind kind) {
            if (kind != null) {
                kinds.computeIfAbsent(profile, none -> new TreeSet<>()).add(kind);
            }
        }

        /** True when none of someone's offices goes with this one, and there are some. */
        boolean isAnothers(String profile, Kind kind) {
            Set<Kind> own = kinds.getOrDefault(profile, Set.of());
            return kind != null && !own.isEmpty() && own.stream().noneMatch(kind::goesWith);
        }

        /** True when this goes with none of the offices that were before someone's surname until the full name came. */
        boolean isAnothers(String profile, Given before) {
            Set<Kind> unnamed = before.kinds.getOrDefault(profile, Set.of());
            return !unnamed.isEmpty() && unnamed.stream().allMatch(kind -> isAnothers(profile, kind));
        }
    }

    /**
     * The kind of the title beside a name; null for none, for one that the person has no more, and for "Ministry of Justice".
     *
     * @param text folded as for names
     */
    Kind of(String text, int from, int end) {
        Kind kind = before(text, from, false);
        kind = kind == null ? apposed(text, from, end, false) : kind;
        return kind == null ? behind(text, end, false) : kind;
    }

    private Kind before(String text, int from, boolean also) {
        Kind kind = from > 1 && text.charAt(from - 1) == ' ' ? kind(NeighborWords.joined(text, from)) : null;
        if (kind == null) {
            return null;
        }
        String other = NeighborWords.joined(text, NeighborWords.joinedStart(text, from));
        return joins.has(other) || !also && former.has(other) ? null : kind;
    }

    /** The kind of the title of a name before a comma, "The judge, Marten,", "The mayor of Ghent, Paul Marten,"; null for none. */
    private Kind apposed(String text, int from, int end, boolean also) {
        if (!text.startsWith(", ", from - 2) || !isAll(text, end)) {
            return null;
        }
        int start = NeighborWords.start(text, from - 2);
        String word = text.substring(start, from - 2);
        if (NeighborWords.isCapital(word) && joins.has(NeighborWords.before(text, start))) {
            start = NeighborWords.start(text, start - 1);
            word = NeighborWords.before(text, start);
            start = NeighborWords.start(text, Math.max(0, start - 1));
        }
        return !also && former.has(NeighborWords.before(text, start)) ? null : kind(word);
    }

    /** The kind of the title after a name and a comma, "Paul Marten, the mayor of Ghent"; null for none. */
    private Kind behind(String text, int end, boolean also) {
        int at = text.startsWith(", ", end) ? end + 1 : -1;
        for (int i = 0; i < WORDS && at > 0; i++) {
            String word = NeighborWords.after(text, at);
            int stop = at + 1 + word.length();
            Kind kind = kind(word);
            if (kind != null) {
                return isAll(text, stop) ? kind : null;
            }
            boolean goesOn = !word.isEmpty() && !joins.has(word) && (also || !former.has(word));
            at = goesOn && (i > 0 || word.length() <= ARTICLE || former.has(word)) ? stop : -1;
        }
        return null;
    }

    /** Takes note of the titles beside a name, also of one that its bearer has no more: "Paul Marten, a former judge,". */
    void note(String text, int from, int end, String profile, Given given) {
        given.add(profile, before(text, from, true));
        given.add(profile, apposed(text, from, end, true));
        given.add(profile, behind(text, end, true));
    }

    /** False where what is after a title makes someone else of it: "Paul Marten, the judge said, …", "Paul Marten, the mayor, and I". */
    private boolean isAll(String text, int end) {
        if (end >= text.length() || joins.has(NeighborWords.after(text, end))) {
            return true;
        }
        return ",.;)\n".indexOf(text.charAt(end)) >= 0 && !and.has(NeighborWords.after(text, end + 1));
    }

    private Kind kind(String word) {
        if (word.isEmpty()) {
            return null;
        }
        for (Map.Entry<Kind, WordSet> each : titles.entrySet()) {
            if (each.getValue().has(word)) {
                return each.getKey();
            }
        }
        return null;
    }
}
