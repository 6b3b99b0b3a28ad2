package org.dossier.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dossier.output.OutputFile;
import org.dossier.output.RouteRules;
import org.dossier.source.Stamp;

/** The state of the site before a publish, and what that publish may do to it. Looks, and touches nothing. */
final class Survey {

    private final SiteFolder folder;
    private final Manifest manifest;
    private final SiteRoutes routes;

    private final Set<String> realFolders = new HashSet<>(Set.of(""));
    private final SortedSet<String> missingFolders = new TreeSet<>();
    private final Map<String, Stamp> stamps = new HashMap<>();
    private final SortedSet<String> stale = new TreeSet<>();
    private final SortedSet<String> kept = new TreeSet<>();
    private final SortedMap<String, String> respelled = new TreeMap<>();
    private final List<String> obstacles = new ArrayList<>();

    /**
     * @param seen how files in the folder look, by route, as far as someone has just looked
     * @throws PublishException listing every link, folder or file that stands in the way of our routes
     */
    Survey(SiteFolder folder, Manifest manifest, SiteRoutes routes, Map<String, Stamp> seen) throws IOException {
        this.folder = folder;
        this.manifest = manifest;
        this.routes = routes;
        for (String route : manifest.routes()) {
            lookAtFormerFile(route);
        }
        for (String old : manifest.folders()) {
            lookAtFormerFolder(old);
        }
        for (String needed : routes.folders()) {
            lookAtFolder(needed);
        }
        for (OutputFile file : routes.files()) {
            lookAtFile(file.route(), seen.get(file.route()));
        }
        if (!obstacles.isEmpty()) {
            throw PublishException.standingInTheWay(obstacles);
        }
    }

    /** Files of earlier builds that no page makes any more and nobody changed. */
    SortedSet<String> stale() {
        return stale;
    }

    /** Whether this folder is one that earlier builds made, that ours do not need, and that holds nobody else's files. */
    boolean isStaleFolder(String route) throws IOException {
        return manifest.folders().contains(route)
                && !routes.folders().contains(route)
                && isInRealFolder(route)
                && holdsOnlyStaleFiles(folder.at(route));
    }

    /** Files of earlier builds that no page makes any more, but that someone changed. */
    SortedSet<String> kept() {
        return kept;
    }

    /** Folders that our files need and that are not there, each after the one it is in. */
    SortedSet<String> missingFolders() {
        return missingFolders;
    }

    /**
     * For each route or folder that is there under another spelling, on a disk that takes both for one, the old
     * one.
     */
    SortedMap<String, String> respelled() {
        return respelled;
    }

    /** How the file looks that is at one of our routes; null if none does. */
    Stamp stampOf(String route) {
        return stamps.get(route);
    }

    /** Whether a stale file must be gone before our files can come. */
    boolean isInTheWay(String staleRoute) {
        for (String above = staleRoute; !above.isEmpty(); above = RouteRules.parent(above)) {
            if (routes.has(above)) {
                return true;
            }
        }
        return routes.folders().contains(staleRoute);
    }

    /** @throws PublishException listing every file that a rename would replace although we did not write it */
    void refuseForeign(List<DrawnFile> drawn) throws IOException {
        List<String> foreign = new ArrayList<>();
        for (DrawnFile file : drawn) {
            if (file.isStaged() && isTakenByOthers(file.route())) {
                foreign.add(folder.display(file.route())
                        + ": not written by this program; move it away or choose another folder");
            }
        }
        if (!foreign.isEmpty()) {
            throw PublishException.standingInTheWay(foreign);
        }
    }

