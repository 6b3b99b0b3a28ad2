package org.dossier.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.ClaimLinks;
import org.dossier.model.Event;
import org.dossier.model.FormerIds;
import org.dossier.model.FreePage;
import org.dossier.model.Index;
import org.dossier.model.Mention;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Relation;
import org.dossier.model.Response;
import org.dossier.model.Source;
import org.dossier.model.Usage;
import org.dossier.source.Memory;

/**
 * Makes the {@link Index}: every link read the other way, each in a time that grows with the number of links alone. Where the run before had an
 * index of nearly the same parts, only what refers to the ids in {@link ChangedParts} is looked for.
 */
final class Indexer {
    private final IndexedParts parts;
    private final Map<String, Collected> collected = new HashMap<>();

    /** What is found for those of whom it is known already. */
    private final Collected others = new Collected();

    /** Those who may be shown beside others. */
    private final Set<String> shown;

    /** What has been found for one profile so far. */
    private static final class Collected {
        final List<Mention> mentions = new ArrayList<>();
        final List<Claim> about = new ArrayList<>();
        final List<Claim> by = new ArrayList<>();
        final List<Relation> relations = new ArrayList<>();
        final List<Event> events = new ArrayList<>();
        final Set<String> articles = new LinkedHashSet<>();
        final Map<String, Integer> companions = new HashMap<>();
    }

    private Indexer(IndexedParts parts) {
        this.parts = parts;
        this.shown = parts.profiles().stream()
                .filter(Profile::isPublic)
                .map(Profile::id)
                .collect(Collectors.toSet());
    }

    /** An index and what it was made from. It is no value, so that it stays with one process: to make it takes no longer than to read it. */
    private static final class Made {
        private final IndexedParts parts;
        private final Index index;

        Made(IndexedParts parts, Index index) {
            this.parts = parts;
            this.index = index;
        }
    }

    /**
     * The index of resolved lists that are in their final order.
     *
     * @param memory of the run before
     */
    static Index index(IndexedParts parts, FormerIds former, Memory memory) {
        Made before = memory.find(Made.class, Made.class);
        ChangedParts changed = before == null ? null : ChangedParts.between(before.parts, before.index, parts);
        Indexer indexer = new Indexer(parts);
        Index index = changed == null
                ? indexer.whole(former)
                : indexer.index(
                        former,
                        indexer.links(
                                parts.articles(changed.referring()), changed.named(), before.index.profileLinks()),
                        changed.uses());
        memory.keep(Made.class, new Made(parts, index));
        return index;
    }

    private Index whole(FormerIds former) {
        CompletableFuture<Map<String, List<Usage>>> uses =
                CompletableFuture.supplyAsync(() -> new UsageFinder(parts).uses());
        Set<String> all = parts.profiles().stream().map(Profile::id).collect(Collectors.toSet());
        Map<String, ProfileLinks> links = links(parts.articles(), all, Map.of());
        return index(former, links, uses.join());
    }

    private Index index(FormerIds former, Map<String, ProfileLinks> links, Map<String, List<Usage>> uses) {
        Map<String, Claim> claims = new HashMap<>();
        parts.articles().forEach(article -> article.claims().forEach(claim -> claims.put(claim.id(), claim)));
        return new Index(
                byId(parts.articles(), Article::id),
                byId(parts.profiles(), Profile::id),
                byId(parts.sources(), Source::id),
                byId(parts.pages(), FreePage::id),
                claims,
                events(parts.articles()),
                links,
                claimLinks(),
                uses,
                former);
    }

