package org.dossier.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A moment, by the clock that gives files their times: it may go another way than that of this computer, and in steps. A file of an earlier
 * time cannot have become another since and show it not; one of the very same time may.
 *
 * @param device whose clock it is
 * @param time what that shows, in nanoseconds since 1970
 * @param here what the clock of this computer shows
 */
record Moment(long device, long time, Instant here) {
    /** FAT counts in steps of two seconds; no file system in use is coarser. */
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(3);

    /** Now, by the clock of the disk that has this file; it is made, or written to. */
    static Moment at(Path file) throws IOException {
        Files.write(file, new byte[1]);
        FileState state = FileState.of(file, FileState.isUnix(file));
        return new Moment(state.device(), state.newest(), Instant.now());
    }

    /** True when nothing that was seen can have changed since it was last said to, or it would show. */
    boolean isAfter(FilesSeen seen) {
        return seen.newest().entrySet().stream()
                .allMatch(one -> one.getKey() == device
                        ? one.getValue() < time
                        : Instant.EPOCH
                                .plusNanos(one.getValue())
                                .plus(COARSEST_CLOCK)
                                .isBefore(here));
    }
}
