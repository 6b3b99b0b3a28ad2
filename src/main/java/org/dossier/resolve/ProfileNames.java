package org.dossier.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.Names;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.Settings;
import org.dossier.text.mentions.LifeYears;
import org.dossier.text.mentions.NameTable;
import org.dossier.text.mentions.ProfileName;
import org.dossier.text.names.NameSpellings;
import org.dossier.text.names.Surnames;

/**
 * The names of all profiles as the matcher wants them.
 *
 * @param profiles what they say
 * @param tables one a language, made when first asked for
 */
public record ProfileNames(List<Naming> profiles, Settings.Linking linking, ConcurrentMap<String, NameTable> tables) {
    /** What a profile says of how it is called. */
    record Naming(
            String id,
            Profile.Kind kind,
            Name name,
            List<String> aliases,
            List<String> weakAliases,
            Names.Matching matching,
            LifeYears life) {}

    static ProfileNames of(List<ProfileDraft> profiles, Settings.Linking linking) {
        List<Naming> all = profiles.stream()
                .filter(profile -> !profile.draft() && profile.name() != null)
                .map(profile -> new Naming(
                        profile.id(),
                        profile.kind(),
                        profile.name(),
                        profile.names().aliases(),
                        profile.names().weakAliases(),
                        profile.names().matching(),
                        life(profile)))
                .toList();
        return new ProfileNames(all, linking, new ConcurrentHashMap<>());
    }

    private static LifeYears life(ProfileDraft profile) {
        if (profile.kind() != Profile.Kind.PERSON) {
            return LifeYears.NONE;
        }
        boolean dead = profile.living() == Profile.Living.FALSE || profile.died() != null;
        return new LifeYears(year(profile.born()), year(profile.died()), dead);
    }

    private static int year(ProfileDraft.LifeDraft life) {
        PartialDate date = life == null ? null : life.date();
        boolean exact = date != null && !date.range() && !date.from().circa();
        return exact ? date.from().year() : 0;
    }

    /** Equal names are looked for in the same way. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProfileNames names && profiles.equals(names.profiles) && linking.equals(names.linking);
    }

    @Override
    public int hashCode() {
        return profiles.hashCode();
    }

    /** The names to look for in articles of a language. */
    NameTable in(Language language) {
        return tables.computeIfAbsent(language.primary(), primary -> {
            List<String> stop = new ArrayList<>();
            linking.stop().forEach((tag, words) -> {
                if (tag.sharesWith(language)) {
                    stop.addAll(words);
                }
            });
            return NameTable.of(all(language), stop, primary);
        });
    }

    /** The same as a list; what profiles are called first, then other spellings. */
    List<ProfileName> all(Language language) {
        List<ProfileName> names = new ArrayList<>();
        profiles.forEach(profile -> add(profile, language, names));
        names.addAll(spellings(names, language));
        return names;
    }

    private static void add(Naming profile, Language language, List<ProfileName> names) {
        List<Name.Form> forms = forms(profile.name())
                .filter(form -> form.text().equals(profile.name().text())
                        || form.language().sharesWith(language))
                .toList();
        for (Name.Form form : forms) {
            Surnames.spellings(form.text())
                    .forEach(text -> name(profile, text, ProfileName.Strength.STRONG, false, names));
        }
        surnames(profile.kind(), forms, profile.matching(), language)
                .forEach(surname -> name(profile, surname, ProfileName.Strength.WEAK, true, names));
        profile.aliases().forEach(alias -> name(profile, alias, ProfileName.Strength.STRONG, false, names));
        profile.weakAliases().forEach(alias -> name(profile, alias, ProfileName.Strength.WEAK, false, names));
        profile.matching().never().forEach(text -> name(profile, text, ProfileName.Strength.NEVER, false, names));
    }

    /** Other spellings of the strong names, but for those that are a profile's own. */
    private static List<ProfileName> spellings(List<ProfileName> names, Language language) {
        Set<String> own = new HashSet<>();
        names.forEach(name -> own.add(name.text()));
        List<ProfileName> all = new ArrayList<>();
        for (ProfileName name : names) {
            if (name.strength() == ProfileName.Strength.STRONG) {
                Stream.concat(
                                NameSpellings.withInitials(name.text(), name.person()).stream(),
                                NameSpellings.withArticle(name.text(), language.primary()).stream())
                        .filter(text -> !own.contains(text))
                        .forEach(text -> all.add(name.spelled(text)));
            }
        }
        return all;
    }

    private static void name(
            Naming profile, String text, ProfileName.Strength strength, boolean surname, List<ProfileName> names) {
        names.add(new ProfileName(
                profile.id(),
                text,
                strength,
                profile.matching().caseSensitive(),
                profile.matching().commonWord(),
                surname,
                profile.kind() == Profile.Kind.PERSON,
                profile.life()));
    }

    private static Stream<Name.Form> forms(Name name) {
        return Stream.concat(Stream.of(new Name.Form(name.language(), name.text())), name.others().stream());
    }

    /**
     * All surnames of a person by which he or she is found, in whatever language; none for an organization, and where the author wants none.
     *
     * @param name the name, with its forms
     * @param matching what the author says of it
     */
    public static List<String> surnames(Profile.Kind kind, Name name, Names.Matching matching) {
        return surnames(kind, forms(name).toList(), matching, null);
    }

    private static List<String> surnames(
            Profile.Kind kind, List<Name.Form> forms, Names.Matching matching, Language language) {
        if (kind != Profile.Kind.PERSON || !matching.surname()) {
            return List.of();
        }
        Set<String> surnames = new LinkedHashSet<>();
        String called = matching.called();
        if (!called.isEmpty()) {
            surnames.addAll(Surnames.capitals(called));
        }
        for (Name.Form form : forms) {
            String primary = form.language().primary();
            // Only Vietnamese calls people by the given name, with a form of address before it.
            boolean elsewhere = primary.equals("vi")
                    && language != null
                    && !language.primary().equals("vi");
            boolean given = !called.isEmpty() && form.text().contains(called);
            if (!elsewhere && !given) {
                surnames.addAll(Surnames.of(form.text(), primary, matching.order()));
            }
        }
        return List.copyOf(surnames);
    }

    /** What a person is filed under: the surname first, in Latin letters; the name itself where the surname is first, and otherwise. */
    static String sortName(Profile.Kind kind, Name full, Names.Matching matching) {
        String name = full.text();
        List<String> surnames = matching.called().isEmpty()
                ? Surnames.of(name, full.language().primary(), matching.order())
                : List.of(matching.called());
        boolean latin = name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        if (kind != Profile.Kind.PERSON || surnames.isEmpty() || !latin) {
            return name;
        }
        int at = name.lastIndexOf(surnames.get(0));
        if (at <= 0) {
            return name;
        }
        String after = name.substring(at + surnames.get(0).length()).strip();
        return surnames.get(0) + ", " + name.substring(0, at).strip()
                + (after.isEmpty() ? "" : " " + after.replaceFirst("^,\\s*", ""));
    }
}
