package org.dossier.model;

import java.util.List;
import java.util.Map;

/**
 * Everything by its id, and who refers to what. For look-ups only: maps are never walked toward output.
 *
 * @param articles by id
 * @param profiles by id
 * @param sources by id
 * @param pages by id
 * @param claims by id
 * @param eventsByDate undated last
 * @param profileLinks by id of a profile, one for each
 * @param claimLinks by id of a claim; claims that nothing refers to may be missing
 * @param uses by id of an article, source, profile or page; ids nobody refers to may be missing
 * @param mentions how many there are in all articles, by how they were found; sorts of which there are none are missing
 * @param former ids that things had before
 */
public record Index(
        Map<String, Article> articles,
        Map<String, Profile> profiles,
        Map<String, Source> sources,
        Map<String, FreePage> pages,
        Map<String, Claim> claims,
        List<Event> eventsByDate,
        Map<String, ProfileLinks> profileLinks,
        Map<String, ClaimLinks> claimLinks,
        Map<String, List<Usage>> uses,
        Map<Mention.How, Integer> mentions,
        FormerIds former) {}
