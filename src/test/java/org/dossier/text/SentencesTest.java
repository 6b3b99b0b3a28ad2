package org.dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.source.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static String cut(String text) {
        return Sentences.of(text, 0, text.length()).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .collect(Collectors.joining(" | "));
    }

    /** Each with a bar where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "One. | Two! | Three? | Four",
                "Sen. Rubio met Dr. Hale and Mr. Warren. | They spoke.",
                "J. R. North left. | He was late.",
                "The U.S. Senate sat. | It rose at 5 p.m. on Friday.",
                "It cost 3.50 florens, e.g. at Corrun Ltd. in May. | No more.",
                "“Is it late?” she asked. | He said: “It is.” | Then he left.",
                "“Go!” he cried. | (It was late.) | They went.",
                "See smith.example for more. | Done.",
                "قال زيد. | ثم ذهب! | لماذا؟ | لا أعرف.",
                "הוא בא. | היא הלכה?",
                "これは文です。 | 次の文。",
                "No. 4 is here, cf. p. 7, vs. vol. 2. | End."
            })
    void endWhereReadersEndThem(String sentences) {
        assertEquals(
                sentences,
                cut(sentences.replace("。 | ", "。").replace(" | ", " ")).replace("。 | ", "。 | "));
    }

    @Test
    void linesBrokenOnPurposeMayGoOn() {
        assertEquals("One line\nand its end. | Next.", cut("One line\nand its end. Next."));
    }

    @Test
    void coverTheBlockButForSpaces() {
        String text = "xx  One. Two.  yy";
        List<Range> sentences = Sentences.of(text, 2, 15);
        assertEquals(List.of(new Range(4, 8), new Range(9, 13)), sentences);
        assertEquals(List.of(), Sentences.of(text, 2, 4));
        assertEquals(List.of(), Sentences.of("", 0, 0));
    }

    @Test
    void theSentenceAtAPlaceIsTheOneThatHoldsItOrEndsBeforeIt() {
        String text = "One. Two.";
        List<Range> sentences = Sentences.of(text, 0, text.length());
        assertEquals(sentences.get(0), Sentences.at(sentences, 0));
        assertEquals(sentences.get(0), Sentences.at(sentences, 4));
        assertEquals(sentences.get(1), Sentences.at(sentences, 5));
        assertEquals(sentences.get(1), Sentences.at(sentences, 99));
        assertNull(Sentences.at(List.of(), 0));
    }
}
