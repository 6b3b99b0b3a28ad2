package org.dossier.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dossier.model.Dossier;
import org.dossier.model.RelationKinds;
import org.dossier.read.ContentReader;
import org.dossier.resolve.Resolver;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.Problems;

/**
 * A dossier whose rules have been checked.
 *
 * @param dossier the dossier
 * @param problems what was found, with the levels that the dossier gives its rules
 */
record CheckedDossier(Dossier dossier, List<Problem> problems) {
    /** The dossier in a folder that holds {@code content}. */
    static CheckedDossier of(Path project) {
        try {
            Problems problems = new Problems();
            Dossier dossier = Resolver.resolve(
                            ContentReader.read(project, ContentReader.Part.ALL, problems, Memory.none()),
                            RelationKinds.standard(),
                            problems,
                            Memory.none())
                    .dossier();
            Rules.check(dossier, java.time.LocalDate.of(2026, 1, 1), problems, Memory.none());
            return new CheckedDossier(dossier, Rules.levels(problems.sorted(), dossier.settings()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dossier of files by their path below {@code content}, written to an empty folder. */
    static CheckedDossier of(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve("content").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return of(folder);
    }

    /** What was found, each as {@code error[code]}, sorted as in a report. */
    List<String> codes() {
        return problems.stream()
                .map(problem -> problem.level().word() + "[" + problem.code() + "]")
                .toList();
    }

    /** The words that one rule points at, in order. */
    List<String> words(String rule) {
        return problems.stream()
                .filter(problem -> problem.code().equals(rule))
                .map(problem -> problem.span().text())
                .toList();
    }
}
