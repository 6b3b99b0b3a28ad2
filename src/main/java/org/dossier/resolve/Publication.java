package org.dossier.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.ContentPaths;
import org.dossier.model.FormerIds;
import org.dossier.model.IdKind;
import org.dossier.model.Published;
import org.dossier.source.Problem;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/**
 * The content held against what readers have been shown. Both are compared without the names that are withheld: to withhold a name is no
 * change of what was said, and the record holds none.
 *
 * @param recorded true when there is a record of what has been published; without one nothing is compared
 * @param changes by id of the article; of one article itself, then its claims and responses, then its corrections
 * @param named where the record holds names that are withheld now, as in "the article 'x'"; it was written before they were
 * @param now makes the record that the content as it is would have; takes a while, and is asked only by who writes it
 */
public record Publication(boolean recorded, List<Change> changes, List<String> named, Supplier<Published> now) {
    /** Copies the lists. */
    public Publication {
        changes = List.copyOf(changes);
        named = List.copyOf(named);
    }

    /** How many things readers have not been shown. */
    public long unrecorded(Change.Thing thing) {
        return changes.stream()
                .filter(change -> change.kind() == Change.Kind.NEW && change.thing() == thing)
                .count();
    }

    /** How much is not recorded, and need not be reported. */
    public long additions() {
        return changes.stream().filter(change -> change.problem() == null).count();
    }

    /** What is to be reported, under the codes {@code correction-log} and {@code lock-names}. */
    List<Problem> problems() {
        return Stream.concat(
                        named.isEmpty() ? Stream.empty() : Stream.of(namesIn(named)),
                        changes.stream().map(Change::problem).filter(Objects::nonNull))
                .toList();
    }

    private static Problem namesIn(List<String> places) {
        int more = places.size() - 1;
        return Problem.error(
                "lock-names",
                Span.whole(SourceFile.of(ContentPaths.LOCK, "")),
                "this record of what is published contains a name that must be withheld, in " + places.get(0)
                        + (more == 0 ? "" : " and " + more + (more == 1 ? " other place" : " other places")),
                "run 'dossier check --accept': it rewrites the record without the names and without checksums of text that contains them. "
                        + "Copies of the file elsewhere, such as in version control, still contain it");
    }

    /**
     * Compares.
     *
     * @param recorded what has been published; null when there is no record
     * @param articles as they are now, complete or not
     * @param former ids that articles, profiles and claims had before: who is called otherwise is no other
     * @param withheld names that are withheld
     * @param broken paths of files with errors: what is missing from their articles may not be gone, so they wait until it is fixed
     */
    static Publication of(
            Published recorded, List<Article> articles, FormerIds former, Redactions withheld, Set<String> broken) {
        RecordWords wording = new RecordWords(withheld);
        Supplier<Published> record = () -> new Published(new TreeMap<>(articles.parallelStream()
                .map(wording::of)
                .collect(Collectors.toMap(Published.Text::id, Function.identity()))));
        if (recorded == null) {
            return new Publication(false, List.of(), List.of(), record);
        }
        SortedMap<String, Article> now = new TreeMap<>();
        articles.forEach(article -> now.put(article.id(), article));
        RedactedRecord clean = RedactedRecord.of(recorded, articles, wording);
        now.values()
                .removeIf(article -> ContentPaths.anyOf(
                        broken, article.marks().whole().file().path()));
        RenamedIds told = RenamedIds.of(former);
        Published was = told.in(clean.published());
        Map<String, Published.Text> texts = texts(was, now, wording, told);
        Map<String, ClaimPairs> pairs = new ConcurrentHashMap<>();
        now.values().parallelStream()
                .filter(article -> texts.containsKey(article.id()))
                .forEach(article ->
                        pairs.put(article.id(), ClaimPairs.of(texts.get(article.id()), article, wording, told)));
        Map<String, String> renamed = renamed(pairs);
        Set<String> claims = articles.stream()
                .flatMap(article -> article.claims().stream().map(Claim::id))
                .collect(Collectors.toSet());
        List<Change> changes =
                new ArrayList<>(now.values().parallelStream()
                        .flatMap(article -> changes(
                                texts.get(article.id()),
                                article,
                                pairs.get(article.id()),
                                renamed,
                                claims,
                                wording,
                                told)
                                .stream())
                        .toList());
        Set<String> gone = new TreeSet<>(was.articles().keySet());
        texts.values().forEach(text -> gone.remove(text.id()));
        gone.removeIf(id -> ContentPaths.anyOf(broken, ContentPaths.of(IdKind.ARTICLE, id)));
        gone.forEach(id -> changes.add(gone(id, was.articles().get(id))));
        return new Publication(true, changes, clean.named(), record);
    }

    /** What was published of each article, by the id it has now; one that had the id before is that one,
     * and so is a new one with the words of one that is gone. */
    private static Map<String, Published.Text> texts(
            Published was, SortedMap<String, Article> now, RecordWords wording, RenamedIds told) {
        Map<String, Published.Text> texts = new HashMap<>();
        Map<String, Published.Text> gone = new LinkedHashMap<>();
        was.articles().forEach((before, text) -> {
            String id = now.containsKey(before) ? before : told.things().get(before);
            if (id != null && now.containsKey(id)) {
                texts.put(id, text);
            } else if (!text.sentences().isEmpty()) {
                gone.putIfAbsent(text.digest(), text);
            }
        });
        if (!gone.isEmpty()) {
            now.forEach((id, article) -> {
                Published.Text text = texts.containsKey(id) ? null : gone.remove(wording.digest(article.body()));
                if (text != null) {
                    texts.put(id, text);
                }
            });
        }
        return texts;
    }

    private static Map<String, String> renamed(Map<String, ClaimPairs> pairs) {
        Map<String, String> renamed = new HashMap<>();
        pairs.values()
                .forEach(one -> one.pairs().forEach((id, noted) -> {
                    if (!id.equals(noted.id())) {
                        renamed.put(id, noted.id());
                    }
                }));
        return renamed;
    }

    private static List<Change> changes(
            Published.Text was,
            Article now,
            ClaimPairs pairs,
            Map<String, String> renamed,
            Set<String> claims,
            RecordWords wording,
            RenamedIds told) {
        if (was != null) {
            return new ArticleChanges(was, now, wording, told).of(pairs, renamed, claims);
        }
        List<Change> changes = new ArrayList<>();
        changes.add(Change.added(Change.Thing.ARTICLE, now.id()));
        RecordWords.noted(now).forEach(one -> changes.add(Change.added(ClaimChanges.thing(one), one.id())));
        return changes;
    }

    private static Change gone(String id, Published.Text was) {
        int claims = was.claims().size();
        Problem problem = MissingCorrection.problem(
                Span.whole(SourceFile.of(ContentPaths.of(IdKind.ARTICLE, id), "")),
                "the published article '" + id + "' has been removed"
                        + (claims == 0 ? "" : ", and its claims with it: " + claims),
                "Restore the file. If its text had to go, keep the file with its title, and tell readers under 'corrections' "
                        + "what was there and why it was removed.\n" + MissingCorrection.UNREAD);
        return new Change(Change.Kind.REMOVED, Change.Thing.ARTICLE, id, List.of(), problem);
    }
}
