package org.dossier.suggest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dossier.text.names.Surnames;

/**
 * Puts the forms of one name together, in the articles of one language. Two names of several words are one only when they are spelled alike:
 * so two people who share a surname never become one, and a surname that both may mean stays apart.
 */
final class NameGroups {
    private final LanguageWords words;
    private final Map<String, Cluster> clusters = new TreeMap<>();
    private final Map<String, Set<String>> acronyms = new HashMap<>();

    private NameGroups(LanguageWords words) {
        this.words = words;
    }

    /**
     * The names in the articles of a language.
     *
     * @param byArticle the runs of each article, in order of the text
     * @param others by article, the names of known people that the article mentions: their surnames may be theirs
     * @return by key, without places
     */
    static Collection<Cluster> of(List<List<NameRun>> byArticle, Map<String, Set<String>> others, LanguageWords words) {
        NameGroups groups = new NameGroups(words);
        byArticle.forEach(groups::full);
        byArticle.forEach(runs -> groups.bare(runs, others));
        groups.join();
        groups.clusters.values().removeIf(cluster -> cluster.full().isEmpty() || cluster.isPlace());
        return groups.clusters.values();
    }

    private String key(NameRun run) {
        return NameKey.of(run.text(), words);
    }

    /** A bare word may be someone's surname; a word with a legal form, or in capitals, stands for itself. */
    private boolean isBare(NameRun run) {
        boolean capitals = run.text().codePoints().noneMatch(Character::isLowerCase);
        return run.text().indexOf(' ') < 0 && !capitals;
    }

    private void full(List<NameRun> runs) {
        for (NameRun run : runs) {
            if (!isBare(run)) {
                cluster(key(run)).addFull(run);
                if (run.acronym() != null) {
                    acronyms.computeIfAbsent(run.acronym(), one -> new TreeSet<>())
                            .add(key(run));
                }
            }
        }
    }

    private Cluster cluster(String key) {
        return clusters.computeIfAbsent(key, one -> new Cluster(words));
    }

    /** Gives each bare word of an article to the one name it may stand for there. */
    private void bare(List<NameRun> runs, Map<String, Set<String>> others) {
        Map<String, Set<String>> surnames = new HashMap<>();
        Map<String, Set<String>> firsts = new HashMap<>();
        Map<String, Integer> begins = new HashMap<>();
        for (NameRun run : runs) {
            if (!isBare(run)) {
                String key = key(run);
                begins.putIfAbsent(key, run.range().start());
                Surnames.of(run.text())
                        .forEach(one -> surnames.computeIfAbsent(one, any -> new TreeSet<>())
                                .add(key));
                firsts.computeIfAbsent(run.text().split(" ")[0], any -> new TreeSet<>())
                        .add(key);
            }
        }
        for (NameRun run : runs) {
            if (isBare(run)) {
                Set<String> owners = new TreeSet<>(surnames.getOrDefault(run.text(), Set.of()));
                owners.removeIf(key -> clusters.get(key).isOrganization());
                Set<String> known = knownWith(run, others);
                boolean surname = !owners.isEmpty();
                if (!surname) {
                    owners.addAll(firsts.getOrDefault(run.text(), Set.of()));
                    owners.removeIf(key -> !clusters.get(key).isOrganization());
                }
                give(run, owners, surname ? known : Set.of(), begins);
            }
        }
    }

    private static Set<String> knownWith(NameRun run, Map<String, Set<String>> others) {
        Set<String> known = new TreeSet<>();
        for (String name : others.getOrDefault(run.article().id(), Set.of())) {
            if (Surnames.of(name).contains(run.text())) {
                known.add(name);
            }
        }
        return known;
    }

    private void give(NameRun run, Set<String> owners, Set<String> known, Map<String, Integer> begins) {
        if (owners.size() + known.size() > 1) {
            Set<String> names = new TreeSet<>(known);
            owners.forEach(key -> names.add(clusters.get(key).name()));
            Cluster unclear = cluster(key(run) + " ? " + String.join(" | ", names));
            unclear.addFull(run);
            unclear.maybe(names);
            return;
        }
        String owner = owners.isEmpty() ? null : owners.iterator().next();
        if (owner != null && begins.get(owner) < run.range().start()) {
            cluster(owner).addWeak(run);
        } else {
            cluster(key(run)).addFull(run);
        }
    }

    /** Gives acronyms that the articles explain, all in one way, to what they stand for. */
    private void join() {
        new TreeMap<>(acronyms).forEach((acronym, keys) -> {
            String own = NameKey.of(acronym, words);
            Cluster alone = clusters.get(own);
            Cluster owner = clusters.get(keys.iterator().next());
            if (keys.size() == 1 && alone != null && owner != null && alone != owner) {
                alone.all().forEach(owner::addWeak);
                clusters.remove(own);
            }
        });
    }

    /** The given names that the articles themselves show: the first words of names that are surely people's. */
    static Set<String> given(Collection<Cluster> clusters) {
        Set<String> given = new HashSet<>();
        for (Cluster cluster : clusters) {
            if (cluster.isPerson() && !cluster.first().isEmpty()) {
                given.add(cluster.first());
            }
        }
        return given;
    }
}
