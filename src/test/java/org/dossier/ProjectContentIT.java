package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The project's own content keeps the laws and the rules. Not among the fast tests: a mistake in the content is to be shown by the build, with
 * its place and what to do, not by a failing test.
 */
class ProjectContentIT {
    @Test
    void hasNoProblemAndKeepsTheLaws() throws IOException {
        CheckResult checking = CheckResult.of(Path.of(""));
        assertEquals(List.of(), checking.problems());
        DossierLaws.check(checking.dossier());
    }
}
