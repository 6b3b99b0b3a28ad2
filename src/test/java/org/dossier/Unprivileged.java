package org.dossier;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * Does something as a user to whom the rights of files apply, also when the tests run as the administrator of a Linux, as they do in many
 * containers: who owns a file may not read it then unless its own rights say so.
 */
public final class Unprivileged {
    /** The ways around the rights of files, as bits: CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH. */
    // spec: capabilities(7)
    private static final int AROUND_RIGHTS = 1 << 1 | 1 << 2;

    /** The third version of the header of capset(2), and after it the thread itself. */
    private static final int[] THIS_THREAD = {0x20080522, 0};

    private Unprivileged() {}

    /** The two calls that know the capabilities of a thread: effective, permitted and inheritable ones, twice 32 bits of each. */
    private interface Capabilities extends Library {
        int capget(int[] header, int[] sets);

        int capset(int[] header, int[] sets);
    }

    /**
     * Does it on threads of its own. Capabilities belong to a thread, and threads have those of the one that began them; what runs in
     * parallel stays in the pool in which it was begun.
     */
    public static <T> T call(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(() -> {
            dropCapabilities();
            ForkJoinPool pool = new ForkJoinPool(2);
            try {
                return pool.submit(work).get();
            } finally {
                pool.shutdown();
            }
        });
        new Thread(task, "unprivileged").start();
        return task.get();
    }

    private static void dropCapabilities() {
        if (!Platform.isLinux()) {
            return;
        }
        Capabilities system = Native.load("c", Capabilities.class);
        int[] sets = new int[6];
        boolean done = system.capget(THIS_THREAD.clone(), sets) == 0;
        // Also those that are permitted: access(2) asks these. The thread needs them no more.
        for (int set = 0; set < 3; set++) {
            sets[set] &= ~AROUND_RIGHTS;
        }
        if (!done || system.capset(THIS_THREAD.clone(), sets) != 0) {
            throw new IllegalStateException("capset failed");
        }
    }
}
