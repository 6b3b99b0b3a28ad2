package org.dossier.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dossier.model.Body;
import org.dossier.model.Language;
import org.dossier.source.Range;
import org.dossier.text.Folded;
import org.dossier.text.mentions.NameTable;
import org.dossier.text.mentions.ProfileName;

/**
 * In which texts other people may be found than in the run before, because profiles have other names. What is found in a text depends on the
 * names of a profile only where one of them is in it. So a text stays as it was when it has none of the names, of before or of now, of any profile that
 * has a name more or less than before: also of one whose initials are no longer its own because someone else is called so.
 */
final class ChangedNames {
    private final ProfileNames before;
    private final ProfileNames now;
    private final Map<String, InLanguage> languages = new ConcurrentHashMap<>();

    /**
     * The names of some profiles in texts of a language.
     *
     * @param table of them all; null where there are none
     * @param words one of each name, without case, where all of them are in ASCII; null where some are not
     * @param all true when every text may be read otherwise
     */
    private record InLanguage(NameTable table, List<String> words, boolean all) {
        private static final InLanguage ALL = new InLanguage(null, null, true);
        private static final InLanguage NONE = new InLanguage(null, List.of(), false);

        boolean mayConcern(Body body) {
            if (all || table == null) {
                return all;
            }
            if (words != null && !mayHave(body.text().toCharArray())) {
                return false;
            }
            List<Range> blocks = body.blocks().stream().map(Body.Block::range).toList();
            return table.mayBeIn(body.text(), blocks);
        }

        /** False for a text that folding leaves as it is, but for spaces, quotation marks and dashes, and that has none of the words. */
        private boolean mayHave(char[] text) {
            for (int i = 0; i < text.length; i++) {
                char c = text[i];
                boolean plain =
                        c >= ' ' && c < 0x7F || c == '\n' || c == 0xA0 || c >= 0x2010 && c <= 0x201F || c == 0x2026;
                if (!plain) {
                    return true;
                }
                for (int word = 0; word < words.size(); word++) {
                    if (isAt(text, i, words.get(word))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean isAt(char[] text, int at, String word) {
            for (int i = 0; i < word.length(); i++) {
                if (at + i >= text.length || lower(text[at + i]) != word.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param before null where they are not known */
    ChangedNames(ProfileNames before, ProfileNames now) {
        this.before = before;
        this.now = now;
    }

    /** False when the same people are found in a text as before. */
    boolean mayConcern(Body body, Language language) {
        if (before == now) {
            return false;
        }
        return before == null
                || languages
                        .computeIfAbsent(language.primary(), primary -> in(language))
                        .mayConcern(body);
    }

    private InLanguage in(Language language) {
        List<ProfileName> old = before.all(language);
        List<ProfileName> fresh = now.all(language);
        Map<String, List<ProfileName>> olds = byProfile(old);
        Map<String, List<ProfileName>> news = byProfile(fresh);
        Set<String> changed = new HashSet<>(olds.keySet());
        changed.addAll(news.keySet());
        changed.removeIf(profile -> olds.getOrDefault(profile, List.of()).equals(news.get(profile)));
        boolean same =
                before.linking().equals(now.linking()) && others(old, changed).equals(others(fresh, changed));
        if (!same) {
            return InLanguage.ALL;
        }
        List<ProfileName> names = Stream.concat(old.stream(), fresh.stream())
                .filter(name -> changed.contains(name.profile()))
                .toList();
        return names.isEmpty()
                ? InLanguage.NONE
                : new InLanguage(NameTable.of(names, List.of(), language.primary()), words(names), false);
    }

    private static Map<String, List<ProfileName>> byProfile(List<ProfileName> names) {
        Map<String, List<ProfileName>> all = new LinkedHashMap<>();
        names.forEach(name -> all.computeIfAbsent(name.profile(), profile -> new ArrayList<>())
                .add(name));
        return all;
    }

    /** The other names, in their order. */
    private static List<ProfileName> others(List<ProfileName> names, Set<String> changed) {
        return names.stream().filter(name -> !changed.contains(name.profile())).toList();
    }

    /** The longest word of each name, each once; null when one has letters that are not in ASCII, or no word. */
    private static List<String> words(List<ProfileName> names) {
        Set<String> words = new HashSet<>();
        for (ProfileName name : names) {
            String folded = Folded.name(name.text()).text();
            String longest = "";
            int start = 0;
            for (int i = 0; i <= folded.length(); i++) {
                char c = i < folded.length() ? lower(folded.charAt(i)) : ' ';
                if (c >= 0x7F) {
                    return null;
                }
                if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                    longest = i - start > longest.length() ? folded.substring(start, i) : longest;
                    start = i + 1;
                }
            }
            if (longest.isEmpty()) {
                return null;
            }
            words.add(longest.toLowerCase(Locale.ROOT));
        }
        // Where a text has no "vale" it has no "valerie" either.
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && word.contains(other)))
                .toList();
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
