package org.dossier.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.model.Claim;
import org.dossier.model.Published.Word;
import org.dossier.text.WordDifference;

/**
 * How the words of one claim or article differ from those that were published.
 *
 * @param changed words that readers have been shown and that are others now, or are gone
 * @param added words that take nothing back: they were not there, or an answer or a decision has come where there was none
 */
record ClaimDifference(List<Word> changed, List<Word> added) {
    private static final String NOT_SOUGHT = Claim.ResponseStatus.NOT_SOUGHT.key();
    private static final String QUOTED = Claim.ResponseStatus.QUOTED.key();
    private static final String PENDING = Claim.OutcomeStatus.PENDING.key();

    static ClaimDifference of(Map<Word, String> was, Map<Word, String> now) {
        List<Word> changed = new ArrayList<>();
        List<Word> added = new ArrayList<>();
        for (Word word : Word.values()) {
            String before = was.getOrDefault(word, "");
            String after = now.getOrDefault(word, "");
            if (!before.equals(after)) {
                (isAddition(word, was, now) ? added : changed).add(word);
            }
        }
        return new ClaimDifference(changed, added);
    }

    private static boolean isAddition(Word word, Map<Word, String> was, Map<Word, String> now) {
        return switch (word) {
            // To be spoken of is no addition to what was said.
            case ABOUT -> false;
            case DENIES -> ids(now.get(word)).containsAll(ids(was.get(word)));
            case RESPONSE_STATUS, RESPONSE_BY, RESPONSE_SOUGHT, RESPONSE_TEXT, RESPONSE_REASON ->
                !was.containsKey(word)
                                && was.getOrDefault(Word.RESPONSE_STATUS, "")
                                        .equals(now.getOrDefault(Word.RESPONSE_STATUS, ""))
                        || hasAnswered(was.get(Word.RESPONSE_STATUS), now.get(Word.RESPONSE_STATUS));
            case OUTCOME_STATUS, OUTCOME_DATE, OUTCOME_TEXT ->
                !was.containsKey(word)
                        || PENDING.equals(was.get(Word.OUTCOME_STATUS))
                                && now.containsKey(Word.OUTCOME_STATUS)
                                && !PENDING.equals(now.get(Word.OUTCOME_STATUS));
            default -> !was.containsKey(word);
        };
    }

    /** True when an answer has come, or somebody has asked for one. */
    private static boolean hasAnswered(String was, String now) {
        return now != null && !now.equals(was) && (was == null || was.equals(NOT_SOUGHT) || now.equals(QUOTED));
    }

    /** The ids of a list as {@link Word#DENIES} holds it; empty for null. */
    static Set<String> ids(String list) {
        return list == null || list.isEmpty()
                ? Set.of()
                : Arrays.stream(list.split(" ")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The published words, with what is denied under the ids that claims have now. */
    static Map<Word, String> renamed(Map<Word, String> was, Map<String, String> renamed) {
        if (!was.containsKey(Word.DENIES) || renamed.isEmpty()) {
            return was;
        }
        Map<Word, String> words = new EnumMap<>(Word.class);
        words.putAll(was);
        words.put(
                Word.DENIES,
                ids(was.get(Word.DENIES)).stream()
                        .map(id -> renamed.getOrDefault(id, id))
                        .sorted()
                        .collect(Collectors.joining(" ")));
        return words;
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

    /** As authors write the key: {@code response: text}. */
    static String name(Word word) {
        return word.part().isEmpty() ? word.field() : word.field() + ": " + word.part();
    }
}
