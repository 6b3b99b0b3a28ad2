package org.dossier.rename;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.source.Problem;

/** Makes planned changes in a copy of the content, so that what comes of them is known before an author's file is touched. */
public final class Trial implements AutoCloseable {
    private final Path folder;

    private Trial(Path folder) {
        this.folder = folder;
    }

    /**
     * A copy with the changes made in it, in a folder for temporary files; of assets there is only the name.
     *
     * @param project the folder that holds {@code content}
     * @throws IOException when it cannot be copied, or a file has changed since it was read
     */
    public static Trial of(Path project, Plan plan) throws IOException {
        Trial trial = new Trial(Files.createTempDirectory("dossier"));
        try {
            trial.copy(project.resolve("content"));
            plan.apply(trial.folder);
            return trial;
        } catch (IOException e) {
            trial.close();
            throw e;
        } catch (UncheckedIOException e) {
            trial.close();
            throw e.getCause();
        }
    }

    private void copy(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                Path relative = content.relativize(file);
                Path copy = folder.resolve("content").resolve(relative.toString());
                try {
                    Files.createDirectories(copy.getParent());
                    if (relative.startsWith("assets")) {
                        Files.createFile(copy);
                    } else {
                        Files.copy(file, copy);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** The folder that holds the changed {@code content}. */
    public Path folder() {
        return folder;
    }

    /**
     * What is wrong after a change that was not before.
     *
     * @param plan the change: what speaks of the old id counts as speaking of the new one
     */
    public static List<Problem> added(List<Problem> before, List<Problem> after, Plan plan) {
        Map<String, Integer> known = new HashMap<>();
        before.forEach(problem -> known.merge(key(problem, plan), 1, Integer::sum));
        List<Problem> added = new ArrayList<>();
        for (Problem problem : after) {
            if (known.merge(key(problem, plan), -1, Integer::sum) < 0) {
                added.add(problem);
            }
        }
        return added;
    }

    private static String key(Problem problem, Plan plan) {
        return problem.level().word() + " " + problem.code() + " "
                + problem.message().replace("'" + plan.old() + "'", "'" + plan.now() + "'");
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
