package org.dossier;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of the index for searching, read as the page does. */
final class IndexFile {
    private static final Pattern CALL = Pattern.compile("dossierSearch\\(\"[a-z]+(?:/[0-9]+)?\",(.*)\\);\n");

    private IndexFile() {}

    /** What it gives to the page. */
    static JsonNode data(String script) {
        Matcher call = CALL.matcher(script);
        assertTrue(call.matches(), script);
        assertTrue(!script.contains("</") && !script.contains("\u2028") && !script.contains("\u2029"), script);
        return new JsonMapper().readTree(call.group(1));
    }
}
