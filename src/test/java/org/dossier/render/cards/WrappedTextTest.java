package org.dossier.render.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTextTest {
    /** Every character is one wide. */
    private static WrappedText lines(String text) {
        return WrappedText.of(text, String::length);
    }

    @Test
    void linesAreAsEvenAsTheirNumberAllows() {
        assertEquals(
                List.of("one two", "three four"), lines("one two three four").within(13, 3));
    }

    @Test
    void nothingIsLostWhileItFits() {
        String text = "Who paid for the roof, and who mended it?";
        assertEquals(text, String.join(" ", lines(text).within(12, 9)));
    }

    @Test
    void tooManyLinesEndInASign() {
        assertEquals(
                List.of("one two", "three …"), lines("one two three four five").within(9, 2));
        assertEquals(List.of("abc …"), lines("abcdefgh").within(5, 1));
    }

    @Test
    void aWordThatIsTooWideIsBrokenWithoutAHyphen() {
        List<String> broken = lines("abcdefghij").within(4, 5);
        assertEquals("abcdefghij", String.join("", broken));
        assertTrue(broken.stream().allMatch(line -> line.length() <= 4), broken.toString());
        assertFalse(lines("abcdefghij").fits(4, 5), "a smaller size may spare it");
        assertTrue(lines("abcdefghij").fits(10, 1));
    }

    @Test
    void anEmptyTextHasNoLines() {
        assertEquals(List.of(), lines("").within(10, 2));
    }
}
