package org.dossier.text.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.source.Range;
import org.junit.jupiter.api.Test;

/** Names that are no mentions, and why. */
class UnlinkedNamesTest {
    private static final ProfileName ADA = name("ada", "Ada North", ProfileName.Strength.STRONG, true);
    private static final ProfileName BO = name("bo", "Bo North", ProfileName.Strength.STRONG, true);
    private static final List<ProfileName> NAMES = List.of(
            ADA,
            BO,
            new ProfileName("ada", "North", ProfileName.Strength.WEAK, true, false, true, true),
            new ProfileName("bo", "North", ProfileName.Strength.WEAK, true, false, true, true),
            new ProfileName("signal", "Signal", ProfileName.Strength.STRONG, true, true, false, false),
            name("signal", "Signal Hill", ProfileName.Strength.NEVER, false),
            name("tide", "Tide", ProfileName.Strength.STRONG, false));

    private static ProfileName name(String profile, String text, ProfileName.Strength strength, boolean person) {
        return new ProfileName(profile, text, strength, true, false, false, person);
    }

    private static String left(String text) {
        return NameMatcher.find(
                        text, List.of(new Range(0, text.length())), NameTable.of(NAMES, List.of(), "en"), List.of())
                .left()
                .stream()
                .map(left -> text.substring(left.start(), left.end()) + " " + String.join("/", left.profiles()) + " "
                        + left.why())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aWeakNameBeforeTheFullOne() {
        assertEquals("North ada/bo NOT_NAMED_BEFORE", left("North came. Ada North sat. North left."));
    }

    @Test
    void aSharedNameOnceBothAreNamed() {
        assertEquals("North ada/bo SHARED", left("Ada North met Bo North. North left."));
    }

    @Test
    void somebodyElses() {
        assertEquals(
                "North ada/bo OTHER_PERSON, North ada/bo LONGER_NAME",
                left("Ada North sat. Jeanette North left for North Street."));
        assertEquals("Tide tide LONGER_NAME", left("Tide sold the Tide Hotel."));
    }

    @Test
    void aCommonWord() {
        assertEquals("Signal signal FIRST_WORD", left("Signal it. They use Signal. Signal rose."));
        assertEquals("Signal Hill signal NEVER", left("They met at Signal Hill."));
    }

    @Test
    void hidesWhatItHoldsButNoLongerNameThatBeginsInIt() {
        List<ProfileName> names = List.of(
                name("board", "Board of Tenders", ProfileName.Strength.STRONG, false),
                name("board", "the Board", ProfileName.Strength.WEAK, false),
                name("tide", "Civic Tide Union", ProfileName.Strength.WEAK, false),
                name("civic", "Tide", ProfileName.Strength.STRONG, false),
                name("board", "not the Board", ProfileName.Strength.NEVER, false));
        String text = "The Board sat; the Board of Tenders rose. Civic Tide Union. It is not the Board of Tenders.";
        NameMatcher.Result result = NameMatcher.find(
                text, List.of(new Range(0, text.length())), NameTable.of(names, List.of(), "en"), List.of());
        assertEquals(
                List.of("Board of Tenders"),
                result.matches().stream()
                        .map(match -> text.substring(match.start(), match.end()))
                        .toList());
        assertEquals(
                List.of("the Board", "Civic Tide Union", "not the Board"),
                result.left().stream()
                        .map(left -> text.substring(left.start(), left.end()))
                        .toList());
    }

    @Test
    void nothingWhereAllIsSaid() {
        assertEquals("", left("Ada North sat. North left. Tide rose."));
    }
}
