package org.dossier.source;

import java.time.Duration;
import java.time.Instant;

/**
 * A moment, by the clock that gives files their times: it may go another way than that of this computer, and in steps. A file of an earlier
 * time cannot have become another since and show it not; one of the very same time may.
 *
 * @param device whose clock it is; -1 when no disk was asked
 * @param time what that shows, in nanoseconds since 1970
 * @param here what the clock of this computer shows
 */
public record Moment(long device, long time, Instant here) {
    /** FAT counts in steps of two seconds; no file system in use is coarser. */
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(3);

    /** A moment by the clock of this computer alone. */
    public static Moment of(Instant here) {
        return new Moment(-1, 0, here);
    }

    /** True when a file that was seen in this moment or later cannot have changed since and look as it did. */
    public boolean isAfter(FileState seen) {
        return isAfter(seen.device(), seen.newest());
    }

    /**
     * The same of several files of one disk.
     *
     * @param newest when the last of them became another
     */
    public boolean isAfter(long disk, long newest) {
        return disk == device
                ? newest < time
                : Instant.EPOCH.plusNanos(newest).plus(COARSEST_CLOCK).isBefore(here);
    }
}
