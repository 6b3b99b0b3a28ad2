package org.dossier.publish;

import java.io.IOException;
import java.util.List;

/**
 * The site could not be published. The message says what is wrong, whether the old site still stands, and what to do.
 */
public final class PublishException extends IOException {

    private static final long serialVersionUID = 1L;

    PublishException(String message) {
        super(message);
    }

    PublishException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Everything that stands in the way, a line each. */
    static PublishException standingInTheWay(List<String> lines) {
        return new PublishException(
                lines.size() == 1
                        ? lines.get(0) + ". Nothing was changed"
                        : "The site cannot be published, and nothing was changed:\n" + String.join("\n", lines));
    }
}
