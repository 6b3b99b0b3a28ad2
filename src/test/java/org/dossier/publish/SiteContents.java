package org.dossier.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dossier.output.OutputFile;

/** What a reader sees in a folder, and short ways to say what a test publishes. */
final class SiteContents {

    private SiteContents() {}

    /** Files by route with their text, folders by route and a slash with none; without the publisher's own folder. */
    static SortedMap<String, String> of(Path dir) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(dir)) {
            all.filter(path -> !path.equals(dir) && !path.startsWith(dir.resolve(".dossier")))
                    .forEach(path -> {
                        String route = dir.relativize(path).toString().replace('\\', '/');
                        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                            contents.put(route + "/", "");
                        } else {
                            contents.put(route, Files.isSymbolicLink(path) ? "a link" : text(path));
                        }
                    });
        }
        return contents;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SiteRoutes and texts by turns. */
    static List<OutputFile> files(String... routesAndTexts) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < routesAndTexts.length; i += 2) {
            files.add(OutputFile.of(routesAndTexts[i], routesAndTexts[i + 1]));
        }
        return files;
    }

    static PublishReport publish(Path dir, String... routesAndTexts) throws IOException {
        return Site.at(dir).publish(files(routesAndTexts), Progress.SILENT);
    }

    /** A file someone else puts into the site. */
    static Path put(Path dir, String route, String text) throws IOException {
        Path file = dir.resolve(route);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    static List<String> routes(String... routes) {
        return Arrays.asList(routes);
    }
}
