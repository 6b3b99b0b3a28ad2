package org.dossier.text.mentions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.model.UnlinkedName;
import org.dossier.source.Range;
import org.dossier.text.Folded;
import org.dossier.text.Words;
import org.dossier.text.names.NameTraits;
import org.dossier.text.names.Surnames;

/**
 * Finds the names of profiles in one text, from its beginning to its end.
 *
 * <p>The longest name at a place is and hides what it holds. A weak name counts only after a strong one of the same profile, and only
 * while no other profile that shares it has been named. A name that several profiles share is never linked by itself: only where exactly
 * one of them has been named before.
 */
public final class NameMatcher {
    private final String original;
    private final Folded folded;
    private final String text;
    private final char[] chars;
    private final NameTable table;
    private final List<Decided> decided;
    private final Set<String> named = new HashSet<>();
    private final Objections objections;
    private final ProcliticNames glued;
    private final Acronyms acronyms = new Acronyms();
    private final Map<String, Range> namesakes = new LinkedHashMap<>();
    private final Set<String> strangers = new HashSet<>();
    private final Offices.Given offices = new Offices.Given();
    private final Offices.Given unnamed = new Offices.Given();
    private final List<Match> matches = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private int nextDecided;

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
    public record Left(int start, int end, List<String> profiles, UnlinkedName.Why why) {}

    /**
     * What was found.
     *
     * @param matches in order of the text
     * @param left in order of the text; names that two reasons speak against for two profiles are there twice
     * @param namesakes surnames that the text gives to someone who has no profile, each with the first place where it does
     */
    public record Result(List<Match> matches, List<Left> left, Map<String, Range> namesakes) {}

