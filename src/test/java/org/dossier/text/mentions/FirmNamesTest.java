package org.dossier.text.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.source.Range;
import org.dossier.text.names.Surnames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Surnames that are names of companies. The profiles are Paul Marten, Robert Vale and the company Marten Holding; a match prints as its words. */
class FirmNamesTest {
    private static String find(String language, String text) {
        List<ProfileName> names = new ArrayList<>();
        for (String person : List.of("Paul Marten", "Robert Vale")) {
            names.add(new ProfileName(person, person, ProfileName.Strength.STRONG, true, false, false, true));
            Surnames.of(person)
                    .forEach(surname -> names.add(
                            new ProfileName(person, surname, ProfileName.Strength.WEAK, true, false, true, true)));
        }
        for (String organization : List.of("Marten Holding", "Air Force")) {
            names.add(new ProfileName(
                    organization, organization, ProfileName.Strength.STRONG, true, false, false, false));
        }
        return NameMatcher.find(
                        text, List.of(new Range(0, text.length())), NameTable.of(names, List.of(), language), List.of())
                .matches()
                .stream()
                .map(match -> text.substring(match.start(), match.end()))
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Paul Marten left. The company Marten built a bridge.",
                "en | Paul Marten left. The law firm Marten sued.",
                "en | Paul Marten left. He sued the firm Marten.",
                "en | Paul Marten left. Smith & Marten built a bridge.",
                "en | Paul Marten left. Marten & Smith built a bridge.",
                "en | Paul Marten left. Smith, Jones & Marten built a bridge.",
                "en | Paul Marten left. The law firm Smith and Marten sued.",
                "en | Paul Marten left. The law firm Smith, Jones and Marten sued.",
                "en | Paul Marten left. Marten & Sons built it.",
                "en | Paul Marten left. Marten and Partners built it.",
                "en | Paul Marten left. Marten and Sons built it.",
                "en | Paul Marten left. Marten Brothers built it.",
                "en | Paul Marten left. The Marten company built it.",
                "en | Paul Marten left. The Marten firm built it.",
                "sv | Paul Marten gick. Företaget Marten byggde en bro.",
                "sv | Paul Marten gick. Han ringde bolaget Marten.",
                "sv | Paul Marten gick. Byggfirman Marten byggde en bro.",
                "sv | Paul Marten gick. Marten & Söner byggde en bro.",
                "sv | Paul Marten gick. Marten och Söner byggde en bro.",
                "sv | Paul Marten gick. Marten-koncernen byggde en bro.",
                "da | Paul Marten gik. Selskabet Marten byggede en bro.",
                "da | Paul Marten gik. Byggefirmaet Marten byggede en bro.",
                "da | Paul Marten gik. Marten & Sønner byggede en bro.",
                "da | Paul Marten gik. Marten og Sønner byggede en bro.",
                "nl | Paul Marten ging. Het bedrijf Marten bouwde een brug.",
                "nl | Paul Marten ging. De onderneming Marten bouwde een brug.",
                "nl | Paul Marten ging. Bouwbedrijf Marten bouwde een brug.",
                "nl | Paul Marten ging. Marten en Zonen bouwde een brug.",
                "de | Paul Marten ging. Die Firma Marten baute eine Brücke.",
                "de | Paul Marten ging. Das Unternehmen Marten baute eine Brücke.",
                "de | Paul Marten ging. Der Baukonzern Marten baute eine Brücke.",
                "de | Paul Marten ging. Die Kanzlei Marten klagte.",
                "de | Paul Marten ging. Die Marten-Gruppe baute.",
                "fr | Paul Marten part. La maison Marten construit un pont.",
                "fr | Paul Marten part. La marque Marten construit un pont.",
                "es | Paul Marten sale. La cadena Marten vende pan.",
                "it | Paul Marten parte. La catena Marten vende pane.",
                "pt | Paul Marten saiu. A rede Marten vende pão.",
                "pl | Paul Marten wyszedł. Wtedy spółka Marten zbudowała most.",
                "fi | Paul Marten lähti. Silloin yhtiö Marten rakensi sillan.",
                "hu | Paul Marten elment. Akkor a Marten cég hidat épített.",
                "tr | Paul Marten gitti. Sonra Marten şirketi köprü yaptı.",
                "en | Paul Marten left. He met the lawyers of Vale, North & Marten.",
                "no | Paul Marten gikk. Han ringte firmaet Marten.",
                "uk | Paul Marten пішов. Учора компанія Marten збудувала міст.",
                "ro | Paul Marten a plecat. Apoi compania Marten a construit un pod."
            })
    void areNotThePerson(String language, String text) {
        assertEquals("Paul Marten", find(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Paul Marten left. The company Marten founded is bankrupt.",
                "en | Paul Marten left. The company, Marten said, is bankrupt.",
                "en | Paul Marten left. It is a firm. Marten laughed.",
                "en | Paul Marten left. The firm hired Marten.",
                "en | Paul Marten left. The firm hired Vale and Marten.",
                "en | Paul Marten left. In Ghent, Marten laughed.",
                "en | Paul Marten left. The Marten campaign is over.",
                "sv | Paul Marten gick. Det är företaget Marten grundade.",
                "sv | Paul Marten gick. Det är företaget som Marten äger.",
                "da | Paul Marten gik. Firmaet, sagde Marten, er borte.",
                "nl | Paul Marten ging. Het bedrijf van Marten is weg.",
                "de | Paul Marten ging. Im Unternehmen sagte Marten das.",
                "fr | Paul Marten part. La maison de Marten brûle.",
                "es | Paul Marten sale. La empresa de Marten cierra.",
                "it | Paul Marten parte. La catena di Marten chiude."
            })
    void areNotWhatAPersonDoesWithOne(String language, String text) {
        assertEquals("Paul Marten + Marten", find(language, text));
    }

    @Test
    void aFullNameIsThePersonBesideACompany() {
        assertEquals("Paul Marten", find("en", "The company Paul Marten founded is bankrupt."));
        assertEquals("Paul Marten + Robert Vale", find("en", "Paul Marten & Robert Vale left."));
    }

    @Test
    void aCompanyCalledAfterAnotherIsAnotherCompany() {
        for (String before : List.of("Anna", "Then Anna", "A.", "When A.")) {
            assertEquals("", find("en", before + " Marten Holding built it."));
        }
        for (String before : List.of("", "The", "In April", "Ghent's", "The U.S.", "It was so.")) {
            assertEquals("Marten Holding", find("en", before + " Marten Holding built it."));
        }
        assertFalse(find("en", "the U.S. Air Force").isEmpty());
    }
}
