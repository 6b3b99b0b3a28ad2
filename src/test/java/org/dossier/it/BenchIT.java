package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark makes a dossier without a fault and measures each kind of build; how long they take is judged nowhere. */
class BenchIT {
    @Test
    void measuresEachKindOfBuild(@TempDir Path work) throws Exception {
        Jar.Run run = Jar.start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Path.of("src/bench/Bench.java").toString(),
                "--articles",
                "8",
                "--profiles",
                "6",
                "--annotations",
                "2",
                "--runs",
                "1",
                "--jar",
                Jar.path().toString(),
                "--work",
                work.toString()));
        assertEquals(0, run.code(), run.output());
        List<String> rows = run.output()
                .lines()
                .filter(line -> line.startsWith("| Dossier,"))
                .toList();
        assertEquals(4, rows.size(), run.output());
        for (String row : rows) {
            String[] cells = row.split("\\s*\\|\\s*");
            assertTrue(Double.parseDouble(cells[2]) > 0, row);
            // Eight articles, six profiles, and the pages that list them.
            assertTrue(Integer.parseInt(cells[5]) > 25, row);
        }
    }
}
