package org.dossier.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.model.Name;
import org.dossier.resolve.ProfileNames;

/**
 * All that a profile is called.
 *
 * @param strong names that count anywhere: the name and the aliases
 * @param weak names that count after a strong one, without the surnames that are found by themselves
 * @param surnames those
 * @param forms names in other languages, by language
 */
record AllNames(List<String> strong, List<String> weak, List<String> surnames, Map<String, List<String>> forms) {
    static AllNames of(ProfileDraft profile) {
        Name name = profile.name();
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (Name.Form form : name.others()) {
            forms.computeIfAbsent(form.language().tag(), tag -> new ArrayList<>())
                    .add(form.text());
        }
        return new AllNames(
                Stream.concat(Stream.of(name.text()), profile.names().aliases().stream())
                        .distinct()
                        .toList(),
                profile.names().weakAliases(),
                ProfileNames.surnames(profile.kind(), name, profile.names().matching()),
                forms);
    }

    /** True when it is called so, in any language, with or without a word before. */
    boolean has(String name) {
        return strong.contains(name)
                || weak.contains(name)
                || surnames.contains(name)
                || forms.values().stream().anyMatch(texts -> texts.contains(name));
    }
}
