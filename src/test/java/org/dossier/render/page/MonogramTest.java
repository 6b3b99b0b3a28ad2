package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dossier.TestContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonogramTest {
    @ParameterizedTest
    @CsvSource({
        "Scott Hale, SH",
        "Ludwig van Beethoven, LB",
        "Cher, Ch",
        "Émile Zola, ÉZ",
        "هالة الزوراني, ه",
        "王小明, 王",
        "J.-P. Sartre, JS"
    })
    void ofAPerson(String name, String letters) {
        assertEquals(
                letters,
                Monogram.of(new TestContent().person("a", name).dossier().profile("a")));
    }

    @ParameterizedTest
    @CsvSource({
        "7amleh, 7a",
        "TikTok, TT",
        "Meedan, Me",
        "University of Vessimar, UV",
        "NGO Monitor, NM",
        "صدى المرفأ, ص",
        "18F, 18"
    })
    void ofAnOrganization(String name, String letters) {
        assertEquals(
                letters,
                Monogram.of(new TestContent().organization("a", name).dossier().profile("a")));
    }

    @Test
    void ofAPersonByWhatTheyAreFiledUnder() {
        TestContent content = new TestContent().person("a", "Niveen Abu Rahmoun", "sort_name: Abu Rahmoun, Niveen");
        assertEquals("NA", Monogram.of(content.dossier().profile("a")));
    }

    @Test
    void ofAWithheldNameNothing() {
        TestContent content = new TestContent().person("a", "Wanda Witness", "redact: true");
        assertEquals("–", Monogram.of(content.dossier().profile("a")));
    }
}
