package org.dossier.rename;

import java.util.stream.Stream;
import org.dossier.manuscript.Manuscript;
import org.dossier.source.Marks;
import org.dossier.source.Span;

/** Finds where a thing was written. */
final class DraftFinder {
    private DraftFinder() {}

    /**
     * A thing of the one id space.
     *
     * @param id its id
     * @param marks of its fields
     * @param fields the map that they are in
     */
    record Written(String id, Marks marks, Span fields) {
        private Written(String id, Marks marks) {
            this(id, marks, marks.whole());
        }
    }

    /** Where the thing of that id was written; there is one. */
    static Written of(Manuscript manuscript, String id) {
        return Stream.of(
                        manuscript.articles().stream().map(one -> new Written(one.id(), one.marks())),
                        manuscript.profiles().stream().map(one -> new Written(one.id(), one.marks())),
                        manuscript.pages().stream().map(one -> new Written(one.id(), one.marks())),
                        manuscript.sources().stream().map(one -> new Written(one.id(), one.marks(), one.fields())))
                .flatMap(known -> known)
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
