package org.dossier;

import java.util.concurrent.TimeUnit;

/** Waits for what comes by itself, however busy the machine is. A pause in place of this is right only where nothing is to happen. */
public final class Patience {
    /** Longer than anything takes that comes at all. */
    public static final long LIMIT_SECONDS = 120;

    private Patience() {}

    /** What is waited for. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws Exception;
    }

    /** Whether it comes to hold. */
    public static boolean comes(Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }
}
