package org.dossier.render;

import java.util.List;
import org.dossier.model.Correction;
import org.dossier.model.Event;
import org.dossier.model.Note;
import org.dossier.model.Relation;
import org.dossier.model.Routes;
import org.dossier.render.view.CorrectionView;
import org.dossier.render.view.EventView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NoteView;
import org.dossier.render.view.RelationView;

/** Makes the views of notes, events, relations and corrections. */
final class AnnotationViews {
    private AnnotationViews() {}

    static NoteView note(Note note, int number, Sheet sheet) {
        return new NoteView(
                "note-" + note.id(),
                sheet.former("note-", note.id()),
                number,
                "#at-" + note.id(),
                note.kind().key(),
                sheet.labels().of("note-kind", note.kind()),
                sheet.text(note.text()),
                sheet.cites(note.sources()),
                note.signed().by(),
                sheet.date(note.signed().date()));
    }

    /** An event where it has its place: on the timeline and on the page of its article. */
    static EventView event(Event event, Sheet sheet) {
        List<EventView.ParticipantView> participants = event.participants().stream()
                .map(one -> new EventView.ParticipantView(sheet.profile(one.profile()), one.role()))
                .toList();
        return event(event, "event-" + event.id(), "", "", participants, sheet);
    }

    /** An event as it is told of one who took part. */
    static EventView event(Event event, String profile, Sheet sheet) {
        String role = event.participants().stream()
                .filter(one -> one.profile().equals(profile))
                .map(Event.Participant::role)
                .findFirst()
                .orElse("");
        return event(event, "", sheet.href(Routes.event(event)), role, List.of(), sheet);
    }

    private static EventView event(
            Event event,
            String id,
            String href,
            String role,
            List<EventView.ParticipantView> participants,
            Sheet sheet) {
        return new EventView(
                id,
                id.isEmpty() ? List.of() : sheet.former("event-", event.id()),
                sheet.date(event.date()),
                sheet.link(event.title().text(), event.title().language(), href, ""),
                event.where(),
                role,
                sheet.text(event.text()),
                participants,
                sheet.cites(event.sources()),
                sheet.where(event.place(), event.id()),
                sheet.noted(event.signed()));
    }

    /** A relation on the page of its article, read from its subject. */
    static RelationView relation(Relation relation, Sheet sheet) {
        return relation(
                relation,
                "relation-" + relation.id(),
                sheet.profile(relation.subject()),
                relation.kind().label(),
                sheet.profile(relation.object()),
                sheet);
    }

    /** A relation as it is read from one of its ends. */
    static RelationView relation(Relation relation, String profile, Sheet sheet) {
        boolean subject = relation.subject().equals(profile);
        return relation(
                relation,
                "",
                null,
                subject ? relation.kind().label() : relation.kind().reverse(),
                sheet.profile(subject ? relation.object() : relation.subject()),
                sheet);
    }

    private static RelationView relation(
            Relation relation, String id, LinkView subject, String kind, LinkView object, Sheet sheet) {
        boolean confirmed = relation.status() == Relation.Status.CONFIRMED;
        return new RelationView(
                id,
                id.isEmpty() ? List.of() : sheet.former("relation-", relation.id()),
                subject,
                sheet.labels().text("relation." + relation.status().key(), kind),
                object,
                relation.role(),
                relation.status().key(),
                confirmed ? "" : sheet.labels().of("relation-status", relation.status()),
                sheet.shared().dates().span(relation.from(), relation.to()),
                relation.place() == null ? null : sheet.where(relation.place(), relation.id()),
                sheet.text(relation.text()),
                sheet.cites(relation.sources()),
                sheet.noted(relation.signed()));
    }

    static CorrectionView correction(Correction correction, Sheet sheet) {
        return new CorrectionView(
                correction.id(),
                sheet.href(Routes.correction(correction.id())),
                sheet.article(correction.article()),
                sheet.date(correction.date()),
                sheet.text(correction.was()),
                sheet.text(correction.now()),
                sheet.text(correction.why()),
                sheet.noted(correction.signed()));
    }
}
