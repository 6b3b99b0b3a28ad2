package org.dossier.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything in the dossier that refers to one profile.
 *
 * @param mentions articles newest first, mentions in the order of the text
 * @param claimsAbout in the order of {@link Dossier#claims()}
 * @param claimsBy claims this profile makes, in the same order
 * @param relations with this profile as subject or object, in the order of {@link Dossier#relations()}
 * @param events it took part in, by date, undated last
 * @param articles ids of the articles that mention it or carry an annotation about it, newest first
 * @param companions profiles that are mentioned in the same articles again and again, most articles first, then by sort name. Empty in a
 *     dossier of fewer than {@value #FEW} articles and for a person without a public role, who is nobody's companion either: to be named
 *     beside a criminal once says nothing, and looks like guilt
 */
public record ProfileLinks(
        List<Mention> mentions,
        List<Claim> claimsAbout,
        List<Claim> claimsBy,
        List<Relation> relations,
        List<Event> events,
        List<String> articles,
        List<Companion> companions) {
    /** In fewer articles than these nearly all are named together. */
    public static final int FEW = 5;

    /** Claims that others make about it, in the same order: what it says of itself is among those it makes. */
    public List<Claim> claimsByOthers() {
        Set<String> own = claimsBy.stream().map(Claim::id).collect(Collectors.toSet());
        return claimsAbout.stream().filter(claim -> !own.contains(claim.id())).toList();
    }

    /** In how many articles it is named; others may only carry an annotation about it. */
    public int naming() {
        return (int) mentions.stream().map(Mention::article).distinct().count();
    }

    /**
     * A profile that appears with another.
     *
     * @param profile its id
     * @param articles in how many articles both are mentioned, at least 2
     */
    public record Companion(String profile, int articles) {}
}
