package org.dossier.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.manuscript.Ref;
import org.dossier.source.Span;

/**
 * An id that nothing else may have.
 *
 * @param id as written
 * @param owner the id of what has it, or had it before
 * @param span where it was written
 */
public record TakenId(String id, String owner, Span span) {
    /** The ids that something had before. */
    static Stream<TakenId> former(List<Ref> former, String owner) {
        return former.stream().map(ref -> new TakenId(ref.id(), owner, ref.span()));
    }
}
