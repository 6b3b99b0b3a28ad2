package org.dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "en | He said \"no\", twice. | He said “no”, twice.",
                "en | an \"anti-Israel 'digital rights' group.\" | an “anti-Israel ‘digital rights’ group.”",
                "en | \"Has Promoted 'Knife Intifada.'\" | “Has Promoted ‘Knife Intifada.’”",
                "en | \"'Twas 'em,\" he said | “’Twas ’em,” he said",
                "en | the students' union and O'Brien's dog don't | the students’ union and O’Brien’s dog don’t",
                "en | rock 'n' roll of the '90s and '68 | rock ’n’ roll of the ’90s and ’68",
                "en | (\"so\") [\"so\"] —\"so\"— | (“so”) [“so”] —“so”—",
                "en | \"I—\" he began, \"I…\" | “I—” he began, “I…”",
                "en | in \"1984\" and '1984' | in “1984” and ‘1984’",
                "en | \"She is 5'10\" tall,\" he said | “She is 5'10\" tall,” he said",
                "en | a 6\" pipe, 5'10\", 5' | a 6\" pipe, 5'10\", 5'",
                "en | a \" alone and ' alone | a \" alone and ' alone",
                "en | already “so”, ‘so’, and it’s | already “so”, ‘so’, and it’s",
                "en | \"a first paragraph that goes on | “a first paragraph that goes on",
                "de | Er sagte: \"Das ist 'gut'.\" | Er sagte: „Das ist ‚gut‘.“",
                "de | Geht's? | Geht’s?",
                "fr | Il dit \"oui\" à l'\"ami\" | Il dit «oui» à l’«ami»",
                "fr | 'non' | ‘non’",
                "sv | han sa \"'nej'\" | han sa ”’nej’”",
                "nl | hij zei \"nee\" | hij zei “nee”",
                "ar | قال \"نعم\" ثم سكت | قال ”نعم“ ثم سكت",
                "he | אמר \"כן\" לצה\"ל | אמר ”כן” לצה\"ל",
                "he | צ'רלס | צ'רלס",
                "ja | 彼は \"はい\" と | 彼は 「はい」 と",
            })
    void textsHaveTheMarksOfTheirLanguage(String tag, String written, String set) {
        assertEquals(set, QuotationMarks.set(written, tag));
    }

    /** What was written is found in what is shown, and the reverse: every mark folds to the straight one it came from. */
    @ParameterizedTest
    @ValueSource(
            strings = {"en", "de", "fr", "sv", "nl", "ar", "he", "ja", "ru", "pl", "fr-CH", "it", "el", "zh", "fa", "da"
            })
    void everyMarkFoldsBack(String tag) {
        for (String text : List.of("He said \"no\", 'no', twice: it's so.", "\"'a' b 'c'\" d")) {
            String set = QuotationMarks.set(text, tag);
            assertEquals(text.length(), set.length(), set);
            assertEquals(text, Folded.quote(set).text(), tag);
            assertEquals(Folded.quote(text).text(), Folded.quote(set).text(), tag);
        }
    }

    @Test
    void aTextThatIsSetStaysSo() {
        String set = QuotationMarks.set("\"It's 'so',\" he said; 5'10\"", "en");
        assertEquals(set, QuotationMarks.set(set, "en"));
    }
}
