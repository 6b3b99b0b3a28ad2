package org.dossier.render.body;

import java.util.List;
import org.dossier.render.html.Html;

/** Takes a text that is drawn block by block: where the words of annotations end, and at the end. */
@FunctionalInterface
public interface BlockParts {
    /**
     * Takes some blocks.
     *
     * @param before those in which the words of no annotation end; may be empty
     * @param block the one after them; empty after the last one in which words end
     * @param ended the ids of the annotations whose words end in it, in the order in which they end
     */
    void take(Html before, Html block, List<String> ended);
}
