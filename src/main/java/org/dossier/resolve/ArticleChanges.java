package org.dossier.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Article;
import org.dossier.model.Correction;
import org.dossier.model.Published;
import org.dossier.model.Published.Word;
import org.dossier.source.Problem;
import org.dossier.source.Span;

/** Holds one article against what was published of it. Used once. */
final class ArticleChanges {
    private final Published.Text was;
    private final Article now;
    private final RecordWords wording;
    private final boolean moved;
    private final RenamedIds renamed;
    private final Map<String, Correction> added;
    private final List<Change> changes = new ArrayList<>();
    private final List<Change> corrections = new ArrayList<>();

    /** @param renamed what authors say is called otherwise now: then its old address leads to it */
    ArticleChanges(Published.Text was, Article now, RecordWords wording, RenamedIds renamed) {
        this.was = was;
        this.now = now;
        this.wording = wording;
        this.renamed = renamed;
        this.moved = !was.id().equals(now.id());
        this.added = new LinkedHashMap<>(wording.corrections(now));
        log();
    }

    /**
     * All changes: of the article, of its claims and responses, of its corrections.
     *
     * @param pairs of its claims and responses
     * @param others the ids that published claims of the whole dossier have now, where it is another one
     * @param claims the ids of all claims of the dossier
     */
    List<Change> of(ClaimPairs pairs, Map<String, String> others, Set<String> claims) {
        boolean told = !added.isEmpty();
        if (moved) {
            changes.add(new Change(
                    Change.Kind.MOVED,
                    Change.Thing.ARTICLE,
                    now.id(),
                    List.of("address: [-" + was.id() + "-] {+" + now.id() + "+}"),
                    told || now.id().equals(renamed.things().get(was.id())) ? null : address()));
        }
        words(told);
        Change text = TextChange.of(was, now, wording, told);
        if (text != null) {
            changes.add(text);
        }
        changes.addAll(new ClaimChanges(was, now, told, moved, renamed).of(pairs, others, claims));
        changes.addAll(corrections);
        return changes;
    }

    private Problem address() {
        return MissingCorrection.problem(
                Span.whole(now.marks().whole().file()),
                "the URL of the published article '" + was.id() + "' has changed to '" + now.id()
                        + "', with the same words",
                "Links to it are now broken: add '" + was.id() + "' to its 'former' ids.\n"
                        + "If no one can have linked to it yet, run 'dossier check --accept'");
    }

    private void words(boolean told) {
        Map<Word, String> after = wording.ofItself(now);
        WordChanges difference = WordChanges.of(was.words(), after);
        if (difference.isNone()) {
            return;
        }
        List<String> lines = difference.lines(was.words(), after);
        if (difference.changed().isEmpty()) {
            changes.add(new Change(Change.Kind.UPDATED, Change.Thing.ARTICLE, now.id(), lines, null));
            return;
        }
        Word first = difference.changed().get(0);
        Problem problem = MissingCorrection.problem(
                now.marks().has(first.field())
                        ? now.marks().of(first.field())
                        : Span.whole(now.marks().whole().file()),
                "the " + first.field() + " of this published article has changed, and no correction records it",
                lines,
                now,
                was.words().get(first),
                after.getOrDefault(first, ""),
                MissingCorrection.SLIP);
        changes.add(new Change(Change.Kind.CHANGED, Change.Thing.ARTICLE, now.id(), lines, told ? null : problem));
    }

    /** What readers have been told stays told: a published correction that is gone is never made good by another one. */
    private void log() {
        Map<String, String> gone = new LinkedHashMap<>(was.corrections());
        gone.keySet().removeAll(added.keySet());
        added.keySet().removeAll(was.corrections().keySet());
        gone.forEach((digest, date) -> {
            Correction other = added.values().stream()
                    .filter(one -> one.date().toString().equals(date))
                    .findFirst()
                    .orElse(null);
            added.values().remove(other);
            corrections.add(new Change(
                    other == null ? Change.Kind.REMOVED : Change.Kind.CHANGED,
                    Change.Thing.CORRECTION,
                    now.id(),
                    List.of("of " + date),
                    altered(date, other)));
        });
        added.values()
                .forEach(one -> corrections.add(new Change(
                        Change.Kind.NEW, Change.Thing.CORRECTION, now.id(), List.of("of " + one.date()), null)));
    }

    private Problem altered(String date, Correction other) {
        Span span = other != null
                ? other.marks().of("why")
                : now.corrections().isEmpty()
                        ? Span.whole(now.marks().whole().file())
                        : Span.whole(now.corrections().get(0).marks().whole().file());
        return MissingCorrection.problem(
                span,
                "the published correction of " + date + (other == null ? " has been removed" : " has been reworded"),
                "Corrections are only ever added: restore it, and add a new one that says what was wrong with it.\n"
                        + "If it contains a typo, or something that should not be repeated, run 'dossier check --accept'");
    }
}
