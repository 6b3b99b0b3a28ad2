package org.dossier.text.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.source.Range;
import org.dossier.text.Folded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {
    /** Blocks separated by {@code |}; what is found, parts joined by {@code +}, places by {@code /}. */
    private static String find(String text, String quote) {
        return find(text, quote, "", "");
    }

    private static String find(String text, String quote, String prefix, String suffix) {
        return finder(text).find(quote, prefix, suffix).stream()
                .map(hit -> hit.parts().stream()
                        .map(part -> part.start() + ":" + text.substring(part.start(), part.end()))
                        .collect(Collectors.joining("+")))
                .collect(Collectors.joining("/"));
    }

    private static QuoteFinder finder(String text) {
        List<Range> blocks = new ArrayList<>();
        int start = 0;
        for (String block : text.split("\\|")) {
            blocks.add(new Range(start, start + block.length()));
            start += block.length() + 1;
        }
        return new QuoteFinder(Folded.of(text, blocks, false));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "The crane stood still.,      crane stood,        4:crane stood",
                "He said “it’s late”.,        `\"it's late\"`,    8:“it’s late”",
                "It cost 3–4 florens — once.,  3-4 florens - once, 8:3–4 florens — once",
                "The oﬃce is shut.,           office is,          4:oﬃce is",
                "Some so\u00ADft words.,      soft words,         5:so\u00ADft words",
                "Le cafe\u0301 noir.,         café noir,          3:cafe\u0301 noir",
                "Two\u00A0words here.,        two words,          ``",
                "Two\u00A0words here.,        `  Two   words `,   0:Two\u00A0words",
                "Case matters.,               case matters,       ``",
                "A party of art.,             art,                11:art",
                "Words|across,                Words across,       ``",
                "a. b,                        .,                  1:.",
                "any,                         ``,                 ``",
                "any,                         [...],              ``"
            })
    void findsWhatReadersSee(String text, String quote, String found) {
        assertEquals(found, find(text, quote));
    }

    @Test
    void shortQuotesAreWholeWordsAndLongOnesMayCutThem() {
        assertEquals("", find("The harbourmaster waved.", "master wave"));
        assertEquals("11:master waved at all", find("The harbourmaster waved at all of us.", "master waved at all"));
    }

    @Test
    void lookAlikesAreOnlyFoundWhereTheyAreTheSame() {
        String text = "Two percent paid. Twelve percent paid. The sale came after a tender.";
        assertEquals("", find(text, "two percent paid"));
        assertEquals("18:Twelve percent paid", find(text, "Twelve percent paid"));
        assertEquals("", find(text, "The sale came without a tender"));
    }

    @Test
    void nothingIsCutOutOfWhatAReaderTakesForOneCharacter() {
        assertEquals("", find("A family 👨‍👩‍👧 came.", "👨"));
        assertEquals("", find("Wave 👋🏽 now.", "👋"));
        assertEquals("5:👋🏽", find("Wave 👋🏽 now.", "👋🏽"));
        assertEquals("", find("Flag 🇩🇪 up.", "🇩"));
        assertEquals("", find("x\u0323 alone", "x"));
    }

    @Test
    void severalPlacesAreAllGiven() {
        assertEquals("4:lamp/17:lamp", find("The lamp and the lamp.", "lamp"));
        assertEquals("0:ha ha/3:ha ha", find("ha ha ha", "ha ha"));
    }

    @Test
    void prefixAndSuffixNarrow() {
        String text = "The lamp and a lamp, then the lamp.|The lamp.";
        assertEquals("15:lamp", find(text, "lamp", "and a", ""));
        assertEquals("4:lamp", find(text, "lamp", "", " and"));
        assertEquals("30:lamp", find(text, "lamp", "then the", ""));
        assertEquals("4:lamp/15:lamp/30:lamp/40:lamp", find(text, "lamp", "", ""));
        assertEquals("", find(text, "lamp", "no", ""));
        assertEquals("", find(text, "lamp", "The lamp and a lamp, then the lamp and much more than that", ""));
    }

    @Test
    void prefixAndSuffixAreFoldedToo() {
        assertEquals("5:word", find("“So” word — end", "word", "\"So\"", "- end"));
    }

    @Test
    void aLongQuoteThatStandsOnceIsItsOwnContext() {
        String phrase = "these are so many words that nobody writes them twice";
        assertEquals("", find("So " + phrase + ".", phrase, "Once", "!"));
        assertEquals("6:" + phrase, find("Once, " + phrase + ".", phrase, "Once", "!"));
        String quote = phrase + ", and if somebody did it would not be in one text of one day";
        assertEquals("3:" + quote, find("So " + quote + ".", quote, "Once", "!"));
        assertEquals("", find("So few words.", "few words", "Once", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "One two three four.,          One [...] four,         0:One+14:four",
        "One two three four.,          One [...] three […] four., 0:One+8:three+14:four.",
        "One|two|three,                One [...] three,        0:One+8:three",
        "four before One,              One [...] four,         ''",
        "a b a c,                      a [...] c,              4:a+6:c",
        "a b c a b c,                  a [...] c,              0:a+4:c/6:a+10:c",
        "one [...] two,                one[...]two,            0:one+10:two"
    })
    void gapsLeaveWordsOut(String text, String quote, String found) {
        assertEquals(found, find(text, quote));
    }

    @Test
    void arabicQuotesMayBeginBehindGluedWords() {
        assertEquals("1:لانترن كبيرة", find("ولانترن كبيرة", "لانترن كبيرة"));
        assertEquals("", find("سلانترن كبيرة", "لانترن"));
    }

    @Test
    void sayWhatWouldTellPlacesApart() {
        String text = "The lamp was lit. The “old” lamp was lit.|lamp was lit.";
        QuoteFinder finder = finder(text);
        List<QuoteFinder.Hit> hits = finder.find("lamp was lit", "", "");
        assertEquals(3, hits.size());
        assertEquals("The", finder.tellingPrefix(hits, 0, text));
        assertEquals("“old”", finder.tellingPrefix(hits, 1, text));
        assertNull(finder.tellingPrefix(hits, 2, text));
    }

    @Test
    void whatTellsAPlaceApartFindsIt() {
        String text = "1. The lamp here, 2. the lamp here — (the lamp here) and “the lamp here”.|So the lamp here.";
        QuoteFinder finder = finder(text);
        List<QuoteFinder.Hit> hits = finder.find("lamp here", "", "");
        assertEquals(5, hits.size());
        for (int i = 0; i < hits.size(); i++) {
            String prefix = finder.tellingPrefix(hits, i, text);
            assertEquals(List.of(hits.get(i)), finder.find("lamp here", prefix, ""), prefix);
        }
    }
}
