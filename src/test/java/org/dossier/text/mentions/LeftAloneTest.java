package org.dossier.text.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.text.Folded;
import org.dossier.text.mentions.NameTable.Name;
import org.dossier.text.mentions.NameTable.Strength;
import org.junit.jupiter.api.Test;

/** Names that are no mentions, and why. */
class LeftAloneTest {
    private static final Name ADA = name("ada", "Ada North", Strength.STRONG, true);
    private static final Name BO = name("bo", "Bo North", Strength.STRONG, true);
    private static final List<Name> NAMES = List.of(
            ADA,
            BO,
            new Name("ada", "North", Strength.WEAK, true, false, true, true),
            new Name("bo", "North", Strength.WEAK, true, false, true, true),
            new Name("signal", "Signal", Strength.STRONG, true, true, false, false),
            name("signal", "Signal Hill", Strength.NEVER, false),
            name("tide", "Tide", Strength.STRONG, false));

    private static Name name(String profile, String text, Strength strength, boolean person) {
        return new Name(profile, text, strength, true, false, false, person);
    }

    private static String left(String text) {
        return NameMatcher.find(
                        text,
                        List.of(new Folded.Stretch(0, text.length())),
                        NameTable.of(NAMES, List.of(), "en"),
                        List.of())
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
        List<Name> names = List.of(
                name("board", "Board of Tenders", Strength.STRONG, false),
                name("board", "the Board", Strength.WEAK, false),
                name("tide", "Civic Tide Union", Strength.WEAK, false),
                name("civic", "Tide", Strength.STRONG, false),
                name("board", "not the Board", Strength.NEVER, false));
        String text = "The Board sat; the Board of Tenders rose. Civic Tide Union. It is not the Board of Tenders.";
        NameMatcher.Result result = NameMatcher.find(
                text, List.of(new Folded.Stretch(0, text.length())), NameTable.of(names, List.of(), "en"), List.of());
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
