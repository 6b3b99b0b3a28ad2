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

/** Makes the {@link Index}: every link read the other way, each in a time that grows with the number of links alone. */
final class Indexer {
    private final List<Article> articles;
    private final List<Profile> profiles;
    private final Map<String, Collected> collected = new HashMap<>();

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

    private Indexer(List<Article> articles, List<Profile> profiles) {
        this.articles = articles;
        this.profiles = profiles;
        profiles.forEach(profile -> collected.put(profile.id(), new Collected()));
        this.shown =
                profiles.stream().filter(Profile::isPublic).map(Profile::id).collect(Collectors.toSet());
    }

    /** The index of resolved lists that are in their final order. */
    static Index index(
            List<Article> articles,
            List<Profile> profiles,
            List<Source> sources,
            List<FreePage> pages,
            List<Relation> relations,
            FormerIds former) {
        return new Indexer(articles, profiles).run(sources, pages, relations, former);
    }

    private Index run(List<Source> sources, List<FreePage> pages, List<Relation> relations, FormerIds former) {
        CompletableFuture<Map<String, List<Usage>>> uses = CompletableFuture.supplyAsync(
                () -> new UsageFinder(articles, profiles, sources, pages, relations).uses());
        List<Event> events = articles.stream()
                .flatMap(article -> article.events().stream())
                .sorted(Comparator.comparing(Event::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Map<String, Claim> claims = new HashMap<>();
        for (Article article : articles) {
            article(article);
            article.claims().forEach(claim -> claims.put(claim.id(), claim));
        }
        for (Relation relation : relations) {
            collected.get(relation.subject()).relations.add(relation);
            collected.get(relation.object()).relations.add(relation);
        }
        for (Event event : events) {
            event.participants().stream()
                    .map(Event.Participant::profile)
                    .distinct()
                    .forEach(profile -> collected.get(profile).events.add(event));
        }
        return new Index(
                byId(articles, Article::id),
                byId(profiles, Profile::id),
                byId(sources, Source::id),
                byId(pages, FreePage::id),
                claims,
                events,
                links(),
                claimLinks(),
                uses.join(),
                former);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> map = new HashMap<>();
        all.forEach(one -> map.put(id.apply(one), one));
        return map;
    }

    private void article(Article article) {
        Set<String> here = new LinkedHashSet<>();
        for (Mention mention : article.mentions()) {
            collected.get(mention.profile()).mentions.add(mention);
            here.add(mention.profile());
        }
        if (articles.size() >= ProfileLinks.FEW) {
            together(here.stream().filter(shown::contains).toList());
        }
        for (Claim claim : article.claims()) {
            claim.about().forEach(profile -> collected.get(profile).about.add(claim));
            here.addAll(claim.about());
            if (claim.by().profile() != null) {
                collected.get(claim.by().profile()).by.add(claim);
                here.add(claim.by().profile());
            }
        }
        article.relations().forEach(relation -> here.addAll(List.of(relation.subject(), relation.object())));
        article.events().forEach(event -> event.participants().forEach(one -> here.add(one.profile())));
        article.responses().forEach(response -> here.add(response.by()));
        here.forEach(profile -> collected.get(profile).articles.add(article.id()));
    }

    private void together(List<String> here) {
        for (String one : here) {
            Map<String, Integer> companions = collected.get(one).companions;
            for (String other : here) {
                if (!one.equals(other)) {
                    companions.merge(other, 1, Integer::sum);
                }
            }
        }
    }

    private Map<String, ProfileLinks> links() {
        Map<String, Integer> order = new HashMap<>();
        profiles.forEach(profile -> order.put(profile.id(), order.size()));
        return collected.entrySet().parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> links(found.getValue(), order)));
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
        for (Article article : articles) {
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
