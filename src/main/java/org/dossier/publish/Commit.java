package org.dossier.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dossier.output.RouteRules;
import org.dossier.publish.CommitSteps.Step;
import org.dossier.source.Stamp;

/**
 * Changes what a reader sees. Where the folder allows it, all at once: a {@link StandbyCopy} takes its place in one step, and
 * nobody sees how the files are changed. Elsewhere file by file, each in one step; killed there, it leaves every file whole,
 * old or new, a manifest that knows all of them, and a {@link Journal} by which the next publish does the rest.
 */
final class Commit {

    private SiteFolder folder;
    private final Manifest before;
    private final Survey survey;
    private final SiteRoutes routes;
    private final List<DrawnFile> drawn;
    private final CommitSteps steps;
    private final Exchange exchange;
    private final SortedMap<String, String> made = new TreeMap<>();
    private final List<String> removed = new ArrayList<>();
    private final SortedSet<String> kept;

    Commit(
            SiteFolder folder,
            Manifest before,
            Survey survey,
            SiteRoutes routes,
            List<DrawnFile> drawn,
            CommitSteps steps,
            Exchange exchange) {
        this.folder = folder;
        this.before = before;
        this.survey = survey;
        this.routes = routes;
        this.drawn = drawn;
        this.steps = steps;
        this.exchange = exchange;
        this.kept = new TreeSet<>(survey.kept());
        drawn.forEach(file -> made.put(file.route(), file.fingerprint()));
    }

    PublishReport run() throws IOException {
        Manifest during = before.announcing(made, newFolders());
        if (changesFiles()) {
            if (behindAStandIn(during)) {
                return report();
            }
            announce(during);
        }
        try {
            change(during);
            folder.removeJournal();
        } catch (IOException e) {
            throw new PublishException(
                    "the new site was published only partially (" + FailureReason.of(e)
                            + "); every file is complete, but some are still the old version;"
                            + " fix that and build again: the next build does the rest",
                    e);
        }
        return report();
    }

    /** Changes all while a copy of the new site is in the site's place; false, with nothing changed, if none can. */
    private boolean behindAStandIn(Manifest during) throws IOException {
        SiteFolder site = folder;
        StandbyCopy standIn = StandbyCopy.of(site, survey, routes, drawn, exchange);
        if (standIn == null) {
            return false;
        }
        Manifest all = manifestOf(standIn.beside(), during);
        standIn.beside().startManifest(all);
        steps.before(Step.STANDING_IN, "");
        if (!standIn.takeOver()) {
            return false;
        }
        folder = standIn.beside();
        try {
            change(during);
        } catch (IOException e) {
            // Readers have the new site already; it stays the stand-in, and what was hidden is removed by the next
            // publish.
            return true;
        } finally {
            folder = site;
        }
        steps.before(Step.GIVING_BACK, "");
        standIn.giveBack(new HashSet<>(all.routes()));
        return true;
    }

    private void change(Manifest during) throws IOException {
        respell();
        removeStale(Step.CLEARING);
        removeEmptyFolders(during);
        rename();
        removeStale(Step.REMOVING);
        removeEmptyFolders(during);
        record(during);
    }

    /** Those to be made, and those to be renamed. */
    private SortedSet<String> newFolders() {
        SortedSet<String> all = new TreeSet<>(survey.missingFolders());
        survey.respelled().keySet().stream().filter(routes.folders()::contains).forEach(all::add);
        return all;
    }

    private boolean changesFiles() {
        return !survey.stale().isEmpty()
                || !survey.respelled().isEmpty()
                || drawn.stream().anyMatch(DrawnFile::isStaged);
    }

    private void announce(Manifest during) throws IOException {
        refuseClosedFolders();
        try {
            steps.before(Step.ANNOUNCING, "");
            folder.writeManifest(during);
            folder.writeJournal(new Journal(drawn));
        } catch (IOException e) {
            throw new PublishException(
                    "cannot write the list of the site's files (" + FailureReason.of(e)
                            + "); the old site is unchanged; free some space or give permission, and build again",
                    e);
        }
    }

