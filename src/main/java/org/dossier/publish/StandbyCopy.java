package org.dossier.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.output.RouteRules;

/**
 * A whole copy of the new site, beside the old one, that takes its place in one step while the old one is changed file by
 * file, and then gives it back. So whoever is killed leaves the old site or the new one; and once all is done the site's
 * folder is the very one it was, for a server, a terminal or a mount that has it open.
 *
 * <p>The copy is made of hard links: it costs no room, and someone else's file is the same file in both.
 */
final class StandbyCopy {

    private final SiteFolder site;
    private final Path place;
    private final Exchange exchange;

    private StandbyCopy(SiteFolder site, Path place, Exchange exchange) {
        this.site = site;
        this.place = place;
        this.exchange = exchange;
    }

    /**
     * Makes the copy.
     *
     * @param drawn all files of the new site; those that are staged are taken from there, the others from the old site
     * @return null if this folder does not allow it: it is a disk's top folder, the one above is not ours to write to, it
     *     holds a device, a mount or a file that must not be linked
     */
    static StandbyCopy of(SiteFolder site, Survey survey, SiteRoutes routes, List<DrawnFile> drawn, Exchange exchange) {
        Path place = place(site);
        // Where two spellings are one file, which of them a link gets is up to the disk.
        if (place == null || exchange == Exchange.NEVER || !survey.respelled().isEmpty()) {
            return null;
        }
        StandbyCopy standIn = new StandbyCopy(site, place, exchange);
        try {
            Files.createDirectory(place);
        } catch (IOException e) {
            // Someone else's, or in a folder that is not ours to write to.
            return null;
        }
        try {
            Files.createDirectory(standIn.mark());
            standIn.linkWhatStays(survey, routes);
            standIn.linkNew(routes, drawn);
            return standIn;
        } catch (IOException | UnsupportedOperationException e) {
            // Whatever it is that this disk does not do, publishing file by file does not need it.
            standIn.removeQuietly();
            return null;
        }
    }

    /** Beside the site, because a folder cannot change places with one inside it. */
    private static Path place(SiteFolder site) {
        Path name = site.real().getFileName();
        return name == null ? null : site.real().resolveSibling("." + name + ".dossier");
    }

    /** Removes what a killed publish left beside the site, once nobody else publishes to it; the site itself is whole. */
    static void clear(SiteFolder site) throws IOException {
        if (isLeft(site)) {
            new StandbyCopy(site, place(site), Exchange.NEVER).remove();
        }
    }

    /** True when a killed publish left something for {@link #clear}: a folder of that name that holds nothing of ours is someone else's. */
    static boolean isLeft(SiteFolder site) throws IOException {
        Path place = place(site);
        if (place == null || !Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(place)) {
            return Files.isDirectory(place.resolve(RouteRules.PRIVATE_FOLDER), LinkOption.NOFOLLOW_LINKS)
                    || inside.findAny().isEmpty();
        }
    }

    /** By this folder in it the copy is known as ours: it comes first and goes last. */
    private Path mark() {
        return place.resolve(RouteRules.PRIVATE_FOLDER);
    }

    /** Someone else's files, and those that an earlier build made and someone changed. */
    private void linkWhatStays(Survey survey, SiteRoutes routes) throws IOException {
        Files.walkFileTree(site.real(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.equals(site.staging())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                String route = route(folder);
                if (!survey.isStaleFolder(route) && !routes.has(route)) {
                    if (!Files.isDirectory(place.resolve(route))) {
                        Files.createDirectory(place.resolve(route));
                    }
                    copyPermissions(folder, place.resolve(route));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String route = route(file);
                if (routes.has(route) || survey.stale().contains(route) || file.equals(site.manifest())) {
                    return FileVisitResult.CONTINUE;
                }
                if (attributes.isSymbolicLink()) {
                    Files.createSymbolicLink(place.resolve(route), Files.readSymbolicLink(file));
                } else if (attributes.isRegularFile()) {
                    Files.createLink(place.resolve(route), file);
                } else {
                    throw new IOException("neither a file nor a link: " + file);
                }
                return FileVisitResult.CONTINUE;
            }

            private String route(Path path) {
                return site.real().relativize(path).toString();
            }
        });
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    private void linkNew(SiteRoutes routes, List<DrawnFile> drawn) throws IOException {
        for (String folder : routes.folders()) {
            if (!Files.isDirectory(place.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(place.resolve(folder));
            }
        }
        for (DrawnFile file : drawn) {
            Path from = file.isStaged() ? file.in(site.staging()) : site.at(file.route());
            Files.createLink(place.resolve(file.route()), from);
        }
    }

    /** Puts the copy in the site's place, in one step. False if the disk does not do that; then the copy is gone. */
    boolean takeOver() {
        if (exchange.swap(site.real(), place)) {
            return true;
        }
        removeQuietly();
        return false;
    }

    /** The folder beside the site: the copy, and once that has taken over, the site's own. */
    SiteFolder beside() {
        return new SiteFolder(site.named(), place);
    }

    /** Puts the site's own folder back, in one step, and removes the copy. */
    void giveBack() throws IOException {
        // If it cannot come back the copy stays: it is the same site.
        exchange.swap(site.real(), place);
        removeQuietly();
    }

    /** What cannot be removed now does no harm: the next publish removes it, or says why it cannot. */
    private void removeQuietly() {
        try {
            remove();
        } catch (IOException e) {
            return;
        }
    }

    /** Removes the folder beside the site; but what someone put into it while it was in the site's place comes along. */
    private void remove() throws IOException {
        SiteFolder beside = beside();
        // A copy gets its manifest last: one that was not finished has never been in the site's place.
        Set<String> ours = beside.readManifest().routes();
        boolean stood = !ours.isEmpty();
        beside.removeStaging();
        removeAll(place, ours, stood);
        try (Stream<Path> inside = Files.list(place)) {
            if (inside.anyMatch(one -> !one.equals(mark()))) {
                // Something came just now; the next publish looks again.
                return;
            }
        }
        removeAll(mark(), ours, false);
        Files.deleteIfExists(place);
    }

    /** Removes a folder and all in it; of the copy all but the mark. */
    private void removeAll(Path top, Set<String> ours, boolean stood) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                return folder.equals(mark()) && !folder.equals(top)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String route = place.relativize(file).toString();
                Path home = site.real().resolve(route);
                boolean foreign = stood && !ours.contains(route);
                if (foreign && isNewerThan(home, attributes) && Files.isDirectory(home.getParent())) {
                    SiteFolder.replace(file, home);
                }
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            private boolean isNewerThan(Path home, BasicFileAttributes attributes) throws IOException {
                try {
                    return Files.getLastModifiedTime(home, LinkOption.NOFOLLOW_LINKS)
                                    .compareTo(attributes.lastModifiedTime())
                            < 0;
                } catch (NoSuchFileException e) {
                    return true;
                }
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                try {
                    Files.deleteIfExists(folder);
                } catch (DirectoryNotEmptyException e) {
                    // Something came just now; the next publish looks again.
                    return FileVisitResult.CONTINUE;
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
