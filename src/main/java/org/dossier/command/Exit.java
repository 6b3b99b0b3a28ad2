package org.dossier.command;

/** What a command's exit code says. */
public final class Exit {
    /** Done. */
    public static final int DONE = 0;

    /** Problems in the content, or the site could not be written. */
    public static final int PROBLEMS = 1;

    /** Wrong usage. */
    public static final int USAGE = 2;

    /** Nobody reads the output any more: what shells say of programs that end when the pipe they write to is closed. */
    public static final int CLOSED_PIPE = 141;

    private Exit() {}
}
