package org.dossier.text.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marco Rubio              | Rubio",
                "Ursula von der Leyen     | von der Leyen, Von der Leyen",
                "Cy van Dale              | van Dale, Van Dale",
                "Niveen Abu Rahmoun       | Abu Rahmoun",
                "Martin King Jr.          | King",
                "Martin King, Jr.         | King",
                "Iris Vael-Thorne         | Vael-Thorne",
                "Hala al-Zawrani          | al-Zawrani, Al-Zawrani",
                "هالة الزوراني            | الزوراني",
                "Plato                    | ''",
                "Malcolm X                | ''",
                "De Niro                  | Niro",
                "Henry III                | ''"
            })
    void surnamesAreTheLastWordWithItsParticles(String name, String surnames) {
        assertEquals(surnames, String.join(", ", Surnames.of(name)));
    }
}
