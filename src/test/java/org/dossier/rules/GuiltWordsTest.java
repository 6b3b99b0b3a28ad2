package org.dossier.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuiltWordsTest {
    private static final GuiltWords WORDS = GuiltWords.standard();

    private static String found(String language, String text, GuiltWords.Voice voice) {
        return WORDS.in(text, List.of(language), voice).stream()
                .map(word -> word.of(text))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A thief and a liar. | thief, liar",
                "en | Thieves. | Thieves",
                "en | The war criminal of the strait. | war criminal",
                "en | A “terrorist” group. | terrorist",
                "en | The group's terrorists. | terrorists",
                "en | Convicted in 2019. | Convicted",
                "ar | هو إرهابيّ معروف | إرهابيّ",
                "ar | جماعة من اللصوص | اللصوص",
                "de | Ein verurteilter Betrüger. | Betrüger",
                "de | Die Kriminellen vom Kai. | Kriminellen",
                "fr | Il est coupable. | coupable",
                "fr | Condamné pour vol. | Condamné pour",
                "es | Es un ladrón. | ladrón",
                "es | Condenado por robo. | Condenado por",
                "en | He took bribes and murdered a man. | took bribes, murdered",
                "it | Un truffatore del molo. | truffatore",
                "pt | É um ladrão. | ladrão",
                "nl | De oplichters van de kade. | oplichters",
                "pl | Znany oszust. | oszust",
                "ru | Известный мошенник с причала. | мошенник",
                "tr | Rıhtımın dolandırıcıları. | dolandırıcıları",
            })
    void findsWordsOfGuilt(String language, String text, String words) {
        assertEquals(words, found(language, text, GuiltWords.Voice.LABEL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Judge at the criminal court.",
                "en | Editor of the Daily Thief.",
                "en | Acquitted; he was never found guilty.",
                "en | She is not a thief.",
                "en | His brother was murdered in 1987.",
                "it | Non è un ladro.",
                "ru | Он не является преступником.",
                "tr | Hırsız değil.",
                "en | Wrongly convicted in 1987.",
                "en | Called a “terrorist” by the ministry.",
                "en | According to the paper 'a liar and a thief'.",
                "en | Works on corruption, fraud and terrorism.",
                "en | The convicting magistrate of the thievery museum.",
                "de | Der Vorsitzende verurteilte den Angriff.",
                "de | Unschuldig, kein Dieb.",
                "de | Laut Zeitung ein »Betrüger«.",
                "fr | Avocat à la cour criminelle.",
                "fr | Le ministre a condamné l'attaque.",
                "es | El ministro condenó el ataque.",
                "ar | قاتل في الحرب ثم صار صحفيا",
                "ar | وصفته الصحيفة بأنه «مجرم»",
                "fi | Varas.",
            })
    void leavesOtherWordsAlone(String language, String text) {
        assertEquals("", found(language, text, GuiltWords.Voice.LABEL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Their “terrorist” friend. | ''",
                "en | Their ‘terrorist’ friend, a thief. | thief",
                "en | A \"thief | thief",
                "fr | Un « escroc ». | ''",
            })
    void quotationMarksAloneWillDoWhereAllIsSomebodysWords(String language, String text, String words) {
        assertEquals(words, found(language, text, GuiltWords.Voice.CLAIM));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Cy North murdered a man. | murdered",
                "en | The Lamp reported that Cy North murdered a man. |",
                "en | A “thief” of the quay. |",
                "de | Er ist ein Betrüger. Die Zeitung nennt ihn einen Dieb. | Betrüger",
                "ru | По данным газеты, он мошенник. |",
            })
    void aSentenceThatSaysWhoSaysSoIsLeftAloneInProse(String language, String text, String words) {
        assertEquals(words == null ? "" : words, found(language, text, GuiltWords.Voice.PROSE));
    }
}
