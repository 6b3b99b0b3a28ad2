package org.dossier.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.model.Name;
import org.dossier.read.Ids;
import org.dossier.read.Manuscript;
import org.dossier.read.ProfileDraft;
import org.dossier.source.Span;

/** Which ids and names are taken in a project. */
public final class Taken {
    private final Map<String, Span> ids = new HashMap<>();
    private final Manuscript manuscript;

    /** Those of a content. */
    public Taken(Manuscript manuscript) {
        this.manuscript = manuscript;
        manuscript.articles().forEach(draft -> add(draft.id(), draft.marks().whole()));
        manuscript.profiles().forEach(draft -> add(draft.id(), draft.marks().whole()));
        manuscript.pages().forEach(draft -> add(draft.id(), draft.marks().whole()));
        manuscript.sources().forEach(draft -> add(draft.id(), draft.marks().whole()));
    }

    private void add(String id, Span place) {
        ids.putIfAbsent(Ids.collisionKey(id), place);
    }

    /** The file that has an id, or one that some computer would take for it; null when it is free. */
    public String by(String id) {
        Span place = ids.get(Ids.collisionKey(id));
        return place == null ? null : place.file().path();
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
                .filter(profile -> strong(profile).anyMatch(name::equalsIgnoreCase))
                .map(ProfileDraft::id)
                .sorted()
                .toList();
    }

    private static Stream<String> strong(ProfileDraft profile) {
        Name name = profile.name();
        Stream<String> names = name == null
                ? Stream.empty()
                : Stream.concat(Stream.of(name.text()), name.others().stream().map(Name.Form::text));
        return Stream.concat(names, profile.aliases().stream());
    }
}
