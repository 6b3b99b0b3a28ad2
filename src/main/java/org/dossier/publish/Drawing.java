package org.dossier.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dossier.output.OutputFile;
import org.dossier.source.Stamp;

/** Makes every file of one publish, on all cores, and stages those that differ from what is in the site. */
final class Drawing {

    /** A thread that draws, and that must not wait for the site's lock: the publish it draws for holds it. */
    private static final class Worker extends Thread {

        private final Drawing drawing;

        Worker(Drawing drawing, int number) {
            super("publish-" + number);
            this.drawing = drawing;
        }

        @Override
        public void run() {
            drawing.drawUntilNoneIsLeft();
        }
    }

    private final SiteFolder folder;
    private final Survey survey;
    private final Manifest trusted;
    private final CommitSteps steps;
    private final Progress progress;
    private final Inspection inspection;
    private final Sums sums;
    private final List<OutputFile> files;
    private final DrawnFile[] drawn;
    private final AtomicInteger next = new AtomicInteger();
    private volatile boolean stopped;

    private final Object counting = new Object();
    private int done;
    private int failedAt = Integer.MAX_VALUE;
    private Throwable failure;

    /** @param trusted what it says of a file in the site is so, without reading it */
    Drawing(
            SiteFolder folder,
            Survey survey,
            Manifest trusted,
            List<OutputFile> files,
            CommitSteps steps,
            Progress progress,
            Inspection inspection,
            Sums sums) {
        this.folder = folder;
        this.survey = survey;
        this.trusted = trusted;
        this.files = files;
        this.steps = steps;
        this.progress = progress;
        this.inspection = inspection;
        this.sums = sums;
        this.drawn = new DrawnFile[files.size()];
    }

    /**
     * Draws all files; if some fail, the failure of the first of them in the order given, whichever came first in time.
     *
     * @throws PublishException if a content throws an IOException, which is the cause, or the disk takes no more; other
     *     exceptions of a content come through as they are
     */
    List<DrawnFile> draw() throws IOException {
        List<Thread> workers = new ArrayList<>();
        int wanted = Math.min(Runtime.getRuntime().availableProcessors(), files.size());
        try {
            for (int n = 0; n < wanted; n++) {
                Thread worker = new Worker(this, n + 1);
                worker.start();
                workers.add(worker);
            }
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while drawing; the old site is unchanged");
        } finally {
            // None may go on once the lock is released and the staging folder removed.
            stop(workers);
        }
        rethrowFailure();
        if (sums != null) {
            drawLists();
        }
        inspection.allMade();
        return Arrays.asList(drawn);
    }

    /** What lists the digests of the others is made after them. */
    private void drawLists() throws IOException {
        for (int i = 0; i < files.size(); i++) {
            if (Sums.isList(files.get(i))) {
                drawn[i] = draw(sums.list(files.get(i)), folder.staging().resolve(Integer.toString(i)));
                count();
            }
        }
    }

    /** Whether the calling thread is drawing for a publish to this folder. */
    static boolean isWorkingFor(SiteFolder folder) {
        return Thread.currentThread() instanceof Worker worker
                && worker.drawing.folder.real().equals(folder.real());
    }

    private void stop(List<Thread> workers) {
        stopped = true;
        boolean interrupted = false;
        for (Thread worker : workers) {
            worker.interrupt();
        }
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void drawUntilNoneIsLeft() {
        // Files are begun in their order, so all before a failed one have been begun too, and are finished: that makes
        // the first failure a function of the contents, not of the threads.
        for (int i = next.getAndIncrement(); !stopped && i < files.size(); i = next.getAndIncrement()) {
            try {
                if (Sums.isList(files.get(i))) {
                    continue;
                }
                drawn[i] = draw(files.get(i), folder.staging().resolve(Integer.toString(i)));
                count();
            } catch (Throwable e) {
                fail(i, e);
            }
        }
    }

    private void count() {
        synchronized (counting) {
            progress.made(++done, files.size());
        }
    }

    private void fail(int index, Throwable e) {
        synchronized (counting) {
            stopped = true;
            if (index < failedAt) {
                failedAt = index;
                failure = e;
            }
        }
    }

    private void rethrowFailure() throws IOException {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure != null) {
            // A content written in another language, or a sneaky throw.
            throw new PublishException("cannot make a file: " + failure + "; the old site is unchanged", failure);
        }
    }

