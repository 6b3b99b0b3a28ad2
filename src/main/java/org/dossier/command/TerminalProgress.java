package org.dossier.command;

import org.dossier.publish.Progress;

/** Shows on a terminal how far a command has come, once it has taken longer than a second; says nothing anywhere else. */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final long PATIENCE_MILLIS = 1_000;
    private static final long BETWEEN_MILLIS = 100;

    // spec: ECMA-48, EL: erases to the end of the line
    private static final String FROM_THE_START = "\r\u001B[K";

    private final Streams streams;
    private String stage = "";
    private int done;
    private int total;
    private String shown = "";
    private boolean over;

    TerminalProgress(Streams streams) {
        this.streams = streams;
        if (streams.terminal()) {
            Thread thread = new Thread(this::show, "progress");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public synchronized void begins(String what) {
        stage = what;
        total = 0;
    }

    @Override
    public synchronized void made(int files, int all) {
        done = files;
        total = all;
    }

    private synchronized void show() {
        try {
            for (long pause = PATIENCE_MILLIS; !over; pause = BETWEEN_MILLIS) {
                wait(pause);
                String line = total == 0 ? stage : stage + ": " + done + " of " + total + " files";
                if (!over && !line.equals(shown)) {
                    print(FROM_THE_START + line);
                    shown = line;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(String text) {
        streams.err().print(text);
        streams.err().flush();
    }

    /** Wipes the line; nothing is shown any more. */
    @Override
    public synchronized void close() {
        over = true;
        notifyAll();
        if (!shown.isEmpty()) {
            print(FROM_THE_START);
        }
    }
}
