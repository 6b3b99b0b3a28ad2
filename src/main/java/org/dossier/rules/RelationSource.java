package org.dossier.rules;

import org.dossier.model.Dossier;
import org.dossier.model.Relation;

/** A relation rests on words of an article, or has a source. */
final class RelationSource {
    void check(Dossier dossier, RuleReport report) {
        for (Relation relation : dossier.relations()) {
            if (relation.place() == null
                    && relation.sources().isEmpty()
                    && !relation.marks().has("sources")) {
                report.broken(
                        relation.marks().of("kind"),
                        "this relation has no source",
                        "add one, such as\n    sources: [<id of a source or article>]");
            }
        }
    }
}
