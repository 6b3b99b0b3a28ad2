package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void whatUtf8CannotHoldIsReplacedInPlace() {
        assertEquals("a\uFFFDb\uFFFD😀\uFFFD", Characters.storable("a\0b\uD83D😀\uDE00"));
        assertEquals("\uFFFD😀", Characters.storable("\uD83D\uD83D\uDE00"));
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertEquals("\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD", Characters.xml("\0\u001B\uFFFE\uFFFF\uD800"));
        assertEquals("\t\n\r \u0085\uD7FF\uE000\uFFFD😀", Characters.xml("\t\n\r \u0085\uD7FF\uE000\uFFFD😀"));
    }

    @Test
    void otherTextIsNotCopied() {
        String text = new String("plain منى 😀");
        assertSame(text, Characters.storable(text));
        assertSame(text, Characters.xml(text));
    }
}
