package org.dossier.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;

/**
 * Finds profiles that look like one and are not said to be different. Names go into buckets, and only what falls into one bucket is compared.
 * Of many profiles with one name, each is paired with the next only.
 */
final class LookAlikes {
    private final Dossier dossier;
    private final LanguageWords words;
    private final Map<String, Suggestions.LookAlike> found = new TreeMap<>();

    /** A name with whose it is. */
    private record Named(Profile profile, String text) {}

    private LookAlikes(Dossier dossier) {
        this.dossier = dossier;
        this.words = LanguageWords.in(dossier.settings().language());
    }

    /** The pairs, by ids; each once, with its strongest reason. */
    static List<Suggestions.LookAlike> in(Dossier dossier) {
        LookAlikes alike = new LookAlikes(dossier);
        alike.identifiers();
        alike.names();
        return List.copyOf(alike.found.values());
    }

    private void identifiers() {
        Map<String, List<Named>> byNumber = new LinkedHashMap<>();
        for (Profile profile : profiles()) {
            for (Profile.Identifier one : profile.identifiers()) {
                String number = one.scheme() + " " + one.value();
                byNumber.computeIfAbsent(number, any -> new ArrayList<>()).add(new Named(profile, number));
            }
        }
        byNumber.values().forEach(same -> chain(same, Suggestions.Alike.SAME_IDENTIFIER));
    }

    private List<Profile> profiles() {
        return dossier.profiles().stream()
                .filter(profile -> !profile.redacted())
                .toList();
    }

    private void names() {
        Map<String, List<Named>> byKey = new LinkedHashMap<>();
        NearNames near = new NearNames(1);
        for (Profile profile : profiles()) {
            for (String name : profile.names().strong()) {
                String key = NameKey.of(name, words);
                if (!key.isEmpty()) {
                    byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(new Named(profile, name));
                    near.add(key);
                }
            }
        }
        byKey.values().forEach(same -> chain(same, Suggestions.Alike.SAME_NAME));
        byKey.forEach((key, named) -> {
            for (String other : near.near(key)) {
                pair(named.get(0), byKey.get(other).get(0), Suggestions.Alike.NEAR_NAME);
            }
        });
    }

    private void chain(List<Named> same, Suggestions.Alike why) {
        for (int i = 1; i < same.size(); i++) {
            pair(same.get(i - 1), same.get(i), why);
        }
    }

    private void pair(Named one, Named other, Suggestions.Alike why) {
        String id = one.profile.id();
        String otherId = other.profile.id();
        if (id.equals(otherId) || one.profile.differentFrom().contains(otherId)) {
            return;
        }
        boolean inOrder = id.compareTo(otherId) < 0;
        Named first = inOrder ? one : other;
        Named second = inOrder ? other : one;
        found.putIfAbsent(
                first.profile.id() + " " + second.profile.id(),
                new Suggestions.LookAlike(first.profile.id(), second.profile.id(), why, first.text, second.text));
    }
}