    private DrawnFile draw(OutputFile file, Path staged) throws IOException {
        DrawnFile standing = standing(file);
        return standing == null ? drawn(file, staged) : standing;
    }

    /** The file that is in the site, where its bytes are known to be those that would be made; else null. */
    private DrawnFile standing(OutputFile file) throws IOException {
        Stamp stamp = survey.stampOf(file.route());
        String known = stamp == null ? null : file.content().knownAs();
        Path place = folder.at(file.route());
        if (known == null || !isStanding(file, known)) {
            return null;
        }
        look(file, () -> Files.newInputStream(place));
        if (sums != null) {
            sums.standing(file.route(), known, () -> Files.newInputStream(place));
        }
        return new DrawnFile(file.route(), known, null, stamp);
    }

    private boolean isStanding(OutputFile file, String fingerprint) throws IOException {
        return survey.stampOf(file.route()) != null
                && (trusted.isWritten(file.route(), fingerprint)
                        || fingerprint.equals(fingerprint(folder.at(file.route()))));
    }

    private void write(OutputFile file, StagedFile draft) throws IOException {
        String resembling = file.content().resembles();
        if (resembling != null && isStanding(file, resembling)) {
            file.content().writeTo(draft, folder.at(file.route()));
        } else {
            file.content().writeTo(draft);
        }
    }

    /** Null for a file that cannot be read: whether it has to be, shows when ours has been made. */
    private static String fingerprint(Path file) {
        try {
            return FileFingerprint.of(file);
        } catch (IOException e) {
            return null;
        }
    }

    private DrawnFile drawn(OutputFile file, Path staged) throws IOException {
        StagedFile draft = new StagedFile(file.route(), staged, steps);
        try {
            write(file, draft);
        } catch (IOException e) {
            refuseFullDisk(file, draft);
            throw new PublishException(
                    "cannot make " + file.route() + " (" + FailureReason.of(e)
                            + "); the old site is unchanged; fix that and build again",
                    e);
        } catch (RuntimeException e) {
            refuseFullDisk(file, draft);
            throw e;
        } finally {
            draft.finish();
        }
        refuseFullDisk(file, draft);
        look(file, draft::read);
        file.content().madeAs(draft.fingerprint(), draft.size());
        return compared(file, draft, staged);
    }

    private void look(OutputFile file, Inspection.Bytes bytes) throws IOException {
        try {
            inspection.made(file, bytes);
        } catch (IOException e) {
            throw new PublishException(
                    "cannot read " + file.route() + " after writing it (" + FailureReason.of(e)
                            + "); the old site is unchanged; build again",
                    e);
        }
    }

    private DrawnFile compared(OutputFile file, StagedFile draft, Path staged) throws IOException {
        String route = file.route();
        Stamp standing = survey.stampOf(route);
        try {
            if (standing != null && draft.sameAs(folder.at(route), standing.size())) {
                if (sums != null) {
                    sums.standing(route, draft.fingerprint(), draft::read);
                }
                draft.discard();
                return new DrawnFile(route, draft.fingerprint(), null, standing);
            }
        } catch (IOException e) {
            throw new PublishException(
                    "cannot compare " + folder.display(route) + " with its new version (" + FailureReason.of(e)
                            + "); the old site is unchanged; make the file readable, or move it away",
                    e);
        }
        try {
            if (sums != null) {
                sums.made(route, draft::read);
            }
            Stamp stamp = draft.stage();
            return new DrawnFile(
                    route, draft.fingerprint(), staged.getFileName().toString(), stamp);
        } catch (IOException e) {
            throw fullDisk(file, e);
        }
    }

    /** What a content makes of our own failure, or whether it hides it, must not matter. */
    private void refuseFullDisk(OutputFile file, StagedFile draft) throws PublishException {
        if (draft.failure() != null) {
            throw fullDisk(file, draft.failure());
        }
    }

    private PublishException fullDisk(OutputFile file, IOException e) {
        return new PublishException(
                "cannot stage " + file.route() + " in " + folder.staging() + " (" + FailureReason.of(e)
                        + "); the old site is unchanged; free some space or give permission, and build again",
                e);
    }
}
