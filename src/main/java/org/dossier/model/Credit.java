package org.dossier.model;

/**
 * Someone who wrote, published or edited something: a profile, or only a name.
 *
 * @param name what to print
 * @param profile id of the profile; null when there is only a name
 */
public record Credit(String name, String profile) {}