    /** File by file, a folder that nobody may write to would be found only when others have changed. */
    private void refuseClosedFolders() throws IOException {
        SortedSet<String> changed = new TreeSet<>(survey.stale());
        changed.addAll(survey.missingFolders());
        changed.addAll(survey.respelled().values());
        drawn.stream().filter(DrawnFile::isStaged).map(DrawnFile::route).forEach(changed::add);
        SortedSet<String> closed = new TreeSet<>();
        for (String route : changed) {
            String parent = RouteRules.parent(route);
            if (isFolder(parent) && !Files.isWritable(folder.at(parent))) {
                closed.add(folder.display(parent));
            }
        }
        if (!closed.isEmpty()) {
            throw new PublishException(
                    "no permission to change files in " + String.join(", ", closed)
                            + "; the old site is unchanged; give permission, and build again",
                    null);
        }
    }

    /** Names folders before what is in them, since a folder's name sorts before its contents'. */
    private void respell() throws IOException {
        for (var spelling : survey.respelled().entrySet()) {
            steps.before(Step.RESPELLING, spelling.getKey());
            // Atomic, as otherwise Java does nothing at all: to it both are one file.
            SiteFolder.replace(folder.at(spelling.getValue()), folder.at(spelling.getKey()));
        }
    }

    /**
     * Most stale files go last, so that no link of an old page breaks early; first only those in the way of new ones.
     */
    private void removeStale(Step step) throws IOException {
        for (String route : survey.stale()) {
            if (survey.isInTheWay(route) != (step == Step.CLEARING)) {
                continue;
            }
            steps.before(step, route);
            Path file = folder.at(route);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            // Looked at before the drawing, which may have taken a while.
            if (FileFingerprint.isAmong(before.fingerprintsOf(route), file)) {
                Files.delete(file);
                removed.add(route);
            } else {
                kept.add(route);
            }
        }
    }

    private void rename() throws IOException {
        for (String needed : routes.folders()) {
            if (!isFolder(needed)) {
                Files.createDirectory(folder.at(needed));
            }
        }
        for (DrawnFile file : drawn) {
            if (file.isStaged()) {
                steps.before(Step.RENAMING, file.route());
                SiteFolder.replace(file.in(folder.staging()), folder.at(file.route()));
            }
        }
    }

    /** Of the folders that we made; those inside one go before it. */
    private void removeEmptyFolders(Manifest during) throws IOException {
        List<String> deepestFirst = new ArrayList<>(during.folders());
        deepestFirst.sort(Comparator.reverseOrder());
        for (String ours : deepestFirst) {
            if (routes.folders().contains(ours) || !survey.isInRealFolder(ours) || !isFolder(ours)) {
                continue;
            }
            try {
                Files.delete(folder.at(ours));
            } catch (DirectoryNotEmptyException | NoSuchFileException | NotDirectoryException e) {
                // Someone's files are in it, or it is gone: either is well.
                continue;
            }
        }
    }

    private boolean isFolder(String route) throws IOException {
        return Files.isDirectory(folder.at(route), LinkOption.NOFOLLOW_LINKS);
    }

    private void record(Manifest during) throws IOException {
        steps.before(Step.RECORDING, "");
        folder.writeManifest(manifestOf(folder, during));
    }

    /** The manifest once all has been changed in this folder. */
    private Manifest manifestOf(SiteFolder changed, Manifest during) throws IOException {
        SortedSet<String> ourFolders = new TreeSet<>();
        for (String ours : during.folders()) {
            if (Files.isDirectory(changed.at(ours), LinkOption.NOFOLLOW_LINKS)
                    && !survey.respelled().containsValue(ours)) {
                ourFolders.add(ours);
            }
        }
        SortedMap<String, SortedSet<String>> keptFingerprints = new TreeMap<>();
        kept.forEach(route -> keptFingerprints.put(route, before.fingerprintsOf(route)));
        return Manifest.after(made, keptFingerprints, ourFolders);
    }

    private PublishReport report() {
        List<String> written = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        SortedMap<String, Stamp> stamps = new TreeMap<>();
        for (DrawnFile file : drawn) {
            stamps.put(file.route(), file.stamp());
            boolean same = !file.isStaged() && !survey.respelled().containsKey(file.route());
            (same ? unchanged : written).add(file.route());
        }
        return new PublishReport(written, unchanged, removed, List.copyOf(kept), stamps);
    }
}
