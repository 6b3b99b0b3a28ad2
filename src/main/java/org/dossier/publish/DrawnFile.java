package org.dossier.publish;

import java.nio.file.Path;

/**
 * A file that has been made.
 *
 * @param fingerprint of its bytes
 * @param staged its name in the staging folder; null if the site has the same bytes there already
 */
record DrawnFile(String route, String fingerprint, String staged) {

    /** True if it waits in the staging folder, and false if it stands in the site. */
    boolean isStaged() {
        return staged != null;
    }

    /** Where a staged one waits in the staging folder. */
    Path in(Path staging) {
        return staging.resolve(staged);
    }

    /** The same file, once it stands in the site. */
    DrawnFile standing() {
        return new DrawnFile(route, fingerprint, null);
    }
}
