package org.dossier.text.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.text.Words;
import org.dossier.text.names.EasternNames;
import org.dossier.text.names.IberianNames;
import org.dossier.text.names.NameWords;
import org.dossier.text.names.SemiticLetters;

/** Determines whether one text gives a surname to someone else than its person: then it is nobody's by itself from there on. */
final class OtherBearers {
    /** A surname is at most so many words after the beginning of a name. */
    private static final int NAME_WORDS = 5;

    private static final Set<String> GIVEN = Set.copyOf(NameWords.SURNAMES.words("hu", "given"));
    private static final List<String> CALLED = NameWords.SURNAMES.words("vi", "called");

    private final String text;
    private final NameTable table;
    private final Set<String> given;
    private final Map<String, Integer> anothers = new HashMap<>();
    private SpacelessWords words;

    /** @param text folded as for names */
    OtherBearers(String text, NameTable table) {
        this.text = text;
        this.table = table;
        this.given = IberianNames.given(table.language());
    }

    /** True for languages whose names tell by their order, and not by capital letters alone, who else has a surname. */
    boolean isTold() {
        return Set.of("hu", "vi").contains(table.language()) || !given.isEmpty();
    }

    /** True when the text has given a surname to nobody else before: then it is the person's where it stands alone. */
    boolean isAlone(ProfileName name, int from, int end) {
        // "to the" melts into one letter.
        boolean melted = text.charAt(from) == 'ل' && name.text().startsWith("ال");
        String surname = (melted ? "ا" : "") + text.substring(from, end);
        return from
                < anothers.computeIfAbsent(surname + ' ' + name.profile(), none -> {
                    List<String> full =
                            List.copyOf(table.fullNames(name.profile()).keySet());
                    for (int at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
                        int stop = at + surname.length();
                        if (Words.isBoundary(text, at)
                                && isAnothers(at, stop, full)
                                && !isOwn(name.profile(), at, stop)) {
                            return at;
                        }
                    }
                    return text.length();
                });
    }

    private boolean isAnothers(int at, int end, List<String> full) {
        if (SemiticLetters.isOne(text.charAt(at))) {
            return Words.isBoundary(text, end) && table.others().isBehindGivenName(text, at);
        }
        if (EasternNames.isWrittenSo(text.substring(at, end))) {
            return words().isCut(text, at) && EasternNames.isAnothers(text, at, end, full);
        }
        if (!Words.isBoundary(text, end)) {
            return false;
        }
        if (table.language().equals("vi")) {
            String before = NeighborWords.before(text, at);
            return !before.isEmpty() && Character.isUpperCase(before.charAt(0)) && !isCalled(at);
        }
        if (!given.isEmpty()) {
            return given.contains(NameWords.lower(givenBefore(at)));
        }
        return GIVEN.contains(NameWords.lower(NeighborWords.after(text, end)));
    }

    /** True when the surname at a place is that of a full name of the person. */
    private boolean isOwn(String profile, int at, int end) {
        int start = at;
        for (int words = 0; words < NAME_WORDS && start >= 0; words++) {
            int begin = start;
            NameTable.Found found = table.longest(text, begin);
            boolean own = found != null
                    && found.end() >= end
                    && found.names().stream()
                            .anyMatch(name -> name.profile().equals(profile)
                                    && name.strength() == ProfileName.Strength.STRONG
                                    && isWhole(name, begin, found.end()));
            if (own) {
                return true;
            }
            start = before(start);
        }
        return table.fullNames(profile).keySet().stream()
                .anyMatch(name -> EasternNames.isWrittenSo(name)
                        && text.startsWith(name, end - name.length())
                        && !EasternNames.isPart(text, end - name.length(), end));
    }

    private boolean isWhole(ProfileName name, int from, int end) {
        return Words.hasSpaces(text.charAt(from)) || words().place(text, from, end, name) == SpacelessWords.Place.FREE;
    }

    /** The word before a surname and its particles: "João" of "João da Silva". */
    private String givenBefore(int at) {
        String word = NeighborWords.before(text, at);
        int start = at;
        for (int i = 0; i < 2 && !word.isEmpty() && IberianNames.isParticle(word); i++) {
            start = before(start);
            word = start < 0 ? "" : NeighborWords.before(text, start);
        }
        return word;
    }

    /** Where the word before begins, over a full stop as well; -1 when there is none. */
    int before(int start) {
        if (start < 2 || text.charAt(start - 1) != ' ') {
            return -1;
        }
        int end = text.charAt(start - 2) == '.' ? start - 2 : start - 1;
        return NeighborWords.start(text, end);
    }

    /** True when a form of address is before a given name: "ông An". */
    boolean isCalled(int from) {
        String before =
                NameWords.lower(text.substring(Math.max(0, from - 20), from)).stripTrailing();
        return CALLED.stream()
                .anyMatch(word -> before.endsWith(word)
                        && Words.isBoundary(before, before.length() - word.length())
                        && from > 0
                        && text.charAt(from - 1) == ' ');
    }

    /** Where names end in scripts without spaces. */
    SpacelessWords words() {
        if (words == null) {
            words = table.spacelessWords();
        }
        return words;
    }
}
