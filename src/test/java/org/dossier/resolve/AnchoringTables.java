package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dossier.model.AnchorState;
import org.dossier.text.quotes.NearQuote;

/** What came of many cases, as tables of the README of the corpus. */
final class AnchoringTables {
    private static final Path README = Path.of("src/test/resources/anchoring/README.md");
    /** The lowest score of the sweep. */
    static final double LOWEST = 0.75;

    private static final double[] SCORES = {LOWEST, 0.80, 0.85, 0.90, 0.95};
    private static final double[] MARGINS = {0.00, 0.05, 0.10, 0.15, 0.20};

    private AnchoringTables() {}

    /** What is not as it should be, a line for each case. */
    static String mistakes(AnchoringRun run) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < run.cases().size(); i++) {
            AnchoringCase one = run.cases().get(i);
            Anchored found = run.found().get(i);
            boolean expected = one.expected() == null || one.expected() == found.state();
            AnchoringCase.Outcome outcome = run.outcome(i);
            if (!expected || outcome == AnchoringCase.Outcome.WRONG) {
                wrong.add(one + ": expected " + one.expected() + ", found " + found.state() + ", which is "
                        + outcome.key + ", at " + found.score() + ": " + found.words());
            }
        }
        return String.join("\n", wrong);
    }

    /** Cases and outcomes by class. */
    static String classes(AnchoringRun run) {
        Map<String, int[]> rows = new LinkedHashMap<>();
        int[] all = new int[AnchoringCase.Outcome.values().length];
        for (int i = 0; i < run.cases().size(); i++) {
            int outcome = run.outcome(i).ordinal();
            rows.computeIfAbsent(run.cases().get(i).kind(), kind -> new int[all.length])[outcome]++;
            all[outcome]++;
        }
        rows.put("**all**", all);
        StringBuilder table = new StringBuilder("| class | cases |");
        for (AnchoringCase.Outcome outcome : AnchoringCase.Outcome.values()) {
            table.append(' ').append(outcome.key).append(" |");
        }
        table.append("\n| --- | ---: |").append(" ---: |".repeat(all.length)).append('\n');
        rows.forEach((kind, counts) -> {
            table.append("| ")
                    .append(kind)
                    .append(" | ")
                    .append(Arrays.stream(counts).sum())
                    .append(" |");
            for (int count : counts) {
                table.append(' ').append(count).append(" |");
            }
            table.append('\n');
        });
        return table.toString();
    }

    /** For each pair of limits: how many changed quotes would be placed right, and how many wrong. */
    static Map<NearQuote.Limits, int[]> sweep(List<AnchoringRun> runs) {
        Map<NearQuote.Limits, int[]> sweep = new LinkedHashMap<>();
        for (double score : SCORES) {
            for (double margin : MARGINS) {
                sweep.put(new NearQuote.Limits(score, margin), new int[2]);
            }
        }
        for (AnchoringRun run : runs) {
            List<NearQuote.Candidate> nearest = run.nearest();
            for (int i = 0; i < nearest.size(); i++) {
                NearQuote.Candidate near = nearest.get(i);
                if (near != null) {
                    List<int[]> parts = List.of(new int[] {near.start(), near.end()});
                    AnchoringCase one = run.cases().get(i);
                    boolean right =
                            one.outcome(AnchorState.CHANGED, parts, run.bodies().get(i))
                                    == AnchoringCase.Outcome.CHANGED;
                    sweep.forEach((limits, counts) ->
                            counts[right ? 0 : 1] += near.why(limits).isEmpty() ? 1 : 0);
                }
            }
        }
        return sweep;
    }

    /** A sweep as a table: placed right / placed wrong. */
    static String limits(Map<NearQuote.Limits, int[]> sweep) {
        StringBuilder table = new StringBuilder("| score |");
        for (double margin : MARGINS) {
            table.append(String.format(Locale.ROOT, " margin %.2f |", margin));
        }
        table.append("\n| --- |").append(" ---: |".repeat(MARGINS.length)).append('\n');
        for (double score : SCORES) {
            table.append(String.format(Locale.ROOT, "| %.2f |", score));
            for (double margin : MARGINS) {
                NearQuote.Limits limits = new NearQuote.Limits(score, margin);
                int[] counts = sweep.get(limits);
                String cell = counts[0] + " / " + counts[1];
                String mark = limits.equals(NearQuote.Limits.STANDARD) ? "**" : "";
                table.append(' ').append(mark).append(cell).append(mark).append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    /** Holds a table of the page to what it should be, or writes it with {@code -Dgolden=write}. */
    static void told(String name, String table) throws IOException {
        String readme = Files.readString(README).replace("\r\n", "\n");
        String begin = "<!-- " + name + ": made by a test -->\n";
        int from = readme.indexOf(begin) + begin.length();
        int to = readme.indexOf("<!-- /" + name + " -->");
        assertTrue(from > begin.length() && to >= from, () -> "no place for the table " + name);
        if (System.getProperty("golden", "check").equals("write")) {
            Files.writeString(README, readme.substring(0, from) + table + readme.substring(to));
        } else {
            assertEquals(table, readme.substring(from, to), "run this test with -Dgolden=write");
        }
    }
}
