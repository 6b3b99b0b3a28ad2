package org.dossier.publish;

import java.io.IOException;

/** Told before each step that writes to the disk; only tests listen, to stop or kill a publish just there. */
@FunctionalInterface
interface Steps {

    /** The steps in their order; CLEARING and REMOVING both remove stale files, before and after the renames. */
    enum Step {
        STAGING,
        ANNOUNCING,
        RESPELLING,
        CLEARING,
        RENAMING,
        REMOVING,
        RECORDING
    }

    Steps UNWATCHED = (step, route) -> {};

    /** An exception thrown here counts as one of the step itself. */
    void before(Step step, String route) throws IOException;
}
