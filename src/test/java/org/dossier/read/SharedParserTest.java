package org.dossier.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.vladsch.flexmark.parser.Parser;
import java.lang.reflect.Field;
import java.util.BitSet;
import org.dossier.read.markdown.MarkdownReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What threads share of a parser does not change while it parses. Else two first tables at once might spoil each other, too seldom for a test to
 * see it happen: so this looks into the parser.
 */
class SharedParserTest {
    @ParameterizedTest
    @ValueSource(strings = {"parser", "withoutAddresses"})
    void isTheSameAfterATable(String name) throws Exception {
        Parser parser = (Parser) value(MarkdownReader.class, name, new MarkdownReader());
        BitSet shared = (BitSet) value(Parser.class, "specialCharacters", parser);
        BitSet before = (BitSet) shared.clone();
        assertFalse(before.isEmpty());
        parser.parse("a | b\n:-- | --\nc | [^d]\n\n[^d]: *e* ~~f~~ [g](h) www.i.example\n\nj\n: k\n");
        assertEquals(before, shared);
    }

    private static Object value(Class<?> type, String name, Object of) throws Exception {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }
}
