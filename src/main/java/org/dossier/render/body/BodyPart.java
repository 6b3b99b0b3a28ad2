package org.dossier.render.body;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * A block of a text: a paragraph, a heading, a whole list.
 *
 * @param html the block
 * @param begun ids of the annotations whose words begin in it, in order
 * @param heading true for a heading
 */
public record BodyPart(Html html, List<String> begun, boolean heading) {}
