package org.dossier.resolve;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dossier.model.FormerIds;
import org.dossier.model.Published;
import org.dossier.model.Published.Word;

/**
 * What authors say is called otherwise now: for reading the record of what has been published, which knows the old ids.
 *
 * @param things the ids of now of articles and profiles, by those of before
 * @param noted those of claims and responses
 */
record RenamedIds(Map<String, String> things, Map<String, String> noted) {
    static RenamedIds of(FormerIds former) {
        return new RenamedIds(inverse(former.things()), inverse(former.annotations()));
    }

    private static Map<String, String> inverse(SortedMap<String, List<String>> former) {
        Map<String, String> now = new HashMap<>();
        former.forEach((id, before) -> before.forEach(one -> now.put(one, id)));
        return now;
    }

    /** The record as it speaks of others under the ids of now. What it speaks of itself keeps the id that readers know. */
    Published in(Published was) {
        if (things.isEmpty() && noted.isEmpty()) {
            return was;
        }
        SortedMap<String, Published.Text> articles = new TreeMap<>();
        was.articles().forEach((id, text) -> {
            SortedMap<String, Map<Word, String>> said = new TreeMap<>();
            text.noted().forEach((one, words) -> said.put(one, words(words)));
            articles.put(
                    id,
                    new Published.Text(
                            text.id(), text.words(), text.digest(), text.sentences(), said, text.corrections()));
        });
        return new Published(articles);
    }

    private Map<Word, String> words(Map<Word, String> was) {
        Map<Word, String> words = new EnumMap<>(Word.class);
        words.putAll(was);
        words.computeIfPresent(Word.BY, (word, id) -> things.getOrDefault(id, id));
        words.computeIfPresent(Word.ABOUT, (word, ids) -> ids(ids, things));
        words.computeIfPresent(Word.DENIES, (word, ids) -> ids(ids, noted));
        words.computeIfPresent(Word.TO, (word, ids) -> ids(ids, noted));
        return words;
    }

    /** Two that were joined are one. */
    private static String ids(String list, Map<String, String> now) {
        TreeSet<String> ids = new TreeSet<>();
        WordChanges.ids(list).forEach(id -> ids.add(now.getOrDefault(id, id)));
        return String.join(" ", ids);
    }
}
