package org.dossier.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    Path dir;

    @Test
    void acceptsWhatEverySystemCanStore() {
        List<String> routes = List.of(
                "index.html",
                "people/marco-rubio.html",
                "a/b/c.d.e",
                ".nojekyll",
                ".well-known/x",
                "people/.dossier/x",
                "leute/jürgen-groß.html",
                "люди/иван.html",
                "人物/習近平.html",
                "x/🙂.html",
                "console.html",
                "com/nullable.html",
                "com10.txt",
                "with space.html",
                "a&b=c#d%20;'.html",
                "é".repeat(127));
        for (String route : routes) {
            assertEquals(route, OutputFile.of(route, "").route());
        }
    }

    @Test
    void refusesWhatSomeSystemCannotStoreOrWouldPutElsewhere() {
        List<String> routes = List.of(
                "",
                "/",
                "/etc/passwd",
                "a//b",
                "a/",
                "//server/x",
                ".",
                "..",
                "../x",
                "a/../b",
                "a/./b",
                "a/..",
                "a\\b",
                "C:/x",
                "C:x",
                "a:b",
                "a?b",
                "a*b",
                "a<b",
                "a>b",
                "a|b",
                "a\"b",
                "a\nb",
                "a\u0000b",
                "a\u007fb",
                "a\u0085b",
                "a\tb",
                "a.",
                "a ",
                "a./b",
                "a /b",
                "...",
                "CON",
                "con.html",
                "x/Nul",
                "nul.tar.gz",
                "AUX .txt",
                "prn/x",
                "com1",
                "LPT9.html",
                "com².x",
                "CONIN$",
                ".dossier/manifest",
                ".Dossier",
                ".DOSSIER/x",
                "a\ud83d.html",
                "\ude42",
                "é".repeat(128));
        for (String route : routes) {
            assertThrows(IllegalArgumentException.class, () -> OutputFile.of(route, ""), route);
        }
    }

    @Test
    void saysWhichRouteAndWhy() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> OutputFile.of("a\u0007/NUL.txt", ""));
        assertEquals(
                "not a route: \"a\\u0007/NUL.txt\", where \"a\\u0007\" cannot be stored everywhere: "
                        + "it contains a line break or another control character",
                refusal.getMessage());
        refusal = assertThrows(IllegalArgumentException.class, () -> OutputFile.of("x/NUL.txt", ""));
        assertEquals(
                "not a route: \"x/NUL.txt\", where \"NUL.txt\" cannot be stored everywhere: it is a device name on Windows",
                refusal.getMessage());
    }

    @Test
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> OutputFile.of(null, "x"));
        assertThrows(NullPointerException.class, () -> OutputFile.of("x", (String) null));
        assertThrows(NullPointerException.class, () -> OutputFile.of("x", (byte[]) null));
        assertThrows(NullPointerException.class, () -> new OutputFile("x", null));
        assertThrows(NullPointerException.class, () -> OutputFile.copyOf("x", null));
    }

    @Test
    void writesTextAsUtf8() throws IOException {
        assertArrayEquals("Größe €🙂".getBytes(StandardCharsets.UTF_8), bytes(OutputFile.of("x", "Größe €🙂")));
    }

    @Test
    void copiesTheBytesItIsGiven() throws IOException {
        byte[] given = {1, 2, 3};
        OutputFile file = OutputFile.of("x", given);
        given[0] = 9;
        assertArrayEquals(new byte[] {1, 2, 3}, bytes(file));
    }

    @Test
    void readsAFileOnlyWhenAsked() throws IOException {
        Path from = dir.resolve("from");
        OutputFile file = OutputFile.copyOf("x", from);
        assertThrows(NoSuchFileException.class, () -> bytes(file));
        Files.write(from, new byte[] {4, 5});
        assertArrayEquals(new byte[] {4, 5}, bytes(file));
    }

    private static byte[] bytes(OutputFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.content().writeTo(out);
        return out.toByteArray();
    }
}
