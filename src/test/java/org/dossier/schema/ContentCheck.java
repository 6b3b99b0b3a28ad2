package org.dossier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Holds files of a content against the schemas, by a validator that knows nothing of this program. */
public final class ContentCheck {
    private static final Pattern FRONT =
            Pattern.compile("\\A---[ \\t]*\\R(.*?)^---[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);

    private final Map<Schemas.Schema, List<Schema>> schemas = new LinkedHashMap<>();

    /** A check by all schemas, each read by the draft that it names and by the one that other tools take it for. */
    public ContentCheck() {
        for (Schemas.Schema schema : Schemas.all()) {
            String text = schema.text().replaceFirst("\\s*\"\\$schema\" : .*", "");
            List<Schema> drafts = Stream.of(SpecificationVersion.DRAFT_7, SpecificationVersion.DRAFT_2020_12)
                    .map(draft -> registry(draft).getSchema(text, InputFormat.JSON))
                    .toList();
            schemas.put(schema, drafts);
        }
    }

    private static SchemaRegistry registry(SpecificationVersion draft) {
        return SchemaRegistry.withDefaultDialect(
                draft, builder -> builder.nodeReader(reader -> reader.locationAware()));
    }

    /**
     * What is wrong with a file.
     *
     * @param path of the file, seen from the project: {@code content/articles/a.md}
     * @return by line, from 1 on; empty when all is well, when no schema is for this file, and when what it holds is not YAML
     */
    public Map<Integer, List<String>> faults(Path project, String path) throws IOException {
        Map<Integer, List<String>> faults = new TreeMap<>();
        for (Map.Entry<Schemas.Schema, List<Schema>> entry : schemas.entrySet()) {
            Schemas.Schema schema = entry.getKey();
            if (FileSystems.getDefault()
                    .getPathMatcher("glob:" + schema.pattern())
                    .matches(Path.of(path))) {
                String text = new String(Files.readAllBytes(project.resolve(path)), StandardCharsets.UTF_8);
                faults = check(entry.getValue().get(0), yaml(schema, text));
                assertEquals(
                        faults.keySet(),
                        check(entry.getValue().get(1), yaml(schema, text)).keySet(),
                        path);
            }
        }
        return faults;
    }

    /** The YAML of a file, on the lines where it is; null when there is none. */
    private static String yaml(Schemas.Schema schema, String text) {
        if (!schema.frontMatter()) {
            return text;
        }
        Matcher front = FRONT.matcher(text);
        return front.find() ? "\n" + front.group(1) : null;
    }

    private static Map<Integer, List<String>> check(Schema schema, String yaml) {
        Map<Integer, List<String>> faults = new TreeMap<>();
        if (yaml == null || yaml.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            return faults;
        }
        List<Error> errors;
        try {
            errors = schema.validate(yaml, InputFormat.YAML);
        } catch (IllegalArgumentException | JacksonException e) {
            return faults;
        }
        for (Error error : errors) {
            // A value fits none of several forms: what is said of the form that is not a value at all helps nobody.
            if (!error.getKeyword().equals("not")) {
                faults.computeIfAbsent(line(error, yaml.lines().toList()), line -> new ArrayList<>())
                        .add(error.toString());
            }
        }
        return faults;
    }

    /** The line of what is wrong; the validator knows where values are, so a key is looked for above its value. */
    private static int line(Error error, List<String> lines) {
        JsonNode node = error.getInstanceNode();
        String key = error.getProperty() == null ? named(error) : error.getProperty();
        JsonNode inner = key == null ? null : node.get(key);
        int line = JsonNodes.tokenStreamLocationOf(inner == null ? node : inner).getLineNr();
        while (inner != null && line > 1 && !lines.get(line - 1).contains(key)) {
            line--;
        }
        return line;
    }

    /** The key whose name is wrong; null when something else is. */
    private static String named(Error error) {
        return error.getKeyword().equals("propertyNames") ? String.valueOf(error.getArguments()[0]) : null;
    }
}
