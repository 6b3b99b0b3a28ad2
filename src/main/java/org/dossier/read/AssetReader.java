package org.dossier.read;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.model.Asset;
import org.dossier.source.FileNames;
import org.dossier.source.FileTree;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/**
 * The files of {@code content/assets}, which are copied as they are.
 *
 * @param content the folder that holds {@code assets}
 * @param tree what lies in it
 * @param problems what must not be published is reported there
 */
record AssetReader(Path content, FileTree tree, Problems problems) {
    private static final String FOLDER = "assets";

    /** All of them, by route. Those that cannot be published are among them, so that what refers to them is not reported as well. */
    List<Asset> all() {
        return Stream.concat(
                        tree.below(FOLDER), tree.unusable().filter(file -> file.startsWith(content.resolve(FOLDER))))
                .map(file -> new Asset(Ids.normal(relative(file)), file))
                .sorted(Comparator.comparing(Asset::route).thenComparing(Asset::file))
                .toList();
    }

    /** Reports what of them must not be published, or cannot be. */
    void check(List<Asset> assets) {
        List<Asset> usable =
                assets.stream().filter(asset -> tree.isFile(asset.file())).toList();
        usable.stream().filter(asset -> hasName(asset.file())).forEach(asset -> {
            if (!Files.isReadable(asset.file())) {
                tree.unreadable(asset.file(), new AccessDeniedException(asset.route()));
            }
        });
        twins(usable);
    }

    private String relative(Path file) {
        return FileNames.slashed(content.relativize(file));
    }

    /** Reports a name that cannot be stored everywhere, and returns whether it can. */
    private boolean hasName(Path file) {
        for (Path part : content.relativize(file)) {
            String name = part.toString();
            String fault = FileNames.fault(name);
            if (fault != null) {
                problems.error(
                        "asset-name",
                        whole(file),
                        "the name '" + FileNames.shown(name) + "' cannot be stored everywhere: " + fault,
                        "call it '" + FileNames.better(name) + "', and write it so where it is referred to");
                return false;
            }
        }
        return true;
    }

    /** Reports files and folders that some computers take for one. */
    private void twins(List<Asset> assets) {
        Map<String, String> spellings = new HashMap<>();
        Map<String, Path> firsts = new HashMap<>();
        for (Asset asset : assets) {
            String path = relative(asset.file());
            for (int end = path.indexOf('/'); end >= 0; end = end == path.length() ? -1 : next(path, end + 1)) {
                String spelling = path.substring(0, end);
                String folded = FileNames.folded(spelling);
                String other = spellings.putIfAbsent(folded, spelling);
                Path first = firsts.putIfAbsent(folded, asset.file());
                if (other != null && !other.equals(spelling)) {
                    problems.add(Problem.error(
                                    "asset-name",
                                    whole(asset.file()),
                                    "'" + FileNames.shown(spelling) + "' and '" + FileNames.shown(other)
                                            + "' are one on Windows and macOS, which pay no heed to case and to how accents are written",
                                    "call one of them something else")
                            .with(whole(first), "the other one"));
                    break;
                }
            }
        }
    }

    /** Where the next part of a path ends. */
    private static int next(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }

    private Span whole(Path file) {
        return SourceFile.of(tree.path(file), "").whole();
    }
}
