package org.dossier.publish;

import java.nio.file.Path;
import org.dossier.source.Stamp;

/**
 * A file that has been made.
 *
 * @param fingerprint of its bytes
 * @param staged its name in the staging folder; null if the site has the same bytes there already
 * @param stamp how it looked when its bytes were known to be these; null when that was in another publish
 */
record DrawnFile(String route, String fingerprint, String staged, Stamp stamp) {

    /** True if it waits in the staging folder, and false if it is in the site. */
    boolean isStaged() {
        return staged != null;
    }

    /** Where a staged one waits in the staging folder. */
    Path in(Path staging) {
        return staging.resolve(staged);
    }

    /** The same file, once it is in the site. */
    DrawnFile standing() {
        return new DrawnFile(route, fingerprint, null, stamp);
    }
}
