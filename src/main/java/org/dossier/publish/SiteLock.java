package org.dossier.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Held by the one build that may publish to a site; others wait, of this process and of any other.
 *
 * <p>The system's lock is freed when the process ends, however it ends. The file stays: were it removed, a waiting
 * build would hold the lock of a file that is no more while the next locks a new one.
 */
final class SiteLock {

    /**
     * The system's locks belong to a process, not to a thread, so the threads of this one queue here first. It cannot
     * but be static: two callers who know nothing of each other must meet somewhere. One small entry a site published.
     */
    private static final ConcurrentMap<Path, ReentrantLock> IN_THIS_PROCESS = new ConcurrentHashMap<>();

    private final ReentrantLock inThisProcess;
    private final FileChannel file;

    private SiteLock(ReentrantLock inThisProcess, FileChannel file) {
        this.inThisProcess = inThisProcess;
        this.file = file;
    }

    /**
     * Waits until no other build holds the site.
     *
     * @throws IllegalStateException if the publish that does has called this one, which would wait forever
     */
    static SiteLock acquire(SiteFolder folder) throws IOException {
        ReentrantLock lock = IN_THIS_PROCESS.computeIfAbsent(folder.real(), path -> new ReentrantLock(true));
        if (lock.isHeldByCurrentThread() || Drawing.isWorkingFor(folder)) {
            throw new IllegalStateException("a publish to " + folder.named() + " cannot start another one to it");
        }
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            throw interrupted();
        }
        boolean held = false;
        try {
            FileChannel file = lockFile(folder);
            held = true;
            return new SiteLock(lock, file);
        } finally {
            if (!held) {
                lock.unlock();
            }
        }
    }

    private static FileChannel lockFile(SiteFolder folder) throws IOException {
        FileChannel file = null;
        boolean held = false;
        try {
            // Opened only now: to close any channel of the file frees a lock that this process holds on it.
            file = FileChannel.open(
                    folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            file.lock();
            held = true;
            return file;
        } catch (FileLockInterruptionException e) {
            throw interrupted();
        } catch (IOException e) {
            throw new PublishException(
                    "cannot lock " + folder.lock() + " (" + FailureReason.of(e)
                            + "); nothing was changed; choose a folder that can be written to and locked",
                    e);
        } finally {
            if (!held && file != null) {
                file.close();
            }
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted while waiting for another build");
    }

    void release() throws IOException {
        try {
            file.close();
        } finally {
            inThisProcess.unlock();
        }
    }
}
