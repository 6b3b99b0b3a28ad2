/**
 * Files to {@link org.dossier.manuscript.Manuscript}: well-formed drafts in which every reference is still a name with a place. How YAML and
 * Markdown are read is known to the two packages inside; JSON is read here, in {@code dossier.lock}.
 */
package org.dossier.read;
