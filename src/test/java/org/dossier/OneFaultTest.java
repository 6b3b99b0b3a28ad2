package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One fault gives one problem: what only follows from a file that cannot be read is not reported as well. Each file is broken in one way,
 * the next one in the next; {@link OneFaultIT} breaks each in all ways.
 */
class OneFaultTest {
    @TempDir
    private Path folder;

    @Test
    void isReportedOnce() throws IOException {
        BreakableDossier faults = BreakableDossier.in(folder);
        List<String> wrong = new ArrayList<>();
        int turn = 0;
        for (String name : faults.files()) {
            List<Map.Entry<String, byte[]>> all = List.copyOf(faults.of(name).entrySet());
            wrong.add(faults.saidOf(name, all.get(turn++ % all.size())));
        }
        assertEquals("", String.join("", wrong));
    }
}
