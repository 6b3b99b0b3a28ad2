package org.dossier.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Published;
import org.dossier.model.Published.Word;

/**
 * Which claim of an article is which of those that were published: by the id, or the id that it had before; else, because an id that nobody wrote changes with the
 * words, the one with the same words; else the one with the same quote; else the one with the same summary.
 *
 * @param pairs the claim that each published one is now, by the published id; in the order of the ids
 * @param gone ids of published claims that are none now, in order
 * @param come claims that were not published, in the order of the text
 * @param words of every claim of the article, by its id
 */
record ClaimPairs(
        SortedMap<String, Claim> pairs, List<String> gone, List<Claim> come, Map<String, Map<Word, String>> words) {

    static ClaimPairs of(Published.Text was, Article now, RecordWords wording, Renamed told) {
        Map<String, Claim> left = new LinkedHashMap<>();
        Map<String, Map<Word, String>> words = new HashMap<>();
        for (Claim claim : now.claims()) {
            left.put(claim.id(), claim);
            words.put(claim.id(), wording.of(claim, now));
        }
        SortedMap<String, Claim> pairs = new TreeMap<>();
        List<String> gone = new ArrayList<>();
        for (String id : was.claims().keySet()) {
            Claim same = left.remove(left.containsKey(id) ? id : told.claims().get(id));
            if (same == null) {
                gone.add(id);
            } else {
                pairs.put(id, same);
            }
        }
        List<Function<Map<Word, String>, Object>> likenesses =
                List.of(ClaimPairs::withoutReferences, said -> said.get(Word.QUOTE), said -> said.get(Word.SUMMARY));
        for (Function<Map<Word, String>, Object> likeness : likenesses) {
            Map<Object, List<Claim>> alike = new HashMap<>();
            for (Claim claim : gone.isEmpty() ? List.<Claim>of() : List.copyOf(left.values())) {
                alike.computeIfAbsent(likeness.apply(words.get(claim.id())), any -> new ArrayList<>())
                        .add(claim);
            }
            gone.removeIf(id -> {
                List<Claim> found =
                        alike.getOrDefault(likeness.apply(was.claims().get(id)), List.of());
                if (found.isEmpty()) {
                    return false;
                }
                Claim first = found.remove(0);
                left.remove(first.id());
                pairs.put(id, first);
                return true;
            });
        }
        return new ClaimPairs(pairs, List.copyOf(gone), List.copyOf(left.values()), words);
    }

    /** What a claim denies may have been given another id as well. */
    private static Map<Word, String> withoutReferences(Map<Word, String> words) {
        Map<Word, String> rest = new EnumMap<>(Word.class);
        rest.putAll(words);
        rest.remove(Word.DENIES);
        return rest;
    }
}
