package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report for editors, as the packaged jar writes it. */
class AuditIT {
    @TempDir
    Path folder;

    @Test
    void theReportsAreValidHtml() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Jar.java(),
                "-cp",
                System.getProperty("java.class.path"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--format",
                "gnu"));
        for (String project : List.of("", "dossiers/fictional", "broken/claims", "broken/quotes")) {
            Path content = project.isEmpty() ? Path.of("") : Path.of("src/test/resources", project);
            Path report = folder.resolve(project.replace('/', '-') + "-report.html");
            Jar.Run run = Jar.run("check", content.toAbsolutePath(), "--audit", report);
            assertEquals(project.contains("broken") ? 1 : 0, run.code(), run.output());
            command.add(report.toString());
        }
        // One start of the checker for all of them: it takes longer to start than to check.
        Jar.Run checked = Jar.start(command);
        List<String> found = checked.output()
                .lines()
                .filter(line -> line.contains(".html\""))
                .toList();
        assertEquals(List.of(), found);
        assertEquals(0, checked.code(), checked.output());
    }

    @Test
    void aRelativePathIsTakenFromWhereTheCommandRuns() throws Exception {
        Path project = folder.resolve("project");
        Jar.copy(Path.of("src/test/resources/dossiers/quotes"), project);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Jar.Run run = Jar.in(elsewhere, "check", "../project", "--audit", "report.json");
        assertEquals(0, run.code(), run.output());
        assertTrue(Files.exists(elsewhere.resolve("report.json")));
        assertFalse(Files.exists(project.resolve("report.json")));
        assertEquals(2, Jar.in(project, "check", "--audit", "site/report.json").code());
        assertFalse(Files.exists(project.resolve("site")));
    }

    @Test
    void anotherPlaceAndTimeGiveTheSameBytes() throws Exception {
        Path project = folder.resolve("project");
        Jar.copy(Path.of("src/test/resources/dossiers/fictional"), project);
        for (String end : List.of(".html", ".json")) {
            Path here = folder.resolve("here" + end);
            Path there = folder.resolve("there" + end);
            assertEquals(0, Jar.run("check", project, "--audit", here).code());
            List<String> turkish =
                    List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1");
            assertEquals(0, Jar.run(turkish, "check", project, "--audit", there).code());
            assertArrayEquals(Files.readAllBytes(here), Files.readAllBytes(there));
        }
    }
}
