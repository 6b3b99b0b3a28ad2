package org.dossier.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Watches folders and reports what has changed in them, once it has been quiet for a moment: editors save a file in several steps, and a
 * search and replace saves many.
 */
public final class Watch implements Closeable {
    private static final long QUIET_MILLIS = 25;
    private static final long LONGEST_MILLIS = 250;

    /** An editor that saves may empty a file first, or remove it; what is still so after this long is meant. */
    private static final long SAVING_MILLIS = 600;

    private final DirectoryWatcher watcher;
    private final Consumer<Set<Path>> told;
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "changes");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<Path> changed = new TreeSet<>();
    /** Files that were there when changes were last told; one that goes and was never told of was an editor's own. */
    private final Set<Path> known = new HashSet<>();
    /** Since when a changed file has been empty or away, in nanoseconds. */
    private final Map<Path, Long> saving = new HashMap<>();
    /** The telling that will take all that is in {@link #changed}; null when none will. */
    private ScheduledFuture<?> next;

    private long first;

    /**
     * A watch that has not begun.
     *
     * @param folders those that exist are watched, with all below them
     * @param told is given the files that changed, by one thread at a time; empty when the system lost count of them
     * @throws IOException when they cannot be watched
     */
    public Watch(List<Path> folders, Consumer<Set<Path>> told) throws IOException {
        this.told = told;
        List<Path> there = folders.stream().filter(Files::isDirectory).toList();
        for (Path folder : there) {
            known(folder);
        }
        this.watcher = DirectoryWatcher.builder()
                .paths(there)
                // Whether a file really differs is seen when it is read.
                .fileHashing(false)
                .listener(this::happened)
                .build();
    }

    private void known(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(Files::isRegularFile).forEach(known::add);
        } catch (UncheckedIOException | FileSystemLoopException e) {
            // A folder that cannot be read is reported by who reads the content.
        }
    }

    /** Begins to watch, and to tell. */
    public void begin() {
        watcher.watchAsync(task -> {
            Thread thread = new Thread(task, "watch");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private synchronized void happened(DirectoryChangeEvent event) {
        if (event.path() != null && event.isDirectory()) {
            return;
        }
        if (event.path() != null) {
            changed.add(event.path());
        }
        long now = System.nanoTime();
        if (next == null) {
            first = now;
        } else if (now - first > TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS)) {
            return;
        } else {
            next.cancel(false);
        }
        next = teller.schedule(this::tell, QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void tell() {
        Set<Path> paths;
        synchronized (this) {
            if (isSaving()) {
                next = teller.schedule(this::tell, QUIET_MILLIS, TimeUnit.MILLISECONDS);
                return;
            }
            paths = new TreeSet<>(changed);
            changed.clear();
            saving.clear();
            for (Path path : paths) {
                if (Files.exists(path)) {
                    known.add(path);
                } else {
                    known.remove(path);
                }
            }
            // What happens from here on is told the next time.
            next = null;
        }
        told.accept(paths);
    }

    /** True when a file is being saved, as it seems: it is empty, or away, and has not been so for long. */
    private boolean isSaving() {
        long now = System.nanoTime();
        boolean any = false;
        for (Path path : changed) {
            if (!isUnfinished(path)) {
                saving.remove(path);
            } else if (now - saving.computeIfAbsent(path, one -> now) < TimeUnit.MILLISECONDS.toNanos(SAVING_MILLIS)) {
                any = true;
            }
        }
        return any;
    }

    private boolean isUnfinished(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.size(path) == 0 : known.contains(path) && !Files.exists(path);
        } catch (IOException e) {
            // It went between the two questions.
            return known.contains(path);
        }
    }

    @Override
    public void close() throws IOException {
        teller.shutdownNow();
        watcher.close();
    }
}
