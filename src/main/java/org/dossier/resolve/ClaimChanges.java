package org.dossier.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Published;
import org.dossier.model.Published.Word;
import org.dossier.model.Response;
import org.dossier.source.Marks;
import org.dossier.source.Problem;
import org.dossier.source.Span;

/** Holds the claims and responses of one article against those that were published. Used once. */
final class ClaimChanges {
    private final Published.Text was;
    private final Article now;
    private final boolean told;
    private final boolean moved;
    private final RenamedIds renamed;
    private final List<Change> changes = new ArrayList<>();

    /**
     * @param told true when a new correction in the article tells readers
     * @param moved true when the article itself has another address: then it is no wonder that what is noted on it has
     * @param renamed what authors say is called otherwise now
     */
    ClaimChanges(Published.Text was, Article now, boolean told, boolean moved, RenamedIds renamed) {
        this.was = was;
        this.now = now;
        this.told = told;
        this.moved = moved;
        this.renamed = renamed;
    }

    /**
     * @param pairs of this article
     * @param others the ids that published claims of the whole dossier have now, where it is another one
     * @param claims the ids of all claims of the dossier
     */
    List<Change> of(ClaimPairs pairs, Map<String, String> others, Set<String> claims) {
        pairs.pairs().forEach((id, one) -> {
            Map<Word, String> before = WordChanges.renamed(was.noted().get(id), others, claims);
            pair(id, before, one, pairs.words().get(one.id()));
        });
        for (String id : pairs.gone()) {
            Map<Word, String> words = WordChanges.renamed(was.noted().get(id), others, claims);
            boolean response = Published.isResponse(words);
            Word said = response ? Word.TEXT : Word.SUMMARY;
            add(
                    Change.Kind.REMOVED,
                    response ? Change.Thing.RESPONSE : Change.Thing.CLAIM,
                    id,
                    List.of(said.key() + ": [-" + words.getOrDefault(said, "") + "-]"),
                    gone(id, words));
        }
        pairs.come().forEach(one -> add(Change.Kind.NEW, thing(one), one.id(), List.of(), null));
        return changes;
    }

    /** What one of {@link RecordWords#noted} is. */
    static Change.Thing thing(Annotation one) {
        return one instanceof Response ? Change.Thing.RESPONSE : Change.Thing.CLAIM;
    }

    private void add(Change.Kind kind, Change.Thing thing, String id, List<String> lines, Problem problem) {
        changes.add(new Change(kind, thing, id, lines, told ? null : problem));
    }

    private void pair(String id, Map<Word, String> before, Annotation one, Map<Word, String> after) {
        WordChanges difference = WordChanges.of(before, after);
        List<String> lines = new ArrayList<>(difference.lines(before, after));
        // Nobody is led to a response whose id was made from its words.
        boolean made = one instanceof Response && !one.marks().has("id");
        boolean otherId = !made && !id.equals(one.id());
        if (otherId) {
            lines.add("address: [-" + id + "-] {+" + one.id() + "+}");
        }
        if (!difference.changed().isEmpty()) {
            add(Change.Kind.CHANGED, thing(one), one.id(), lines, changed(id, before, one, after, difference, lines));
        } else if (otherId) {
            add(
                    Change.Kind.MOVED,
                    thing(one),
                    one.id(),
                    lines,
                    moved || one.id().equals(renamed.noted().get(id)) ? null : renamed(id, one));
        } else if (!difference.isNone()) {
            add(Change.Kind.UPDATED, thing(one), one.id(), lines, null);
        }
    }

    private Problem changed(
            String id,
            Map<Word, String> before,
            Annotation one,
            Map<Word, String> after,
            WordChanges difference,
            List<String> lines) {
        Word gravest = difference.changed().contains(Word.STATUS)
                ? Word.STATUS
                : difference.changed().contains(Word.OUTCOME_STATUS)
                        ? Word.OUTCOME_STATUS
                        : difference.changed().get(0);
        Word shown = shown(gravest, before, after);
        List<String> above = new ArrayList<>(lines);
        if (!id.equals(one.id())) {
            above.add("Its permalink has changed too; 'id: " + id + "' keeps the one that readers know.");
        }
        return MissingCorrection.problem(
                place(gravest, one),
                message(id, before, after, difference),
                above,
                now,
                before.getOrDefault(shown, ""),
                after.getOrDefault(shown, ""),
                MissingCorrection.SLIP);
    }

