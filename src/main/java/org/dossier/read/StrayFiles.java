package org.dossier.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.text.Nearest;

/**
 * The files of the content that nobody reads: nothing that an author put there is passed over without a word.
 *
 * @param content the folder
 * @param tree what lies in it
 * @param problems where they are reported
 */
record StrayFiles(Path content, FileTree tree, Problems problems) {
    /** The endings of the files in each folder. */
    private static final Map<String, List<String>> FOLDERS = Map.of(
            "articles", List.of(".md", ".yaml"),
            "people", List.of(".md"),
            "organizations", List.of(".md"),
            "pages", List.of(".md"));

    /** True for a file that is none of the author's, such as those of an editor. */
    static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** Reports all of them. */
    void report() {
        Map<Path, List<String>> folders = new HashMap<>();
        FOLDERS.forEach((folder, endings) -> folders.put(content.resolve(folder), endings));
        tree.all()
                .filter(file -> !isUsual(file, folders))
                .map(content::relativize)
                .filter(file -> !isHidden(file))
                .sorted()
                .filter(file -> !isExpected(file) || !tree.isFile(content.resolve(file)))
                .forEach(this::stray);
    }

    /** True for nearly all files, which are found to be expected without taking their paths apart. */
    private boolean isUsual(Path file, Map<Path, List<String>> folders) {
        String path = file.toString();
        return folders.getOrDefault(file.getParent(), List.of()).stream().anyMatch(path::endsWith) && tree.isFile(file);
    }

    private void stray(Path file) {
        problems.error(
                "stray-file",
                SourceFile.of("content/" + file.toString().replace('\\', '/'), "")
                        .whole(),
                "nothing reads this file",
                Files.isSymbolicLink(content.resolve(file))
                        ? "put the file itself here: links to folders are not followed"
                        : whereTo(file));
        meant(file).forEach(path -> problems.unread(Problems.Unread.DATA, path));
    }

    private static String whereTo(Path file) {
        String name = ContentReader.name(file);
        if (name.endsWith(".yml")) {
            return "call it '" + name.replaceFirst("yml$", "yaml") + "'";
        }
        String folder = file.getNameCount() == 1 ? "" : file.getName(0).toString();
        String near = folder.isEmpty() ? null : Nearest.of(folder, FOLDERS.keySet());
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
        String stem = ContentReader.name(file).replaceFirst("\\.[^.]*$", "");
        if (file.getNameCount() == 1) {
            return List.of("content/" + stem + ".yaml");
        }
        return FOLDERS.keySet().stream()
                .map(folder -> "content/" + folder + "/" + stem + ".md")
                .sorted()
                .toList();
    }

    private static boolean isExpected(Path file) {
        String name = ContentReader.name(file);
        if (file.getNameCount() == 1) {
            return List.of("dossier.yaml", "sources.yaml", "dossier.lock", "README.md")
                    .contains(name);
        }
        String folder = file.getName(0).toString();
        return folder.equals("assets")
                || file.getNameCount() == 2
                        && FOLDERS.getOrDefault(folder, List.of()).stream().anyMatch(name::endsWith);
    }
}
