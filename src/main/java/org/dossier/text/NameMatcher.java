package org.dossier.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names of profiles in one text, from its beginning to its end.
 *
 * <p>The longest name at a place stands and hides what it holds. A weak name counts only after a strong one of the same profile, and only
 * while no other profile that shares it has been named. A name that several profiles share is never linked by itself: only where exactly
 * one of them has been named before.
 */
public final class NameMatcher {
    /** An acronym in brackets right after a name: {@code (PFLP)}. */
    private static final Pattern ACRONYM =
            Pattern.compile("\\s?\\((?:the )?([\\p{Lu}\\p{Nd}][\\p{L}\\p{Nd}&.-]{1,11})\\)");

    private final String original;
    private final Folded folded;
    private final String text;
    private final NameTable table;
    private final List<Decided> decided;
    private final Set<String> named = new HashSet<>();
    private final Map<String, String> acronyms = new HashMap<>();
    private final List<Match> matches = new ArrayList<>();
    private final List<Shared> shared = new ArrayList<>();
    private int nextDecided;
    private List<Folded.Stretch> sentences = List.of();

    /**
     * A stretch of the text about which nothing is left to find out.
     *
     * @param start first character, UTF-16
     * @param end just after the last
     * @param profile who is named there; null when nobody is
     */
    public record Decided(int start, int end, String profile) {}

    /**
     * A name that was found.
     *
     * @param start first character, UTF-16
     * @param end just after the last
     * @param profile whose it is
     * @param weak true when it counts only because the profile was named before
     */
    public record Match(int start, int end, String profile, boolean weak) {}

    /**
     * A name that several profiles share and that nothing decides.
     *
     * @param start first character, UTF-16
     * @param end just after the last
     * @param profiles whose it may be, sorted
     */
    public record Shared(int start, int end, List<String> profiles) {}

    /**
     * What was found.
     *
     * @param matches in order of the text
     * @param shared in order of the text
     */
    public record Result(List<Match> matches, List<Shared> shared) {}

    private NameMatcher(String original, List<Folded.Stretch> blocks, NameTable table, List<Decided> decided) {
        this.original = original;
        this.folded = Folded.of(original, blocks, true);
        this.text = folded.text();
        this.table = table;
        this.decided = decided.stream()
                .sorted(Comparator.comparingInt(Decided::start).thenComparingInt(Decided::end))
                .toList();
    }

    /**
     * Finds names.
     *
     * @param text the whole text
     * @param blocks where to look, in order; no name runs across two of them
     * @param table the names
     * @param decided stretches to leave alone, in any order; they may overlap
     */
    public static Result find(String text, List<Folded.Stretch> blocks, NameTable table, List<Decided> decided) {
        return new NameMatcher(text, blocks, table, decided).run(blocks);
    }

    private Result run(List<Folded.Stretch> blocks) {
        for (Folded.Stretch block : blocks) {
            sentences = null;
            int end = folded.at(block.end());
            int at = folded.at(block.start());
            while (at < end) {
                at = isStart(at) ? look(at, block) : at + 1;
            }
        }
        while (nextDecided < decided.size()) {
            pass(decided.get(nextDecided++));
        }
        return new Result(List.copyOf(matches), List.copyOf(shared));
    }

    /** A name begins with a whole word; not behind an {@code @}, which makes an account of it, nor inside {@code O'Neill}. */
    private boolean isStart(int at) {
        char c = text.charAt(at);
        if (c == ' ' || c == '\n' || !Words.isBoundary(text, at) || Words.isMark(text.codePointAt(at))) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        boolean elided = before == '\'' && at > 1 && Character.isUpperCase(text.charAt(at - 2));
        return before != '@' && !elided;
    }

    /** Looks for a name at a place; returns where to go on. */
    private int look(int at, Folded.Stretch block) {
        int start = folded.start(at);
        while (nextDecided < decided.size() && decided.get(nextDecided).start() <= start) {
            Decided passed = decided.get(nextDecided);
            if (passed.end() <= start) {
                pass(passed);
                nextDecided++;
            } else {
                pass(passed);
                nextDecided++;
                return Math.max(at + 1, folded.at(passed.end()));
            }
        }
        NameTable.Found found = table.longest(text, at);
        int from = at;
        if (found == null) {
            for (int length : Glued.lengths(text, at)) {
                found = behind(at, length);
                if (found != null) {
                    from = at + length;
                    break;
                }
            }
        }
        if (found == null) {
            return acronym(at);
        }
        int end = found.end();
        if (nextDecided < decided.size() && decided.get(nextDecided).start() < folded.end(end)) {
            // Somebody has decided about words inside this name.
            return at + 1;
        }
        decide(from, end, found.names(), block);
        return Math.max(end, at + 1);
    }

    /** A name behind glued words; "li" and the article "al" melt into "ll". */
    private NameTable.Found behind(int at, int length) {
        int from = at + length;
        if (from >= text.length() || !Character.isLetter(text.charAt(from))) {
            return null;
        }
        NameTable.Found found = table.longest(text, from);
        if (found != null) {
            return found.end() - from >= 3 && !isPlainNoun(from, found.end()) ? found : null;
        }
        if (text.charAt(from - 1) == 'ل' && text.charAt(from) == 'ل') {
            found = table.longestAfter('ا', text, from);
        }
        // "lil-" may be "to the": then one word is a plain noun as often as a name.
        return found != null && text.substring(from, found.end()).indexOf(' ') > 0 ? found : null;
    }

