package org.dossier.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Published;
import org.dossier.model.Published.Word;
import org.dossier.source.Marks;
import org.dossier.source.Problem;
import org.dossier.source.Span;

/** Holds the claims of one article against those that were published. Used once. */
final class ClaimChanges {
    private final Published.Text was;
    private final Article now;
    private final boolean told;
    private final boolean moved;
    private final Renamed renamed;
    private final List<Change> changes = new ArrayList<>();

    /**
     * @param told true when a new correction in the article tells readers
     * @param moved true when the article itself has another address: then it is no wonder that its claims have
     * @param renamed what authors say is called otherwise now
     */
    ClaimChanges(Published.Text was, Article now, boolean told, boolean moved, Renamed renamed) {
        this.was = was;
        this.now = now;
        this.told = told;
        this.moved = moved;
        this.renamed = renamed;
    }

    /**
     * @param pairs of this article
     * @param others the ids that published claims of the whole dossier have now, where it is another one
     */
    List<Change> of(ClaimPairs pairs, Map<String, String> others) {
        pairs.pairs().forEach((id, claim) -> {
            Map<Word, String> before = ClaimDifference.renamed(was.claims().get(id), others);
            pair(id, before, claim, pairs.words().get(claim.id()));
        });
        for (String id : pairs.gone()) {
            Map<Word, String> words = was.claims().get(id);
            String summary = words.getOrDefault(Word.SUMMARY, "");
            add(Change.Kind.REMOVED, id, List.of("summary: [-" + summary + "-]"), gone(id, words));
        }
        pairs.come().forEach(claim -> add(Change.Kind.NEW, claim.id(), List.of(), null));
        return changes;
    }

    private void add(Change.Kind kind, String id, List<String> lines, Problem problem) {
        changes.add(new Change(kind, Change.Thing.CLAIM, id, lines, told ? null : problem));
    }

    private void pair(String id, Map<Word, String> before, Claim claim, Map<Word, String> after) {
        ClaimDifference difference = ClaimDifference.of(before, after);
        List<String> lines = new ArrayList<>(difference.lines(before, after));
        boolean otherId = !id.equals(claim.id());
        if (otherId) {
            lines.add("address: [-" + id + "-] {+" + claim.id() + "+}");
        }
        if (!difference.changed().isEmpty()) {
            add(Change.Kind.CHANGED, claim.id(), lines, changed(id, before, claim, after, difference, lines));
        } else if (otherId) {
            add(
                    Change.Kind.MOVED,
                    claim.id(),
                    lines,
                    moved || claim.id().equals(renamed.claims().get(id)) ? null : renamed(id, claim));
        } else if (!difference.isNone()) {
            add(Change.Kind.UPDATED, claim.id(), lines, null);
        }
    }

    private Problem changed(
            String id,
            Map<Word, String> before,
            Claim claim,
            Map<Word, String> after,
            ClaimDifference difference,
            List<String> lines) {
        Word gravest = difference.changed().contains(Word.RESPONSE_STATUS)
                ? Word.RESPONSE_STATUS
                : difference.changed().contains(Word.OUTCOME_STATUS)
                        ? Word.OUTCOME_STATUS
                        : difference.changed().get(0);
        Word shown = shown(gravest, before, after);
        List<String> above = new ArrayList<>(lines);
        if (!id.equals(claim.id())) {
            above.add("Its address has changed with it; 'id: " + id + "' keeps the one that readers know.");
        }
        return Untold.problem(
                place(gravest, claim),
                message(id, before, after, difference),
                above,
                now,
                before.getOrDefault(shown, ""),
                after.getOrDefault(shown, ""),
                Untold.SLIP);
    }

    /** The words to show of an answer or outcome that has changed: what it said, rather than that there was one. */
    private static Word shown(Word gravest, Map<Word, String> before, Map<Word, String> after) {
        Word text = gravest == Word.RESPONSE_STATUS
                ? Word.RESPONSE_TEXT
                : gravest == Word.OUTCOME_STATUS ? Word.OUTCOME_TEXT : gravest;
        return before.containsKey(text) ? text : gravest;
    }

    private String message(String id, Map<Word, String> before, Map<Word, String> after, ClaimDifference difference) {
        if (before.containsKey(Word.RESPONSE_STATUS) && !after.containsKey(Word.RESPONSE_STATUS)) {
            boolean answered = before.get(Word.RESPONSE_STATUS).equals(Claim.ResponseStatus.QUOTED.key());
            return answered
                    ? "the published answer to the claim '" + id + "' is gone, and no correction says so"
                    : "the published claim '" + id
                            + "' no longer says whether there was an answer, and no correction says so";
        }
        if (before.containsKey(Word.OUTCOME_STATUS) && !after.containsKey(Word.OUTCOME_STATUS)) {
            return "what came of the published claim '" + id + "' is gone, and no correction says so";
        }
        Set<String> undenied = new TreeSet<>(ClaimDifference.ids(before.get(Word.DENIES)));
        undenied.removeAll(ClaimDifference.ids(after.get(Word.DENIES)));
        if (!undenied.isEmpty()) {
            return "the published claim '" + id + "' no longer denies '" + String.join("', '", undenied)
                    + "', and no correction says so";
        }
        return "the published claim '" + id + "' has changed ("
                + difference.changed().stream().map(ClaimDifference::name).collect(Collectors.joining(", "))
                + "), and no correction says so";
    }

    private static Problem renamed(String id, Claim claim) {
        return Untold.problem(
                claim.marks().has("id") ? claim.marks().of("id") : place(Word.QUOTE, claim),
                "the address of the published claim '" + id + "' has changed to '" + claim.id()
                        + "', with the same words",
                "Links to it lead nowhere now: give it 'id: " + id + "', or 'former: [" + id
                        + "]'.\nIf nobody can have linked to it, run 'dossier check --accept'");
    }

    private Problem gone(String id, Map<Word, String> words) {
        String denied = words.getOrDefault(Word.DENIES, "");
        return Untold.problem(
                Span.whole((now.claims().isEmpty()
                                ? now.marks()
                                : now.claims().get(0).marks())
                        .whole()
                        .file()),
                "the published claim '" + id + "'"
                        + (denied.isEmpty() ? "" : ", which denies '" + denied.replace(" ", "', '") + "',")
                        + " is gone, and no correction says so",
                List.of("Put it back; what came of it belongs to its 'outcome', such as 'status: withdrawn'."),
                now,
                words.getOrDefault(Word.SUMMARY, ""),
                "",
                Untold.UNREAD);
    }

    /** Where a word of a claim was written: its value, or the nearest thing to it. */
    private static Span place(Word word, Claim claim) {
        Marks marks = claim.marks();
        String field = word == Word.QUOTE && !marks.has("quote") ? "at" : word.field();
        if (!marks.has(field)) {
            return marks.of(marks.has("quote") ? "quote" : "summary");
        }
        Span value = marks.of(field);
        return word.part().isEmpty() ? value : value.find(word.part() + ":");
    }
}
