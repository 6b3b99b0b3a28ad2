package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.model.AnchorState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds anchoring to the corpus of {@code src/test/resources/anchoring}.
 *
 * <p>{@code -Dgolden=write} writes its table in the README of the corpus anew.
 */
class AnchoringCorpusTest {
    private static List<AnchoringCase> cases;
    private static AnchoringRun once;
    private static AnchoringRun now;

    @BeforeAll
    static void run() throws IOException {
        cases = AnchoringCases.all();
        once = AnchoringRun.once(cases);
        now = AnchoringRun.now(cases);
    }

    @Test
    void everyQuoteIsFromTheTextBefore() {
        List<String> wrong = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < cases.size(); i++) {
            Anchored found = once.found().get(i);
            if (found.state() != AnchorState.EXACT) {
                wrong.add(cases.get(i) + ": the quote is not found in 'before': " + found.state());
            }
            if (!names.add(cases.get(i).toString())) {
                wrong.add(cases.get(i) + ": a second case of that name");
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyCaseComesOutAsExpected() {
        assertEquals("", AnchoringTables.mistakes(now));
    }

    @Test
    void thereAreEnoughOfThem() {
        long kinds = cases.stream().map(AnchoringCase::kind).distinct().count();
        assertTrue(cases.size() >= 200 && kinds >= 20, () -> cases.size() + " cases of " + kinds + " classes");
    }

    @Test
    void theReadmeTellsTheResults() throws IOException {
        AnchoringTables.told("anchoring-classes", AnchoringTables.classes(now));
    }
}
