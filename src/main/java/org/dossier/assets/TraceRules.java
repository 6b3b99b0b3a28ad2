package org.dossier.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
        for (String line : table("traces.tsv")) {
            String[] cells = line.split("\t");
            rows.add(new Row(Pattern.compile(cells[0], FLAGS), Pattern.compile(cells[1], FLAGS)));
        }
        return new TraceRules(
                List.copyOf(rows), Pattern.compile(String.join("|", table("harmless-values.txt")), FLAGS));
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

    /** The rows of a table that comes with the program, without those that begin with {@code #}. */
    static List<String> table(String name) {
        try (InputStream in = TraceRules.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
