package org.dossier.text.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Spellings of one name. */
class InitialsTest {
    private static Set<String> person(String name) {
        return Set.copyOf(Initials.spellings(name, true));
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
        assertEquals(Set.of(), Initials.spellings("Plan B Records", false));
        assertEquals(Set.of("US Steel", "U. S. Steel", "U S Steel"), Initials.spellings("U.S. Steel", false));
    }

    @Test
    void anArticleMayBeWrittenSmall() {
        assertEquals(Set.of("the Sentry"), NameArticles.spellings("The Sentry", "en"));
        assertEquals(Set.of("The Sentry"), NameArticles.spellings("the Sentry", "en"));
        assertEquals(Set.of("le Monde"), NameArticles.spellings("Le Monde", "fr"));
        assertEquals(Set.of("die Zeit"), NameArticles.spellings("Die Zeit", "en"));
        // There "die Zeit" is the time.
        assertEquals(Set.of(), NameArticles.spellings("Die Zeit", "de"));
        assertEquals(Set.of(), NameArticles.spellings("The", "en"));
        assertEquals(Set.of(), NameArticles.spellings("Theatre House", "en"));
    }
}
