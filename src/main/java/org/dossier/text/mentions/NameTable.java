package org.dossier.text.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.source.Range;
import org.dossier.text.Folded;
import org.dossier.text.Trie;
import org.dossier.text.Words;
import org.dossier.text.names.NameTraits;
import org.dossier.text.names.SemiticLetters;
import org.dossier.text.names.SemiticNames;

/**
 * The names of all profiles, ready to be looked for in texts of one language. Built once for a language, then read by many threads.
 */
public final class NameTable {
    private static final char ALEF = 'ا';

    private final Trie<ProfileName> exact = new Trie<>();
    private final Trie<ProfileName> anyCase = new Trie<>();
    private final Trie<ProfileName> loose = new Trie<>();
    private final Map<String, Map<String, ProfileName>> fullNames = new HashMap<>();
    private final OtherName others;
    private final String language;
    private final EnclosingName beside;
    private final Compounds compounds;
    private final PlainSurnames plain;
    private final Offices offices;
    private final Map<String, NameTraits> people = new HashMap<>();
    private final JoinedEndings endings;
    private final Elisions elisions;
    private final LetterCase letterCase;
    private boolean hasAnyCase;

    private NameTable(String language, OtherName others) {
        this.language = language;
        this.others = others;
        this.beside = new EnclosingName(language, others);
        this.compounds = new Compounds(language);
        this.plain = new PlainSurnames(language);
        this.offices = new Offices(language);
        this.endings = new JoinedEndings(language);
        this.elisions = new Elisions(language);
        this.letterCase = new LetterCase(language);
    }

    /**
     * A table of names.
     *
     * @param names in any order; a name that a profile has twice counts once, by its greater strength
     * @param stop words that are never a name by themselves
     * @param language primary language subtag of the texts, such as {@code ar}
     */
    public static NameTable of(List<ProfileName> names, List<String> stop, String language) {
        Set<String> stopped = new HashSet<>();
        stop.forEach(word -> stopped.add(fold(word)));
        Map<List<Object>, ProfileName> once = new LinkedHashMap<>();
        for (ProfileName name : names) {
            boolean never = name.strength() == ProfileName.Strength.NEVER;
            List<Object> key = List.of(name.profile(), fold(name.text()), name.caseSensitive(), never);
            once.merge(
                    key, name, (first, second) -> first.strength().compareTo(second.strength()) <= 0 ? first : second);
        }
        NameTable table = new NameTable(language, new OtherName(language, givenNames(names)));
        fullNames(names).forEach((profile, full) -> table.people.put(profile, table.beside.person(full)));
        for (ProfileName name : once.values()) {
            String folded = fold(name.text());
            if (!folded.isEmpty() && (name.strength() == ProfileName.Strength.NEVER || !stopped.contains(folded))) {
                table.add(folded, name);
            }
        }
        return table;
    }

    private static Stream<String> givenNames(List<ProfileName> names) {
        return names.stream()
                .filter(name -> name.person() && name.strength() == ProfileName.Strength.STRONG)
                .map(ProfileName::text)
                .filter(name -> name.strip().indexOf(' ') > 0)
                .map(name -> name.strip().substring(0, name.strip().indexOf(' ')))
                .filter(word -> !SemiticNames.isTitle(word));
    }

    private static Map<String, List<String>> fullNames(List<ProfileName> names) {
        Map<String, List<String>> full = new LinkedHashMap<>();
        for (ProfileName name : names) {
            String text = name.text().strip();
            if (name.person() && name.strength() == ProfileName.Strength.STRONG && text.indexOf(' ') > 0) {
                full.computeIfAbsent(name.profile(), profile -> new ArrayList<>())
                        .add(text);
            }
        }
        return full;
    }

    /** What the words around a name say about whose it is. */
    EnclosingName beside() {
        return beside;
    }

    /** What makes common nouns of names, in the language of the texts. */
    Compounds compounds() {
        return compounds;
    }

    /** Surnames that are plain words as well. */
    PlainSurnames plain() {
        return plain;
    }

    /** Titles that one person does not have beside another one. */
    Offices offices() {
        return offices;
    }

    /** What the full names of a profile tell. */
    NameTraits person(String profile) {
        return people.getOrDefault(profile, NameTraits.UNKNOWN);
    }

    /** True when the profile is a person's who has a full name. */
    boolean isPerson(String profile) {
        return people.containsKey(profile);
    }

    /** True when a full name of a person begins at a place. */
    boolean isFullName(String text, int at) {
        Found found = longest(text, at);
        return found != null
                && text.substring(at, found.end).indexOf(' ') > 0
                && found.names.stream()
                        .anyMatch(name -> name.person() && name.strength() == ProfileName.Strength.STRONG);
    }

    /** What makes these names someone else's, in the language of the texts. */
    OtherName others() {
        return others;
    }

    /** What the language writes onto names. */
    JoinedEndings endings() {
        return endings;
    }

    /** What the language writes before names with an apostrophe. */
    Elisions elisions() {
        return elisions;
    }

    /** Where names end in scripts without spaces; for one thread. */
    SpacelessWords spacelessWords() {
        return new SpacelessWords(language);
    }

