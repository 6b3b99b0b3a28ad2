package org.dossier.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The output of the process. What goes wrong there is kept: a {@link PrintStream} would hide it, and a full disk would pass for success. After a
 * failure nothing more is written.
 */
public final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private IOException failure;

    /** Writes there. */
    public StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (failure != null) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
        }
    }

    /**
     * The exit code of the process.
     *
     * @param code what the command said
     * @param err where to say that the output is not complete; where nobody reads it any more, as after {@code | head}, nothing is said
     */
    public int exit(int code, PrintStream err) {
        if (failure == null) {
            return code;
        }
        if (isClosedPipe(failure.getMessage())) {
            return Exit.CLOSED_PIPE;
        }
        err.println("error: the output could not be written (" + failure.getMessage() + ")");
        return Exit.PROBLEMS;
    }

    /** Java has no type for it; these are the words of Unix and of Windows. */
    private static boolean isClosedPipe(String message) {
        return message != null && (message.contains("Broken pipe") || message.contains("pipe is being closed"));
    }
}
