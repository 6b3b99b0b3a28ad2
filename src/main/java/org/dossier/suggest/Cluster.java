package org.dossier.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dossier.text.names.Surnames;

/** The places of one name, while they are being put together. */
final class Cluster {
    /** A place is spoken of in many ways; an organization is seldom what something happens in. */
    private static final int MOST_ELSEWHERE = 3;

    private final LanguageWords words;
    private final List<NameRun> full = new ArrayList<>();
    private final List<NameRun> weak = new ArrayList<>();
    private final Set<String> maybe = new TreeSet<>();

    /** A cluster in a language. */
    Cluster(LanguageWords words) {
        this.words = words;
    }

    void addFull(NameRun run) {
        full.add(run);
    }

    void addWeak(NameRun run) {
        weak.add(run);
    }

    void maybe(Set<String> names) {
        maybe.addAll(names);
    }

    Set<String> maybe() {
        return maybe;
    }

    List<NameRun> full() {
        return full;
    }

    List<NameRun> all() {
        List<NameRun> all = new ArrayList<>(full);
        all.addAll(weak);
        return all;
    }

    /** The fullest form: of those that stand for themselves the most frequent, of equally frequent ones the longest. */
    String name() {
        Map<String, Integer> counts = new HashMap<>();
        full.forEach(run -> counts.merge(run.text(), 1, Integer::sum));
        return counts.entrySet().stream()
                .min(Comparator.<Map.Entry<String, Integer>, Integer>comparing(Map.Entry::getValue)
                        .reversed()
                        .thenComparing(one -> -one.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    private String[] nameWords() {
        return name().split(" ");
    }

    private boolean has(Predicate<String> test) {
        for (String word : nameWords()) {
            if (test.test(word)) {
                return true;
            }
        }
        return false;
    }

    /** True when the name itself, or an article before it, says that it is a body of people. */
    boolean isOrganization() {
        String name = name();
        boolean form = full.stream().anyMatch(run -> {
            String text = run.text();
            return words.isLegalForm(text.substring(text.lastIndexOf(' ') + 1)) && text.indexOf(' ') > 0;
        });
        boolean acronym = name.indexOf(' ') < 0
                && name.codePoints().filter(Character::isUpperCase).count() > 1
                && name.codePoints().noneMatch(Character::isLowerCase);
        boolean joined = name.contains("&") || has(words::isOf);
        long definite = full.stream().filter(run -> run.clues().definite()).count();
        boolean expanded = full.stream().anyMatch(run -> run.acronym() != null);
        boolean titled = full.stream().anyMatch(run -> run.clues().titled());
        return form
                || has(words::isOrganization)
                || expanded
                || !titled && (acronym || joined || definite * 2 > full.size());
    }

    /** True when most of its places are where a place is, or the name itself says so. */
    boolean isPlace() {
        if (full.stream().anyMatch(run -> run.clues().titled() || run.clues().speaks()) || has(words::isOrganization)) {
            return false;
        }
        String[] all = nameWords();
        boolean named = all.length > 1 && (words.isPlace(all[all.length - 1]) || words.isPlace(all[0]));
        List<NameRun> places = all();
        return named || places.stream().filter(run -> run.clues().locative()).count() * MOST_ELSEWHERE >= places.size();
    }

    /** True when a title, a verb of speech or a bare surname later on says that it is a human being. */
    boolean isPerson() {
        if (isOrganization()) {
            return false;
        }
        boolean several = name().indexOf(' ') > 0;
        return all().stream().anyMatch(run -> run.clues().titled())
                || several && hasInitial()
                || several && all().stream().anyMatch(run -> run.clues().speaks())
                || several && weak.stream().anyMatch(run -> surnames().contains(run.text()));
    }

    private boolean hasInitial() {
        return has(word -> word.matches("\\p{Lu}\\.?"));
    }

    /** True for a name of a given name that someone else has as well, and more words. */
    boolean beginsWith(Set<String> given) {
        return nameWords().length > 1 && !isOrganization() && given.contains(nameWords()[0]);
    }

    /** The first word of a name of several words; empty for others. */
    String first() {
        return nameWords().length > 1 ? nameWords()[0] : "";
    }

    Set<String> surnames() {
        return new HashSet<>(Surnames.of(name()));
    }

    /** How it is written, most frequent first, then by text. */
    List<Suggestions.Form> forms() {
        Map<String, Integer> counts = new HashMap<>();
        all().forEach(run -> counts.merge(run.text(), 1, Integer::sum));
        Set<String> strong = new HashSet<>();
        full.forEach(run -> strong.add(run.text()));
        return counts.entrySet().stream()
                .map(one -> new Suggestions.Form(one.getKey(), one.getValue(), !strong.contains(one.getKey())))
                .sorted(Comparator.comparingInt(Suggestions.Form::count)
                        .reversed()
                        .thenComparing(Suggestions.Form::text))
                .toList();
    }
}
