package org.dossier.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.manuscript.Manuscript;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.source.Range;
import org.dossier.text.names.Surnames;
import org.dossier.text.withheld.WithheldForms;
import org.dossier.text.withheld.WithheldPlace;
import org.dossier.text.withheld.WithheldProfile;

/** The names that must appear nowhere in the output, and what is in their place. */
public final class Redactions {
    private static final Set<String> ARABIC = Set.of("ar", "fa", "ur");

    /** No names. */
    static final Redactions NONE = new Redactions(new Wanted(List.of(), List.of()), Language.ENGLISH);

    /** Stands for a name in what an id is made of. */
    private static final String UNNAMED = "[...]";

    private final WithheldForms forms;
    private final String words;

    /**
     * Which names.
     *
     * @param profiles whose; none for no names
     * @param languages in which they are found, sorted
     */
    record Wanted(List<WithheldProfile> profiles, List<String> languages) {
        /** Those of a manuscript, drafts included: that someone has no page yet makes the name no less secret. */
        static Wanted of(Manuscript manuscript, Language language) {
            Set<String> primary = new TreeSet<>(Set.of(language.primary()));
            Stream.concat(
                            manuscript.articles().stream().map(one -> one.language()),
                            manuscript.pages().stream().map(one -> one.language()))
                    .forEach(one -> primary.add(one.primary()));
            List<WithheldProfile> named = new ArrayList<>();
            for (ProfileDraft profile : manuscript.profiles()) {
                if (profile.redact()) {
                    if (profile.name() != null) {
                        profile.name()
                                .others()
                                .forEach(form -> primary.add(form.language().primary()));
                    }
                    named.add(named(profile));
                }
            }
            return new Wanted(List.copyOf(named), named.isEmpty() ? List.of() : List.copyOf(primary));
        }
    }

    /**
     * @param wanted which names
     * @param language of the words that stand for a name
     */
    Redactions(Wanted wanted, Language language) {
        forms = WithheldForms.of(wanted.profiles, Set.copyOf(wanted.languages));
        words = ARABIC.contains(language.primary()) ? "[حُجب الاسم]" : "[name withheld]";
    }

    /** The names that a manuscript withholds. */
    public static Redactions of(Manuscript manuscript, Language language) {
        return new Redactions(Wanted.of(manuscript, language), language);
    }

    private static WithheldProfile named(ProfileDraft profile) {
        List<String> names = new ArrayList<>();
        List<String> aliases = new ArrayList<>();
        Name full = profile.name();
        if (full != null) {
            name(profile, full.text(), full.language(), names, aliases);
            full.others().forEach(form -> name(profile, form.text(), form.language(), names, aliases));
        }
        aliases.addAll(profile.names().aliases());
        aliases.addAll(profile.names().weakAliases());
        aliases.add(profile.names().sortName());
        aliases.add(profile.names().matching().called());
        aliases.removeIf(String::isBlank);
        return new WithheldProfile(
                profile.id(),
                profile.kind() == Profile.Kind.PERSON,
                names,
                aliases,
                profile.redactAlso(),
                profile.notRedacted());
    }

    /** A name with the given names first, and what others call its bearer by. */
    private static void name(
            ProfileDraft profile, String name, Language language, List<String> names, List<String> aliases) {
        List<String> surnames = profile.kind() == Profile.Kind.PERSON
                ? Surnames.of(
                        name, language.primary(), profile.names().matching().order())
                : List.of();
        String first = surnames.isEmpty() ? "" : surnames.get(0) + " ";
        boolean turned = !first.isEmpty() && name.startsWith(first) && name.codePointAt(0) < 0x2E80;
        names.add(turned ? name.substring(first.length()) + " " + first.strip() : name);
        aliases.addAll(surnames);
    }

    /** True when no name is withheld. */
    public boolean isEmpty() {
        return forms.isEmpty();
    }

    /** The names, for looking at files that are finished. */
    public WithheldForms forms() {
        return forms;
    }

    /** What is in the place of a name. */
    public String words() {
        return words;
    }

    /** Where a text holds a withheld name, or may hold one. */
    List<WithheldPlace> find(String text) {
        return forms.find(text);
    }

    /** What is removed from a text, of what was found there. */
    static List<Range> sure(List<WithheldPlace> found) {
        return found.stream()
                .filter(WithheldPlace::sure)
                .map(one -> new Range(one.begin(), one.end()))
                .toList();
    }

    /** The text without the names, nor what may be one: for reports. */
    public String clean(String text) {
        return clean(text, words);
    }

    /** Of some words what an id may be made of: whoever has a list of names could try which one fits. */
    String unnamed(String text) {
        return isEmpty() ? text : clean(text, UNNAMED);
    }

    private String clean(String text, String instead) {
        List<Range> all = new ArrayList<>();
        int end = 0;
        for (WithheldPlace one : forms.find(text)) {
            if (one.end() > end) {
                all.add(new Range(Math.max(end, one.begin()), one.end()));
                end = one.end();
            }
        }
        return new RedactedOffsets(all, instead).text(text);
    }

    /** True when an address or id spells one of the names, or may. */
    public boolean spells(String address) {
        return !forms.find(address).isEmpty();
    }
}
