package org.dossier.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Claim;
import org.dossier.model.Published.Word;
import org.dossier.model.Response;
import org.dossier.text.WordDifference;

/**
 * How the words of one claim, response or article differ from those that were published.
 *
 * @param changed words that readers have been shown and that are others now, or are gone
 * @param added words that take nothing back: they were not there, or a response or a decision has come where there was none
 */
record WordChanges(List<Word> changed, List<Word> added) {
    private static final Set<String> NOT_ASKED =
            Set.of(Response.Status.NOT_SOUGHT.key(), Response.Status.NOT_RECORDED.key());
    private static final String QUOTED = Response.Status.QUOTED.key();
    private static final String PENDING = Claim.OutcomeStatus.PENDING.key();

    static WordChanges of(Map<Word, String> was, Map<Word, String> now) {
        List<Word> changed = new ArrayList<>();
        List<Word> added = new ArrayList<>();
        for (Word word : Word.values()) {
            String before = was.getOrDefault(word, "");
            String after = now.getOrDefault(word, "");
            if (!before.equals(after)) {
                (isAddition(word, was, now) ? added : changed).add(word);
            }
        }
        return new WordChanges(changed, added);
    }

    private static boolean isAddition(Word word, Map<Word, String> was, Map<Word, String> now) {
        return switch (word) {
            // To be spoken of is not an addition to what was said.
            case ABOUT -> false;
            case DENIES, TO -> ids(now.get(word)).containsAll(ids(was.get(word)));
            case ASKED -> asked(now).containsAll(asked(was)) || hasAnswered(was, now);
            case STATUS, DATE, TEXT, REASON, QUOTE -> !was.containsKey(word) || hasAnswered(was, now);
            case OUTCOME_STATUS, OUTCOME_DATE, OUTCOME_TEXT ->
                !was.containsKey(word)
                        || PENDING.equals(was.get(Word.OUTCOME_STATUS))
                                && now.containsKey(Word.OUTCOME_STATUS)
                                && !PENDING.equals(now.get(Word.OUTCOME_STATUS));
            default -> !was.containsKey(word);
        };
    }

    /** True when a response has come, or someone has asked for one. */
    private static boolean hasAnswered(Map<Word, String> was, Map<Word, String> now) {
        String before = was.getOrDefault(Word.STATUS, "");
        String after = now.getOrDefault(Word.STATUS, "");
        return !before.equals(after) && (NOT_ASKED.contains(before) || after.equals(QUOTED));
    }

    private static Set<String> asked(Map<Word, String> words) {
        return words.containsKey(Word.ASKED) ? Set.of(words.get(Word.ASKED).split("; ")) : Set.of();
    }

    /** The ids of a list as {@link Word#DENIES} and {@link Word#TO} hold it; empty for null. */
    static Set<String> ids(String list) {
        return list == null || list.isEmpty()
                ? Set.of()
                : Arrays.stream(list.split(" ")).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The published words, with claims under the ids that they have now.
     *
     * @param claims the ids of all claims: that one of them is gone is no change of a response to it
     */
    static Map<Word, String> renamed(Map<Word, String> was, Map<String, String> renamed, Set<String> claims) {
        Map<Word, String> words = new EnumMap<>(Word.class);
        words.putAll(was);
        words.computeIfPresent(Word.DENIES, (word, list) -> ids(list, renamed).collect(Collectors.joining(" ")));
        words.computeIfPresent(
                Word.TO,
                (word, list) -> ids(list, renamed).filter(claims::contains).collect(Collectors.joining(" ")));
        return words;
    }

    private static Stream<String> ids(String list, Map<String, String> renamed) {
        return ids(list).stream().map(id -> renamed.getOrDefault(id, id)).sorted();
    }

    boolean isNone() {
        return changed.isEmpty() && added.isEmpty();
    }

    /** A line for each, what was changed before what was added. */
    List<String> lines(Map<Word, String> was, Map<Word, String> now) {
        List<String> lines = new ArrayList<>();
        changed.forEach(word -> lines.add(line(word, was.get(word), now.get(word))));
        added.forEach(word -> lines.add(line(word, was.get(word), now.get(word))));
        return lines;
    }

    private static String line(Word word, String before, String after) {
        return name(word) + ": "
                + (before == null
                        ? "{+" + after + "+}"
                        : after == null ? "[-" + before + "-]" : WordDifference.of(before, after));
    }

    /** As authors write the key: {@code outcome: text}. */
    static String name(Word word) {
        return word.part().isEmpty() ? word.field() : word.field() + ": " + word.part();
    }
}
