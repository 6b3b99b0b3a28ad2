package org.dossier.compose;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.manuscript.Manuscript;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.resolve.IdTable;
import org.dossier.source.Problems;

/** Which ids and names are taken in a project. */
public final class TakenIds {
    private final IdTable ids;
    private final Manuscript manuscript;

    /** Those of a content. */
    public TakenIds(Manuscript manuscript) {
        this.manuscript = manuscript;
        // Two alike are the build's to report.
        this.ids = IdTable.of(manuscript, new Problems());
    }

    /** The file of what has an id or had it before, or one that some computer would take for it; null when it is free. */
    public String by(String id) {
        IdTable.Taken taken = ids.taken(id);
        return taken == null ? null : taken.span().file().path();
    }

    /** The first free one of {@code id-2}, {@code id-3} and so on. */
    public String free(String id) {
        return Stream.iterate(2, n -> n + 1)
                .map(n -> id + "-" + n)
                .filter(one -> by(one) == null)
                .findFirst()
                .orElseThrow();
    }

    /** Ids of the profiles that have a name among their strong ones, by id. */
    public List<String> namesakes(String name) {
        return manuscript.profiles().stream()
                .filter(profile -> profile.names().strong().stream().anyMatch(name::equalsIgnoreCase))
                .map(ProfileDraft::id)
                .sorted()
                .toList();
    }
}
