package org.dossier.resolve;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.read.ProfileDraft;
import org.dossier.text.Folded;
import org.dossier.text.NameMatcher;
import org.dossier.text.NameTable;
import org.dossier.text.Surnames;

/** The names that must stand nowhere in the output, and what stands in their place. */
public final class Withheld {
    private static final Set<String> ARABIC = Set.of("ar", "fa", "ur");

    /** No names. */
    static final Withheld NONE = new Withheld(List.of(), Language.ENGLISH);

    private final NameTable names;
    private final List<String> letters = new ArrayList<>();
    private final String words;
    private final boolean isEmpty;

    /** Stretches of a text that hold a withheld name, in order, not overlapping. */
    record Places(List<Folded.Stretch> stretches) {}

    /**
     * @param profiles those to withhold
     * @param language of the words that stand for a name
     */
    Withheld(List<ProfileDraft> profiles, Language language) {
        isEmpty = profiles.isEmpty();
        List<NameTable.Name> all = new ArrayList<>();
        for (ProfileDraft profile : profiles) {
            forms(profile).forEach(name -> {
                all.add(new NameTable.Name(profile.id(), name, NameTable.Strength.STRONG, false, false, false, false));
                String plain = letters(name);
                if (plain.length() >= 5) {
                    letters.add(plain);
                }
            });
        }
        names = NameTable.of(all, List.of(), language.primary());
        words = ARABIC.contains(language.primary()) ? "[حُجب الاسم]" : "[name withheld]";
    }

    /** All names of a profile that are looked for, its bare surname included. */
    private static List<String> forms(ProfileDraft profile) {
        List<String> forms = new ArrayList<>();
        Name full = profile.name();
        if (full != null) {
            Stream.concat(Stream.of(full.text()), full.others().stream().map(Name.Form::text))
                    .forEach(name -> {
                        forms.add(name);
                        if (profile.kind() == Profile.Kind.PERSON) {
                            forms.addAll(Surnames.of(name));
                        }
                    });
            forms.add(ProfileNames.sortName(profile.kind(), full.text()));
        }
        forms.addAll(profile.aliases());
        forms.addAll(profile.weakAliases());
        forms.add(profile.sortName());
        forms.removeIf(String::isBlank);
        return forms;
    }

    /** True when there is no name to withhold. */
    public boolean isEmpty() {
        return isEmpty;
    }

    /** What stands in the place of a name. */
    public String words() {
        return words;
    }

    /** Where a text holds a withheld name. */
    Places find(String text) {
        if (isEmpty || text.isEmpty()) {
            return new Places(List.of());
        }
        List<Folded.Stretch> whole = List.of(new Folded.Stretch(0, text.length()));
        NameMatcher.Result result = NameMatcher.find(text, whole, names, List.of());
        List<Folded.Stretch> places = new ArrayList<>();
        // What is no mention for the matcher spells the name all the same.
        Stream.concat(
                        result.matches().stream().map(match -> new Folded.Stretch(match.start(), match.end())),
                        result.left().stream().map(left -> new Folded.Stretch(left.start(), left.end())))
                .distinct()
                .sorted(java.util.Comparator.comparingInt(Folded.Stretch::start))
                .forEach(places::add);
        return new Places(places);
    }

    /** The text without the names. */
    public String clean(String text) {
        List<Folded.Stretch> places = find(text).stretches();
        if (places.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Folded.Stretch place : places) {
            out.append(text, from, place.start()).append(words);
            from = place.end();
        }
        return out.append(text.substring(from)).toString();
    }

    /** True when an address or id spells one of the names, with whatever between its words. */
    public boolean spells(String address) {
        String plain = letters(address);
        return letters.stream().anyMatch(plain::contains);
    }

    private static String letters(String text) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
