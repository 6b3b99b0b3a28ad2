package org.dossier.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.dossier.output.OutputFile;
import org.dossier.output.RouteRules;
import org.dossier.source.Stamp;

/**
 * A folder that holds a built site, and the way to put a new build into it.
 *
 * <p>What a publish promises:
 *
 * <ul>
 *   <li>Nothing a reader sees changes before every file has been made and is on the same disk; a content that throws,
 *       a full disk and a killed process leave the old site byte for byte as it was.
 *   <li>Then all of it changes in one step, where two folders can change places ({@link Exchange}): killed anywhere, a
 *       publish leaves the old site or the new one. Elsewhere each file is replaced in one step; killed there, every file
 *       is whole, old or new, and {@link #finish} or the next publish does the rest.
 *   <li>A file that is to stay the same is not touched. One of ours that someone edited is restored.
 *   <li>A file that we did not write is never replaced or removed, save that one with the very bytes of ours counts as
 *       ours.
 *   <li>Two publishes to one folder, by one process or two, come one after the other.
 * </ul>
 *
 * <p>Against a power cut, as opposed to a killed process, it does not defend at once: the files are not forced to the
 * disk one by one, but the list of them is, and the next build restores any that were lost.
 */
public final class Site {

    private final Path dir;
    private final CommitSteps steps;
    private final Exchange exchange;

    private Site(Path dir, CommitSteps steps, Exchange exchange) {
        this.dir = Objects.requireNonNull(dir, "dir");
        this.steps = steps;
        this.exchange = exchange;
    }

    /** The site in this folder, which may be a symbolic link, and is made by the first publish if it does not exist. */
    public static Site at(Path dir) {
        return watched(dir, CommitSteps.UNWATCHED, Exchange.BY_SYSTEM);
    }

    /**
     * True when a file is, or would be, in a folder that a site was published to.
     *
     * @throws IOException when a folder on the way cannot be looked at
     */
    public static boolean holds(Path file) throws IOException {
        for (Path folder = real(file).getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(RouteRules.PRIVATE_FOLDER))) {
                return true;
            }
        }
        return false;
    }

    /** The path without symbolic links, as far as it exists. */
    public static Path real(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        if (Files.exists(whole) || whole.getParent() == null) {
            return whole.toRealPath();
        }
        return real(whole.getParent()).resolve(whole.getFileName());
    }

    /** For tests: a site whose publishes can be stopped at any step. */
    static Site watched(Path dir, CommitSteps steps, Exchange exchange) {
        return new Site(dir, steps, exchange);
    }

    /**
     * Does what a killed publish to this folder has left to do, if it left anything; waits while another one runs.
     *
     * @throws PublishException if that cannot be done; the message says what to do
     */
    public void finish() throws IOException {
        if (!Files.isDirectory(dir)) {
            return;
        }
        SiteFolder folder = new SiteFolder(dir, dir.toRealPath());
        if (!folder.hasJournal() && !StandbyCopy.isLeft(folder)) {
            return;
        }
        SiteLock lock = SiteLock.acquire(folder);
        try {
            finish(folder);
        } catch (PublishException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(e);
        } finally {
            lock.release();
        }
    }

    private void finish(SiteFolder folder) throws IOException {
        StandbyCopy.clear(folder);
        Optional<Journal> journal = folder.readJournal();
        if (journal.isPresent()) {
            finish(folder, journal.get());
        }
        folder.removeJournal();
    }

    private void finish(SiteFolder folder, Journal journal) throws IOException {
        folder.keepStaging();
        List<DrawnFile> left = journal.left(folder.staging()).drawn();
        Manifest before = folder.readManifest();
        SiteRoutes routes = new SiteRoutes(
                left.stream().map(file -> OutputFile.of(file.route(), "")).toList());
        Survey survey = new Survey(folder, before, routes, Map.of());
        survey.refuseForeign(left);
        new Commit(folder, before, survey, routes, left, steps, Exchange.NEVER).run();
    }

    /**
     * Makes the folder hold these files, and no other that an earlier publish wrote.
     *
     * <p>Draws on all cores, one file at a time on each, of which at most 4 MB stay in memory. Waits while another
     * publish to this folder runs.
     *
     * @param files all files of the site; drawing begins with the first, and goes on in their order; if empty, what earlier
     *     publishes wrote is removed
     * @param progress told of each file made; {@link Progress#SILENT} if nobody wants to know
     * @return what was done
     * @throws IllegalArgumentException if two routes are one place, here or on a disk that ignores case or the encoding
     *     of accents; the message names both, and nothing was changed
     * @throws IllegalStateException if a content or {@code progress} of a publish to this folder calls it
     * @throws PublishException if the site could not be published; the message says what to do
     * @throws InterruptedIOException if the thread is interrupted while it waits or draws; nothing was changed
     * @throws RuntimeException what a content or {@code progress} throws, as it is, like its errors; nothing was
     *     changed
     */
    public PublishReport publish(Collection<OutputFile> files, Progress progress) throws IOException {
        return publish(files, progress, Inspection.NONE, Map::of);
    }

    /**
     * The same, and every file is looked at before anything of the site is changed.
     *
     * @param inspection looks; what it throws ends the publish
     * @param asLeft looks at the whole folder, once: how each file in it looks, by route, when each is as the publish before left it, so that none
     *     need be read to know its fingerprint; empty when one is not
     */
    public PublishReport publish(
            Collection<OutputFile> files, Progress progress, Inspection inspection, Supplier<Map<String, Stamp>> asLeft)
            throws IOException {
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(inspection, "inspection");
        SiteRoutes routes = new SiteRoutes(files);
        SiteFolder folder = SiteFolder.open(dir);
        SiteLock lock = SiteLock.acquire(folder);
        try {
            return publish(List.copyOf(files), routes, folder, progress, inspection, asLeft);
        } finally {
            lock.release();
        }
    }

    private PublishReport publish(
            List<OutputFile> files,
            SiteRoutes routes,
            SiteFolder folder,
            Progress progress,
            Inspection inspection,
            Supplier<Map<String, Stamp>> asLeft)
            throws IOException {
        try {
            finish(folder);
            folder.removeStaging();
            Manifest before = folder.readManifest();
            Map<String, Stamp> left = asLeft.get();
            Survey survey = new Survey(folder, before, routes, left);
            Manifest trusted = left.isEmpty() ? Manifest.EMPTY : before;
            folder.clearStaging();
            Sums sums = Sums.of(files, folder, before);
            List<DrawnFile> drawn =
                    new Drawing(folder, survey, trusted, files, steps, progress, inspection, sums).draw();
            survey.refuseForeign(drawn);
            return new Commit(folder, before, survey, routes, drawn, steps, exchange).run();
        } catch (PublishException | InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            // Drawing and commit explain their own failures: this one comes from looking at what is there.
            throw unreadable(e);
        } finally {
            tidy(folder);
        }
    }

    private PublishException unreadable(IOException e) {
        return new PublishException(
                "cannot read the files in " + dir + " (" + FailureReason.of(e)
                        + "); nothing was changed; make it readable and writable, and build again",
                e);
    }

    /** What cannot be removed now does no harm: the next publish removes it, or says why it cannot. */
    private static void tidy(SiteFolder folder) {
        try {
            // What a journal names is still to be renamed.
            if (!folder.hasJournal()) {
                folder.removeStaging();
            }
        } catch (IOException e) {
            return;
        }
    }
}