    /**
     * One word with the article is as often a plain noun, "the university", as a name; behind glued words nothing tells which. Without it,
     * "and Hamas" is one.
     */
    private boolean isPlainNoun(int from, int end) {
        boolean article = text.startsWith("ال", from) || from >= 2 && text.startsWith("ال", from - 2);
        return article && text.substring(from, end).indexOf(' ') < 0;
    }

    private void pass(Decided passed) {
        if (passed.profile() != null) {
            named.add(passed.profile());
        }
    }

    private void decide(int from, int end, List<NameTable.Name> names, Folded.Stretch block) {
        Set<String> strong = new LinkedHashSet<>();
        Set<String> eligible = new LinkedHashSet<>();
        boolean people = true;
        boolean never = false;
        for (NameTable.Name name : spelledAlike(names, from, end)) {
            if (name.strength() == NameTable.Strength.NEVER) {
                never = true;
            } else if (!isExcluded(name, from, end, block)) {
                boolean isStrong = name.strength() == NameTable.Strength.STRONG;
                if (isStrong) {
                    strong.add(name.profile());
                }
                if (isStrong || named.contains(name.profile())) {
                    eligible.add(name.profile());
                    people &= name.person();
                }
            }
        }
        String introduced = acronyms.get(text.substring(from, end));
        if (introduced != null && !never && eligible.stream().noneMatch(named::contains)) {
            // The text itself has said whose acronym this is here.
            match(from, end, introduced, true);
            return;
        }
        if (eligible.isEmpty() || never && strong.isEmpty()) {
            return;
        }
        if (eligible.size() == 1) {
            String profile = eligible.iterator().next();
            match(from, end, profile, !strong.contains(profile));
            return;
        }
        // After "Ana Qanbar", "Qanbar" is her, also where somebody else is called just that; a company of that name may
        // still be meant.
        List<String> before = eligible.stream().filter(named::contains).toList();
        if (before.size() == 1 && (people || strong.contains(before.get(0)))) {
            match(from, end, before.get(0), true);
        } else {
            shared.add(new Shared(
                    folded.start(from),
                    folded.end(end),
                    eligible.stream().sorted().toList()));
        }
    }

    /** Of names that differ only in vowel signs, those that are written as the text is, if there are any. */
    private List<NameTable.Name> spelledAlike(List<NameTable.Name> names, int from, int end) {
        if (names.size() == 1 || text.charAt(from) < 0x590) {
            return names;
        }
        String here = Folded.quote(original.substring(folded.start(from), folded.end(end)))
                .text();
        List<NameTable.Name> alike = names.stream()
                .filter(name -> Folded.quote(name.text()).text().strip().equals(here))
                .toList();
        return alike.isEmpty() ? names : alike;
    }

    private void match(int from, int end, String profile, boolean weak) {
        matches.add(new Match(folded.start(from), folded.end(end), profile, weak));
        if (!weak) {
            named.add(profile);
        }
        Matcher matcher = ACRONYM.matcher(text);
        matcher.region(end, Math.min(text.length(), end + 24));
        if (!weak && matcher.lookingAt() && isAcronymOf(matcher.group(1), text.substring(from, end))) {
            acronyms.putIfAbsent(matcher.group(1), profile);
        }
    }

    /** An acronym that the text itself introduced; returns where to go on. */
    private int acronym(int at) {
        if (acronyms.isEmpty()) {
            return at + 1;
        }
        for (Map.Entry<String, String> known : acronyms.entrySet()) {
            int end = at + known.getKey().length();
            if (text.startsWith(known.getKey(), at) && Words.isBoundary(text, end)) {
                match(at, end, known.getValue(), true);
                return end;
            }
        }
        return at + 1;
    }

    /** True when every letter of the acronym is, in order, the first of a word of the name, and most words give one. */
    private static boolean isAcronymOf(String acronym, String name) {
        String letters = acronym.replaceAll("[^\\p{Lu}]", "");
        if (letters.length() < 2) {
            return false;
        }
        int used = 0;
        int capitals = 0;
        for (String word : name.split("[^\\p{L}\\p{Nd}]+")) {
            if (word.isEmpty()) {
                continue;
            }
            capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            if (used < letters.length() && Character.toUpperCase(word.charAt(0)) == letters.charAt(used)) {
                used++;
            }
        }
        return used == letters.length() && letters.length() * 2 > capitals;
    }

    private boolean isExcluded(NameTable.Name name, int from, int end, Folded.Stretch block) {
        if (name.commonWord()
                && !named.contains(name.profile())
                && name.text().indexOf(' ') < 0
                && beginsSentence(from, block)) {
            return true;
        }
        if (name.surname() && (OtherPerson.before(text, from) || OtherPerson.after(text, end))) {
            return true;
        }
        // "Vael-Thorne" is not Thorne; "pro-Hamas" and "Hamas-Fatah talks" do name the organization.
        boolean word = name.text().indexOf(' ') < 0 && name.text().indexOf('-') < 0;
        return name.person() && word && isHalf(from, end);
    }

    private boolean isHalf(int from, int end) {
        boolean after =
                end + 1 < text.length() && text.charAt(end) == '-' && Character.isUpperCase(text.charAt(end + 1));
        if (after || from < 2 || text.charAt(from - 1) != '-') {
            return after;
        }
        int word = from - 1;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return Character.isUpperCase(text.charAt(word));
    }

    private boolean beginsSentence(int from, Folded.Stretch block) {
        if (sentences == null) {
            sentences = Sentences.of(original, block.start(), block.end());
        }
        int start = folded.start(from);
        Folded.Stretch sentence = Sentences.at(sentences, start);
        if (sentence == null) {
            return true;
        }
        for (int i = sentence.start(); i < start; i++) {
            if (Words.isWordPart(original.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
