package org.dossier.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real data kept outside the project. */
final class Corpora {
    private Corpora() {}

    /** The Big List of Naughty Strings; skips the test when it is not there. */
    static List<String> naughtyStrings() {
        Path file = Path.of(System.getProperty("corpora", "../shared/corpora"), "text", "blns.json");
        Assumptions.assumeTrue(Files.exists(file), () -> "no " + file + ": set -Dcorpora to the folder of the corpora");
        return JsonMapper.shared()
                .readTree(file)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
