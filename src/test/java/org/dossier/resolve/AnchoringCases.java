package org.dossier.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dossier.model.AnchorState;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the cases of {@code src/test/resources/anchoring}: a file for each class. */
final class AnchoringCases {
    static final Path FOLDER = Path.of("src/test/resources/anchoring");

    private AnchoringCases() {}

    /** A file as written. */
    private record Sheet(String about, Map<String, String> texts, List<Row> cases) {}

    private record Row(
            String name,
            String before,
            String quote,
            String prefix,
            String suffix,
            int occurrence,
            String after,
            String expected,
            String became,
            int place,
            String why) {}

    /** All cases, by file and in order. */
    static List<AnchoringCase> all() throws IOException {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        List<AnchoringCase> cases = new ArrayList<>();
        try (Stream<Path> list = Files.list(FOLDER)) {
            for (Path file : list.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Sheet sheet = mapper.readValue(Files.readString(file), Sheet.class);
                String kind = file.getFileName().toString().replace(".yaml", "").replace('-', ' ');
                sheet.cases.forEach(row -> cases.add(of(kind, sheet, row)));
            }
        }
        return cases;
    }

    private static AnchoringCase of(String kind, Sheet sheet, Row row) {
        Objects.requireNonNull(row.why, () -> kind + ": " + row.name + " has no 'why'");
        AnchorState expected = AnchorState.valueOf(row.expected.toUpperCase(Locale.ROOT));
        boolean exact = expected == AnchorState.EXACT;
        return new AnchoringCase(
                kind,
                row.name,
                text(sheet, row.before),
                row.quote,
                Objects.requireNonNullElse(row.prefix, ""),
                Objects.requireNonNullElse(row.suffix, ""),
                row.occurrence,
                text(sheet, row.after),
                expected,
                row.became == null && exact ? row.quote : row.became,
                row.place);
    }

    /** The text itself, or the one of the file's {@code texts} that it names. */
    private static String text(Sheet sheet, String text) {
        return sheet.texts == null ? text : sheet.texts.getOrDefault(text, text);
    }
}
