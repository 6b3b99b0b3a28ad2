package org.dossier.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.assets.Findings;
import org.dossier.assets.MetadataField;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.IntendedMetadata;
import org.dossier.manuscript.SettingsDraft;
import org.dossier.manuscript.SourceDraft;
import org.dossier.model.Asset;
import org.dossier.model.Source;
import org.dossier.source.FileNames;
import org.dossier.source.FileTree;
import org.dossier.source.Fix;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Sha256;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.dossier.source.StorableNames;
import org.dossier.source.YamlText;
import org.dossier.text.Nearest;

/**
 * The files of {@code content/assets}, which are copied as they are.
 *
 * @param content the folder that holds {@code assets}
 * @param tree what is in it
 * @param problems what must not be published is reported there
 * @param memory of the run before: a file that is as it was is not looked into again
 */
record AssetReader(Path content, FileTree tree, Problems problems, Memory memory) {
    private static final String FOLDER = "assets";

    /** How much of what a file says is shown: so many tags, and of each so many characters. */
    private static final int SHOWN = 6;

    private static final int LONGEST = 40;

    /** All of them, by route. Those that cannot be published are among them, so that what refers to them is not reported as well. */
    List<Asset> all() {
        return Stream.concat(
                        tree.below(FOLDER), tree.unusable().filter(file -> file.startsWith(content.resolve(FOLDER))))
                .map(file -> new Asset(Ids.normal(relative(file)), file))
                .sorted(Comparator.comparing(Asset::route).thenComparing(Asset::file))
                .toList();
    }

    /**
     * Reports what of them must not be published, or cannot be.
     *
     * @param settings say which metadata is meant to be there; null when they cannot be read, and nobody knows
     */
    void check(List<Asset> assets, SettingsDraft settings) {
        List<Asset> usable =
                assets.stream().filter(asset -> tree.isFile(asset.file())).toList();
        StorableNames names = new StorableNames(tree, problems);
        usable.parallelStream().filter(asset -> names.has(asset.file())).forEach(asset -> {
            try {
                inspect(asset, settings);
            } catch (IOException e) {
                tree.unreadable(asset.file(), e);
            }
        });
        names.twins(usable.stream().map(Asset::file).toList(), List.of());
        if (settings != null) {
            settings.meant().forEach(meant -> unknown(meant, assets));
        }
    }

    private void unknown(IntendedMetadata meant, List<Asset> assets) {
        if (!meant.file().isEmpty()) {
            find(meant.file(), meant.marks().of("file"), assets, "if the file is gone, remove the entry");
        }
    }

    /** The file that is meant; null when there is none, which is reported. */
    private Path find(String route, Span span, List<Asset> assets, String otherwise) {
        Path file = assets.stream()
                .filter(asset -> asset.route().equals(route))
                .map(Asset::file)
                .findFirst()
                .orElse(null);
        if (file == null) {
            List<String> routes = assets.stream().map(Asset::route).toList();
            problems.add(Problem.error(
                            "asset-missing",
                            span,
                            "there is no file '" + route + "' in content",
                            Nearest.help(route, routes, otherwise))
                    .fixedBy(Fix.of(span, route, Nearest.only(route, routes))));
        }
        return file;
    }

    /** Reports it when the copy of a source that the editors keep is not the file whose digest they wrote down. */
    void checkCopy(SourceDraft source, List<Asset> assets) {
        Source.Evidence copy = source.evidence();
        Span place = source.marks().of("file");
        Path file = copy.file().isEmpty()
                ? null
                : find(
                        copy.file(),
                        place,
                        assets,
                        "if the file is not to be published, remove 'file' and keep 'sha256'");
        if (file == null || !tree.isFile(file)) {
            return;
        }
        try {
            String digest = digest(file);
            if (!source.marks().has("sha256")) {
                problems.error(
                        "evidence",
                        place,
                        "no digest is given for this copy, so that nobody can see whether it stays the same",
                        "add below it\n    sha256: " + digest);
            } else if (!copy.sha256().isEmpty() && !copy.sha256().equals(digest)) {
                problems.error(
                        "evidence",
                        source.marks().of("sha256"),
                        "'" + copy.file() + "' is not the file that this is the digest of",
                        "put the file back as it was; if the change is meant, note it where readers see it, and write\n    sha256: "
                                + digest);
            }
        } catch (IOException e) {
            tree.unreadable(file, e);
        }
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.end(digest);
    }

    private void inspect(Asset asset, SettingsDraft settings) throws IOException {
        Findings found = inspection(asset.file());
        if (found.active() != null) {
            problems.error(
                    "active-file",
                    whole(asset.file()),
                    "this file has active content: " + found.active(),
                    "convert it to PDF, or put it into a .zip for readers to download; "
                            + "your own scripts and styles belong in templates/assets");
        }
        List<MetadataField> traces = settings == null
                ? List.of()
                : found.traces().stream()
                        .filter(one ->
                                settings.meant().stream().noneMatch(meant -> meant.holds(asset.route(), one.tag())))
                        .toList();
        if (!traces.isEmpty()) {
            problems.error("asset-metadata", whole(asset.file()), said(traces), remedy(asset, found, traces));
        }
    }

    /** What is found in a file; from the run before where it has not changed. */
    private Findings inspection(Path file) throws IOException {
        return tree.made(
                Findings.class,
                file,
                memory,
                () -> Findings.of(file, file.getFileName().toString()));
    }

    private static String said(List<MetadataField> traces) {
        String first = traces.stream()
                .limit(SHOWN)
                .map(one -> one.tag() + " '" + shortened(one.value()) + "'")
                .collect(Collectors.joining(", "));
        int more = traces.size() - SHOWN;
        return "this file reveals more than it shows: " + first + (more > 0 ? " and " + more + " more" : "");
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private String remedy(Asset asset, Findings found, List<MetadataField> traces) {
        String tags = traces.stream()
                .map(one -> YamlText.quoted(one.tag()))
                .distinct()
                .collect(Collectors.joining(", "));
        String how = found.remover() == null
                ? "remove it from the picture before you put that into the drawing or page"
                : "remove it, for example with\n        "
                        + found.remover().replace("{}", FileNames.quoted(tree.path(asset.file())));
        return how
                + "\n    or, if readers are meant to have it, allow it in content/dossier.yaml:\n        asset_metadata:\n"
                + "          - file: " + YamlText.quoted(asset.route()) + "\n            tags: [" + tags + "]";
    }

    private String relative(Path file) {
        return FileNames.slashed(content.relativize(file));
    }

    private Span whole(Path file) {
        return Span.whole(SourceFile.of(tree.path(file), ""));
    }
}