    /** The words to show of a response or outcome that has changed: what it said, rather than that there was one. */
    private static Word shown(Word gravest, Map<Word, String> before, Map<Word, String> after) {
        Word text = gravest == Word.STATUS ? Word.TEXT : gravest == Word.OUTCOME_STATUS ? Word.OUTCOME_TEXT : gravest;
        return before.containsKey(text) ? text : gravest;
    }

    private String message(String id, Map<Word, String> before, Map<Word, String> after, WordChanges difference) {
        Set<String> unanswered = lost(Word.TO, before, after);
        if (!unanswered.isEmpty()) {
            return "the published " + answer(before) + " no longer responds to '" + String.join("', '", unanswered)
                    + "', and no correction records it";
        }
        if (before.containsKey(Word.OUTCOME_STATUS) && !after.containsKey(Word.OUTCOME_STATUS)) {
            return "the outcome of the published claim '" + id + "' has been removed, and no correction records it";
        }
        Set<String> undenied = lost(Word.DENIES, before, after);
        if (!undenied.isEmpty()) {
            return "the published claim '" + id + "' no longer denies '" + String.join("', '", undenied)
                    + "', and no correction records it";
        }
        return "the published "
                + (Published.isResponse(before) ? answer(before) : "claim '" + id + "'")
                + " has changed ("
                + difference.changed().stream().map(WordChanges::name).collect(Collectors.joining(", "))
                + "), and no correction records it";
    }

    private static Set<String> lost(Word word, Map<Word, String> before, Map<Word, String> after) {
        Set<String> lost = new TreeSet<>(WordChanges.ids(before.get(word)));
        lost.removeAll(WordChanges.ids(after.get(word)));
        return lost;
    }

    private static String answer(Map<Word, String> words) {
        return "response of '" + words.getOrDefault(Word.BY, "") + "'";
    }

    private static Problem renamed(String id, Annotation one) {
        return MissingCorrection.problem(
                one.marks().has("id") ? one.marks().of("id") : place(Word.QUOTE, one),
                "the permalink of the published " + thing(one).key() + " '" + id + "' has changed to '" + one.id()
                        + "', with the same words",
                "Links to it are now broken: give it 'id: " + id + "', or 'former: [" + id
                        + "]'.\nIf no one can have linked to it yet, run 'dossier check --accept'");
    }

    private Problem gone(String id, Map<Word, String> words) {
        boolean response = Published.isResponse(words);
        String to = words.getOrDefault(response ? Word.TO : Word.DENIES, "").replace(" ", "', '");
        String what = response
                ? answer(words) + (to.isEmpty() ? "" : " to '" + to + "'")
                : "claim '" + id + "'" + (to.isEmpty() ? "" : ", which denies '" + to + "',");
        List<Annotation> left = RecordWords.noted(now);
        return MissingCorrection.problem(
                Span.whole((left.isEmpty() ? now.marks() : left.get(0).marks())
                        .whole()
                        .file()),
                "the published " + what + " has been removed, and no correction records it",
                List.of(
                        response
                                ? "Restore it; a later response is an entry of its own."
                                : "Restore it; what happened later belongs in its 'outcome', such as 'status: withdrawn'."),
                now,
                words.getOrDefault(response ? Word.TEXT : Word.SUMMARY, ""),
                "",
                MissingCorrection.UNREAD);
    }

    /** Where a word of a claim or response was written: its value, or the nearest thing to it. */
    private static Span place(Word word, Annotation one) {
        Marks marks = one.marks();
        String field = word == Word.QUOTE && !marks.has("quote") ? "at" : word.field();
        if (!marks.has(field)) {
            return marks.of(marks.has("quote") ? "quote" : one instanceof Response ? "status" : "summary");
        }
        Span value = marks.of(field);
        return word.part().isEmpty() ? value : value.find(word.part() + ":");
    }
}
