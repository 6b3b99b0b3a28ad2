package org.dossier.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.manuscript.Ids;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.model.RelationKind;
import org.dossier.model.RelationKinds;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.Shape;
import org.dossier.source.Span;

/** Reads the kinds of relation that a dossier declares besides those of the program. */
final class RelationKindReader {
    private static final Key<Name> LABEL = Key.name("label").needed();
    private static final Key<Name> REVERSE = Key.name("reverse");
    private static final Key<List<Profile.Kind>> FROM = Key.choices("from", Profile.Kind.class);
    private static final Key<List<Profile.Kind>> TO = Key.choices("to", Profile.Kind.class);
    private static final Key<Boolean> SYMMETRIC = Key.flag("symmetric", false);
    private static final Key<List<RelationKind.Measure>> TAKES = Key.choices("takes", RelationKind.Measure.class);
    private static final Keys KIND = Keys.of("relation-kind", LABEL, REVERSE, FROM, TO, SYMMETRIC, TAKES);

    static final Key<List<RelationKind>> KINDS = new Shape<>(
                    Keys.chosen("relation-kinds", Keys.Chosen.IDS, new Keys.Inner(Keys.Form.MAP, KIND)),
                    RelationKindReader::kinds)
            .map("relation_kinds")
            .or(List.of());

    private RelationKindReader() {}

    private static List<RelationKind> kinds(Fields all) {
        Map<String, RelationKind> standard = RelationKinds.standard().byKey();
        List<RelationKind> kinds = new ArrayList<>();
        for (String written : all.names()) {
            String key = Ids.normal(written);
            Span span = all.keySpan(written);
            boolean formed = Ids.checkForm(key, span, all.reading().problems());
            Shape<RelationKind> shape = new Shape<>(KIND, fields -> kind(key, span, fields));
            RelationKind kind = all.get(shape.map(written));
            if (!all.has(written)) {
                problem(all, span, "this kind of relation has no label", "add 'label: …' below it");
            }
            if (formed && standard.containsKey(key)) {
                problem(
                        all,
                        span,
                        "there is a built-in kind of relation '" + key + "' already",
                        "choose another key: one with two meanings would be misread elsewhere");
            }
            kinds.add(kind != null ? kind : shape.readNothing(span, all.reading()));
        }
        return kinds;
    }

    private static RelationKind kind(String key, Span span, Fields fields) {
        boolean symmetric = fields.get(SYMMETRIC);
        Name label = labelled(LABEL, key, fields);
        Name reverse = labelled(REVERSE, key, fields);
        boolean told = fields.has(REVERSE.name());
        if (told == symmetric && fields.has(LABEL.name())) {
            problem(
                    fields,
                    told ? fields.at(REVERSE) : span,
                    symmetric
                            ? "'" + key + "' is symmetric: it reads the same from both sides"
                            : "there is no wording for the object of a relation of kind '" + key + "'",
                    symmetric ? "remove 'reverse', or 'symmetric'" : "add 'reverse: …', or 'symmetric: true'");
        }
        return new RelationKind(
                key,
                label,
                symmetric || !told ? label : reverse,
                ends(fields.get(FROM)),
                ends(fields.get(TO)),
                symmetric,
                set(RelationKind.Measure.class, fields.get(TAKES)),
                "",
                RelationKind.Ftm.UNKNOWN);
    }

    /** The key itself where there is no label; one that is not in the language of the dossier is reported. */
    private static Name labelled(Key<Name> which, String key, Fields fields) {
        Language language = fields.reading().language();
        Name label = fields.get(which);
        if (label == null) {
            return Name.of(key, language);
        }
        if (!label.language().sharesWith(language)) {
            problem(
                    fields,
                    fields.at(which),
                    "'" + which.name() + "' has no wording in '" + language + "', the language of the dossier",
                    "add a line '" + language + ": …' to it");
        }
        return label;
    }

    private static Set<Profile.Kind> ends(List<Profile.Kind> written) {
        return written.isEmpty() ? EnumSet.allOf(Profile.Kind.class) : set(Profile.Kind.class, written);
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, List<E> written) {
        Set<E> set = EnumSet.noneOf(type);
        set.addAll(written);
        return set;
    }

    private static void problem(Fields fields, Span span, String message, String help) {
        fields.reading().problem("relation-kind", span, message, help);
    }
}
