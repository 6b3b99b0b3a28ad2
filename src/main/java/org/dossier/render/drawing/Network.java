package org.dossier.render.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;
import org.dossier.model.Relation;

/**
 * Some profiles and the connections between them, small enough to be drawn.
 *
 * @param profiles ids
 * @param ties between two of these, in the order of {@link Dossier#relations()}
 * @param left how many connected profiles were left out for want of room
 */
public record Network(List<String> profiles, List<Relation> ties, int left) {
    /** More than these cannot be read on one page. */
    public static final int OVERVIEW = 60;

    /** As many neighbors can be read beside each other. */
    public static final int AROUND = 24;

    /**
     * The profiles with most connections, the most connected first, then in the order of the dossier. Those of them that are connected to none of the
     * others are left out: of a dot alone there is nothing to see.
     */
    public static Network whole(Dossier dossier, int most) {
        List<String> tied = dossier.profiles().stream()
                .map(Profile::id)
                .filter(id -> !dossier.links(id).relations().isEmpty())
                .sorted(byTies(dossier))
                .toList();
        Set<String> ids = Set.copyOf(tied.subList(0, Math.min(most, tied.size())));
        List<Relation> ties = apart(dossier.relations()).stream()
                .filter(one -> ids.contains(one.subject()) && ids.contains(one.object()) && isTie(one))
                .toList();
        Set<String> ends = new HashSet<>();
        ties.forEach(one -> ends.addAll(List.of(one.subject(), one.object())));
        List<String> shown = tied.stream().filter(ends::contains).toList();
        return new Network(shown, ties, tied.size() - shown.size());
    }

    /**
     * A profile, whose id comes first, and those it is connected to: of more than {@code most} the most connected; always by kind of connection, then in
     * the order of the dossier's relations.
     */
    public static Network around(String profile, Dossier dossier, int most) {
        Map<String, List<Relation>> own = new LinkedHashMap<>();
        List<Relation> relations = new ArrayList<>(apart(dossier.links(profile).relations()));
        relations.sort(Comparator.comparing(one -> one.kind().key()));
        for (Relation one : relations) {
            if (isTie(one)) {
                own.computeIfAbsent(other(one, profile), id -> new ArrayList<>())
                        .add(one);
            }
        }
        Set<String> ids = new HashSet<>(
                own.keySet().stream().sorted(byTies(dossier)).limit(most).toList());
        List<String> profiles = new ArrayList<>(List.of(profile));
        List<Relation> ties = new ArrayList<>();
        own.forEach((id, some) -> {
            if (ids.contains(id)) {
                profiles.add(id);
                ties.addAll(some);
            }
        });
        for (String id : profiles.subList(1, profiles.size())) {
            for (Relation one : apart(dossier.links(id).relations())) {
                if (one.subject().equals(id) && ids.contains(one.object()) && isTie(one)) {
                    ties.add(one);
                }
            }
        }
        return new Network(profiles, ties, own.size() - ids.size());
    }

    /** The first of those that state the same. */
    private static List<Relation> apart(List<Relation> relations) {
        return Relation.together(relations).stream().map(same -> same.get(0)).toList();
    }

    /** How many connections a profile has in the whole dossier. */
    static int ties(String profile, Dossier dossier) {
        return Relation.together(dossier.links(profile).relations()).size();
    }

    /** A stable sort: of as many connections the order stays. */
    private static Comparator<String> byTies(Dossier dossier) {
        return Comparator.comparingInt(id -> -dossier.links(id).relations().size());
    }

    private static String other(Relation one, String profile) {
        return one.subject().equals(profile) ? one.object() : one.subject();
    }

    /** A relation of a profile to itself cannot be drawn. */
    private static boolean isTie(Relation one) {
        return !one.subject().equals(one.object());
    }
}
