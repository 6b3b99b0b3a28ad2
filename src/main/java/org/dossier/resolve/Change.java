package org.dossier.resolve;

import java.util.List;
import org.dossier.model.Keyed;
import org.dossier.source.Problem;

/**
 * Something in which the content differs from what readers have been shown.
 *
 * @param kind how
 * @param thing what
 * @param id of the article, claim or response; of a correction that of its article
 * @param differences for people, a line each; may be empty
 * @param problem what to report; null when readers lose nothing by it, or have been told
 */
public record Change(Kind kind, Thing thing, String id, List<String> differences, Problem problem) {
    /** Copies the list. */
    public Change {
        differences = List.copyOf(differences);
    }

    /** Something that readers have not been shown yet. */
    static Change added(Thing thing, String id) {
        return new Change(Kind.NEW, thing, id, List.of(), null);
    }

    /** How something differs. */
    public enum Kind implements Keyed {
        /** Readers have not been shown it. */
        NEW,
        /** Something was added that takes nothing back: a response, an outcome, a denial. */
        UPDATED,
        /** Words that readers have been shown are others now. */
        CHANGED,
        /** The words are the same, and their address is not. */
        MOVED,
        /** It is gone. */
        REMOVED
    }

    /** What differs. */
    public enum Thing implements Keyed {
        /** An article: its text, title or summary. */
        ARTICLE,
        /** A claim. */
        CLAIM,
        /** A response to claims. */
        RESPONSE,
        /** An entry of {@code corrections}. */
        CORRECTION
    }
}