    /** Primary language subtag of the texts. */
    String language() {
        return language;
    }

    /** The strong names of a person, by how they are folded; empty for anything else. */
    Map<String, ProfileName> fullNames(String profile) {
        return fullNames.getOrDefault(profile, Map.of());
    }

    private static String fold(String name) {
        return Folded.name(name).text().strip();
    }

    private void add(String folded, ProfileName name) {
        if (name.person() && name.strength() == ProfileName.Strength.STRONG) {
            fullNames
                    .computeIfAbsent(name.profile(), none -> new LinkedHashMap<>())
                    .put(folded, name);
        }
        SemiticLetters.spellings(folded).forEach(spelling -> loose.add(spelling, name));
        if (name.caseSensitive()) {
            exact.add(folded, name);
        } else {
            anyCase.add(letterCase.fold(folded), name);
            hasAnyCase = true;
        }
    }

    /**
     * The longest name that begins at a place.
     *
     * @param end where it ends, in the folded text
     * @param names the profiles that have it; at least one
     */
    record Found(int end, List<ProfileName> names) {}

    /** The longest name that begins at {@code at} and ends with a whole word; null when there is none. */
    Found longest(String text, int at) {
        Found found = walk(exact, text, at, c -> c, '\0');
        if (SemiticLetters.isOne(text.charAt(at))) {
            Found alike = walk(loose, text, at, SemiticLetters::plain, '\0');
            found = found == null || alike != null && alike.end > found.end ? alike : found;
        }
        if (hasAnyCase) {
            Found other = walk(anyCase, text, at, letterCase::fold, '\0');
            if (found == null || other != null && other.end > found.end) {
                return other;
            }
            if (other != null && other.end == found.end) {
                List<ProfileName> both = new ArrayList<>(found.names);
                both.addAll(other.names);
                return new Found(found.end, both);
            }
        }
        return found;
    }

    /** The longest name that begins with an alef and goes on at {@code at}. */
    Found longestAfterAlef(String text, int at) {
        return walk(exact, text, at, c -> c, ALEF);
    }

    /**
     * False when no name of the table can be found in a text, whatever the words around it: then all that a matcher asks about the text has the same
     * answer as if there were no such names. A name that begins and ends anywhere counts, and so does a given name in scripts without capitals.
     *
     * @param blocks of the text, in order
     */
    public boolean mayBeIn(String text, List<Range> blocks) {
        String here = Folded.of(text, blocks, true).text();
        boolean[] begins = new boolean[0x80];
        for (char c = 0; c < begins.length; c++) {
            begins[c] = begins(c);
        }
        for (int at = 0; at < here.length(); at++) {
            char c = here.charAt(at);
            if ((c < begins.length ? begins[c] : begins(c)) && isSomeAt(here, at)) {
                return true;
            }
        }
        return others.hasGiven(here);
    }

    private boolean begins(char letter) {
        int alef = exact.step(0, ALEF);
        return exact.step(0, letter) >= 0
                || alef >= 0 && exact.step(alef, letter) >= 0
                || loose.step(0, SemiticLetters.plain(letter)) >= 0
                || anyCase.step(0, letterCase.fold(letter)) >= 0;
    }

    private boolean isSomeAt(String text, int at) {
        return isAt(exact, text, at, c -> c, '\0')
                || isAt(exact, text, at, c -> c, ALEF)
                || isAt(loose, text, at, SemiticLetters::plain, '\0')
                || isAt(anyCase, text, at, letterCase::fold, '\0');
    }

    private static boolean isAt(Trie<ProfileName> trie, String text, int at, Folding folding, char first) {
        int node = first == '\0' ? 0 : trie.step(0, first);
        for (int i = at; i < text.length() && node >= 0; i++) {
            node = trie.step(node, folding.of(text.charAt(i)));
            if (node >= 0 && !trie.at(node).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What stands for a letter in a table. */
    private interface Folding {
        char of(char letter);
    }

    private Found walk(Trie<ProfileName> trie, String text, int at, Folding folding, char first) {
        int node = first == '\0' ? 0 : trie.step(0, first);
        Found found = null;
        for (int i = at; i < text.length() && node >= 0; i++) {
            char c = text.charAt(i);
            node = trie.step(node, folding.of(c));
            if (node < 0) {
                break;
            }
            List<ProfileName> names = trie.at(node);
            if (!names.isEmpty() && endsHere(text, i + 1)) {
                found = new Found(i + 1, names);
            }
        }
        return found;
    }

    /** A name ends with a whole word, or before an ending that its language writes onto it; and not inside an address such as {@code tiktok.com}. */
    private boolean endsHere(String text, int end) {
        if (!Words.isCharacterBoundary(text, end) || !Words.isBoundary(text, end) && !endings.may(text, end)) {
            return false;
        }
        boolean address = end + 1 < text.length()
                && text.charAt(end) == '.'
                && Character.isLowerCase(text.charAt(end + 1))
                && Character.isLetter(text.charAt(end - 1));
        return !address && !(end < text.length() && text.charAt(end) == '@');
    }
}
