/**
 * Files to {@link org.dossier.manuscript.Manuscript}: well-formed drafts in which every reference is still a name with a place.
 *
 * <p>Only this package knows Flexmark and Jackson YAML; JSON is read here too, in {@code dossier.lock}.
 */
package org.dossier.read;
