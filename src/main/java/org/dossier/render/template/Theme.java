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
    static final String FOLDER = "theme/";

    private static final String STYLE = "dossier.css";
    private static final String ICON = "icon.svg";
    private static final String ENTRY_SCRIPT = "entry.js";

    private static final String LEDGER_SCRIPT = "ledger.js";
    private static final String LIST_SCRIPT = "list.js";
    private static final String MOVED_SCRIPT = "moved.js";
    private static final String NETWORK_SCRIPT = "network.js";

    private static final String FONTS = "fonts/";

    private static final String SERIF = FONTS + "source-serif-4-latin.woff2";

    private static final List<String> ARTICLE_SCRIPTS = List.of("article.js", "passages.js");

    /** A jar cannot be listed, so the files that come with the program are named here. */
    static final List<String> STANDARD = List.of(
            "article.js",
            STYLE,
            "dossier.js",
            ENTRY_SCRIPT,
            FONTS + "OFL.txt",
            FONTS + "noto-naskh-arabic-arabic.woff2",
            FONTS + "source-sans-3-latin-ext.woff2",
            FONTS + "source-sans-3-latin.woff2",
            FONTS + "source-serif-4-latin-ext-italic.woff2",
            FONTS + "source-serif-4-latin-ext.woff2",
            FONTS + "source-serif-4-latin-italic.woff2",
            SERIF,
            ICON,
            LEDGER_SCRIPT,
            LIST_SCRIPT,
            MOVED_SCRIPT,
            NETWORK_SCRIPT,
            "passages.js",
            "search-index.js",
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

    /** Routes of the style sheets that every page has; a project's {@code custom.css} comes last. */
    public List<String> styles() {
        return files.containsKey(CUSTOM_STYLE)
                ? List.of(FOLDER + STYLE, FOLDER + CUSTOM_STYLE)
                : List.of(FOLDER + STYLE);
    }

    /** Route of the typeface of texts in Latin letters; empty where the project has a style of its own, which may want another. */
    public String serif() {
        boolean own = files.get(STYLE) != null || files.get(SERIF) != null || files.containsKey(CUSTOM_STYLE);
        return own ? "" : FOLDER + SERIF;
    }

    /** Route of the script that every page has. */
    public String script() {
        return FOLDER + "dossier.js";
    }

    /** Route of the small picture that browsers show beside the title of a page. */
    public String icon() {
        return FOLDER + ICON;
    }

    /** Route of the script that filters and sorts the ledger of claims. */
    public String ledgerScript() {
        return FOLDER + LEDGER_SCRIPT;
    }

    /** Route of the script that filters and sorts lists of articles and profiles. */
    public String listScript() {
        return FOLDER + LIST_SCRIPT;
    }

    /** Routes of the scripts of an article's page: cards of profiles; keys, and addresses of chosen words. */
    public List<String> articleScripts() {
        return ARTICLE_SCRIPTS.stream().map(name -> FOLDER + name).toList();
    }

    /** Route of the script that moves, filters and highlights networks, and sorts their table. */
    public String networkScript() {
        return FOLDER + NETWORK_SCRIPT;
    }

    /** Route of the script that goes to the page of a long list that has the entry of an address. */
    public String entryScript() {
        return FOLDER + ENTRY_SCRIPT;
    }

    /** Route of the script that goes from a former address to the one of now. */
    public String movedScript() {
        return FOLDER + MOVED_SCRIPT;
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
