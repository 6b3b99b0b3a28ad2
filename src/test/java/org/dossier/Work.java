package org.dossier;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.function.Executable;

/** Limits what one thread works, by the clock of the processor: on a busy machine that on the wall goes on while nobody works. */
public final class Work {
    /** As many times longer by the clock on the wall is what does not end. */
    private static final int BUSY = 20;

    private Work() {}

    /** Does something that takes no longer than a limit. */
    public static void assertWithin(Duration limit, Executable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        assertTimeoutPreemptively(limit.multipliedBy(BUSY), () -> {
            long begun = threads.getCurrentThreadCpuTime();
            work.execute();
            Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun);
            assertTrue(took.compareTo(limit) < 0, () -> "took " + took);
        });
    }
}
