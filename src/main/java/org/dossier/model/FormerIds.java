package org.dossier.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Ids that things had before, by which links from elsewhere still find them.
 *
 * @param things of articles, profiles, sources and pages, by the id they have now: oldest first; the id of now may be among them
 * @param annotations of claims, relations, events, notes and responses, likewise
 */
public record FormerIds(SortedMap<String, List<String>> things, SortedMap<String, List<String>> annotations) {
    /** Nothing had another id. */
    public static final FormerIds NONE = new FormerIds(Collections.emptySortedMap(), Collections.emptySortedMap());

    /** Copies the maps. */
    public FormerIds {
        things = copy(things);
        annotations = copy(annotations);
    }

    private static SortedMap<String, List<String>> copy(SortedMap<String, List<String>> lists) {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        lists.forEach((id, former) -> copy.put(id, List.copyOf(former)));
        return Collections.unmodifiableSortedMap(copy);
    }

    /** The other ids that a thing had, oldest first; may be empty. */
    public List<String> of(String thing) {
        return others(things, thing);
    }

    /** The other ids that an annotation had, oldest first; may be empty. */
    public List<String> ofAnnotation(String annotation) {
        return others(annotations, annotation);
    }

    private static List<String> others(SortedMap<String, List<String>> all, String id) {
        return all.getOrDefault(id, List.of()).stream()
                .filter(one -> !one.equals(id))
                .toList();
    }

    /** The first id that a thing had: what must never change is made of it. */
    public String first(String thing) {
        return first(things, thing);
    }

    /** The first id that an annotation had, likewise. */
    public String firstOfAnnotation(String annotation) {
        return first(annotations, annotation);
    }

    private static String first(SortedMap<String, List<String>> all, String id) {
        List<String> former = all.getOrDefault(id, List.of());
        return former.isEmpty() ? id : former.get(0);
    }
}
