package org.dossier.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Watches folders and tells of what has changed in them, once it has been quiet for a moment: editors save a file in several steps, and a
 * search and replace saves many.
 */
public final class Watch implements Closeable {
    private static final long QUIET_MILLIS = 25;
    private static final long LONGEST_MILLIS = 250;

    private final DirectoryWatcher watcher;
    private final Consumer<Set<Path>> told;
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "changes");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<Path> changed = new TreeSet<>();
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
        this.watcher = DirectoryWatcher.builder()
                .paths(folders.stream().filter(Files::isDirectory).toList())
                // Whether a file really differs is seen when it is read.
                .fileHashing(false)
                .listener(this::happened)
                .build();
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
            paths = new TreeSet<>(changed);
            changed.clear();
            // What happens from here on is told the next time.
            next = null;
        }
        told.accept(paths);
    }

    @Override
    public void close() throws IOException {
        teller.shutdownNow();
        watcher.close();
    }
}
