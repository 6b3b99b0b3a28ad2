package org.dossier.rename;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;
import org.dossier.source.Problem;
import org.dossier.source.Span;

/** Holds a dossier after a change of ids against what it was: what readers read is the same, and the names in it lead to the same people. */
public final class SameText {
    private final Dossier before;
    private final Dossier after;
    private final RenamePlan plan;
    private final List<Problem> problems = new ArrayList<>();

    private SameText(Dossier before, Dossier after, RenamePlan plan) {
        this.before = before;
        this.after = after;
        this.plan = plan;
    }

    /**
     * What differs: other words are an error, more or fewer mentions a warning.
     *
     * @param before without errors
     * @param after without new ones
     */
    public static List<Problem> problems(Dossier before, Dossier after, RenamePlan plan) {
        SameText same = new SameText(before, after, plan);
        before.articles().forEach(same::article);
        same.biography();
        return same.problems;
    }

    private String now(String id) {
        return id.equals(plan.old()) ? plan.now() : id;
    }

    private void article(Article was) {
        Article is = after.article(was.id()) == null ? after.article(now(was.id())) : after.article(was.id());
        if (is == null || !is.body().text().equals(was.body().text())) {
            problems.add(Problem.error(
                    RenamePlan.REFUSED,
                    Span.whole(was.marks().whole().file()),
                    "this would change the text of the article",
                    "give the references in it their own words, [[" + plan.old() + "|words]], and try again"));
            return;
        }
        long then = was.mentions().stream()
                .filter(one -> now(one.profile()).equals(plan.now()))
                .count();
        long found = is.mentions().stream()
                .filter(one -> one.profile().equals(plan.now()))
                .count();
        if (then != found) {
            problems.add(Problem.warning(
                    RenamePlan.REFUSED,
                    Span.whole(was.marks().whole().file()),
                    "mentions of them in this article: " + then + " before, " + found + " now",
                    "look at it with 'dossier build --editor'"));
        }
    }

    /** Of two texts that were joined every block is there: no footnote or mark of one has swallowed what the other says. */
    private void biography() {
        Profile is = after.profile(plan.now());
        if (is == null) {
            return;
        }
        Map<String, Integer> blocks = new HashMap<>();
        for (String id : List.of(plan.old(), plan.now())) {
            if (before.profile(id) != null) {
                texts(before.profile(id).biography()).forEach(text -> blocks.put(text, 1));
            }
        }
        texts(is.biography()).forEach(blocks::remove);
        if (!blocks.isEmpty()) {
            problems.add(Problem.error(
                    RenamePlan.REFUSED,
                    Span.whole(is.marks().whole().file()),
                    "the two texts cannot be joined: '"
                            + blocks.keySet().iterator().next() + "' would be lost",
                    "rename footnotes and link labels in one of them, close what is left open in it, and try again"));
        }
    }

    private static List<String> texts(Body body) {
        return body.blocks().stream()
                .map(block -> block.range().of(body.text()))
                .toList();
    }
}
