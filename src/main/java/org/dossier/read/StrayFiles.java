package org.dossier.read;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.ContentPaths;
import org.dossier.model.IdKind;
import org.dossier.source.FileNames;
import org.dossier.source.FileTree;
import org.dossier.source.Fix;
import org.dossier.source.Move;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.dossier.text.Meant;
import org.dossier.text.Nearest;

/**
 * The files of the content that nobody reads: nothing that an author put there is passed over without a word.
 *
 * @param content the folder
 * @param tree what is in it
 * @param problems where they are reported
 */
record StrayFiles(Path content, FileTree tree, Problems problems) {
    private static final String ASSETS = "assets";

    /** How else the names of texts end, in small letters. */
    private static final Pattern TEXT =
            Pattern.compile("\\.(?:md|markdown|mdown|mkdn?|mdwn|mdtxt|mdtext|mdx|txt|text)(?:\\.txt)?$");

    /** How else the names of data end, in small letters. */
    private static final Pattern DATA = Pattern.compile("\\.ya?ml(?:\\.txt)?$");

    /** Texts that have to be copied by hand. */
    private static final Pattern DOCUMENT = Pattern.compile("(?i)\\.(?:docx?|odt|rtf|pages|html?|pdf|tex|rst|adoc)$");

    private static final List<String> AT_THE_TOP = List.of("dossier.yaml", "sources.yaml", "dossier.lock", "README.md");

    /** Reports all of them. */
    void report() {
        Set<Path> inPlaceOfFiles = new HashSet<>();
        tree.folders()
                .map(content::relativize)
                .filter(folder -> !folder.startsWith(ASSETS) && isExpected(folder))
                .sorted()
                .forEach(folder -> {
                    inPlaceOfFiles.add(folder);
                    tree.unusable(
                            content.resolve(folder),
                            "a file is expected here, and this is a folder",
                            "move its contents elsewhere, and put a file in its place");
                });
        Map<Path, IdKind> folders = new HashMap<>();
        ContentPaths.FOLDERS.forEach((folder, kind) -> folders.put(content.resolve(folder), kind));
        tree.files()
                .filter(file -> !isUsual(file, folders))
                .map(content::relativize)
                .filter(file -> !isExpected(file))
                .filter(file -> inPlaceOfFiles.stream().noneMatch(file::startsWith))
                .sorted()
                .forEach(this::stray);
    }

    /** True for nearly all files, which are found to be expected without taking their paths apart. */
    private static boolean isUsual(Path file, Map<Path, IdKind> folders) {
        return ContentPaths.isFileOf(folders.get(file.getParent()), file.toString());
    }

    private void stray(Path file) {
        String path = file.toString();
        if (ContentPaths.FOLDERS.containsKey(path) || path.equals(ASSETS)) {
            tree.unusable(
                    content.resolve(file),
                    "a folder is expected here, and this is a file",
                    "rename the file, and create a folder in its place");
            problems.unread(Problems.Unread.DATA, ContentPaths.CONTENT + path + "/");
            return;
        }
        Place place = Place.of(file);
        Path target = place.target() == null ? null : content.resolve(place.target());
        boolean free = target != null && !tree.isFile(target) && !tree.isTaken(target);
        problems.add(Problem.error(
                        "stray-file",
                        Span.whole(SourceFile.of(tree.path(content.resolve(file)), "")),
                        "this file is not used",
                        place.help())
                .fixedBy(free ? Fix.of(new Move(tree.path(content.resolve(file)), tree.path(target))) : Fix.NONE));
        meant(file, place).forEach(one -> problems.unread(Problems.Unread.DATA, one));
    }

    /**
     * Where a file belongs.
     *
     * @param help what to do
     * @param target where it is to be, below the folder of the content; null when only its author knows
     */
    private record Place(String help, Path target) {
        private static final String KINDS = "articles, people, organizations and pages are .md files in the folder of "
                + "that name, annotations .yaml; other files go to content/assets";

        static Place of(Path file) {
            String name = file.getFileName().toString();
            String ending = ending(name);
            String folder = file.getNameCount() == 1 ? "" : file.getName(0).toString();
            if (!ending.isEmpty() && !name.endsWith(ending)) {
                String other = name.substring(0, name.length() - written(name).length()) + ending;
                return new Place("rename it to '" + other + "'", file.resolveSibling(other));
            }
            if (folder.isEmpty()) {
                String near = Nearest.only(name, AT_THE_TOP);
                return near == null ? new Place(KINDS, null) : new Place("did you mean '" + near + "'?", Path.of(near));
            }
            if (DOCUMENT.matcher(name).find() && ContentPaths.FOLDERS.containsKey(folder)) {
                return new Place(
                        "copy its text into a file that ends with .md; the document itself can go to content/assets",
                        null);
            }
            if (ending.isEmpty()) {
                return new Place("put it into content/assets: 'content/assets/" + name + "'", null);
            }
            Meant meant = Meant.word("folder", folder, ContentPaths.FOLDERS.keySet(), KINDS);
            if (meant.word() == null) {
                return new Place(meant.help(), null);
            }
            Path target = Path.of(meant.word(), name);
            return meant.word().equals(folder)
                    ? new Place("move it to 'content/" + folder + "' itself: folders inside it are not read", target)
                    : new Place("did you mean the folder '" + meant.word() + "'?", target);
        }

        /** The ending of a text or of data that a name has, in its own way or in another; empty for any other file. */
        private static String ending(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return TEXT.matcher(lower).find() ? ".md" : DATA.matcher(lower).find() ? ".yaml" : "";
        }

        private static String written(String name) {
            Matcher text = TEXT.matcher(name.toLowerCase(Locale.ROOT));
            Matcher data = DATA.matcher(name.toLowerCase(Locale.ROOT));
            return text.find() ? text.group() : data.find() ? data.group() : "";
        }
    }

    /** The files that a stray one may have been meant to be: what refers to them is not to be reported as well. */
    private static List<String> meant(Path file, Place place) {
        if (place.target() != null) {
            return List.of(ContentPaths.CONTENT + FileNames.slashed(place.target()));
        }
        String name = file.getFileName().toString();
        boolean text = !Place.ending(name).isEmpty() || DOCUMENT.matcher(name).find();
        if (!text) {
            return List.of();
        }
        String id = name.replaceFirst("\\.[^.]*$", "");
        return file.getNameCount() == 1
                ? List.of(ContentPaths.CONTENT + id + ".yaml")
                : ContentPaths.FOLDERS.values().stream()
                        .map(kind -> ContentPaths.of(kind, id))
                        .sorted()
                        .toList();
    }

    private static boolean isExpected(Path file) {
        String name = file.getFileName().toString();
        if (file.getNameCount() == 1) {
            return AT_THE_TOP.contains(name);
        }
        String folder = file.getName(0).toString();
        return folder.equals(ASSETS)
                || file.getNameCount() == 2 && ContentPaths.isFileOf(ContentPaths.FOLDERS.get(folder), name);
    }
}
