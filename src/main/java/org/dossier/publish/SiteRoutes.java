package org.dossier.publish;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dossier.output.OutputFile;
import org.dossier.output.RouteRules;
import org.dossier.source.FileNames;

/** The files of one publish in the order of their routes, no two of which can want one place on any file system. */
final class SiteRoutes {

    private final List<OutputFile> files;
    private final Set<String> routes = new HashSet<>();
    private final SortedSet<String> folders = new TreeSet<>();

    /** Every route and every folder, folded, with its spelling here. */
    private final Map<String, String> spellings = new HashMap<>();

    /** @throws IllegalArgumentException if two files want one place; the message names both */
    SiteRoutes(Collection<OutputFile> files) {
        this.files =
                files.stream().sorted(Comparator.comparing(OutputFile::route)).toList();
        Map<String, String> takenBy = new HashMap<>();
        for (OutputFile file : this.files) {
            add(file.route(), takenBy);
        }
    }

    private void add(String route, Map<String, String> takenBy) {
        String place = FileNames.folded(route);
        String other = takenBy.put(place, route);
        if (other != null) {
            throw collision(other, route);
        }
        spellings.put(place, route);
        routes.add(route);
        for (String folder = RouteRules.parent(route); !folder.isEmpty(); folder = RouteRules.parent(folder)) {
            place = FileNames.folded(folder);
            String spelling = spellings.putIfAbsent(place, folder);
            other = takenBy.putIfAbsent(place, route);
            // Two spellings of one folder collide too: on such a disk one of them would carry the other's name.
            if (other != null && (place.equals(FileNames.folded(other)) || !folder.equals(spelling))) {
                throw collision(other, route);
            }
            folders.add(folder);
        }
    }

    private static IllegalArgumentException collision(String one, String two) {
        return new IllegalArgumentException(
                one.equals(two)
                        ? "two files want the route \"" + one + "\""
                        : "the routes \"" + one + "\" and \"" + two + "\" are one place on some file systems");
    }

    /** The files, by route. */
    List<OutputFile> files() {
        return files;
    }

    /** Whether a file of this publish goes exactly there. */
    boolean has(String route) {
        return routes.contains(route);
    }

    /** All folders the files need, each after the one it is in. */
    SortedSet<String> folders() {
        return folders;
    }

    /** The route or folder here that some file system takes for this one; null if there is none. */
    String spellingOf(String routeOrFolder) {
        return spellings.get(FileNames.folded(routeOrFolder));
    }
}
