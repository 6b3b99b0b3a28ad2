package org.dossier.text.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Spellings of one name. */
class NameSpellingsTest {
    private static Set<String> person(String name) {
        return Set.copyOf(NameSpellings.withInitials(name, true));
    }

    @Test
    void initialsStandWithAndWithoutSpacesAndStops() {
        Set<String> all = Set.of("J. K. Rowland", "J.K. Rowland", "J K Rowland", "JK Rowland");
        for (String name : Set.of("J. K. Rowland", "J.K. Rowland", "J K Rowland")) {
            Set<String> others = new java.util.HashSet<>(all);
            others.remove(name);
            assertEquals(others, person(name));
        }
    }

    @Test
    void middleInitialsKeepTheirPlace() {
        assertEquals(Set.of("Mary J Blain"), person("Mary J. Blain"));
        assertEquals(Set.of("Mary J. Blain"), person("Mary J Blain"));
        assertFalse(person("John Q. Public").contains("John Public"));
        assertEquals(Set.of("J.R.R. Tolman", "J R R Tolman", "JRR Tolman"), person("J. R. R. Tolman"));
        assertEquals(
                Set.of("J.P. Marten", "J. P. Marten", "J P Marten", "JP Marten", "J-P Marten"), person("J.-P. Marten"));
    }

    @Test
    void juniorIsWrittenInFourWays() {
        assertEquals(Set.of("Robert Vale, Jr.", "Robert Vale, Jr", "Robert Vale Jr"), person("Robert Vale Jr."));
    }

    @Test
    void otherNamesHaveOneSpelling() {
        assertEquals(Set.of(), person("Robert Vale"));
        assertEquals(Set.of(), person("DJ Vale"));
        assertEquals(Set.of(), person("X"));
        assertEquals(Set.of(), NameSpellings.withInitials("Plan B Records", false));
        assertEquals(Set.of("US Steel", "U. S. Steel", "U S Steel"), NameSpellings.withInitials("U.S. Steel", false));
    }

    @Test
    void anArticleMayBeWrittenSmall() {
        assertEquals(Set.of("the Sentry"), NameSpellings.withArticle("The Sentry", "en"));
        assertEquals(Set.of("The Sentry"), NameSpellings.withArticle("the Sentry", "en"));
        assertEquals(Set.of("le Monde"), NameSpellings.withArticle("Le Monde", "fr"));
        assertEquals(Set.of("die Zeit"), NameSpellings.withArticle("Die Zeit", "en"));
        // There "die Zeit" is the time.
        assertEquals(Set.of(), NameSpellings.withArticle("Die Zeit", "de"));
        assertEquals(Set.of(), NameSpellings.withArticle("The", "en"));
        assertEquals(Set.of(), NameSpellings.withArticle("Theatre House", "en"));
    }
}
