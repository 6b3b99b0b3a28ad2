package org.dossier.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.Names;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.source.Problems;
import org.dossier.text.Folded;

/**
 * Resolves profiles.
 *
 * @param language of the dossier
 * @param differentFrom for each profile those it must not be taken for, both ways, in order
 */
record ProfileResolver(CommonResolver parts, Language language, Map<String, Set<String>> differentFrom) {
    /**
     * A profile with the relations stated in it.
     *
     * @param profile the profile
     * @param relations in the order written
     * @param former ids that these had before
     */
    record Resolved(Profile profile, List<Relation> relations, List<TakenId> former) {}

    Resolved resolve(ProfileDraft draft) {
        boolean none = draft.publicRole().equals("none");
        Profile profile = new Profile(
                draft.id(),
                draft.kind(),
                names(draft),
                parts.body(draft.description(), language),
                draft.role(),
                living(draft),
                none ? "" : draft.publicRole(),
                none,
                life(draft.born()),
                life(draft.died()),
                parts.image(draft.image(), "image", draft.marks()),
                draft.identifiers(),
                draft.links(),
                List.copyOf(differentFrom.getOrDefault(draft.id(), Set.of())),
                parts.cited(draft.sources()),
                facts(draft),
                parts.body(draft.biography(), language),
                draft.noindex(),
                draft.redact(),
                draft.tags(),
                parts.review(draft.review(), language),
                draft.marks());
        List<TakenId> former = new ArrayList<>();
        return new Resolved(profile, relations(draft, former), former);
    }

    private Names names(ProfileDraft draft) {
        Names written = draft.names();
        Name main = written.main() == null ? Name.of(draft.id(), language) : written.main();
        String sortName = written.sortName().isEmpty()
                ? ProfileNames.sortName(draft.kind(), main, written.matching())
                : written.sortName();
        return new Names(main, written.brief(), sortName, written.aliases(), written.weakAliases(), written.matching());
    }

    /** Reports short forms that are also names of others: a line beside a text would not say who speaks. */
    static void sharedForms(List<ProfileDraft> profiles, Problems problems) {
        Map<String, List<String>> owners = new HashMap<>();
        if (profiles.stream().anyMatch(one -> !one.names().brief().isEmpty())) {
            for (ProfileDraft one : profiles) {
                names(one.names())
                        .map(name -> Folded.name(name).text())
                        .distinct()
                        .forEach(name -> owners.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(one.id()));
            }
        }
        for (ProfileDraft one : profiles) {
            owners.getOrDefault(Folded.name(one.names().brief()).text(), List.of()).stream()
                    .filter(other -> !other.equals(one.id()))
                    .findFirst()
                    .ifPresent(other -> problems.error(
                            "name-ambiguous",
                            one.marks().of("short"),
                            "'" + one.names().brief() + "' is also a name of '" + other + "'",
                            "use a short form that only this profile has, or remove 'short': "
                                    + "a line beside a text has to show who makes a claim"));
        }
    }

    private static Stream<String> names(Names names) {
        Stream<String> main = names.main() == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(names.main().text()),
                        names.main().others().stream().map(Name.Form::text));
        return Stream.of(main, names.aliases().stream(), names.weakAliases().stream())
                .flatMap(some -> some);
    }

    private static Profile.Living living(ProfileDraft draft) {
        if (draft.living() != null) {
            return draft.living();
        }
        boolean dead = draft.kind() == Profile.Kind.PERSON
                && draft.died() != null
                && draft.died().date() != null;
        return dead ? Profile.Living.FALSE : Profile.Living.UNKNOWN;
    }

    private Profile.LifeDate life(ProfileDraft.LifeDraft draft) {
        return draft == null ? null : new Profile.LifeDate(draft.date(), draft.where(), parts.cited(draft.sources()));
    }

    private List<Profile.Fact> facts(ProfileDraft draft) {
        return draft.facts().stream()
                .map(fact -> new Profile.Fact(
                        fact.label(),
                        parts.body(fact.text(), language),
                        fact.date(),
                        parts.cited(fact.sources()),
                        fact.marks()))
                .toList();
    }

    private List<Relation> relations(ProfileDraft draft, List<TakenId> former) {
        List<Relation> relations = new ArrayList<>();
        for (Annotations.RelationDraft relation : draft.relations()) {
            String id = relation.id() != null
                    ? relation.id().id()
                    : parts.derivedId(
                            "relation",
                            parts.ids().first(draft.id()),
                            relation.subject() == null
                                    ? ""
                                    : parts.ids().first(relation.subject().id()),
                            relation.kind() == null ? "" : relation.kind().id(),
                            relation.object() == null
                                    ? ""
                                    : parts.ids().first(relation.object().id()),
                            relation.role(),
                            relation.from(),
                            relation.to());
            if (!relation.draft()) {
                TakenId.former(relation.former(), id).forEach(former::add);
            }
            Relation resolved = parts.relation(relation, draft.id(), id, null, language);
            if (resolved != null) {
                relations.add(resolved);
            }
        }
        return relations;
    }
}
