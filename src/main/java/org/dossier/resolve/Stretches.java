package org.dossier.resolve;

import java.util.List;
import java.util.function.Predicate;
import org.dossier.model.Body;
import org.dossier.text.Folded;

/** The blocks of a body as the text package wants them. */
final class Stretches {
    private Stretches() {}

    static List<Folded.Stretch> of(Body body) {
        return of(body, block -> true);
    }

    static List<Folded.Stretch> of(Body body, Predicate<Body.Block> which) {
        return body.blocks().stream()
                .filter(which)
                .map(block ->
                        new Folded.Stretch(block.range().start(), block.range().end()))
                .toList();
    }
}