    private static List<Event> events(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> article.events().stream())
                .sorted(Comparator.comparing(Event::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * What refers to each profile.
     *
     * @param articles those in which any of them is
     * @param wanted for whom it is looked for
     * @param known what is known of the others
     */
    private Map<String, ProfileLinks> links(
            List<Article> articles, Set<String> wanted, Map<String, ProfileLinks> known) {
        wanted.forEach(profile -> collected.put(profile, new Collected()));
        articles.forEach(this::article);
        for (Relation relation : parts.relations()) {
            of(relation.subject()).relations.add(relation);
            of(relation.object()).relations.add(relation);
        }
        for (Event event : events(articles)) {
            event.participants().stream()
                    .map(Event.Participant::profile)
                    .distinct()
                    .forEach(profile -> of(profile).events.add(event));
        }
        Map<String, Integer> order = new HashMap<>();
        parts.profiles().forEach(profile -> order.put(profile.id(), order.size()));
        Map<String, ProfileLinks> links = new HashMap<>(known);
        links.putAll(collected.entrySet().parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> links(found.getValue(), order))));
        return links;
    }

    private Collected of(String profile) {
        return collected.getOrDefault(profile, others);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> map = new HashMap<>();
        all.forEach(one -> map.put(id.apply(one), one));
        return map;
    }

    private void article(Article article) {
        for (Mention mention : article.mentions()) {
            of(mention.profile()).mentions.add(mention);
        }
        if (parts.articles().size() >= ProfileLinks.FEW) {
            together(article.mentions().stream()
                    .map(Mention::profile)
                    .distinct()
                    .filter(shown::contains)
                    .toList());
        }
        for (Claim claim : article.claims()) {
            claim.about().forEach(profile -> of(profile).about.add(claim));
            if (claim.by().profile() != null) {
                of(claim.by().profile()).by.add(claim);
            }
        }
        IndexedParts.named(article).forEach(profile -> of(profile).articles.add(article.id()));
    }

    private void together(List<String> here) {
        for (String one : here) {
            Collected found = collected.get(one);
            if (found != null) {
                for (String other : here) {
                    if (!one.equals(other)) {
                        found.companions.merge(other, 1, Integer::sum);
                    }
                }
            }
        }
    }

    private static ProfileLinks links(Collected found, Map<String, Integer> order) {
        List<ProfileLinks.Companion> companions = found.companions.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> order.get(entry.getKey())))
                .map(entry -> new ProfileLinks.Companion(entry.getKey(), entry.getValue()))
                .toList();
        return new ProfileLinks(
                List.copyOf(found.mentions),
                List.copyOf(found.about),
                List.copyOf(found.by),
                List.copyOf(found.relations),
                List.copyOf(found.events),
                List.copyOf(found.articles),
                companions);
    }

    /** What has been found for one claim so far. */
    private static final class Referring {
        final List<Response> answers = new ArrayList<>();
        final List<String> denials = new ArrayList<>();
        final List<String> supports = new ArrayList<>();
        final List<String> updates = new ArrayList<>();

        ClaimLinks links() {
            return new ClaimLinks(
                    List.copyOf(answers), List.copyOf(denials), List.copyOf(supports), List.copyOf(updates));
        }
    }

    private Map<String, ClaimLinks> claimLinks() {
        Map<String, Referring> found = new HashMap<>();
        Function<String, Referring> of = id -> found.computeIfAbsent(id, key -> new Referring());
        List<Dated> dated = new ArrayList<>();
        for (Article article : parts.articles()) {
            for (Claim claim : article.claims()) {
                claim.denies().forEach(id -> of.apply(id).denials.add(claim.id()));
                claim.supports().forEach(id -> of.apply(id).supports.add(claim.id()));
                claim.updates().forEach(id -> of.apply(id).updates.add(claim.id()));
            }
            for (Response response : article.responses()) {
                dated.add(new Dated(response.date() == null ? article.date() : response.date(), response));
            }
        }
        dated.sort(Comparator.comparing(Dated::date, Comparator.nullsLast(Comparator.naturalOrder())));
        dated.forEach(
                one -> one.response.to().forEach(id -> of.apply(id).answers.add(one.response)));
        Map<String, ClaimLinks> links = new HashMap<>();
        found.forEach((id, referring) -> links.put(id, referring.links()));
        return links;
    }

    /** A response with its date, or that of its article. */
    private record Dated(PartialDate date, Response response) {}
}
