package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Dossier;
import org.dossier.model.RelationKinds;
import org.dossier.read.ContentReader;
import org.dossier.source.Memory;
import org.dossier.source.Problems;
import org.dossier.text.Sentences;
import org.dossier.text.quotes.NearQuote;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds anchoring to every {@link Mutation} of every sentence of the fictional dossier, and its limits to these and to the corpus.
 *
 * <p>{@code -Dgolden=write} writes the tables of the README of the corpus anew.
 */
class AnchoringEditsIT {
    private static final Path FICTIONAL = Path.of("src/test/resources/dossiers/fictional");

    private static AnchoringRun made;
    private static AnchoringRun written;
    private static Map<NearQuote.Limits, int[]> sweep;

    @BeforeAll
    static void run() throws IOException {
        made = AnchoringRun.now(edits());
        written = AnchoringRun.now(AnchoringCases.all());
        sweep = AnchoringTables.sweep(List.of(written, made));
    }

    private static List<AnchoringCase> edits() throws IOException {
        Problems problems = new Problems();
        Dossier dossier = Resolver.resolve(
                        ContentReader.read(FICTIONAL, ContentReader.Part.ALL, problems, Memory.none()),
                        RelationKinds.standard(),
                        problems,
                        Memory.none())
                .dossier();
        List<AnchoringCase> cases = new ArrayList<>();
        for (Mutation mutation : Mutation.values()) {
            for (Article article : dossier.articles()) {
                for (int first = 0; first < 3; first++) {
                    cases.addAll(mutation.cases(sentences(article.body()), first));
                }
            }
        }
        return cases;
    }

    private static List<List<String>> sentences(Body body) {
        List<List<String>> blocks = new ArrayList<>();
        for (Body.Block block : body.blocks()) {
            blocks.add(Sentences.of(
                            body.text(), block.range().start(), block.range().end())
                    .stream()
                    .map(one -> body.text().substring(one.start(), one.end()).replaceAll("\\s+", " "))
                    .toList());
        }
        return blocks;
    }

    @Test
    void nothingIsPutOnWrongWords() {
        assertEquals("", AnchoringTables.mistakes(made));
    }

    @Test
    void thereAreEnoughOfThem() {
        assertTrue(made.cases().size() >= 6000, () -> "cases: " + made.cases().size());
    }

    /** They put nothing on wrong words, and the sweep counts what a build does. */
    @Test
    void theLimitsAreSafe() {
        int[] standard = sweep.get(NearQuote.Limits.STANDARD);
        assertEquals(0, standard[1], "placed wrong");
        assertEquals(changed(written) + changed(made), standard[0], "placed right");
    }

    /** How many quotes were put on other words; where only the surroundings have changed no limit decides. */
    private static int changed(AnchoringRun run) {
        int count = 0;
        for (int i = 0; i < run.cases().size(); i++) {
            boolean reworded =
                    !run.found().get(i).words().equals(run.cases().get(i).quote());
            count += reworded && run.outcome(i) == AnchoringCase.Outcome.CHANGED ? 1 : 0;
        }
        return count;
    }

    @Test
    void theReadmeTellsTheResults() throws IOException {
        AnchoringTables.told("anchoring-edits", AnchoringTables.classes(made));
        AnchoringTables.told("anchoring-limits", AnchoringTables.limits(sweep));
    }
}
