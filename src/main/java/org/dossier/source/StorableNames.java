package org.dossier.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports files that cannot be published under their names: some computer or web host cannot store them.
 *
 * @param tree what the files are in
 * @param problems where they are reported
 */
public record StorableNames(FileTree tree, Problems problems) {
    /** True when a file can be stored everywhere, with the folders it is in; else it is reported. */
    public boolean has(Path file) {
        for (Path part : tree.relative(file)) {
            String name = part.toString();
            String fault = FileNames.fault(name);
            if (fault != null) {
                problems.error(
                        "asset-name",
                        whole(file),
                        "the name '" + FileNames.shown(name) + "' cannot be stored everywhere: " + fault,
                        "call it '" + FileNames.better(name) + "', and update the references to it");
                return false;
            }
        }
        return true;
    }

    /**
     * Reports files and folders that some computers take for one.
     *
     * @param files in the order in which the later of two is reported
     * @param taken names of files, from the top of the tree on, that are not in it and go where its files go
     */
    public void twins(List<Path> files, Collection<String> taken) {
        Map<String, String> spellings = new HashMap<>();
        Map<String, Path> firsts = new HashMap<>();
        taken.forEach(name -> spellings.put(FileNames.folded(name), name));
        for (Path file : files) {
            String path = FileNames.slashed(tree.relative(file));
            for (int end = next(path, 0); end > 0; end = end == path.length() ? -1 : next(path, end + 1)) {
                String spelling = path.substring(0, end);
                String folded = FileNames.folded(spelling);
                String other = spellings.putIfAbsent(folded, spelling);
                Path first = firsts.putIfAbsent(folded, file);
                if (other != null && !other.equals(spelling)) {
                    problems.add(twin(file, spelling, other, first));
                    break;
                }
            }
        }
    }

    private Problem twin(Path file, String spelling, String other, Path first) {
        Problem problem = Problem.error(
                "asset-name",
                whole(file),
                "'" + FileNames.shown(spelling) + "' and '" + FileNames.shown(other)
                        + "' are the same name on Windows and macOS, which ignore case and how accents are encoded",
                "rename one of them");
        return first == null ? problem : problem.with(whole(first), "the other file");
    }

    /** Where the next part of a path ends. */
    private static int next(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }

    private Span whole(Path file) {
        return Span.whole(SourceFile.of(tree.path(file), ""));
    }
}
