package org.dossier.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.source.SourceFile;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real data kept outside the project; a test that asks for what is not there is skipped. */
final class Corpora {
    private Corpora() {}

    private static Path path(String name) {
        Path path = Path.of(System.getProperty("corpora", "../shared/corpora")).resolve(name);
        Assumptions.assumeTrue(Files.exists(path), () -> "no " + path + ": set -Dcorpora to the folder of the corpora");
        return path;
    }

    private static List<JsonNode> list(String name) {
        return JsonMapper.shared().readTree(path(name)).valueStream().toList();
    }

    /** The examples of CommonMark, in order. */
    static List<JsonNode> commonMark() {
        return list("commonmark/spec-0.31.json");
    }

    /** The Big List of Naughty Strings. */
    static List<String> naughtyStrings() {
        return list("text/blns.json").stream().map(JsonNode::asString).toList();
    }

    /** The posts of 18F and digital.gov, by path. */
    static List<SourceFile> posts() {
        Path folder = path("articles");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> SourceFile.of(folder.relativize(file).toString(), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
