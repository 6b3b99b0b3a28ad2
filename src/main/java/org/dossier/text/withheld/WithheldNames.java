package org.dossier.text.withheld;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.text.LetterFold;
import org.dossier.text.Proclitics;
import org.dossier.text.names.EasternNames;
import org.dossier.text.names.NameEndings;
import org.dossier.text.names.NameWords;
import org.dossier.text.names.Surnames;

/**
 * Makes of the names of a withheld profile all the ways in which they may be written.
 *
 * @param languages primary subtags of the languages of the dossier
 * @param out takes all names and parts of names, in every spelling
 */
record WithheldNames(LetterFold fold, NameEndings endings, Set<String> languages, WithheldSpellings out) {
    /** Small words of a name besides {@link Surnames#isParticle}; a name is looked for with them and without. */
    private static final Set<String> PARTICLES = Set.of(
            "y", "e", "und", "i", "vom", "zum", "am", "auf", "op", "in", "t", "het", "d", "do", "das", "des", "las",
            "los", "lo", "li", "mac", "bint", "bat", "ould", "ait", "ou", "san", "santa", "saint");

    private static final Set<String> SUFFIXES =
            Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "junior", "senior", "fils", "pere", "filho", "neto");

    /** Their names have two surnames, the father's first. */
    private static final Set<String> TWO_SURNAMES = Set.of("es", "pt", "ca", "gl");

    /** What the name of the father ends in, folded: given name and patronymic are a name in Russian, without the surname. */
    private static final Pattern PATRONYMIC = Pattern.compile(
            "..(?:ович|евич|иович|йович|овна|евна|инична|ична|івна|ївна|o[vw]i(?:ch|c|tsch)|e[vw]i(?:ch|c|tsch)|o[vw]na|e[vw]na|i[vw]na)$");

    /** Letters that make one sound, and are cut short together: "Anna Sch.", "Sz. Ilona". */
    private static final Pattern SEVERAL = Pattern.compile(
            "Sch|St|Sp|Ch|Cs|Sz|Zs|Gy|Ny|Ly|Ty|Cz|Rz|Dz|Dž|Lj|Nj|Xh|Gj|Sh|Th|IJ|Ll|Zh|Ph|Kh|Ts|Tsch|Дж|Дз");

    private static final Pattern MAC = Pattern.compile("(Ma?c)(?=\\p{Lu})");

    void add(WithheldProfile named) {
        for (String name : named.names()) {
            if (named.person()) {
                person(named.profile(), name);
            } else {
                whole(named, name);
            }
        }
        for (String alias : named.aliases()) {
            whole(named, alias);
            if (named.person() && isName(alias)) {
                person(named.profile(), alias);
            }
            if (named.person() && alias.codePointCount(0, alias.length()) == 1 && EasternNames.isWrittenSo(alias)) {
                addressed(named.profile(), alias);
            }
        }
        named.also().forEach(also -> out.add(named.profile(), also, List.of(also), WithheldForm.Kind.ALSO));
    }

    /** A name as it is written. */
    private void whole(WithheldProfile named, String name) {
        WithheldForm.Kind several = named.person() && isName(name) ? WithheldForm.Kind.NAME : WithheldForm.Kind.PHRASE;
        out.add(named.profile(), name, List.of(name), words(name).size() > 1 ? several : WithheldForm.Kind.PART);
    }

    /** "王先生", "김 의원", "김 모 씨": a surname of one character is no word to look for by itself. */
    private void addressed(String profile, String surname) {
        boolean korean = Letters.writing(surname.codePointAt(0)) == 1;
        for (String language : korean ? List.of("ko") : List.of("zh", "ja")) {
            for (String word : NameWords.SURNAMES.words(language, "address")) {
                out.add(profile, surname + word, List.of(surname, word), WithheldForm.Kind.ADDRESSED);
            }
        }
        if (korean) {
            out.add(profile, surname + " 모", List.of(surname, "모"), WithheldForm.Kind.ADDRESSED);
        }
    }

    /** True for what can be taken apart as a name; "the man of Ulm" cannot. */
    static boolean isName(String alias) {
        List<String> words = words(alias);
        return words.size() > 1
                && words.stream().allMatch(word -> isParticle(word) || !Character.isLowerCase(word.codePointAt(0)));
    }

    private void person(String profile, String name) {
        int comma = name.indexOf(',');
        List<String> words = new ArrayList<>(words(name.substring(comma + 1)));
        // "Brenkel, Klaus"; after a comma may also be no more than "Jr."
        if (comma > 0 && words.stream().allMatch(word -> SUFFIXES.contains(fold.of(word)))) {
            words.addAll(0, words(name.substring(0, comma)));
        } else if (comma > 0) {
            words.addAll(words(name.substring(0, comma)));
        }
        while (words.size() > 1 && SUFFIXES.contains(fold.of(words.get(words.size() - 1)))) {
            words.remove(words.size() - 1);
        }
        if (words.size() == 1) {
            out.add(profile, name, List.of(name), WithheldForm.Kind.PART);
            if (name.length() < 4 && languages.contains("zh") && Letters.writing(name.codePointAt(0)) == 4) {
                addressed(profile, name.substring(0, 1));
            }
            if ((languages.contains("ja") || languages.contains("zh")) && isFourCharacters(name)) {
                out.add(profile, name.substring(0, 2), List.of(name.substring(0, 2)), WithheldForm.Kind.HALF);
            }
            return;
        }
        if (words.size() == 2 && Letters.writing(words.get(0).codePointAt(0)) == 3) {
            // Names in katakana may be Japanese, with the surname first, or foreign.
            out.add(profile, words.get(0), List.of(words.get(0)), WithheldForm.Kind.PART);
        }
        if (isSurnameFirst(words) || words.size() > 2 && isPatronymic(words.get(words.size() - 1))) {
            words.add(words.remove(0));
            out.add(profile, name, List.of(words.get(words.size() - 1), words.get(0)), WithheldForm.Kind.NAME);
        }
        int last = words.size() - 1;
        int from = last;
        while (from > 1 && isParticle(words.get(from - 1))) {
            from--;
        }
        if (from == last && last > 1 && fold.of(words.get(last)).equals("الله")) {
            from = last - 1;
        }
        List<String> given = words.subList(0, from);
        List<String> surname = words.subList(from, words.size());
        String bare = surname.get(surname.size() - 1);
        Set<String> surnames = new LinkedHashSet<>(List.of(String.join(" ", surname), bare));
        withoutArticle(bare).ifPresent(surnames::add);
        if (fold.of(bare).equals("الله")) {
            surnames.remove(bare);
        }
        Set<String> halves = halves(bare);
        if (TWO_SURNAMES.stream().anyMatch(languages::contains) && given.size() > 1) {
            halves.add(given.get(given.size() - 1));
        }
        out.add(profile, name, words, WithheldForm.Kind.NAME);
        if (given.size() > 1 && isPatronymic(given.get(1))) {
            withFathers(profile, given.get(0), given.get(1));
        }
        shortened(profile, given.get(0), surname);
        Matcher mac = MAC.matcher(bare);
        if (mac.lookingAt()) {
            surnames.add((mac.group().equals("Mc") ? "Mac" : "Mc") + bare.substring(mac.end()));
        }
        surnames.forEach(one -> surname(profile, given, one, WithheldForm.Kind.PART));
        halves.forEach(one -> surname(profile, given, one, WithheldForm.Kind.HALF));
        surnames.forEach(one -> misspelled(profile, name, one));
        halves.forEach(one -> misspelled(profile, name, one));
        initials(profile, given.get(0), bare);
        halves.forEach(one -> initials(profile, given.get(0), one));
        withoutArticle(bare).ifPresent(one -> initials(profile, given.get(0), one));
    }

    private void surname(String profile, List<String> given, String surname, WithheldForm.Kind kind) {
        if (fold.of(surname).codePointCount(0, fold.of(surname).length()) < 2) {
            return;
        }
        out.add(profile, surname, List.of(surname), kind);
        List<String> all = new ArrayList<>(given);
        all.add(surname);
        out.add(profile, String.join(" ", all), all, WithheldForm.Kind.NAME);
        all.add(0, all.remove(all.size() - 1));
        out.add(profile, String.join(" ", all), all, WithheldForm.Kind.NAME);
        for (String one : given) {
            boolean initial = fold.of(one).length() == 1;
            WithheldForm.Kind both = initial ? WithheldForm.Kind.INITIAL : WithheldForm.Kind.NAME;
            out.add(profile, one + " " + surname, List.of(one, surname), both);
            out.add(profile, surname + " " + one, List.of(surname, one), both);
            if (hasCase(one)) {
                String letter = one.substring(0, one.offsetByCodePoints(0, 1));
                out.add(profile, letter + ". " + surname, List.of(letter, surname), WithheldForm.Kind.INITIAL);
                out.add(profile, surname + " " + letter + ".", List.of(surname, letter), WithheldForm.Kind.INITIAL);
            }
        }
        if (given.size() > 1 && given.stream().allMatch(WithheldNames::hasCase)) {
            List<String> letters = given.stream()
                    .map(one -> one.substring(0, one.offsetByCodePoints(0, 1)))
                    .collect(Collectors.toCollection(ArrayList::new));
            letters.add(surname);
            out.add(profile, String.join(". ", letters), letters, WithheldForm.Kind.INITIAL);
        }
    }

    private void misspelled(String profile, String name, String surname) {
        String letters = fold.of(surname);
        if (hasCase(surname) && surname.indexOf(' ') < 0 && letters.length() >= SurnameIndex.SHORTEST) {
            out.out()
                    .accept(new WithheldForm(
                            profile, name, letters, Set.of(0), WithheldForm.Kind.SLIP, true, false, null, true));
        }
    }

    private void initials(String profile, String given, String surname) {
        char first = given.charAt(0);
        boolean caseless = (Proclitics.isArabic(first) || Proclitics.isHebrew(first)) && given.length() > 2;
        if (caseless || hasCase(given) && hasCase(surname)) {
            String one = given.substring(0, given.offsetByCodePoints(0, 1));
            String other = surname.substring(0, surname.offsetByCodePoints(0, 1));
            if (!caseless) {
                out.add(profile, one + "." + other + ".", List.of(one, other), WithheldForm.Kind.INITIALS);
            }
            Matcher several = SEVERAL.matcher(surname);
            for (String cut : several.lookingAt() ? List.of(other, several.group()) : List.of(other)) {
                String text = given + " " + cut + ".";
                out.add(profile, text, List.of(given, cut), WithheldForm.Kind.INITIALS);
                for (String ended : endings.inflected(fold.of(given))) {
                    out.add(profile, text, List.of(ended, cut), WithheldForm.Kind.INITIALS);
                }
            }
        }
    }

    private boolean isPatronymic(String word) {
        return PATRONYMIC.matcher(fold.of(word)).find();
    }

    /** The given name and that of the father, as people are called in Russian without their surname. */
    private void withFathers(String profile, String given, String fathers) {
        String text = given + " " + fathers;
        out.add(profile, text, List.of(given, fathers), WithheldForm.Kind.NAME);
        for (String ended : endings.inflected(fold.of(given))) {
            out.add(profile, text, List.of(ended, fathers), WithheldForm.Kind.NAME);
        }
    }

    /** "Ludwig van H.", "Ludwig v. H.", "Éloïse d'H." */
    private void shortened(String profile, String given, List<String> surname) {
        List<String> words = new ArrayList<>(surname);
        String bare = words.remove(words.size() - 1);
        withoutArticle(bare).ifPresent(rest -> words.add(bare.substring(0, bare.length() - rest.length())));
        String last = withoutArticle(bare).orElse(bare);
        if (words.isEmpty() || !hasCase(given) || !hasCase(last)) {
            return;
        }
        String letter = last.substring(0, last.offsetByCodePoints(0, 1));
        for (boolean cut : List.of(false, true)) {
            List<String> parts = new ArrayList<>(List.of(given));
            words.forEach(word -> parts.add(cut ? word.substring(0, word.offsetByCodePoints(0, 1)) : word));
            parts.add(letter);
            out.add(profile, String.join(" ", parts) + ".", parts, WithheldForm.Kind.INITIALS);
        }
    }

    /** Words of an editor that are not the name. */
    void free(String profile, String words) {
        out.add(profile, words, List.of(words), WithheldForm.Kind.FREE);
    }

    private static boolean hasCase(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** In these scripts the surname comes first. */
    private static boolean isSurnameFirst(List<String> words) {
        int writing = Letters.writing(words.get(0).codePointAt(0));
        return writing == 1 || writing == 2 || writing == 4;
    }

    /** Most Japanese names have two for the surname and two for the given name, and so have Chinese ones of this length. */
    private static boolean isFourCharacters(String name) {
        return name.length() == 4 && name.chars().allMatch(c -> Letters.writing(c) == 4);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.strip().split("[\\s,]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static boolean isParticle(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}.]", "");
        return Surnames.isParticle(word) || PARTICLES.contains(plain);
    }

    /** "Masri" of "al-Masri" and of "المصري"; "Sayed" of "El-Sayed". */
    private static java.util.Optional<String> withoutArticle(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && isParticle(word.substring(0, hyphen)) && word.length() > hyphen + 3) {
            return java.util.Optional.of(word.substring(hyphen + 1));
        }
        int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
        if (apostrophe == 1 && word.length() > 5 && !word.startsWith("O")) {
            return java.util.Optional.of(word.substring(2));
        }
        return word.startsWith("ال") && word.length() > 5
                ? java.util.Optional.of(word.substring(2))
                : java.util.Optional.empty();
    }

    private static Set<String> halves(String word) {
        List<String> parts = Arrays.stream(word.split("[-‐‑–]"))
                .filter(part -> part.length() > 1 && !isParticle(part))
                .toList();
        return parts.size() > 1 ? new LinkedHashSet<>(parts) : new LinkedHashSet<>();
    }
}
