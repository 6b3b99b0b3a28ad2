package org.dossier.assets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.source.PackedText;

/**
 * Which statements of a file give away what nobody means to publish: the table {@code traces.tsv}.
 *
 * @param rows of the table
 * @param harmless values that say nothing of anyone
 */
record TraceRules(List<Row> rows, Pattern harmless) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

    record Row(Pattern place, Pattern tag) {}

    /** Made once: the table comes with the program and never changes. */
    private static final TraceRules STANDARD = read();

    static TraceRules standard() {
        return STANDARD;
    }

    private static TraceRules read() {
        List<Row> rows = new ArrayList<>();
        for (String[] cells : PackedText.rows(TraceRules.class, "traces.tsv")) {
            rows.add(new Row(Pattern.compile(cells[0], FLAGS), Pattern.compile(cells[1], FLAGS)));
        }
        String harmless = PackedText.rows(TraceRules.class, "harmless-values.txt").stream()
                .map(cells -> cells[0])
                .collect(Collectors.joining("|"));
        return new TraceRules(List.copyOf(rows), Pattern.compile(harmless, FLAGS));
    }

    /** Those of the statements that the table names, in their order, each tag of a place once. */
    List<MetadataField> among(List<MetadataField> statements) {
        Set<String> seen = new HashSet<>();
        List<MetadataField> traces = new ArrayList<>();
        for (MetadataField one : statements) {
            if (!harmless.matcher(one.value()).matches() && isNamed(one) && seen.add(one.tag())) {
                traces.add(one);
            }
        }
        return traces;
    }

    private boolean isNamed(MetadataField one) {
        return rows.stream()
                .anyMatch(row -> row.place.matcher(one.place()).matches()
                        && row.tag.matcher(one.tag()).matches());
    }
}
