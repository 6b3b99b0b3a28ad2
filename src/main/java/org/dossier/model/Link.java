package org.dossier.model;

/**
 * An address elsewhere.
 *
 * @param label what to print
 * @param url absolute, {@code http}, {@code https} or {@code mailto}
 */
public record Link(String label, String url) {}
