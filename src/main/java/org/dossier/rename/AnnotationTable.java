package org.dossier.rename;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.edit.Trial;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.manuscript.Ref;
import org.dossier.model.Dossier;
import org.dossier.resolve.TakenId;
import org.dossier.source.Marks;
import org.dossier.source.Span;

/** The ids of all claims, relations, events, notes and corrections: written ones, and those that were made where nobody wrote one. */
final class AnnotationTable {
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, TakenId> former = new HashMap<>();

    /**
     * An annotation.
     *
     * @param former the ids that it had before, as written
     * @param marks where it was written
     */
    record Entry(List<Ref> former, Marks marks) {
        /** False for what is not an entry of the annotations: a note in the text. */
        boolean hasFields() {
            return !marks.fields().isEmpty();
        }
    }

    private AnnotationTable() {}

    static AnnotationTable of(Trial.Tried content) {
        AnnotationTable table = new AnnotationTable();
        Map<Span, List<Ref>> former = former(content);
        Dossier dossier = content.resolved().dossier();
        dossier.articles().stream()
                .flatMap(article -> article.annotations().stream())
                .forEach(one -> table.add(one.id(), one.marks(), former));
        dossier.relations().forEach(one -> table.add(one.id(), one.marks(), former));
        return table;
    }

    private void add(String id, Marks marks, Map<Span, List<Ref>> formerly) {
        Entry entry = new Entry(formerly.getOrDefault(marks.whole(), List.of()), marks);
        entries.put(id, entry);
        entry.former().forEach(one -> former.put(one.id(), new TakenId(one.id(), id, one.span())));
    }

    /** The former ids by the entry in which they were written. */
    private static Map<Span, List<Ref>> former(Trial.Tried content) {
        Map<Span, List<Ref>> former = new HashMap<>();
        for (ArticleDraft article : content.manuscript().articles()) {
            article.annotations().drafts().forEach(one -> former.put(one.marks().whole(), one.former()));
        }
        for (ProfileDraft profile : content.manuscript().profiles()) {
            profile.relations().forEach(one -> former.put(one.marks().whole(), one.former()));
        }
        return former;
    }

    /** The annotation of an id; null when there is none. */
    Entry get(String id) {
        return entries.get(id);
    }

    /** What has an id, or had it before; null when nothing. */
    TakenId taken(String id) {
        Entry entry = entries.get(id);
        return entry == null
                ? former.get(id)
                : new TakenId(id, id, entry.marks().of("id"));
    }

    /** All ids of now, in order. */
    Set<String> all() {
        return entries.keySet();
    }
}
