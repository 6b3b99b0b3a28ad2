package org.dossier.read;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.PlaceDraft;
import org.dossier.manuscript.Ref;
import org.dossier.model.Money;
import org.dossier.model.PartialDate;
import org.dossier.model.Relation;
import org.dossier.model.Signature;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.IdTarget;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.Shape;

/** Reads relations: those that are on words of an article, and those in a profile. */
final class RelationReader {
    private static final String ENDED_INSTEAD =
            "write 'to' with the date, or 'ended: true' if it is not known: 'status' says how certain the relation is";

    private static final Key<PartialDate> FROM = Key.date("from");
    private static final Key<PartialDate> TO = Key.date("to");
    private static final Key<Ref> SUBJECT = Key.ref("subject", IdTarget.PROFILE);
    private static final Key<Ref> KIND = Key.ref("kind", IdTarget.RELATION_KIND).needed();
    private static final Key<Ref> OBJECT = Key.ref("object", IdTarget.PROFILE).needed();
    private static final Key<String> ROLE = Key.prose("role");
    private static final Key<Relation.Status> STATUS = Key.choice(
                    "status", Relation.Status.class, Map.of("ended", ENDED_INSTEAD))
            .or(Relation.Status.REPORTED);
    private static final Key<Boolean> ENDED = Key.flag("ended");
    private static final Key<BigDecimal> VALUE = Key.decimal("value").needed();
    private static final Key<Currency> CURRENCY = Key.currency("currency").needed();
    private static final Key<Money> AMOUNT =
            new Shape<>(Keys.of("amount", VALUE, CURRENCY), RelationReader::amount).map("amount");
    private static final Key<BigDecimal> SHARE = Key.percent("share");

    static final Key<List<Annotations.RelationDraft>> RELATIONS = new Shape<>(
                    Keys.of("relation")
                            .and(CommonKeys.PLACE)
                            .and(CommonKeys.BY, CommonKeys.DATE)
                            .and(keys(SUBJECT.needed())),
                    RelationReader::placed)
            .list("relations");

    /** Relations in a profile, which are on no words and are, when nothing else is said, its own. */
    static final Key<List<Annotations.RelationDraft>> STATED =
            new Shape<>(keys(SUBJECT).named("stated-relation"), RelationReader::stated).list("relations");

    private RelationReader() {}

    private static Keys keys(Key<Ref> subject) {
        return Keys.of("relation", FROM, TO, CommonKeys.ID, CommonKeys.FORMER_IDS, subject, KIND, OBJECT)
                .and(ROLE, STATUS, ENDED, AMOUNT, SHARE, CommonKeys.TEXT, CommonKeys.SOURCES, CommonKeys.DRAFT);
    }

    private static Annotations.RelationDraft placed(Fields fields) {
        return relation(fields, CommonKeys.place(fields), CommonKeys.signed(fields));
    }

    private static Annotations.RelationDraft stated(Fields fields) {
        return relation(fields, new PlaceDraft(null, "", "", 0, null, fields.span()), Signature.NONE);
    }

    private static Annotations.RelationDraft relation(Fields fields, PlaceDraft place, Signature signed) {
        PartialDate from = fields.get(FROM);
        PartialDate to = fields.get(TO);
        if (from != null && to != null && from.earliest().isAfter(to.latest())) {
            fields.problem("bad-date", TO, "this ends before it begins", "swap 'from' and 'to', or correct them");
        }
        Boolean ended = fields.get(ENDED);
        if (to != null && Boolean.FALSE.equals(ended)) {
            fields.problem("bad-date", ENDED, "'to' means that this has ended", "remove 'ended: false', or 'to'");
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
                to != null || Boolean.TRUE.equals(ended),
                fields.get(STATUS),
                fields.get(AMOUNT),
                fields.get(SHARE),
                fields.get(CommonKeys.TEXT),
                fields.get(CommonKeys.SOURCES),
                signed,
                fields.get(CommonKeys.DRAFT),
                fields.marks());
    }

    /** Null when a part of it is missing, which has been reported. */
    private static Money amount(Fields fields) {
        BigDecimal value = fields.get(VALUE);
        Currency currency = fields.get(CURRENCY);
        return value == null || currency == null ? null : new Money(value, currency);
    }
}
