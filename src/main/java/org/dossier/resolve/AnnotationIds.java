package org.dossier.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.manuscript.Forms;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Ref;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.ContentPaths;
import org.dossier.model.IdKind;
import org.dossier.model.Relation;
import org.dossier.model.Response;
import org.dossier.source.Fix;
import org.dossier.source.Marks;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Span;
import org.dossier.text.Nearest;

/** Checks the ids of annotations across the dossier: each once, of the right form, and claims that others refer to exist. */
final class AnnotationIds {
    private record Owner(String id, Marks marks) {}

    private AnnotationIds() {}

    /**
     * @param former ids that they had before
     * @param written ids of all claims as written, also of those that could not be resolved: that has been reported once
     * @param shown claims that the first page shows
     */
    static void check(
            List<Article> articles,
            List<Relation> stated,
            List<TakenId> former,
            Set<String> written,
            List<Ref> shown,
            Problems problems) {
        List<Owner> owners = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Response> responses = new ArrayList<>();
        for (Article article : articles) {
            claims.addAll(article.claims());
            responses.addAll(article.responses());
            article.annotations().forEach(one -> owners.add(new Owner(one.id(), one.marks())));
            article.corrections().forEach(one -> owners.add(new Owner(one.id(), one.marks())));
        }
        stated.forEach(one -> owners.add(new Owner(one.id(), one.marks())));
        Map<String, Owner> seen = new HashMap<>();
        for (Owner owner : owners) {
            form(owner.id, owner.marks.of("id"), problems);
            Owner before = seen.putIfAbsent(owner.id, owner);
            if (before != null) {
                problems.add(Problem.error(
                                "repeated-id",
                                owner.marks.of("id"),
                                owner.marks.has("id")
                                        ? "the id '" + owner.id + "' is taken by another annotation"
                                        : "this annotation duplicates another annotation",
                                owner.marks.has("id") ? "choose another" : "remove one of the two, or give it an id")
                        .with(before.marks.of("id"), "the other annotation"));
            }
        }
        Map<String, TakenId> formerly = new HashMap<>();
        for (TakenId one : former) {
            form(one.id(), one.span(), problems);
            Owner owner = seen.get(one.id());
            TakenId before = formerly.putIfAbsent(one.id(), one);
            if (owner != null && !one.id().equals(one.owner())) {
                taken(one, owner.marks.of("id"), problems);
            } else if (before != null) {
                taken(one, before.span(), problems);
            }
        }
        Set<String> known = new TreeSet<>(written);
        claims.forEach(claim -> known.add(claim.id()));
        claims.forEach(claim -> {
            check(claim, "denies", claim.denies(), known, formerly, problems);
            check(claim, "supports", claim.supports(), known, formerly, problems);
            check(claim, "updates", claim.updates(), known, formerly, problems);
        });
        responses.forEach(response -> check(response, "to", response.to(), known, formerly, problems));
        shown.forEach(ref -> exists(ref.id(), ref.span(), known, formerly, problems));
    }

    private static void taken(TakenId former, Span other, Problems problems) {
        problems.add(Problem.error(
                        "repeated-id",
                        former.span(),
                        "the id '" + former.id() + "' is in use, so it cannot also lead to another annotation",
                        "remove it from 'former', or change the id of the other annotation")
                .with(other, "the other annotation"));
    }

    /** True when an article or its annotations could not be read: any claim may be there. */
    private static boolean articleLost(Problems problems) {
        return problems.unread(Problems.Unread.DATA).stream()
                .anyMatch(path -> ContentPaths.kind(path) == IdKind.ARTICLE);
    }

    private static void form(String id, Span span, Problems problems) {
        String objection = Ids.annotationObjection(id);
        if (!objection.isEmpty()) {
            String better = Ids.slug(id);
            boolean fits = !better.equals(id) && Ids.annotationObjection(better).isEmpty();
            problems.add(Problem.error(
                            "bad-id",
                            span,
                            objection,
                            fits
                                    ? "write '" + better + "'"
                                    : "use letters, digits and hyphens, at most " + Ids.LONGEST_OF_ANNOTATION
                                            + " characters")
                    .fixedBy(fits ? Fix.of(span, id, better) : Fix.NONE));
        }
    }

    private static void check(
            Annotation one,
            String key,
            List<String> ids,
            Set<String> claims,
            Map<String, TakenId> former,
            Problems problems) {
        for (String id : ids) {
            if (one instanceof Claim && id.equals(one.id())) {
                problems.error(
                        "claim-reference",
                        one.marks().of(key).find(id),
                        "a claim cannot refer to itself",
                        "name another claim");
            } else {
                exists(id, one.marks().of(key).find(id), claims, former, problems);
            }
        }
    }

    private static void exists(
            String id, Span span, Set<String> claims, Map<String, TakenId> former, Problems problems) {
        if (!claims.contains(id) && !articleLost(problems)) {
            problems.unread(Problems.Unread.REFERENCE, span.file().path());
            String now = former.containsKey(id) ? former.get(id).owner() : null;
            Set<String> known = new TreeSet<>(claims);
            known.add(Forms.ALL);
            problems.add(Problem.error(
                            "unknown-id",
                            span,
                            "there is no claim '" + id + "'",
                            now != null
                                    ? IdTable.calledNow(now)
                                    : Nearest.help(id, known, "give the claim you mean an 'id', and write it here"))
                    .fixedBy(Fix.of(span, id, now != null ? now : Nearest.only(id, known))));
        }
    }
}
