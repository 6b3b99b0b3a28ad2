package org.dossier.read;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.model.ContentPaths;
import org.dossier.model.IdKind;
import org.dossier.source.FileTree;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.dossier.text.Nearest;

/**
 * The files of the content that nobody reads: nothing that an author put there is passed over without a word.
 *
 * @param content the folder
 * @param tree what lies in it
 * @param problems where they are reported
 */
record StrayFiles(Path content, FileTree tree, Problems problems) {
    private static final String ASSETS = "assets";

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
                            "this is a folder, and a file is expected here",
                            "put what it holds elsewhere, and a file in its place");
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
                    "this is a file, and a folder is expected here",
                    "give the file another name, and make a folder in its place");
            problems.unread(Problems.Unread.DATA, ContentPaths.CONTENT + path + "/");
            return;
        }
        problems.error(
                "stray-file",
                Span.whole(SourceFile.of(tree.path(content.resolve(file)), "")),
                "nothing reads this file",
                whereTo(file));
        meant(file).forEach(one -> problems.unread(Problems.Unread.DATA, one));
    }

    private static String whereTo(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".yml")) {
            return "call it '" + name.replaceFirst("yml$", "yaml") + "'";
        }
        String folder = file.getNameCount() == 1 ? "" : file.getName(0).toString();
        String near = folder.isEmpty() ? null : Nearest.of(folder, ContentPaths.FOLDERS.keySet());
        if (near != null && !near.equals(folder)) {
            return "did you mean the folder '" + near + "'?";
        }
        if (near != null && file.getNameCount() > 2) {
            return "put it into 'content/" + near + "' itself: nothing reads the folders inside";
        }
        return "articles, people, organizations and pages are .md files in the folder of that name, annotations .yaml; "
                + "other files go to content/assets";
    }

    /** The files that a stray one may have been meant to be: what refers to them is not to be reported as well. */
    private static List<String> meant(Path file) {
        String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        if (file.getNameCount() == 1) {
            return List.of("content/" + stem + ".yaml");
        }
        return ContentPaths.FOLDERS.values().stream()
                .map(kind -> ContentPaths.of(kind, stem))
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
