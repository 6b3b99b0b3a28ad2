package org.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the reference pages of the manual against what they are made from; {@code -Dgolden=write} writes them anew. */
class ManualReferenceTest {
    @Test
    void saysWhatTheProgramAndTheReadmesSay() throws IOException {
        for (Map.Entry<String, String> page : ManualReference.pages().entrySet()) {
            Path file = ManualTest.PAGES.resolve(page.getKey() + ".md");
            if (System.getProperty("golden", "check").equals("write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.getValue());
            }
            Lines.assertSame(page.getValue(), Files.readString(file));
        }
    }
}
