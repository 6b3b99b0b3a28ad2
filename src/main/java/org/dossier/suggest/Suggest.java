package org.dossier.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.Language;
import org.dossier.model.Mention;
import org.dossier.model.Profile;

/** From a dossier to what its editors may want to add to the profiles. */
public final class Suggest {
    private final Dossier dossier;
    private final Set<String> never;
    private final Models models = new Models();
    private final List<Suggestions.Unprofiled> names = new ArrayList<>();
    private final List<Suggestions.Unlinked> forms = new ArrayList<>();
    private final List<Suggestions.Limit> limits = new ArrayList<>();

    private Suggest(Dossier dossier, Set<String> never) {
        this.dossier = dossier;
        this.never = never;
    }

    /**
     * Reads all articles, several at once. The result depends on the dossier alone.
     *
     * @param dossier complete or not; what could not be resolved is not known here
     * @param never names that the editors do not want to be suggested, written as they are listed
     */
    public static Suggestions in(Dossier dossier, Set<String> never) {
        Suggest suggest = new Suggest(dossier, never);
        Map<Language, List<Article>> byLanguage = new TreeMap<>();
        dossier.articles().stream()
                .sorted(Comparator.comparing(Article::id))
                .forEach(article -> byLanguage
                        .computeIfAbsent(new Language(article.language().primary()), one -> new ArrayList<>())
                        .add(article));
        byLanguage.forEach(suggest::read);
        suggest.names.sort(Comparator.comparingInt(Suggestions.Unprofiled::count)
                .reversed()
                .thenComparing(Suggestions.Unprofiled::name)
                .thenComparing(one -> one.example().span()));
        suggest.forms.sort(Comparator.comparingInt(Suggestions.Unlinked::count)
                .reversed()
                .thenComparing(Suggestions.Unlinked::text)
                .thenComparing(one -> String.join(" ", one.profiles()))
                .thenComparing(Suggestions.Unlinked::why));
        return new Suggestions(suggest.names, suggest.forms, LookAlikes.in(dossier), suggest.limits);
    }

    private void read(Language language, List<Article> articles) {
        Vocabulary vocabulary = Vocabulary.of(language, articles, dossier, never);
        boolean capitals = articles.stream().anyMatch(Suggest::hasCapitals);
        List<List<NameRun>> runs = List.of();
        if (capitals) {
            runs = articles.parallelStream()
                    .map(article -> RunFinder.find(article, vocabulary, models.reader(language)))
                    .toList();
        }
        if (!capitals || !Models.has(language)) {
            boolean cased = articles.stream()
                    .anyMatch(article -> article.body().text().codePoints().anyMatch(Character::isUpperCase));
            Suggestions.Means means = capitals
                    ? Suggestions.Means.CAPITALS
                    : cased ? Suggestions.Means.ALL_CAPITALS : Suggestions.Means.NONE;
            limits.add(new Suggestions.Limit(language, articles.size(), means, unwritten(articles)));
        }
        List<List<NameRun>> rest = new ProfileForms(dossier, vocabulary).sort(articles, runs, forms);
        Collection<Cluster> clusters = NameGroups.of(rest, people(articles), vocabulary.words());
        Set<String> given = NameGroups.given(clusters);
        dossier.profiles(Profile.Kind.PERSON).stream()
                .map(profile -> profile.name().text().split(" "))
                .filter(words -> words.length > 1)
                .forEach(words -> given.add(words[0]));
        clusters.forEach(cluster -> names.add(unprofiled(cluster, given)));
    }

    /** True when the text has small letters, and so a difference that capital ones make. */
    private static boolean hasCapitals(Article article) {
        String text = article.body().text();
        long letters = text.codePoints().filter(Character::isLetter).count();
        long small = text.codePoints().filter(Character::isLowerCase).count();
        return small * 2 > letters;
    }

    /** How many profiles have no name with a letter of the script that the articles are written in. */
    private int unwritten(List<Article> articles) {
        Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
        articles.forEach(article -> article.body()
                .text()
                .codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum)));
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        // Japanese has three.
        Set<Character.UnicodeScript> scripts = counts.keySet().stream()
                .filter(script -> counts.get(script) * 10 > letters)
                .collect(Collectors.toSet());
        return (int) dossier.profiles().stream()
                .filter(profile -> !profile.redacted())
                .filter(profile -> profile.names().strong().stream()
                        .flatMapToInt(String::codePoints)
                        .filter(Character::isLetter)
                        .noneMatch(c -> scripts.contains(Character.UnicodeScript.of(c))))
                .count();
    }

    /** By article, the names of the people it mentions. */
    private Map<String, Set<String>> people(List<Article> articles) {
        Map<String, Set<String>> people = new HashMap<>();
        for (Article article : articles) {
            Set<String> named = new HashSet<>();
            for (Mention mention : article.mentions()) {
                Profile profile = dossier.profile(mention.profile());
                if (profile != null && profile.kind() == Profile.Kind.PERSON) {
                    named.add(profile.name().text());
                }
            }
            people.put(article.id(), named);
        }
        return people;
    }

    private static Suggestions.Unprofiled unprofiled(Cluster cluster, Set<String> given) {
        List<NameRun> runs = cluster.all();
        Set<String> articles = new TreeSet<>();
        runs.forEach(run -> articles.add(run.article().id()));
        Suggestions.Kind kind = Suggestions.Kind.UNCLEAR;
        if (cluster.maybe().isEmpty()) {
            kind = cluster.isOrganization()
                    ? Suggestions.Kind.ORGANIZATION
                    : cluster.isPerson() || cluster.beginsWith(given)
                            ? Suggestions.Kind.PERSON
                            : Suggestions.Kind.UNCLEAR;
        }
        String name = cluster.name();
        NameRun shown = runs.stream()
                .filter(run -> run.text().equals(name))
                .min(Comparator.comparing((NameRun run) -> run.article().id()).thenComparing(NameRun::range))
                .orElseThrow();
        return new Suggestions.Unprofiled(
                name,
                kind,
                runs.size(),
                List.copyOf(articles),
                cluster.forms(),
                List.copyOf(cluster.maybe()),
                Suggestions.Example.of(shown.article(), shown.range()));
    }
}
