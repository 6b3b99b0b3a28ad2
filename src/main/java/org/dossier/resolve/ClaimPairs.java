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
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Published;
import org.dossier.model.Published.Word;

/**
 * Which claim or response of an article is which of those that were published: by the id, or the id that it had before; else, because an id that nobody wrote
 * changes with the words, the one with the same words; else the claim with the same quote, and the response of the same profile there or to the same claims;
 * else the claim with the same summary, and the response of the same profile with the same text.
 *
 * @param pairs what each published one is now, by the published id; in the order of the ids
 * @param gone ids of published ones that are none now, in order
 * @param come those that were not published, claims before responses, each in the order of the text
 * @param words of every claim and response of the article, by its id
 */
record ClaimPairs(
        SortedMap<String, Annotation> pairs,
        List<String> gone,
        List<Annotation> come,
        Map<String, Map<Word, String>> words) {

    static ClaimPairs of(Published.Text was, Article now, RecordWords wording, RenamedIds told) {
        Map<String, Annotation> left = new LinkedHashMap<>();
        Map<String, Map<Word, String>> words = new HashMap<>();
        for (Annotation one : RecordWords.noted(now)) {
            left.put(one.id(), one);
            words.put(one.id(), wording.of(one, now));
        }
        SortedMap<String, Annotation> pairs = new TreeMap<>();
        List<String> gone = new ArrayList<>();
        was.noted().forEach((id, said) -> {
            String current = left.containsKey(id) ? id : told.noted().get(id);
            boolean alike = current != null
                    && words.containsKey(current)
                    && Published.isResponse(said) == Published.isResponse(words.get(current));
            Annotation same = alike ? left.remove(current) : null;
            if (same == null) {
                gone.add(id);
            } else {
                pairs.put(id, same);
            }
        });
        List<Function<Map<Word, String>, Object>> likenesses =
                List.of(ClaimPairs::withoutReferences, ClaimPairs::where, ClaimPairs::what);
        for (Function<Map<Word, String>, Object> likeness : likenesses) {
            Map<Object, List<Annotation>> alike = new HashMap<>();
            for (Annotation one : gone.isEmpty() ? List.<Annotation>of() : List.copyOf(left.values())) {
                alike.computeIfAbsent(likeness.apply(words.get(one.id())), any -> new ArrayList<>())
                        .add(one);
            }
            gone.removeIf(id -> {
                List<Annotation> found =
                        alike.getOrDefault(likeness.apply(was.noted().get(id)), List.of());
                if (found.isEmpty()) {
                    return false;
                }
                Annotation first = found.remove(0);
                left.remove(first.id());
                pairs.put(id, first);
                return true;
            });
        }
        return new ClaimPairs(pairs, List.copyOf(gone), List.copyOf(left.values()), words);
    }

    /** The claims that it refers to may have been given other ids as well. */
    private static Map<Word, String> withoutReferences(Map<Word, String> words) {
        Map<Word, String> rest = new EnumMap<>(Word.class);
        rest.putAll(words);
        rest.remove(Word.DENIES);
        rest.remove(Word.TO);
        return rest;
    }

    private static Object where(Map<Word, String> words) {
        String quote = words.getOrDefault(Word.QUOTE, "");
        return Published.isResponse(words)
                ? List.of(
                        words.getOrDefault(Word.BY, ""), quote, quote.isEmpty() ? words.getOrDefault(Word.TO, "") : "")
                : quote;
    }

    private static Object what(Map<Word, String> words) {
        return Published.isResponse(words)
                ? List.of(words.getOrDefault(Word.BY, ""), words.getOrDefault(Word.TEXT, ""))
                : words.getOrDefault(Word.SUMMARY, "");
    }
}
