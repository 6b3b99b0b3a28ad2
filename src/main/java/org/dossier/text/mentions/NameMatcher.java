package org.dossier.text.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.model.Unlinked;
import org.dossier.text.Folded;
import org.dossier.text.Glued;
import org.dossier.text.Sentences;
import org.dossier.text.Words;
import org.dossier.text.names.EasternNames;
import org.dossier.text.names.Person;
import org.dossier.text.names.Surnames;

/**
 * Finds the names of profiles in one text, from its beginning to its end.
 *
 * <p>The longest name at a place stands and hides what it holds. A weak name counts only after a strong one of the same profile, and only
 * while no other profile that shares it has been named. A name that several profiles share is never linked by itself: only where exactly
 * one of them has been named before.
 */
public final class NameMatcher {
    private final String original;
    private final Folded folded;
    private final String text;
    private final NameTable table;
    private final List<Decided> decided;
    private final Set<String> named = new HashSet<>();
    private final BareNames bare;
    private final Acronyms acronyms = new Acronyms();
    private final Map<String, Namesake> namesakes = new LinkedHashMap<>();
    private final Set<String> smallWords = new HashSet<>();
    private final List<Match> matches = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private int nextDecided;
    private final Map<String, Boolean> somebodys = new HashMap<>();
    private SpacelessWords spacelessWords;
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
     * A name that was found and is not taken for a mention.
     *
     * @param start first character, UTF-16
     * @param end just after the last
     * @param profiles whose it might be, sorted; empty where the dossier says that it is nobody's
     * @param why the reason
     */
    public record Left(int start, int end, List<String> profiles, Unlinked.Why why) {}

