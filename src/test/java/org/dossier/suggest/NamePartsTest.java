package org.dossier.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.dossier.model.Language;
import org.dossier.source.YamlText;
import org.dossier.text.mentions.Acronyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys, acronyms, near names, known names, words and YAML. */
class NamePartsTest {
    private static final LanguageWords ENGLISH = LanguageWords.in(Language.ENGLISH);
    private static final KnownNames KNOWN = KnownNames.in(Language.ENGLISH, ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TikTok Inc.          | tiktok",
                "the TikTok           | tiktok",
                "José Pérez-Lima      | jose perez lima",
                "Smith & Sons Co. Ltd | smith and sons",
                "Inc.                 | inc",
                "U.S. Senate          | us senate",
                "IRIS ILBAY           | iris ilbay"
            })
    void aKeyHasNeitherCaseNorAccentsNorLegalForm(String name, String key) {
        assertEquals(key, NameKey.of(name, ENGLISH));
    }

    @Test
    void acronyms() {
        assertEquals(Set.of("SJP", "SFJIP"), Acronyms.of("Students for Justice in Palestine"));
        assertEquals(Set.of(), Acronyms.of("Ada Noor"));
        String text = "the Harbour Safety Council (HSC) met";
        assertEquals("HSC", Acronyms.behind(text, text.indexOf(" ("), "Harbour Safety Council"));
        assertNull(Acronyms.behind(text, text.indexOf(" ("), "Ferry Union of Ostrenna"));
    }

    @Test
    void nearNamesDifferInOneWord() {
        NearNames near = new NearNames(2);
        List.of("marco rubio", "mary smith", "lantern", "world bank 2").forEach(near::add);
        assertEquals(List.of("marco rubio"), near.near("mark rubio"));
        assertEquals(List.of("marco rubio"), near.near("marco rubbio"));
        assertEquals(List.of("lantern"), near.near("lanten"));
        assertEquals(List.of(), near.near("john smith"));
        assertEquals(List.of(), near.near("mara rubbio"));
        assertEquals(List.of(), near.near("world bank 3"));
        assertEquals(List.of(), near.near("marco rubio"));
    }

    @ParameterizedTest
    @CsvSource({
        "Germany, true",
        "U.S., true",
        "West Germany, true",
        "Western Asia, true",
        "Middle East, true",
        "Iraqi, true",
        "Palestinians, true",
        "Lebanese, true",
        "Arabic, true",
        "February, true",
        "Israeli Prime Minister, true",
        "United Nations, false",
        "UN, false",
        "Congress, false",
        "Bank of England, false",
        "Air France, false",
        "Iran Watch, false",
        "Ada Noor, false"
    })
    void placesLanguagesDatesAndOfficesAreNoNames(String name, boolean known) {
        assertEquals(known, KNOWN.isNoName(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le conseil de l’Assemblée. | Le conseil de l' Assemblée .",
                "it | Il tetto di Ada’s O’Neill. | Il tetto di Ada 's O'Neill .",
                "en | ISIL’s al-Zawrani met. | ISIL 's al-Zawrani met ."
            })
    void words(String language, String text, String words) {
        List<Word> read = new Models().reader(new Language(language)).read(text, 0, text.length());
        assertEquals(words, String.join(" ", read.stream().map(Word::text).toList()));
        read.forEach(word -> assertEquals(
                word.text(), text.substring(word.start(), word.end()).replace('’', '\'')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TikTok Inc.   | TikTok Inc.",
                "No            | \"No\"",
                "Smith, Mary   | \"Smith, Mary\"",
                "7amleh        | \"7amleh\"",
                "Bar: a \"foo\"  | \"Bar: a \\\"foo\\\"\"",
                "O'Neill       | O'Neill"
            })
    void yaml(String text, String scalar) {
        assertEquals(scalar, YamlText.scalar(text));
    }
}
