package org.dossier.read.yaml;

import java.util.List;
import org.dossier.model.Language;
import org.dossier.read.markdown.MarkdownReader;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;

/** A YAML text, read; and what was found wrong with it so far. */
public final class ReadYaml {
    public static final Yaml YAML = new Yaml();
    public static final MarkdownReader MARKDOWN = new MarkdownReader();

    public final SourceFile file;
    public final Problems problems = new Problems();
    final Reading reading = new Reading(problems, MARKDOWN, Language.ENGLISH);
    public final Yaml.Mapping map;

    private ReadYaml(String text) {
        file = SourceFile.of("test.yaml", text);
        map = YAML.read(file, 0, file.text().length(), problems);
    }

    public static ReadYaml of(String text) {
        return new ReadYaml(text);
    }

    /** What a key of the map holds, as a reader takes it. */
    public <T> T get(Key<T> key) {
        return fields(key).get(key);
    }

    /** The fields of the map, which may have these keys. */
    Fields fields(Key<?>... keys) {
        return new Fields(map, Keys.of("test", keys), reading);
    }

    /** Reads the map, which may have these keys, by all of them. */
    void read(Key<?>... keys) {
        Fields fields = fields(keys);
        List.of(keys).forEach(fields::get);
        fields.done();
    }

    /** The value of a key. */
    Yaml.Node value(String key) {
        return map.entries().get(key).value();
    }

    /** The text of a scalar. */
    String text(String key) {
        return ((Yaml.Scalar) value(key)).text();
    }

    /** Codes and what they point at: {@code "unknown-key titel"}. */
    public List<String> found() {
        return problems.sorted().stream()
                .map(problem -> problem.code() + " " + problem.span().text())
                .toList();
    }

    /** The only problem. */
    public Problem problem() {
        List<Problem> all = problems.sorted();
        if (all.size() != 1) {
            throw new AssertionError("one problem expected: " + all);
        }
        return all.get(0);
    }

    /** Place, message and help of the only problem. */
    public String said() {
        Problem problem = problem();
        return problem.span().line() + ":" + problem.span().column() + " " + problem.message() + " | " + problem.help();
    }
}
