/**
 * The pages that explain the codes of problems: what a code means, why it matters, an example that breaks and one that passes, what to do.
 *
 * <p>They are data: {@code contents.txt} in the resources of this package lists all codes, and each has its page beside it as Markdown. Knows
 * nothing of dossiers, so that a site can be built from the pages as well as a text for a terminal.
 */
package org.dossier.explain;
