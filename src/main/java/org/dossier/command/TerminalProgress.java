package org.dossier.command;

import org.dossier.publish.Progress;

/** Shows on a terminal how far a build is, once it has taken longer than a second; says nothing anywhere else. */
final class TerminalProgress implements Progress {
    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final long BETWEEN_NANOS = 100_000_000L;

    private final Streams streams;
    private long next = System.nanoTime() + PATIENCE_NANOS;
    private boolean shown;

    TerminalProgress(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void made(int done, int total) {
        long now = System.nanoTime();
        if (streams.terminal() && now - next >= 0) {
            next = now + BETWEEN_NANOS;
            shown = true;
            streams.err().print("\r" + done + " of " + total + " files");
            streams.err().flush();
        }
    }

    /** Wipes the line. */
    void clear() {
        if (shown) {
            streams.err().print("\r\u001B[K");
            streams.err().flush();
        }
    }
}
