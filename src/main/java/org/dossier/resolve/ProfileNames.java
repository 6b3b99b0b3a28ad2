package org.dossier.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.model.Settings;
import org.dossier.read.ProfileDraft;
import org.dossier.text.NameTable;
import org.dossier.text.Surnames;

/** The names of all profiles as the matcher wants them: one table a language, made when first asked for. */
public final class ProfileNames {
    private final List<Naming> profiles;
    private final Settings.Linking linking;
    private final Map<String, NameTable> tables = new ConcurrentHashMap<>();

    /** What a profile says of how it is called. */
    private record Naming(
            String id,
            Profile.Kind kind,
            Name name,
            List<String> aliases,
            List<String> weakAliases,
            Profile.Matching matching) {}

    ProfileNames(List<ProfileDraft> profiles, Settings.Linking linking) {
        this.profiles = profiles.stream()
                .filter(profile -> !profile.draft() && profile.name() != null)
                .map(profile -> new Naming(
                        profile.id(),
                        profile.kind(),
                        profile.name(),
                        profile.aliases(),
                        profile.weakAliases(),
                        profile.matching()))
                .toList();
        this.linking = linking;
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
            List<NameTable.Name> names = new ArrayList<>();
            profiles.forEach(profile -> add(profile, language, names));
            List<String> stop = new ArrayList<>();
            linking.stop().forEach((tag, words) -> {
                if (tag.sharesWith(language)) {
                    stop.addAll(words);
                }
            });
            return NameTable.of(names, stop, primary);
        });
    }

    private static void add(Naming profile, Language language, List<NameTable.Name> names) {
        name(profile, profile.name().text(), NameTable.Strength.STRONG, false, names);
        surnames(profile, profile.name().text(), names);
        for (Name.Form form : profile.name().others()) {
            if (form.language().sharesWith(language)) {
                name(profile, form.text(), NameTable.Strength.STRONG, false, names);
                surnames(profile, form.text(), names);
            }
        }
        profile.aliases().forEach(alias -> name(profile, alias, NameTable.Strength.STRONG, false, names));
        profile.weakAliases().forEach(alias -> name(profile, alias, NameTable.Strength.WEAK, false, names));
        profile.matching().never().forEach(text -> name(profile, text, NameTable.Strength.NEVER, false, names));
    }

    private static void name(
            Naming profile, String text, NameTable.Strength strength, boolean surname, List<NameTable.Name> names) {
        names.add(new NameTable.Name(
                profile.id(),
                text,
                strength,
                profile.matching().caseSensitive(),
                profile.matching().commonWord(),
                surname,
                profile.kind() == Profile.Kind.PERSON));
    }

    private static void surnames(Naming profile, String name, List<NameTable.Name> names) {
        if (profile.kind() == Profile.Kind.PERSON && profile.matching().surname()) {
            for (String surname : Surnames.of(name)) {
                name(profile, surname, NameTable.Strength.WEAK, true, names);
            }
        }
    }

    /** What a person is filed under: the surname first, in scripts that write it last; the name itself otherwise. */
    static String sortName(Profile.Kind kind, String name) {
        List<String> surnames = Surnames.of(name);
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