    /** Looks again: something may have come while the files were drawn. */
    private boolean isTakenByOthers(String route) throws IOException {
        Path place = folder.at(route);
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) || !isOurs(route);
    }

    private boolean isOurs(String route) throws IOException {
        String known = respelled.getOrDefault(route, route);
        if (manifest.written().containsKey(known)) {
            return true;
        }
        SortedSet<String> fingerprints = manifest.fingerprintsOf(known);
        return !fingerprints.isEmpty() && FileFingerprint.isAmong(fingerprints, folder.at(route));
    }

    private void lookAtFormerFile(String route) throws IOException {
        if (routes.has(route) || !isInRealFolder(route)) {
            return;
        }
        BasicFileAttributes there = folder.look(route);
        if (there == null || there.isDirectory()) {
            return;
        }
        if (isRespelled(route)) {
            return;
        }
        boolean ours =
                there.isRegularFile() && FileFingerprint.isAmong(manifest.fingerprintsOf(route), folder.at(route));
        (ours ? stale : kept).add(route);
    }

    private void lookAtFormerFolder(String old) throws IOException {
        if (!routes.folders().contains(old) && isInRealFolder(old) && folder.look(old) != null) {
            isRespelled(old);
        }
    }

    /** Removing the old spelling would remove the new file, where a disk takes both for one. */
    private boolean isRespelled(String old) throws IOException {
        String now = routes.spellingOf(old);
        if (now == null || now.equals(old) || !Files.exists(folder.at(now))) {
            return false;
        }
        // Without links, only such a disk makes one file of both (or a hard link, which to leave does no harm).
        if (!Files.isSameFile(folder.at(old), folder.at(now))) {
            return false;
        }
        respelled.put(now, old);
        return true;
    }

    private void lookAtFolder(String needed) throws IOException {
        BasicFileAttributes there = realFolders.contains(RouteRules.parent(needed)) ? folder.look(needed) : null;
        if (there == null) {
            missingFolders.add(needed);
        } else if (isLink(there)) {
            obstacles.add(folder.display(needed)
                    + ": a link, which may point outside the site; put a folder in its place, or remove it");
        } else if (there.isDirectory()) {
            realFolders.add(needed);
        } else if (stale.contains(needed)) {
            missingFolders.add(needed);
        } else {
            obstacles.add(folder.display(needed)
                    + ": a folder must go there; this file was not written by this program, or was changed since;"
                    + " move it away");
        }
    }

    private void lookAtFile(String route, Stamp seen) throws IOException {
        if (!realFolders.contains(RouteRules.parent(route))) {
            return;
        }
        if (seen != null) {
            stamps.put(route, seen);
            return;
        }
        BasicFileAttributes there = folder.look(route);
        if (there == null) {
            return;
        }
        if (isLink(there)) {
            obstacles.add(folder.display(route) + ": a link or a device, not written by this program; remove it");
        } else if (there.isRegularFile()) {
            stamps.put(route, Stamp.of(there));
        } else if (!holdsOnlyStaleFiles(folder.at(route))) {
            obstacles.add(folder.display(route)
                    + ": a file must go there; this folder was not written by this program, or contains files that were not;"
                    + " move it away");
        }
    }

    /** Junctions in Windows are "other", and folders at the same time. */
    private static boolean isLink(BasicFileAttributes there) {
        return there.isSymbolicLink() || there.isOther();
    }

    private boolean holdsOnlyStaleFiles(Path top) throws IOException {
        boolean[] only = {true};
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
                return goOnIf(manifest.folders().contains(routeOf(inside)));
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return goOnIf(stale.contains(routeOf(file)));
            }

            private FileVisitResult goOnIf(boolean ours) {
                only[0] = ours;
                return ours ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }
        });
        return only[0];
    }

    private String routeOf(Path path) {
        return folder.real()
                .relativize(path)
                .toString()
                .replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Whether a file of ours can still be there: a link where its folder was leads to someone else's files. */
    boolean isInRealFolder(String route) throws IOException {
        String parent = RouteRules.parent(route);
        if (realFolders.contains(parent)) {
            return true;
        }
        if (!isInRealFolder(parent)) {
            return false;
        }
        boolean real = Files.isDirectory(folder.at(parent), LinkOption.NOFOLLOW_LINKS);
        if (real) {
            realFolders.add(parent);
        }
        return real;
    }
}
