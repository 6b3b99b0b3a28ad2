package org.dossier.read;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Asset;
import org.dossier.source.FileNames;
import org.dossier.source.FileTree;
import org.dossier.source.Problems;
import org.dossier.source.StorableNames;

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
        StorableNames names = new StorableNames(tree, problems);
        usable.stream().filter(asset -> names.has(asset.file())).forEach(asset -> {
            if (!Files.isReadable(asset.file())) {
                tree.unreadable(asset.file(), new AccessDeniedException(asset.route()));
            }
        });
        names.twins(usable.stream().map(Asset::file).toList(), List.of());
    }

    private String relative(Path file) {
        return FileNames.slashed(content.relativize(file));
    }
}
