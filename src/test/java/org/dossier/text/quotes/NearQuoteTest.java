package org.dossier.text.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dossier.text.Folded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearQuoteTest {
    private static final String OLD = "the harbour office was closed during the whole winter because of the ice";

    private static NearQuote.Candidate nearest(String text, String quote) {
        return nearest(text, quote, "", "");
    }

    private static NearQuote.Candidate nearest(String text, String quote, String prefix, String suffix) {
        return new NearQuote(Folded.name(text), text, NearQuote.Limits.STANDARD).nearest(quote, prefix, suffix);
    }

    private static String why(NearQuote.Candidate found) {
        return found.why(NearQuote.Limits.STANDARD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the harbor office was closed during the whole winter because of the ice",
                "the harbour office was closed in the whole winter because of the ice",
                "the  *harbour* office was closed during the whole winter because of ice"
            })
    void aReworddedPassageIsTakenForTheOldOne(String now) {
        NearQuote.Candidate found = nearest("A man says that " + now + ", and so it was.", OLD);
        assertNotNull(found);
        assertEquals("", why(found));
        assertEquals(now, found.words());
        assertTrue(found.score() >= 0.90 && found.score() < 1);
    }

    @Test
    void anotherWordNeedsSomethingAroundItThatStayed() {
        String now = "Nobody came. " + OLD.replace("whole", "entire") + ", and so it was.";
        assertEquals("without prefix and suffix, other words may be another passage", why(nearest(now, OLD)));
        assertEquals("", why(nearest(now, OLD, "Nobody came.", "")));
        assertEquals("", why(nearest(now, OLD, "", ", and so it was.")));
        assertEquals("too much has changed", why(nearest(now, OLD, "Everybody laughed when he said", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was sold after a tender that was held in May. | It was sold without a tender that was held in May.",
                "It is twelve percent of all that is landed. | It is two percent of all that is landed.",
                "It is 12 florens for all that is landed now. | It is 13 florens for all that is landed now.",
                "So Ada had seen the crane fall in May. | So Eda had seen the crane fall in May.",
                "She did see the crane fall in May. | She did not see the crane fall in May."
            })
    void whatSaysSomethingElseIsNever(String text, String quote) {
        NearQuote.Candidate found = nearest(text, quote);
        assertNotNull(found);
        assertFalse(why(found).isEmpty(), found.words());
    }

    @Test
    void nothingIsTakenWhereAnotherPassageIsAsNear() {
        String twice = OLD.replace("whole", "entire") + ". And " + OLD.replace("whole", "long") + ".";
        NearQuote.Candidate found = nearest(twice, OLD);
        assertFalse(why(found).isEmpty(), found.words());
    }

    @Test
    void aShortQuoteIsExactOrNothing() {
        assertNull(nearest("The crane stood.", "crane stod"));
        assertNull(nearest("The crane [...] stood still there.", "crane [...] stod still there"));
        assertNull(nearest("Nothing of the kind.", OLD));
        assertNull(nearest("", OLD));
    }
}
