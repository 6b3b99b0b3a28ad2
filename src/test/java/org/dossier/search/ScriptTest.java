package org.dossier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private static String written(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Script.write("dossierSearch", "text/0", json -> json.writeString(text), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void noTextEndsTheScript() throws IOException {
        assertEquals(
                "dossierSearch(\"text/0\",\"<\\/script> \\u2028\\u2029 \\\"é😀\\\"\");\n",
                written("</script> \u2028\u2029 \"é😀\""));
    }
}
