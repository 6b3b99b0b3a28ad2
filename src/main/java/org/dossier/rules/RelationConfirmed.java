package org.dossier.rules;

import org.dossier.model.Citation;
import org.dossier.model.Dossier;
import org.dossier.model.IdKind;
import org.dossier.model.Relation;

/** A confirmed relation cites what the editors have seen, besides the article that reports it. */
final class RelationConfirmed {
    void check(Dossier dossier, RuleReport report) {
        for (Relation relation : dossier.relations()) {
            // Where none of those written exists, that is reported.
            boolean unknown = relation.sources().isEmpty() && relation.marks().has("sources");
            boolean seen = unknown || relation.sources().stream().anyMatch(one -> isSeen(one, relation, dossier));
            if (relation.status() == Relation.Status.CONFIRMED && !seen) {
                report.broken(
                        relation.marks().of("status"),
                        "no source is cited that the editors have seen and that confirms this relation",
                        "add it to 'sources', or write 'status: reported': an article only reports it, and a source with 'via' "
                                + "is known only through an article");
            }
        }
    }

    /** The article it rests on reports it, and does not confirm itself. */
    private static boolean isSeen(Citation citation, Relation relation, Dossier dossier) {
        if (dossier.kindOf(citation.id()) == IdKind.ARTICLE) {
            return relation.place() == null || !relation.place().article().equals(citation.id());
        }
        return dossier.source(citation.id()).via() == null;
    }
}
