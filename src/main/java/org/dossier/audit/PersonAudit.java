package org.dossier.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Mention;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Relation;
import org.dossier.resolve.ProfileNames;
import org.dossier.rules.BioCitation;

/** Gathers what the dossier says of living people, and which names they share with others. */
final class PersonAudit {
    /** What is said against someone comes first, and those without a public role before all. */
    private static final Comparator<AuditedPerson> GRAVITY = Comparator.comparing(
                    (AuditedPerson person) -> person.claims().isEmpty())
            .thenComparing(person -> !person.hasMatter())
            .thenComparing(person -> !person.role().isEmpty());

    private final Dossier dossier;
    private final ReportWords wording;
    private final ClaimAudit claims;

    /** By a name that several have: their ids, in the order of profiles. */
    private final Map<String, List<String>> owners = new HashMap<>();
    /** Ids of all who have such a name. */
    private final Set<String> sharing = new HashSet<>();

    /** @param claims those of the report */
    PersonAudit(Dossier dossier, ReportWords wording, ClaimAudit claims) {
        this.dossier = dossier;
        this.wording = wording;
        this.claims = claims;
        for (Profile profile : dossier.profiles()) {
            names(profile)
                    .distinct()
                    .forEach(name -> owners.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(profile.id()));
        }
        owners.values().removeIf(ids -> ids.size() < 2);
        owners.values().forEach(sharing::addAll);
    }

    /** All living people, in the order of {@link Audit#people()}. */
    List<AuditedPerson> people() {
        return dossier.profiles(Profile.Kind.PERSON).parallelStream()
                .filter(ClaimAudit::isLiving)
                .map(this::person)
                .sorted(GRAVITY)
                .toList();
    }

    private AuditedPerson person(Profile profile) {
        ProfileLinks links = dossier.links(profile.id());
        long weak = links.mentions().stream()
                .filter(mention -> mention.how() == Mention.How.WEAK)
                .count();
        return new AuditedPerson(
                wording.profile(profile.id()),
                profile.living() == Profile.Living.TRUE,
                profile.privatePerson(),
                wording.words(profile.publicRole()),
                against(profile, links),
                links.relations().stream()
                        .filter(relation -> relation.status() == Relation.Status.ALLEGED
                                || relation.status() == Relation.Status.DISPUTED)
                        .map(this::tie)
                        .toList(),
                BioCitation.unsourced(profile).stream().map(wording::spot).toList(),
                links.mentions().size(),
                (int) weak,
                links.articles().size(),
                shared(profile.id(), links),
                wording.spot(profile.marks().whole()));
    }

    private List<AuditedClaim> against(Profile profile, ProfileLinks links) {
        return links.claimsAbout().stream()
                .filter(claim -> claim.stance() == Claim.Stance.NEGATIVE)
                .filter(claim -> !profile.id().equals(claim.by().profile()))
                .distinct()
                .map(claims::of)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(AuditedClaim::number))
                .toList();
    }

    private AuditedPerson.Tie tie(Relation relation) {
        return new AuditedPerson.Tie(
                relation.status(),
                wording.profile(relation.subject()),
                relation.kind().label().in(dossier.settings().language()),
                wording.profile(relation.object()),
                relation.sources().size(),
                wording.article(
                        relation.place() == null ? null : relation.place().article()),
                wording.spot(relation.marks().whole()));
    }

    /** All names that a profile is found by; none of one whose name is withheld. */
    private static Stream<String> names(Profile profile) {
        if (profile.redacted()) {
            return Stream.empty();
        }
        List<String> surnames = ProfileNames.surnames(
                profile.kind(), profile.name(), profile.names().matching());
        return Stream.of(profile.names().strong().stream(), surnames.stream(), profile.names().weakAliases().stream())
                .flatMap(one -> one)
                .map(PersonAudit::plain);
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    /** The shared names that were found to mean one profile, sorted. */
    private List<AuditedPerson.SharedName> shared(String profile, ProfileLinks links) {
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
