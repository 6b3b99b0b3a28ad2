package org.dossier.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

    private static byte[] written(Writer writer, ByteArrayOutputStream out, String text, int piece) throws IOException {
        for (int i = 0; i < text.length(); i += piece) {
            int end = Math.min(text.length(), i + piece);
            switch (i % 3) {
                case 0 -> writer.write(text.substring(i, end));
                case 1 -> writer.write(text, i, end - i);
                default -> writer.write(text.toCharArray(), i, end - i);
            }
        }
        writer.write('.');
        writer.write("\uD83D");
        writer.close();
        return out.toByteArray();
    }

    @Test
    void writesWhatTheJdkWrites() throws IOException {
        // Longer than any buffer, with pairs at each kind of place in it.
        for (String text :
                new String[] {"", "plain ", "Ström — \uD83D\uDE00", "\uD83D\uDE00", "lone \uD83D or \uDE00 "}) {
            String whole = text.repeat(40_000 / Math.max(1, text.length()));
            for (int piece : new int[] {1, 2, 7, 50_000}) {
                ByteArrayOutputStream expected = new ByteArrayOutputStream();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                assertArrayEquals(
                        written(new OutputStreamWriter(expected, StandardCharsets.UTF_8), expected, whole, piece),
                        written(new Utf8Writer(out), out, whole, piece),
                        text + piece);
            }
        }
    }

    @Test
    void holdsBackOnlyWhatIsShort() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Writer writer = new Utf8Writer(out);
        writer.write("short");
        assertEquals(0, out.size());
        writer.write("long".repeat(100_000));
        assertEquals(400_005, out.size());
    }
}
