package org.dossier.model;

import java.nio.file.Path;

/**
 * A file that is copied as it is.
 *
 * @param route its address in the site, such as {@code assets/harbour.jpg}
 * @param file where it is
 */
public record Asset(String route, Path file) {}
