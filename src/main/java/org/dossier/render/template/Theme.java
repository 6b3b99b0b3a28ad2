package org.dossier.render.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.output.OutputFile;
import org.dossier.source.FileNames;
import org.dossier.source.FileTree;
import org.dossier.source.Problems;
import org.dossier.source.StorableNames;

/**
 * The files that give pages their looks: those of {@code templates/assets} that come with the program, and a project's
 * own, which win file by file. They go out into a folder of their own, apart from the assets of the content.
 */
public final class Theme {
    /** Where they are in the site. */
    public static final String FOLDER = "theme/";

    private static final String STYLE = "dossier.css";
    private static final String FONTS = "fonts/";

    private static final String SERIF = FONTS + "source-serif-4-latin.woff2";

    /** A jar cannot be listed, so the files that come with the program are named here. */
    static final List<String> STANDARD = List.of(
            "article.js",
            STYLE,
            "dossier.js",
            "entry.js",
            FONTS + "OFL.txt",
            FONTS + "noto-naskh-arabic-arabic.woff2",
            FONTS + "source-sans-3-latin-ext.woff2",
            FONTS + "source-sans-3-latin.woff2",
            FONTS + "source-serif-4-latin-ext-italic.woff2",
            FONTS + "source-serif-4-latin-ext.woff2",
            FONTS + "source-serif-4-latin-italic.woff2",
            SERIF,
            "icon.svg",
            "ledger.js",
            "list.js",
            "moved.js",
            "network.js",
            "passages.js",
            "search-index.js",
            "search-texts.js",
            "search.js");

    private static final String CUSTOM_STYLE = "custom.css";

    /** By their place in the folder; null for one that comes with the program. */
    private final Map<String, Path> files = new TreeMap<>();

    private Theme(Path assets) throws IOException {
        STANDARD.forEach(name -> files.put(name, null));
        // What cannot be used there was reported before anything is drawn.
        FileTree.below(assets, FOLDER, new Problems())
                .files()
                .forEach(file -> files.put(FileNames.slashed(assets.relativize(file)), file));
    }

    /**
     * The theme of a project.
     *
     * @param templates the project's own templates; the folder need not exist
     * @throws IOException when the folder cannot be read
     */
    public static Theme of(Path templates) throws IOException {
        return new Theme(templates.resolve("assets"));
    }

    /**
     * Reports what of a project's templates cannot be used, and which files of its theme cannot be published.
     *
     * @throws IOException when the folder cannot be found
     */
    public static void check(Path templates, Problems problems) throws IOException {
        FileTree tree = FileTree.below(templates, "templates", problems);
        tree.reportUnreadable();
        StorableNames names = new StorableNames(tree, problems);
        List<Path> assets = tree.below("assets").filter(names::has).sorted().toList();
        names.twins(assets, STANDARD.stream().map(name -> "assets/" + name).toList());
    }

    /** The files, by route. */
    public List<OutputFile> files() {
        List<OutputFile> drawings = new ArrayList<>();
        files.forEach((name, file) -> drawings.add(new OutputFile(FOLDER + name, out -> copy(name, file, out))));
        return drawings;
    }

    /** Routes of the files that come with the program and that the project has not replaced. */
    public Set<String> standard() {
        return files.entrySet().stream()
                .filter(file -> file.getValue() == null)
                .map(file -> FOLDER + file.getKey())
                .collect(Collectors.toSet());
    }

    /** Names of the style sheets that every page has; a project's {@code custom.css} comes last. */
    public List<String> styles() {
        return files.containsKey(CUSTOM_STYLE) ? List.of(STYLE, CUSTOM_STYLE) : List.of(STYLE);
    }

    /** Name of the typeface of texts in Latin letters; empty where the project has a style of its own, which may want another. */
    public String serif() {
        boolean own = files.get(STYLE) != null || files.get(SERIF) != null || files.containsKey(CUSTOM_STYLE);
        return own ? "" : SERIF;
    }

    private static void copy(String name, Path file, OutputStream out) throws IOException {
        if (file != null) {
            Files.copy(file, out);
        } else {
            try (InputStream in = Theme.class.getResourceAsStream("/" + Templates.FOLDER + "assets/" + name)) {
                in.transferTo(out);
            }
        }
        out.flush();
    }
}
