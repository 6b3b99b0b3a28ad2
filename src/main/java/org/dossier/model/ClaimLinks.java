package org.dossier.model;

import java.util.List;

/**
 * The claims that refer to one claim, each in the order of {@link Dossier#claims()}.
 *
 * @param deniedBy ids of the claims that deny it
 * @param supportedBy ids of the claims that support it
 * @param updatedBy ids of the claims that update it
 */
public record ClaimLinks(List<String> deniedBy, List<String> supportedBy, List<String> updatedBy) {
    /** Of a claim that none refers to. */
    public static final ClaimLinks NONE = new ClaimLinks(List.of(), List.of(), List.of());
}
