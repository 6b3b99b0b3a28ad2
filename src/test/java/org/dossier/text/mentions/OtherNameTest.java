package org.dossier.text.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Stream;
import org.dossier.model.UnlinkedName.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In each text the name is between brackets. */
class OtherNameTest {
    private static Why why(String language, String text, ProfileName name) {
        int from = text.indexOf('[');
        int end = text.indexOf(']') - 1;
        String plain = text.replace("[", "").replace("]", "");
        return new OtherName(language, Stream.of("Ada", "رضوان")).why(plain, from, end, name);
    }

    private static ProfileName name(String text, boolean surname, boolean person) {
        return new ProfileName("x", text, ProfileName.Strength.STRONG, true, false, surname, person);
    }

    private static Why surname(String language, String text) {
        return why(language, text, name("North", true, true));
    }

    private static Why person(String language, String text) {
        return why(language, text, name("Ada North", false, true));
    }

    private static Why organization(String language, String text) {
        return why(language, text, name("North", false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Senator [North] said",
        "en, On Monday [North] said",
        "en, then [North] said",
        "en, Yesterday [North] said",
        "en, the UN's [North] said",
        "en, the BBC [North] said",
        "en, it ended. [North] said",
        "en, after May. [North] said",
        "en, [North] Jr. said",
        "de, Bundeskanzler [North] sagte",
        "de, Die Außenministerin [North] sagte",
        "de, Am Dienstag [North] im Amt",
        "fr, Mme [North] a dit",
        "fr, Selon [North]",
        "es, Don [North] dijo",
        "nl, Volgens [North]",
        "it, Secondo [North]",
        "pt, Segundo [North]"
    })
    void aSurnameStandsBehindTitlesDaysAndWordsThatBeginASentence(String language, String text) {
        assertNull(surname(language, text));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Katharine [North] said, OTHER_PERSON",
        "en, K. [North] said, OTHER_PERSON",
        "en, Don [North] said, OTHER_PERSON",
        "en, Will [North] said, OTHER_PERSON",
        "en, M. [North] said, OTHER_PERSON",
        "en, McKay [North] said, OTHER_PERSON",
        "en, Vael-[North] said, OTHER_PERSON",
        "en, [North]-Vael said, OTHER_PERSON",
        "en, [North] Warren said, LONGER_NAME",
        "de, Katharine [North] sagte, OTHER_PERSON",
        "fr, rue [North], LONGER_NAME",
        "xx, Senator [North], OTHER_PERSON"
    })
    void aSurnameIsSomebodyElsesBesideAnotherName(String language, String text, Why why) {
        assertEquals(why, surname(language, text));
    }

    @ParameterizedTest
    @CsvSource({
        "en, the [Ada North] Prize",
        "en, [Ada North] Airport",
        "de, die [Ada North] Stiftung",
        "fr, rue [Ada North]",
        "es, la Fundación [Ada North]"
    })
    void whatIsCalledAfterSomebodyIsNotThem(String language, String text) {
        assertEquals(Why.LONGER_NAME, person(language, text));
    }

    @Test
    void aFullNameStandsBesideOtherWords() {
        assertNull(person("en", "Mayor [Ada North] Monday told Katharine"));
        assertNull(person("en", "a prize for [Ada North] foundation work"));
    }

    @Test
    void anOrganizationIsNotWhatIsCalledAfterIt() {
        assertEquals(Why.LONGER_NAME, organization("en", "the [North] Foundation"));
        assertEquals(Why.LONGER_NAME, organization("en", "[North] Hotel Cos"));
        assertNull(organization("en", "[North] Inc. and [North] Taurus cars"));
        assertNull(organization("en", "the [North] foundation stone"));
        assertNull(organization("en", "Vael-[North] talks"));
        // There "the Columbia university" is the university itself.
        assertNull(organization("fr", "l'université [North]"));
    }

    @Test
    void inScriptsWithoutCapitalsAKnownGivenNameTells() {
        ProfileName name = name("البرغوثي", true, true);
        assertEquals(Why.OTHER_PERSON, why("ar", "قالت مريم [البرغوثي]", name));
        assertEquals(Why.OTHER_PERSON, why("ar", "ومريم [البرغوثي]", name));
        // A given name that only a profile of the dossier has.
        assertEquals(Why.OTHER_PERSON, why("ar", "قال رضوان [البرغوثي]", name));
        assertEquals(Why.LONGER_NAME, why("ar", "شارع [البرغوثي]", name));
        assertNull(why("ar", "قال [البرغوثي]", name));
        assertEquals(Why.OTHER_PERSON, why("he", "אמר דוד [לוי]", name("לוי", true, true)));
        assertNull(why("he", "אמר [לוי]", name("לוי", true, true)));
    }
}
