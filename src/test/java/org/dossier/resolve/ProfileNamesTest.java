package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dossier.model.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marco Rubio              | Rubio, Marco",
                "Ursula von der Leyen     | von der Leyen, Ursula",
                "Martin King, Jr.         | King, Martin Jr.",
                "Martin King Jr.          | King, Martin Jr.",
                "North North              | North, North",
                "Plato                    | Plato",
                "منى قطّان                 | منى قطّان",
                "习近平                    | 习近平"
            })
    void peopleAreFiledUnderTheirSurname(String name, String sortName) {
        assertEquals(sortName, ProfileNames.sortName(Profile.Kind.PERSON, name));
    }

    @Test
    void organizationsAreFiledUnderTheirName() {
        assertEquals("Port of Vessimar", ProfileNames.sortName(Profile.Kind.ORGANIZATION, "Port of Vessimar"));
    }
}
