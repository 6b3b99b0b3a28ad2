package org.dossier.audit;

/**
 * A place in the content.
 *
 * @param file the file, from the project's folder
 * @param line 1-based; 0 when the file as a whole is meant
 */
public record ContentPlace(String file, int line) {}
