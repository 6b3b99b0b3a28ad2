package org.dossier.read;

import java.util.List;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.PlaceDraft;
import org.dossier.manuscript.Ref;
import org.dossier.model.PartialDate;
import org.dossier.model.Relation;
import org.dossier.model.Signed;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.IdTarget;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.Shape;

/** Reads relations: those that stand on words of an article, and those in a profile. */
final class RelationReader {
    private static final Key<PartialDate> FROM = Key.date("from");
    private static final Key<PartialDate> TO = Key.date("to");
    private static final Key<Ref> SUBJECT = Key.ref("subject", IdTarget.PROFILE);
    private static final Key<Ref> KIND = Key.ref("kind", IdTarget.RELATION_KIND).needed();
    private static final Key<Ref> OBJECT = Key.ref("object", IdTarget.PROFILE).needed();
    private static final Key<String> ROLE = Key.prose("role");
    private static final Key<Relation.Status> STATUS =
            Key.choice("status", Relation.Status.class).or(Relation.Status.CONFIRMED);

    static final Key<List<Annotations.RelationDraft>> RELATIONS = new Shape<>(
                    Keys.of("relation")
                            .and(CommonKeys.PLACE)
                            .and(CommonKeys.BY, CommonKeys.DATE)
                            .and(keys(SUBJECT.needed())),
                    RelationReader::placed)
            .list("relations");

    /** Relations in a profile, which stand on no words and are, when nothing else is said, its own. */
    static final Key<List<Annotations.RelationDraft>> STATED =
            new Shape<>(keys(SUBJECT).named("stated-relation"), RelationReader::stated).list("relations");

    private RelationReader() {}

    private static Keys keys(Key<Ref> subject) {
        return Keys.of("relation", FROM, TO, CommonKeys.ID, CommonKeys.FORMER_IDS, subject, KIND, OBJECT)
                .and(ROLE, STATUS, CommonKeys.TEXT, CommonKeys.SOURCES);
    }

    private static Annotations.RelationDraft placed(Fields fields) {
        return relation(fields, CommonKeys.place(fields), CommonKeys.signed(fields));
    }

    private static Annotations.RelationDraft stated(Fields fields) {
        return relation(fields, new PlaceDraft(null, "", "", 0, null, fields.span()), Signed.NONE);
    }

    private static Annotations.RelationDraft relation(Fields fields, PlaceDraft place, Signed signed) {
        PartialDate from = fields.get(FROM);
        PartialDate to = fields.get(TO);
        if (from != null && to != null && from.earliest().isAfter(to.latest())) {
            fields.problem("bad-date", TO, "this ends before it begins", "swap 'from' and 'to', or mend them");
        }
        return new Annotations.RelationDraft(
                place,
                fields.get(CommonKeys.ID),
                fields.get(CommonKeys.FORMER_IDS),
                fields.get(SUBJECT),
                fields.get(KIND),
                fields.get(OBJECT),
                fields.get(ROLE),
                from,
                to,
                fields.get(STATUS),
                fields.get(CommonKeys.TEXT),
                fields.get(CommonKeys.SOURCES),
                signed,
                fields.marks());
    }
}
