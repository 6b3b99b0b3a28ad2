package org.dossier.render.body;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * A block of a text: a paragraph, a heading, a whole list.
 *
 * @param html the block
 * @param ended ids of the annotations whose words end in it, in the order in which they end
 */
public record BodyPart(Html html, List<String> ended) {}
