package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As {@link OneFaultTest}, with every file broken in every way, one at a time. */
class OneFaultIT {
    @TempDir
    private Path folder;

    @Test
    void isReportedOnce() throws IOException {
        BreakableDossier faults = BreakableDossier.in(folder);
        List<String> wrong = new ArrayList<>();
        for (String name : faults.files()) {
            for (Map.Entry<String, byte[]> fault : faults.of(name).entrySet()) {
                wrong.add(faults.saidOf(name, fault));
            }
        }
        assertEquals("", String.join("", wrong));
    }
}
