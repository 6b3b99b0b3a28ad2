package org.dossier.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class StorableTextTest {
    @Test
    void whatUtf8CannotHoldIsReplacedInPlace() {
        assertEquals("a\uFFFDb\uFFFD😀\uFFFD", StorableText.storable("a\0b\uD83D😀\uDE00"));
        assertEquals("\uFFFD😀", StorableText.storable("\uD83D\uD83D\uDE00"));
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertEquals("\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD", StorableText.xml("\0\u001B\uFFFE\uFFFF\uD800"));
        assertEquals("\t\n\r \u0085\uD7FF\uE000\uFFFD😀", StorableText.xml("\t\n\r \u0085\uD7FF\uE000\uFFFD😀"));
    }

    @Test
    void otherTextIsNotCopied() {
        String text = new String("plain منى 😀");
        assertSame(text, StorableText.storable(text));
        assertSame(text, StorableText.xml(text));
    }
}
