package org.dossier.publish;

/** Told how far a build has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (done, total) -> {};

    /**
     * One more file has been made. Called from any thread, but never by two at once, with {@code done} rising by one.
     *
     * @param done files made so far, from 1
     * @param total files of this publish
     */
    void made(int done, int total);

    /**
     * Something begins that may take long; what began before has ended.
     *
     * @param stage what, in a few words, as {@code reading the content}
     */
    default void begins(String stage) {}
}
