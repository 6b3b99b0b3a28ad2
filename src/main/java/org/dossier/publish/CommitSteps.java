package org.dossier.publish;

import java.io.IOException;

/** Told before each step that writes to the disk; only tests listen, to stop or kill a publish just there. */
@FunctionalInterface
interface CommitSteps {

    /**
     * The steps in their order. STANDING_IN and GIVING_BACK are the two in which a stand-in and the site change places; where there
     * is none, the steps between are ANNOUNCED. CLEARING and REMOVING both remove stale files, before and after the renames.
     */
    enum Step {
        STAGING,
        STANDING_IN,
        ANNOUNCING,
        RESPELLING,
        CLEARING,
        RENAMING,
        REMOVING,
        RECORDING,
        GIVING_BACK
    }

    CommitSteps UNWATCHED = (step, route) -> {};

    /** An exception thrown here counts as one of the step itself. */
    void before(Step step, String route) throws IOException;
}
