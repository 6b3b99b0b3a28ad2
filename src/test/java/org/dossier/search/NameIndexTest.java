package org.dossier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    @Test
    void namesOfThreeWordsHaveInitials() {
        assertEquals(Set.of("gwu"), NameIndex.initials("George Washington University"));
        assertEquals(Set.of("adl"), NameIndex.initials("Anti-Defamation League"));
        assertEquals(Set.of("msf"), NameIndex.initials("Médecins Sans Frontières"));
        assertEquals(Set.of(), NameIndex.initials("Columbia University"));
        assertEquals(Set.of(), NameIndex.initials("a b c d e f g h i"), "no name is looked for by so many");
    }

    @Test
    void smallWordsCountAndDoNot() {
        assertEquals(Set.of("pflp", "pfftlop"), NameIndex.initials("Popular Front for the Liberation of Palestine"));
        assertEquals(Set.of("sjp", "sfjip"), NameIndex.initials("Students for Justice in Palestine"));
        assertEquals(Set.of("doj"), NameIndex.initials("Department of Justice"));
        assertEquals(Set.of("onu", "odnu"), NameIndex.initials("Organisation des Nations unies"));
        assertEquals(Set.of("nyt", "tnyt"), NameIndex.initials("The New York Times"));
        assertEquals(Set.of("lapd", "apd"), NameIndex.initials("Los Angeles Police Department"));
    }

    @Test
    void scriptsWithoutCapitalLettersHaveNone() {
        assertEquals(Set.of(), NameIndex.initials("منظمة التحرير الفلسطينية"));
        assertEquals(Set.of(), NameIndex.initials("צבא הגנה לישראל"));
        assertEquals(Set.of(), NameIndex.initials("東 京 都"));
        assertEquals(Set.of("ооф"), NameIndex.initials("Объединённое Общество Физиков"));
    }
}