    /**
     * What was found.
     *
     * @param matches in order of the text
     * @param left in order of the text; names that two reasons speak against for two profiles stand there twice
     * @param namesakes where the text gives a surname to somebody who has no profile, for the first time each, in order
     */
    public record Result(List<Match> matches, List<Left> left, List<Namesake> namesakes) {
        /** The place that gives a surname to somebody else; null when there is none. */
        public Namesake namesake(String surname) {
            return namesakes.stream()
                    .filter(one -> one.surname().equals(surname))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * Somebody without a profile who has a surname of somebody with one.
     *
     * @param start first character of the surname there, UTF-16
     * @param end just after the last
     * @param surname as it is written there
     */
    public record Namesake(int start, int end, String surname) {}

    private NameMatcher(String original, List<Folded.Stretch> blocks, NameTable table, List<Decided> decided) {
        this.original = original;
        this.folded = Folded.of(original, blocks, true);
        this.text = folded.text();
        this.table = table;
        this.bare = new BareNames(text, table);
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
        return new Result(List.copyOf(matches), List.copyOf(left), List.copyOf(namesakes.values()));
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
        return before != '@' && (before != '\'' || at < 2 || table.elisions().opens(text, at));
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
        boolean unsure = false;
        if (found == null) {
            for (int length : Glued.lengths(text, at)) {
                NameTable.Found behind = behind(at, length);
                boolean sure = behind != null && bare.isGlued(at, at + length, behind);
                if (behind != null && (found == null || sure)) {
                    found = behind;
                    from = at + length;
                    unsure = !sure;
                }
                if (sure) {
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
        int before = left.size();
        if (unsure) {
            leaveUnsure(from, end, found.names());
        } else {
            decide(from, end, found.names(), block);
        }
        return left.size() > before ? longer(at, end) : Math.max(end, at + 1);
    }

    /**
     * Where to go on behind a name that was left alone: it still hides what it holds, but not a name that begins in it and is longer, as
     * "the Inspectorate" does not hide the Inspectorate of Tenders.
     */
    private int longer(int at, int end) {
        Unlinked.Why why = left.get(left.size() - 1).why();
        for (int i = at + 1; i < end && why != Unlinked.Why.NEVER && why != Unlinked.Why.SHARED; i++) {
            NameTable.Found found = isStart(i) ? table.longest(text, i) : null;
            if (found != null && found.end() > end) {
                return i;
            }
        }
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
            return found.end() - from >= 3 ? found : null;
        }
        if (text.charAt(from - 1) == 'ل' && text.charAt(from) == 'ل') {
            found = table.longestAfter('ا', text, from);
        }
        // "lil-" may be "to the": then one word is a plain noun as often as a name.
        return found != null
                        && (text.substring(from, found.end()).indexOf(' ') > 0
                                || bare.isFree('ا' + text.substring(from, found.end())))
                ? found
                : null;
    }

    /** Words behind letters that may be glued words, or the beginning of another word. */
    private void leaveUnsure(int from, int end, List<ProfileName> names) {
        Set<String> profiles = new TreeSet<>();
        names.stream()
                .filter(name -> name.strength() != ProfileName.Strength.NEVER)
                .forEach(name -> profiles.add(name.profile()));
        leave(from, end, profiles, Unlinked.Why.NOT_NAMED_BEFORE);
    }

    private void pass(Decided passed) {
        if (passed.profile() != null) {
            named.add(passed.profile());
        }
    }

    private void decide(int from, int end, List<ProfileName> names, Folded.Stretch block) {
        Set<String> strong = new LinkedHashSet<>();
        Set<String> eligible = new LinkedHashSet<>();
        Map<Unlinked.Why, Set<String>> against = new EnumMap<>(Unlinked.Why.class);
        boolean people = true;
        for (ProfileName name : spelledAlike(names, from, end)) {
            boolean isStrong = name.strength() == ProfileName.Strength.STRONG;
            Unlinked.Why why =
                    name.strength() == ProfileName.Strength.NEVER ? Unlinked.Why.NEVER : why(name, from, end, block);
            if (why == null && !isStrong) {
                boolean unsure = name.surname() && namesakes.containsKey(name.text());
                why = !named.contains(name.profile())
                        ? Unlinked.Why.NOT_NAMED_BEFORE
                        : unsure ? Unlinked.Why.NAMESAKE : null;
            } else if (why == Unlinked.Why.NAMESAKE && !isStrong && !named.contains(name.profile())) {
                // Where the person is not named, the surname is no question.
                why = Unlinked.Why.OTHER_PERSON;
            }
            if (why != null) {
                against.computeIfAbsent(why, none -> new TreeSet<>()).add(name.profile());
                continue;
            }
            if (isStrong) {
                strong.add(name.profile());
            }
            eligible.add(name.profile());
            people &= name.person();
        }
        noteNamesake(from, end, names, against);
        boolean never = against.containsKey(Unlinked.Why.NEVER);
        String introduced = acronyms.profile(text.substring(from, end));
        if (introduced != null && !never && eligible.stream().noneMatch(named::contains)) {
            // The text itself has said whose acronym this is here.
            match(from, end, introduced, true);
        } else if (eligible.isEmpty() || never && strong.isEmpty()) {
            against.forEach((why, profiles) -> leave(from, end, profiles, why));
        } else if (eligible.size() == 1) {
            String profile = eligible.iterator().next();
            match(from, end, profile, !strong.contains(profile));
        } else {
            choose(from, end, eligible, strong, people);
        }
    }

    /**
     * Chooses among several. After "Ana Qanbar", "Qanbar" is her, also where somebody else is called just that; a company of that name may
     * still be meant.
     */
    private void choose(int from, int end, Set<String> eligible, Set<String> strong, boolean people) {
        List<String> before = eligible.stream().filter(named::contains).toList();
        if (before.size() == 1 && (people || strong.contains(before.get(0)))) {
            match(from, end, before.get(0), true);
        } else {
            leave(from, end, eligible, Unlinked.Why.SHARED);
        }
    }

    private void leave(int from, int end, Set<String> profiles, Unlinked.Why why) {
        left.add(new Left(
                folded.start(from),
                folded.end(end),
                profiles.stream().filter(one -> !one.isEmpty()).sorted().toList(),
                why));
    }

    /** Of names that differ only in vowel signs, those that are written as the text is, if there are any. */
    private List<ProfileName> spelledAlike(List<ProfileName> names, int from, int end) {
        if (names.size() == 1 || text.charAt(from) < 0x590) {
            return names;
        }
        String here = Folded.quote(original.substring(folded.start(from), folded.end(end)))
                .text();
        List<ProfileName> alike = names.stream()
                .filter(name -> Folded.quote(name.text()).text().strip().equals(here))
                .toList();
        return alike.isEmpty() ? names : alike;
    }

    private void match(int from, int end, String profile, boolean weak) {
        matches.add(new Match(folded.start(from), folded.end(end), profile, weak));
        if (!weak) {
            named.add(profile);
            acronyms.introduce(text, from, end, profile);
        }
    }

    /** An acronym that the text itself introduced; returns where to go on. */
    private int acronym(int at) {
        Acronyms.Found found = acronyms.at(text, at);
        if (found == null) {
            return at + 1;
        }
        match(at, found.end(), found.profile(), true);
        return found.end();
    }

    /** Unlinked.Why a name does not count here, whoever has been named before; null when it does. */
    private Unlinked.Why why(ProfileName name, int from, int end, Folded.Stretch block) {
        boolean unknown = name.commonWord() && !named.contains(name.profile());
        if (unknown && name.text().indexOf(' ') < 0 && beginsSentence(from, block)) {
            return Unlinked.Why.FIRST_WORD;
        }
        if (name.surname() && table.elisions().isPartOfSurname(text, from)) {
            return Unlinked.Why.OTHER_PERSON;
        }
        if (!name.person()
                && end < text.length()
                && "- ".indexOf(text.charAt(end)) >= 0
                && table.compounds().isCommonNoun(text, from, end, name.commonWord() || beginsSentence(from, block))) {
            return Unlinked.Why.FIRST_WORD;
        }
        Unlinked.Why part = bare.why(name, from, end);
        if (part != null) {
            return part;
        }
        boolean eastern = name.surname() && EasternNames.isWrittenSo(name.text());
        Unlinked.Why other = eastern ? null : place(name, from, end);
        other = other == null ? table.others().why(text, from, end, name) : other;
        if (other == null && table.beside().isSurnameOfAnother(text, from, name, around(from))) {
            return Unlinked.Why.OTHER_PERSON;
        }
        if (other == null && isPlainWord(name, from, end, block)) {
            return Unlinked.Why.FIRST_WORD;
        }
        return other != null || !name.person()
                ? other
                : table.beside().why(text, from, end, name, table.person(name.profile()), around(from));
    }

    /**
     * True for a surname that the text has as a plain word as well and that begins a sentence, "Petit à petit", and for the name of an
     * organization that is a common word and stands behind an article where all nouns have capital letters: "unter der Linde".
     */
    private boolean isPlainWord(ProfileName name, int from, int end, Folded.Stretch block) {
        if (!name.person()) {
            return name.commonWord()
                    && !table.beside().isCompany(text, end)
                    && table.beside().isBehindNoun(text, from, end);
        }
        return name.surname()
                && name.text().indexOf(' ') < 0
                && !bare.isAddressed(end)
                && !text.startsWith("'", end)
                && isSmall(name.text().toLowerCase(Locale.forLanguageTag(table.language())))
                && beginsSentence(from, block);
    }

    /** Unlinked.Why a name does not count that has letters right before or behind it. */
    private Unlinked.Why place(ProfileName name, int from, int end) {
        JoinedEndings.Fit ending = table.endings().fit(text, from, end, name);
        boolean word = name.person() && name.text().indexOf(' ') < 0;
        if (ending == JoinedEndings.Fit.UNSURE
                || ending == JoinedEndings.Fit.SURE && word && isSomebodys(from, end, name.profile())) {
            return Unlinked.Why.ENDING;
        }
        if (name.surname() && isCaseOfAnother(name.text())) {
            return Unlinked.Why.ENDING;
        }
        if (Words.hasSpaces(text.charAt(from))) {
            return null;
        }
        if (spacelessWords == null) {
            spacelessWords = table.spacelessWords();
        }
        return switch (spacelessWords.place(text, from, end, name)) {
            case FREE -> null;
            case UNSURE -> Unlinked.Why.ENDING;
            case INSIDE -> Unlinked.Why.LONGER_NAME;
        };
    }

    /** True when the text gives a surname that looks like this one with its ending to somebody else: behind "Anna Peters", "Peters" is no genitive. */
    private boolean isSomebodys(int from, int end, String profile) {
        int stop = end;
        while (stop < text.length() && Words.isWordPart(text.charAt(stop))) {
            stop++;
        }
        String form = text.substring(from, stop);
        return somebodys.computeIfAbsent(form + ' ' + profile, none -> isGivenToAnother(form, end - from, profile));
    }

    /** True when the text names somebody of whose surname this one may be a case: with Иван Иванов, "Иванова" is him or her. */
    private boolean isCaseOfAnother(String surname) {
        return table.endings().bases(surname).stream()
                .anyMatch(base -> somebodys.computeIfAbsent(base, none -> isGivenToAnother(base, base.length(), "")));
    }

    private boolean isGivenToAnother(String form, int name, String profile) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            boolean whole = Words.isBoundary(text, at) && Words.isBoundary(text, at + form.length());
            if (whole && table.others().isBehindGivenName(text, at)) {
                NameTable.Found full = table.longest(text, Neighbors.start(text, at - 1));
                boolean own = full != null
                        && full.end() == at + name
                        && full.names().stream().anyMatch(one -> one.profile().equals(profile));
                if (!own) {
                    return true;
                }
            }
        }
        return false;
    }

    private Beside.Around around(int from) {
        Match last = matches.isEmpty() ? null : matches.get(matches.size() - 1);
        boolean behind = last != null
                && from > 0
                && last.end() == folded.start(from - 1)
                && (!last.weak() || !table.isPerson(last.profile()));
        return new Beside.Around(behind, at -> table.isFullName(text, at), this::isSmall);
    }

    private boolean isSmall(String word) {
        if (smallWords.isEmpty()) {
            int at = 0;
            while (at < text.length()) {
                int start = at;
                while (at < text.length() && isLetter(text.charAt(at))) {
                    at++;
                }
                if (at > start && Character.isLowerCase(text.charAt(start))) {
                    smallWords.add(text.substring(start, at));
                }
                at = Math.max(at, start + 1);
            }
            smallWords.add("");
        }
        return smallWords.contains(word);
    }

    /** Nearly all are small ones of ASCII, of which the JDK looks up the kind of each. */
    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetter(c);
    }

    /** Takes note of a surname that is given here to somebody who has no profile: it tells nobody by itself from here on. */
    private void noteNamesake(int from, int end, List<ProfileName> names, Map<Unlinked.Why, Set<String>> against) {
        Set<String> others = new HashSet<>(against.getOrDefault(Unlinked.Why.OTHER_PERSON, Set.of()));
        others.addAll(against.getOrDefault(Unlinked.Why.NAMESAKE, Set.of()));
        for (ProfileName name : names) {
            if (!name.person()) {
                continue;
            }
            List<Person> people =
                    names.stream().map(one -> table.person(one.profile())).toList();
            boolean full = !name.surname() && name.text().indexOf(' ') > 0;
            boolean other = others.contains(name.profile());
            if (full && (other || !table.beside().pairedWith(text, from).isEmpty())) {
                Surnames.of(name.text()).forEach(surname -> addNamesake(surname, end));
            } else if (name.surname() && other && table.beside().isNamesake(text, from, end, people)) {
                addNamesake(name.text(), end);
            }
        }
    }

    private void addNamesake(String surname, int end) {
        int start = Math.max(0, end - surname.length());
        namesakes.putIfAbsent(surname, new Namesake(folded.start(start), folded.end(end), surname));
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