    private NameMatcher(String original, List<Range> blocks, NameTable table, List<Decided> decided) {
        this.original = original;
        this.folded = Folded.of(original, blocks, true);
        this.text = folded.text();
        this.chars = folded.chars();
        this.table = table;
        this.objections = new Objections(original, folded, table);
        this.glued = new ProcliticNames(text, table);
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
    public static Result find(String text, List<Range> blocks, NameTable table, List<Decided> decided) {
        return new NameMatcher(text, blocks, table, decided).run(blocks);
    }

    private Result run(List<Range> blocks) {
        for (Range block : blocks) {
            int end = folded.at(block.end());
            int at = folded.at(block.start());
            while (at < end) {
                at = isStart(at) ? look(at, block) : at + 1;
            }
        }
        while (nextDecided < decided.size()) {
            pass(decided.get(nextDecided++));
        }
        return new Result(List.copyOf(matches), List.copyOf(left), Collections.unmodifiableMap(namesakes));
    }

    /** A name begins with a whole word; not after an {@code @}, which makes an account of it, nor inside {@code O'Neill}. */
    private boolean isStart(int at) {
        char c = chars[at];
        if (c == ' ' || c == '\n') {
            return false;
        }
        if (at == 0) {
            return !Words.isMark(text.codePointAt(at));
        }
        char before = chars[at - 1];
        boolean plain = c < 0x80 && before < 0x80;
        boolean inside = plain ? Words.isWordPart(before) && Words.isWordPart(c) : !Words.isBoundary(text, at);
        if (inside || !plain && Words.isMark(text.codePointAt(at))) {
            return false;
        }
        return before != '@' && (before != '\'' || at < 2 || table.elisions().opens(text, at));
    }

    /** Looks for a name at a place; returns where to go on. */
    private int look(int at, Range block) {
        while (nextDecided < decided.size() && decided.get(nextDecided).start() <= folded.start(at)) {
            Decided passed = decided.get(nextDecided++);
            pass(passed);
            if (passed.end() > folded.start(at)) {
                return Math.max(at + 1, folded.at(passed.end()));
            }
        }
        NameTable.Found free = table.longest(text, at);
        ProcliticNames.Place place = free == null ? glued.find(at) : new ProcliticNames.Place(at, free, true);
        if (place == null) {
            return acronym(at);
        }
        NameTable.Found found = place.found();
        int end = found.end();
        if (nextDecided < decided.size() && decided.get(nextDecided).start() < folded.end(end)) {
            // Someone has decided about words inside this name.
            return at + 1;
        }
        int before = left.size();
        if (place.sure()) {
            decide(place.from(), end, found.names(), block);
        } else {
            leaveUnsure(place.from(), end, found.names());
        }
        return left.size() > before ? longer(at, end) : Math.max(end, at + 1);
    }

    /**
     * Where to go on after a name that was left alone: it still hides what it holds, but not a name that begins in it and is longer, as
     * "the Inspectorate" does not hide the Inspectorate of Tenders.
     */
    private int longer(int at, int end) {
        UnlinkedName.Why why = left.get(left.size() - 1).why();
        for (int i = at + 1; i < end && why != UnlinkedName.Why.NEVER && why != UnlinkedName.Why.SHARED; i++) {
            NameTable.Found found = isStart(i) ? table.longest(text, i) : null;
            if (found != null && found.end() > end) {
                return i;
            }
        }
        return Math.max(end, at + 1);
    }

    /** Words after letters that may be glued words, or the beginning of another word. */
    private void leaveUnsure(int from, int end, List<ProfileName> names) {
        Set<String> profiles = new TreeSet<>();
        names.stream()
                .filter(name -> name.strength() != ProfileName.Strength.NEVER)
                .forEach(name -> profiles.add(name.profile()));
        leave(from, end, profiles, UnlinkedName.Why.NOT_NAMED_BEFORE);
    }

    private void pass(Decided passed) {
        if (passed.profile() != null) {
            named.add(passed.profile());
        }
    }

    private void decide(int from, int end, List<ProfileName> names, Range block) {
        Set<String> strong = new LinkedHashSet<>();
        Set<String> eligible = new LinkedHashSet<>();
        Map<UnlinkedName.Why, Set<String>> against = new EnumMap<>(UnlinkedName.Why.class);
        boolean people = true;
        Objections.Place place = new Objections.Place(from, end, block, isBehindName(from));
        for (ProfileName name : spelledAlike(names, from, end)) {
            UnlinkedName.Why why = why(name, place);
            if (why != null) {
                against.computeIfAbsent(why, none -> new TreeSet<>()).add(name.profile());
                continue;
            }
            if (name.strength() == ProfileName.Strength.STRONG) {
                strong.add(name.profile());
            }
            eligible.add(name.profile());
            people &= name.person();
        }
        noteNamesake(from, end, names, against);
        boolean never = against.containsKey(UnlinkedName.Why.NEVER);
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

    /** Why a name does not count here; null when it does. */
    private UnlinkedName.Why why(ProfileName name, Objections.Place place) {
        if (name.strength() == ProfileName.Strength.NEVER) {
            return UnlinkedName.Why.NEVER;
        }
        boolean isNamed = named.contains(name.profile());
        UnlinkedName.Why why = objections.why(name, place, isNamed);
        if (name.strength() == ProfileName.Strength.STRONG) {
            // After "Ferdinand Porsche", who has no profile, "Porsche said" may be he.
            boolean his = why == null
                    && !name.person()
                    && namesakes.containsKey(name.text())
                    && table.plain().speaks(text, place.end());
            // After "Paul Marten (no relation to the mayor)", "Paul Marten" may be either.
            boolean unsure = why == null && strangers.contains(name.profile());
            return his || unsure ? UnlinkedName.Why.NAMESAKE : why;
        }
        if (why == null && name.surname()) {
            // After "Mayor Paul Marten", "Judge Marten" is someone else; after that judge, "Marten" is nobody.
            Offices.Kind office = table.offices().of(text, place.from(), place.end());
            if (!isNamed) {
                unnamed.add(name.profile(), office);
            } else if (offices.isAnothers(name.profile(), office)
                    || office == null && offices.isAnothers(name.profile(), unnamed)) {
                why = UnlinkedName.Why.NAMESAKE;
            }
        }
        if (why == null) {
            boolean unsure = name.surname() && namesakes.containsKey(name.text());
            return !isNamed ? UnlinkedName.Why.NOT_NAMED_BEFORE : unsure ? UnlinkedName.Why.NAMESAKE : null;
        }
        // Where the person is not named, the surname is no question.
        return why == UnlinkedName.Why.NAMESAKE && !isNamed ? UnlinkedName.Why.OTHER_PERSON : why;
    }

    private boolean isBehindName(int from) {
        Match last = matches.isEmpty() ? null : matches.get(matches.size() - 1);
        return last != null
                && from > 0
                && last.end() == folded.start(from - 1)
                && (!last.weak() || !table.isPerson(last.profile()));
    }

    /**
     * Chooses among several. After "Ana Qanbar", "Qanbar" is her, also where someone else is called just that; a company of that name may
     * still be meant.
     */
    private void choose(int from, int end, Set<String> eligible, Set<String> strong, boolean people) {
        List<String> before = eligible.stream().filter(named::contains).toList();
        if (before.size() == 1 && (people || strong.contains(before.get(0)))) {
            match(from, end, before.get(0), true);
        } else {
            leave(from, end, eligible, UnlinkedName.Why.SHARED);
        }
    }

    private void leave(int from, int end, Set<String> profiles, UnlinkedName.Why why) {
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
        if (table.isPerson(profile)) {
            table.offices().note(text, from, end, profile, offices);
        }
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

    /** Takes note of a surname that is given here to someone who has no profile: it tells nobody by itself from here on. */
    private void noteNamesake(int from, int end, List<ProfileName> names, Map<UnlinkedName.Why, Set<String>> against) {
        Set<String> others = new HashSet<>(against.getOrDefault(UnlinkedName.Why.OTHER_PERSON, Set.of()));
        others.addAll(against.getOrDefault(UnlinkedName.Why.NAMESAKE, Set.of()));
        for (ProfileName name : names) {
            if (!name.person()) {
                if (others.contains(name.profile()) && name.text().indexOf(' ') < 0) {
                    addNamesake(name.text(), end);
                }
                continue;
            }
            boolean full = !name.surname() && name.text().indexOf(' ') > 0;
            boolean other = others.contains(name.profile());
            if (other && !name.surname() && table.others().isSaidToBeAnothers(text, from, end, name)) {
                strangers.add(name.profile());
            }
            if (full && (other || !table.beside().pairedWith(text, from).isEmpty())) {
                Surnames.of(name.text()).forEach(surname -> addNamesake(surname, end));
            } else if (name.surname() && other && table.beside().isNamesake(text, from, end, traits(names))) {
                addNamesake(name.text(), end);
            }
        }
    }

    private List<NameTraits> traits(List<ProfileName> names) {
        return names.stream().map(name -> table.person(name.profile())).toList();
    }

    private void addNamesake(String surname, int end) {
        int start = Math.max(0, end - surname.length());
        namesakes.putIfAbsent(surname, new Range(folded.start(start), folded.end(end)));
    }
}
