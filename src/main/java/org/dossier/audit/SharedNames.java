package org.dossier.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.Mention;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.resolve.ProfileNames;

/** Names that several profiles have, and whom they were found to mean. */
final class SharedNames {
    private final Dossier dossier;
    private final ReportWords wording;
    /** By a name that several have: their ids, in the order of profiles. */
    private final Map<String, List<String>> owners = new HashMap<>();
    /** Ids of all who have such a name. */
    private final Set<String> sharing = new HashSet<>();

    SharedNames(Dossier dossier, ReportWords wording) {
        this.dossier = dossier;
        this.wording = wording;
        for (Profile profile : dossier.profiles()) {
            names(profile)
                    .distinct()
                    .forEach(name -> owners.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(profile.id()));
        }
        owners.values().removeIf(ids -> ids.size() < 2);
        owners.values().forEach(sharing::addAll);
    }

    /** All names that a profile is found by; none of one whose name is withheld. */
    private static Stream<String> names(Profile profile) {
        if (profile.redacted()) {
            return Stream.empty();
        }
        List<String> full = Stream.concat(
                        Stream.of(profile.name().text()),
                        profile.name().others().stream().map(Name.Form::text))
                .toList();
        List<String> surnames = ProfileNames.surnames(
                profile.kind(), profile.name(), profile.names().matching());
        return Stream.of(
                        full.stream(),
                        surnames.stream(),
                        profile.names().aliases().stream(),
                        profile.names().weakAliases().stream())
                .flatMap(one -> one)
                .map(SharedNames::plain);
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    /** The shared names that were found to mean one profile, sorted. */
    List<AuditedPerson.SharedName> of(String profile, ProfileLinks links) {
        if (!sharing.contains(profile)) {
            return List.of();
        }
        Map<String, int[]> counts = new TreeMap<>();
        Map<String, Article> first = new HashMap<>();
        for (Mention mention : links.mentions()) {
            Article article = dossier.article(mention.article());
            String words = plain(mention.range().of(article.body().text()));
            if (owners.getOrDefault(words, List.of()).contains(profile)) {
                boolean decided = mention.how() == Mention.How.EDITOR || mention.how() == Mention.How.INLINE;
                counts.computeIfAbsent(words, key -> new int[2])[decided ? 0 : 1]++;
                first.putIfAbsent(words, article);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new AuditedPerson.SharedName(
                        wording.words(entry.getKey(), first.get(entry.getKey()).language()),
                        owners.get(entry.getKey()).stream()
                                .filter(id -> !id.equals(profile))
                                .map(wording::profile)
                                .toList(),
                        entry.getValue()[0],
                        entry.getValue()[1]))
                .toList();
    }
}
