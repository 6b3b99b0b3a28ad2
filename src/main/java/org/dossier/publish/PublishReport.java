package org.dossier.publish;

import java.util.List;
import java.util.SortedMap;
import org.dossier.source.Stamp;

/**
 * What one publish did; every list holds routes, sorted, and may be empty.
 *
 * @param written files that are new or have other bytes than before
 * @param unchanged files that were there with the same bytes already, and were not touched
 * @param removed files of an earlier build that no page makes any more
 * @param kept files of an earlier build that no page makes any more, but that someone has changed since: left in
 *     place, and reported by each build until someone moves them away
 * @param stamps how each file of the site looked when its bytes were known to be those that were made, by route: one that looks
 *     otherwise now has been changed since
 */
public record PublishReport(
        List<String> written,
        List<String> unchanged,
        List<String> removed,
        List<String> kept,
        SortedMap<String, Stamp> stamps) {

    /** Copies and sorts the lists. */
    public PublishReport {
        written = written.stream().sorted().toList();
        unchanged = unchanged.stream().sorted().toList();
        removed = removed.stream().sorted().toList();
        kept = kept.stream().sorted().toList();
    }
}
