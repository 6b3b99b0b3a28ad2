package org.dossier.model;

/**
 * A picture with what must be said about it.
 *
 * @param file a file below {@code content/assets}, such as {@code assets/harbour.jpg}
 * @param alt what it shows
 * @param credit who made it; empty when not given
 * @param license under what terms; empty when not given
 */
public record Image(String file, String alt, String credit, String license) {}
