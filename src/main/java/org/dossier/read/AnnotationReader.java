package org.dossier.read;

import java.util.ArrayList;
import java.util.List;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.PlaceDraft;
import org.dossier.manuscript.Ref;
import org.dossier.model.Note;
import org.dossier.model.Signature;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.IdTarget;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.Shape;

/** Reads the annotations of an article: the keys of {@code articles/<id>.yaml} and of {@code annotations} in its front matter. */
final class AnnotationReader {
    static final Annotations NONE = new Annotations(List.of(), List.of(), List.of());

    private static final Key<Ref> ENTITY =
            Key.ref("entity", IdTarget.PROFILE_OR_NONE).needed();
    private static final Key<List<Annotations.MentionDraft>> MENTIONS = new Shape<>(
                    Keys.of("mention").and(CommonKeys.PLACE).and(ENTITY, CommonKeys.ID, CommonKeys.BY, CommonKeys.DATE),
                    AnnotationReader::mention)
            .list("mentions");

    private static final Key<Ref> WHO = Key.ref("entity", IdTarget.PROFILE).needed();
    private static final Key<String> ROLE = Key.prose("role");
    private static final Key<List<Annotations.ParticipantDraft>> PARTICIPANTS =
            new Shape<>(Keys.of("participant", WHO, ROLE), AnnotationReader::participant).list("participants");

    private static final Key<String> WHERE = Key.prose("place");
    private static final Key<List<Annotations.EventDraft>> EVENTS = new Shape<>(
                    Keys.of("event")
                            .and(CommonKeys.PLACE)
                            .and(CommonKeys.ID, CommonKeys.FORMER_IDS, CommonKeys.TITLE, CommonKeys.DATE)
                            .and(WHERE, PARTICIPANTS, CommonKeys.TEXT, CommonKeys.SOURCES, CommonKeys.BY),
                    AnnotationReader::event)
            .list("events");

    private static final Key<Note.Kind> KIND =
            Key.choice("kind", Note.Kind.class).or(Note.Kind.CONTEXT);
    private static final Key<List<Annotations.NoteDraft>> NOTES = new Shape<>(
                    Keys.of("note")
                            .and(CommonKeys.PLACE)
                            .and(CommonKeys.ID, CommonKeys.FORMER_IDS, KIND, CommonKeys.SHORT, CommonKeys.TEXT.needed())
                            .and(CommonKeys.SOURCES, CommonKeys.BY, CommonKeys.DATE, CommonKeys.DRAFT),
                    AnnotationReader::note)
            .list("notes");

    private static final Key<Markup> WAS = Key.blocks("was");
    private static final Key<Markup> NOW = Key.blocks("now");
    private static final Key<Markup> WHY = Key.blocks("why").needed();
    private static final Key<List<Annotations.CorrectionDraft>> CORRECTIONS = new Shape<>(
                    Keys.of("correction", CommonKeys.DATE.needed(), WAS, NOW, WHY, CommonKeys.BY),
                    AnnotationReader::correction)
            .list("corrections");

    static final Shape<Annotations> ANNOTATIONS = new Shape<>(
            Keys.of("annotations", MENTIONS, ClaimReader.CLAIMS, RelationReader.RELATIONS, EVENTS, NOTES)
                    .and(ResponseReader.RESPONSES, CORRECTIONS),
            AnnotationReader::annotations);

    private AnnotationReader() {}

    private static Annotations annotations(Fields fields) {
        List<Annotations.MentionDraft> mentions = fields.get(MENTIONS);
        List<Annotations.Draft> drafts = new ArrayList<>();
        drafts.addAll(fields.get(ClaimReader.CLAIMS));
        drafts.addAll(fields.get(RelationReader.RELATIONS));
        drafts.addAll(fields.get(EVENTS));
        drafts.addAll(fields.get(NOTES));
        drafts.addAll(fields.get(ResponseReader.RESPONSES));
        return new Annotations(mentions, List.copyOf(drafts), fields.get(CORRECTIONS));
    }

    static Annotations join(Annotations first, Annotations second) {
        return new Annotations(
                join(first.mentions(), second.mentions()),
                join(first.drafts(), second.drafts()),
                join(first.corrections(), second.corrections()));
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    private static Annotations.MentionDraft mention(Fields fields) {
        PlaceDraft place = CommonKeys.place(fields);
        Ref entity = fields.get(ENTITY);
        return new Annotations.MentionDraft(
                place,
                entity == null || entity.id().equals("none") ? null : entity,
                fields.get(CommonKeys.ID),
                CommonKeys.signed(fields),
                fields.marks());
    }

    private static Annotations.EventDraft event(Fields fields) {
        PlaceDraft place = CommonKeys.place(fields);
        return new Annotations.EventDraft(
                place,
                fields.get(CommonKeys.ID),
                fields.get(CommonKeys.FORMER_IDS),
                fields.get(CommonKeys.TITLE),
                fields.get(CommonKeys.DATE),
                fields.get(WHERE),
                fields.get(PARTICIPANTS),
                fields.get(CommonKeys.TEXT),
                fields.get(CommonKeys.SOURCES),
                new Signature(fields.get(CommonKeys.BY), null),
                fields.marks());
    }

    private static Annotations.ParticipantDraft participant(Fields fields) {
        return new Annotations.ParticipantDraft(fields.get(WHO), fields.get(ROLE));
    }

    private static Annotations.NoteDraft note(Fields fields) {
        PlaceDraft place = CommonKeys.place(fields);
        return new Annotations.NoteDraft(
                place,
                fields.get(CommonKeys.ID),
                fields.get(CommonKeys.FORMER_IDS),
                fields.get(KIND),
                fields.get(CommonKeys.SHORT),
                fields.get(CommonKeys.TEXT),
                fields.get(CommonKeys.SOURCES),
                CommonKeys.signed(fields),
                fields.get(CommonKeys.DRAFT),
                fields.marks());
    }

    private static Annotations.CorrectionDraft correction(Fields fields) {
        return new Annotations.CorrectionDraft(
                fields.get(CommonKeys.DATE),
                fields.get(WAS),
                fields.get(NOW),
                fields.get(WHY),
                new Signature(fields.get(CommonKeys.BY), null),
                fields.marks());
    }
}
