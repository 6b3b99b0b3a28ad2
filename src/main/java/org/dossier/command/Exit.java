package org.dossier.command;

/** What a command's exit code says. */
public final class Exit {
    /** Done. */
    public static final int DONE = 0;

    /** Problems in the content, or the site could not be written. */
    public static final int PROBLEMS = 1;

    /** Wrong usage. */
    public static final int USAGE = 2;

    private Exit() {}
}
