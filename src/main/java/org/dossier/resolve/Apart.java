package org.dossier.resolve;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.manuscript.Ref;
import org.dossier.source.Problems;

/**
 * Profiles that must not be taken for each other.
 *
 * @param others by id, the ids of those that it is not, in alphabetical order; none for most
 */
record Apart(Map<String, Set<String>> others) {
    /** As their drafts say, either of a pair; a profile that says it is not itself is reported. */
    static Apart of(List<ProfileDraft> profiles, IdTable ids, Problems problems) {
        Map<String, Set<String>> both = new HashMap<>();
        for (ProfileDraft draft : profiles) {
            for (Ref ref : draft.differentFrom()) {
                String other = ids.profile(ref);
                if (other == null || draft.draft()) {
                    continue;
                }
                if (other.equals(draft.id())) {
                    problems.error(
                            "different-from",
                            ref.span(),
                            "a profile cannot be different from itself",
                            "name another profile");
                    continue;
                }
                both.computeIfAbsent(draft.id(), id -> new LinkedHashSet<>()).add(other);
                both.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(draft.id());
            }
        }
        Map<String, Set<String>> sorted = new HashMap<>();
        both.forEach((id, others) -> sorted.put(id, new TreeSet<>(others)));
        return new Apart(sorted);
    }
}
