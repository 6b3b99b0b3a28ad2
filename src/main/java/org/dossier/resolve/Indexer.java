package org.dossier.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * Makes the {@link Index}: every link read the other way, each in a time that grows with the number of links alone. Articles that are as they were
 * are not read again, and what refers to a profile is looked for only where that may be something else.
 */
final class Indexer {
    private final Parts parts;
    private final Memory memory;
    private final Map<String, Referring> referring = new HashMap<>();
    private final Referring nobody = new Referring();
    private final Map<String, TreeSet<Usage>> uses = new HashMap<>();
    private final Map<Mention.How, Integer> mentions = new EnumMap<>(Mention.How.class);

    /** The lists that an index is made from, in their final order. */
    record Parts(
            List<Article> articles,
            List<Profile> profiles,
            List<Source> sources,
            List<FreePage> pages,
            List<Relation> relations) {}

    /** Those who may be shown beside others, in order. */
    private record Shown(List<String> ids) {}

    /** An article, and to what it refers. */
    private record Read(Article article, RefersTo to) {}

    /** Where a profile is. */
    private static final class Referring {
        final List<Read> articles = new ArrayList<>();
        final List<Relation> relations = new ArrayList<>();
    }

    private Indexer(Parts parts, Memory memory) {
        this.parts = parts;
        this.memory = memory;
    }

    /**
     * The index of resolved lists.
     *
     * @param memory of the run before
     */
    static Index index(Parts parts, FormerIds former, Memory memory) {
        return new Indexer(parts, memory).index(former);
    }

    private Index index(FormerIds former) {
        Map<String, ProfileLinks> links = links();
        uses();
        Map<String, List<Usage>> used = new HashMap<>();
        uses.forEach((id, all) -> used.put(id, List.copyOf(all)));
        Map<String, Claim> claims = new HashMap<>();
        parts.articles.forEach(article -> article.claims().forEach(claim -> claims.put(claim.id(), claim)));
        return new Index(
                byId(parts.articles, Article::id),
                byId(parts.profiles, Profile::id),
                byId(parts.sources, Source::id),
                byId(parts.pages, FreePage::id),
                claims,
                events(parts.articles.stream()),
                links,
                claimLinks(),
                used,
                mentions,
                former);
    }

    private static List<Event> events(Stream<Article> articles) {
        return articles.flatMap(article -> article.events().stream())
                .sorted(Comparator.comparing(Event::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> map = new HashMap<>();
        all.forEach(one -> map.put(id.apply(one), one));
        return map;
    }

    private <T> RefersTo refersTo(T one, String id, Function<T, RefersTo> find) {
        return memory.made(RefersTo.class, Memory.key(one.getClass(), RefersTo.class, id), () -> find.apply(one), one);
    }

    private void uses() {
        parts.profiles.parallelStream()
                .map(one -> refersTo(one, one.id(), RefersTo::of))
                .toList()
                .forEach(one -> used(one.uses()));
        parts.sources.forEach(one -> used(UsageFinder.of(one)));
        parts.pages.forEach(one -> used(UsageFinder.of(one)));
        Map<String, Profile> profiles = byId(parts.profiles, Profile::id);
        parts.relations.stream()
                .filter(one -> one.place() == null && profiles.containsKey(one.subject()))
                .forEach(one -> used(UsageFinder.of(one, profiles.get(one.subject()))));
    }

    /** Where a profile is; after an error there may be none of this id. */
    private Referring of(String profile) {
        return referring.getOrDefault(profile, nobody);
    }

    private void used(List<UsageFinder.Use> all) {
        all.forEach(use -> uses.computeIfAbsent(use.id(), id -> new TreeSet<>()).add(use.usage()));
    }

    private Map<String, ProfileLinks> links() {
        parts.profiles.forEach(profile -> referring.put(profile.id(), new Referring()));
        List<Read> read = parts.articles.parallelStream()
                .map(one -> new Read(one, refersTo(one, one.id(), RefersTo::of)))
                .toList();
        for (Read one : read) {
            used(one.to.uses());
            one.to.mentions().forEach((how, count) -> mentions.merge(how, count, Integer::sum));
            one.to.named().forEach(profile -> of(profile).articles.add(one));
        }
        for (Relation relation : parts.relations) {
            of(relation.subject()).relations.add(relation);
            of(relation.object()).relations.add(relation);
        }
        Shown shown = memory.same(
                Shown.class,
                Shown.class,
                new Shown(parts.profiles.stream()
                        .filter(Profile::isPublic)
                        .map(Profile::id)
                        .toList()));
        Map<String, Integer> order = new HashMap<>();
        if (parts.articles.size() >= ProfileLinks.FEW) {
            shown.ids.forEach(id -> order.put(id, order.size()));
        }
        return referring.entrySet().parallelStream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            String id = entry.getKey();
            Referring all = entry.getValue();
            List<Object> from = new ArrayList<>();
            // Where all are named together nobody is shown beside another.
            from.add(order.isEmpty() ? null : shown);
            from.addAll(all.relations);
            all.articles.forEach(one -> from.add(one.article));
            return memory.made(
                    ProfileLinks.class,
                    Memory.key(ProfileLinks.class, id),
                    () -> links(id, all, order),
                    from.toArray());
        }));
    }

    /**
     * What refers to a profile.
     *
     * @param order of those who may be shown beside others
     */
    private static ProfileLinks links(String id, Referring all, Map<String, Integer> order) {
        List<Article> articles = all.articles.stream().map(one -> one.article).toList();
        List<Claim> claims =
                articles.stream().flatMap(one -> one.claims().stream()).toList();
        return new ProfileLinks(
                articles.stream()
                        .flatMap(one -> one.mentions().stream())
                        .filter(one -> one.profile().equals(id))
                        .toList(),
                claims.stream().filter(one -> one.about().contains(id)).toList(),
                claims.stream().filter(one -> id.equals(one.by().profile())).toList(),
                List.copyOf(all.relations),
                events(articles.stream()).stream()
                        .filter(event -> event.participants().stream()
                                .anyMatch(one -> one.profile().equals(id)))
                        .toList(),
                articles.stream().map(Article::id).toList(),
                order.containsKey(id) ? companions(id, all, order) : List.of());
    }

    private static List<ProfileLinks.Companion> companions(String id, Referring all, Map<String, Integer> order) {
        Map<String, Integer> together = new HashMap<>();
        for (Read one : all.articles) {
            if (one.to.mentioned().contains(id)) {
                one.to.mentioned().forEach(other -> together.merge(other, 1, Integer::sum));
            }
        }
        together.remove(id);
        return together.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && order.containsKey(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> order.get(entry.getKey())))
                .map(entry -> new ProfileLinks.Companion(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What has been found for one claim so far. */
    private static final class Answered {
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
        Map<String, Answered> found = new HashMap<>();
        Function<String, Answered> of = id -> found.computeIfAbsent(id, key -> new Answered());
        List<Dated> dated = new ArrayList<>();
        for (Article article : parts.articles) {
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
        found.forEach((id, answered) -> links.put(id, answered.links()));
        return links;
    }

    /** A response with its date, or that of its article. */
    private record Dated(PartialDate date, Response response) {}
}
