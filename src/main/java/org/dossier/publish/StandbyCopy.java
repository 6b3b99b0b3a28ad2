package org.dossier.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
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
            standIn.linkWhatStays(site.real(), "", survey, routes);
            standIn.linkNew(routes, drawn);
            return standIn;
        } catch (IOException | UnsupportedOperationException e) {
            // Whatever it is that this disk does not do, publishing file by file does not need it.
            standIn.removeQuietly(Set.of());
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

    /**
     * Someone else's files, and those that an earlier build made and someone changed. Of the files of the new site, which are nearly all there
     * are, only the names are looked at.
     */
    private void linkWhatStays(Path folder, String above, Survey survey, SiteRoutes routes) throws IOException {
        copyPermissions(folder, place.resolve(above));
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            for (Path one : inside) {
                String route = above + one.getFileName();
                if (!routes.has(route)
                        && !survey.stale().contains(route)
                        && !one.equals(site.manifest())
                        && !one.equals(site.staging())) {
                    linkWhatStays(
                            one,
                            route,
                            Files.readAttributes(one, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS),
                            survey,
                            routes);
                }
            }
        }
    }

    private void linkWhatStays(Path one, String route, BasicFileAttributes attributes, Survey survey, SiteRoutes routes)
            throws IOException {
        if (attributes.isSymbolicLink()) {
            Files.createSymbolicLink(place.resolve(route), Files.readSymbolicLink(one));
        } else if (attributes.isRegularFile()) {
            Files.createLink(place.resolve(route), one);
        } else if (!attributes.isDirectory() || attributes.isOther()) {
            throw new IOException("neither a file nor a link: " + one);
        } else if (!survey.isStaleFolder(route)) {
            Files.createDirectories(place.resolve(route));
            linkWhatStays(one, route + "/", survey, routes);
        }
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
        try {
            drawn.parallelStream().forEach(this::link);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void link(DrawnFile file) {
        try {
            Path from = file.isStaged() ? file.in(site.staging()) : site.at(file.route());
            Files.createLink(place.resolve(file.route()), from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the copy in the site's place, in one step. False if the disk does not do that; then the copy is gone. */
    boolean takeOver() {
        if (exchange.swap(site.real(), place)) {
            return true;
        }
        removeQuietly(Set.of());
        return false;
    }

    /** The folder beside the site: the copy, and once that has taken over, the site's own. */
    SiteFolder beside() {
        return new SiteFolder(site.named(), place);
    }

    /**
     * Puts the site's own folder back, in one step, and removes the copy.
     *
     * @param ours all routes that the manifest of either knows
     */
    void giveBack(Set<String> ours) throws IOException {
        // If it cannot come back the copy stays: it is the same site.
        exchange.swap(site.real(), place);
        removeQuietly(ours);
    }

    /** What cannot be removed now does no harm: the next publish removes it, or says why it cannot. */
    private void removeQuietly(Set<String> ours) {
        try {
            remove(ours);
        } catch (IOException e) {
            return;
        }
    }

    /** Removes the folder beside the site; but what someone put into it while it was in the site's place comes along. */
    private void remove() throws IOException {
        SiteFolder beside = beside();
        // A copy gets its manifest last: one that was not finished has never been in the site's place.
        remove(new HashSet<>(beside.readManifest().routes()));
    }

    private void remove(Set<String> ours) throws IOException {
        boolean stood = !ours.isEmpty();
        beside().removeStaging();
        removeAll(place, "", ours, stood);
        try (Stream<Path> inside = Files.list(place)) {
            if (inside.anyMatch(one -> !one.equals(mark()))) {
                // Something came just now; the next publish looks again.
                return;
            }
        }
        removeAll(mark(), RouteRules.PRIVATE_FOLDER + "/", ours, false);
        remove(mark());
        remove(place);
    }

    /** Removes all in a folder; in the copy all but the mark. */
    private void removeAll(Path folder, String above, Set<String> ours, boolean stood) throws IOException {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
            names.forEach(inside::add);
        }
        Queue<Path> left = new ConcurrentLinkedQueue<>();
        inside.parallelStream().forEach(one -> {
            // Where a file of ours is, there may have been a folder.
            if (!ours.contains(above + one.getFileName()) || !isRemoved(one)) {
                left.add(one);
            }
        });
        for (Path one : left) {
            if (!one.equals(mark())) {
                removeLooking(one, above + one.getFileName(), ours, stood);
            }
        }
    }

    /** False for a folder in which something is, and for what cannot be removed: whoever looks at it says why. */
    private static boolean isRemoved(Path one) {
        // Java's newer way would look at each of them first.
        return one.toFile().delete() || Files.notExists(one, LinkOption.NOFOLLOW_LINKS);
    }

    private void removeLooking(Path one, String route, Set<String> ours, boolean stood) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(one, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory() && !attributes.isOther()) {
            removeAll(one, route + "/", ours, stood);
            remove(one);
            return;
        }
        Path home = site.real().resolve(route);
        if (stood && isNewerThan(home, attributes) && Files.isDirectory(home.getParent())) {
            SiteFolder.replace(one, home);
        }
        Files.deleteIfExists(one);
    }

    private static boolean isNewerThan(Path home, BasicFileAttributes attributes) throws IOException {
        try {
            return Files.getLastModifiedTime(home, LinkOption.NOFOLLOW_LINKS).compareTo(attributes.lastModifiedTime())
                    < 0;
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    /** False for a folder in which something is. */
    private static boolean remove(Path one) throws IOException {
        try {
            Files.deleteIfExists(one);
            return true;
        } catch (DirectoryNotEmptyException e) {
            // Where it was empty a moment ago, something came; the next publish looks again.
            return false;
        }
    }
}
