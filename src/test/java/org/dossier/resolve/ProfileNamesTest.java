package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.Names;
import org.dossier.model.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileNamesTest {
    private static final Names.Matching AS_IT_IS = new Names.Matching(true, true, false, List.of(), null, "");

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
        assertEquals(sortName, ProfileNames.sortName(Profile.Kind.PERSON, Name.of(name, Language.ENGLISH), AS_IT_IS));
    }

    @Test
    void organizationsAreFiledUnderTheirName() {
        assertEquals(
                "Port of Vessimar",
                ProfileNames.sortName(
                        Profile.Kind.ORGANIZATION, Name.of("Port of Vessimar", Language.ENGLISH), AS_IT_IS));
    }
}
