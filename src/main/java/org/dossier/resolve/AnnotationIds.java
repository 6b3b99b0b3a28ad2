package org.dossier.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Relation;
import org.dossier.source.Marks;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.text.Nearest;

/** Checks the ids of annotations across the dossier: each once, of the right form, and claims that others refer to exist. */
final class AnnotationIds {
    private record Owner(String id, Marks marks) {}

    private AnnotationIds() {}

    /**
     * @param written ids of all claims as written, also of those that could not be resolved: that has been reported once
     */
    static void check(List<Article> articles, List<Relation> stated, Set<String> written, Problems problems) {
        List<Owner> owners = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Article article : articles) {
            article.claims().forEach(claim -> {
                owners.add(new Owner(claim.id(), claim.marks()));
                claims.add(claim);
            });
            article.relations().forEach(one -> owners.add(new Owner(one.id(), one.marks())));
            article.events().forEach(one -> owners.add(new Owner(one.id(), one.marks())));
            article.notes().forEach(one -> owners.add(new Owner(one.id(), one.marks())));
            article.corrections().forEach(one -> owners.add(new Owner(one.id(), one.marks())));
        }
        stated.forEach(one -> owners.add(new Owner(one.id(), one.marks())));
        Map<String, Owner> seen = new HashMap<>();
        for (Owner owner : owners) {
            form(owner, problems);
            Owner before = seen.putIfAbsent(owner.id, owner);
            if (before != null) {
                problems.add(Problem.error(
                                "repeated-id",
                                owner.marks.of("id"),
                                owner.marks.has("id")
                                        ? "the id '" + owner.id + "' is taken by another annotation"
                                        : "this annotation says the same as another one",
                                owner.marks.has("id") ? "choose another" : "take one of the two out, or give it an id")
                        .with(before.marks.of("id"), "the other one"));
            }
        }
        Set<String> known = new TreeSet<>(written);
        claims.forEach(claim -> known.add(claim.id()));
        claims.forEach(claim -> references(claim, known, problems));
    }

    /** True when an article or its annotations could not be read: any claim may stand there. */
    private static boolean articleLost(Problems problems) {
        return problems.unread(Problems.Unread.DATA).stream().anyMatch(path -> path.startsWith("content/articles/"));
    }

    private static void form(Owner owner, Problems problems) {
        if (!owner.id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]*") || owner.id.length() > 120) {
            problems.error(
                    "bad-id",
                    owner.marks.of("id"),
                    "'" + owner.id + "' is no id of an annotation",
                    "use letters, digits and hyphens, at most 120 of them");
        }
    }

    private static void references(Claim claim, Set<String> claims, Problems problems) {
        check(claim, "denies", claim.denies(), claims, problems);
        check(claim, "supports", claim.supports(), claims, problems);
        check(claim, "updates", claim.updates(), claims, problems);
    }

    private static void check(Claim claim, String key, List<String> ids, Set<String> claims, Problems problems) {
        for (String id : ids) {
            if (id.equals(claim.id())) {
                problems.error(
                        "claim-reference",
                        claim.marks().of(key).find(id),
                        "a claim cannot refer to itself",
                        "name another claim");
            } else if (!claims.contains(id) && !articleLost(problems)) {
                problems.error(
                        "unknown-id",
                        claim.marks().of(key).find(id),
                        "there is no claim '" + id + "'",
                        Nearest.help(id, claims, "give the claim that is meant an 'id', and write it here"));
            }
        }
    }
}
