package org.dossier.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.manuscript.Ref;
import org.dossier.source.Span;

/**
 * An id that an annotation had before.
 *
 * @param id as written
 * @param now the id that it has
 * @param span where it was written
 */
record FormerId(String id, String now, Span span) {
    static Stream<FormerId> of(List<Ref> former, String now) {
        return former.stream().map(ref -> new FormerId(ref.id(), now, ref.span()));
    }
}
