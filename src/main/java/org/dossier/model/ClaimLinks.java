package org.dossier.model;

import java.util.List;

/**
 * What refers to one claim: its responses, and other claims, these in the order of {@link Dossier#claims()}.
 *
 * @param answeredBy the responses to it, of any article: by date, where one has none by that of its article, undated last
 * @param deniedBy ids of the claims that deny it
 * @param supportedBy ids of the claims that support it
 * @param updatedBy ids of the claims that update it
 */
public record ClaimLinks(
        List<Response> answeredBy, List<String> deniedBy, List<String> supportedBy, List<String> updatedBy) {
    /** Of a claim that nothing refers to. */
    public static final ClaimLinks NONE = new ClaimLinks(List.of(), List.of(), List.of(), List.of());
}
