package org.dossier.render.page;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Correction;
import org.dossier.model.Event;
import org.dossier.model.Language;
import org.dossier.model.Note;
import org.dossier.model.Relation;
import org.dossier.model.Routes;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.body.PlainText;
import org.dossier.render.context.PageContext;
import org.dossier.render.drawing.NetworkDrawing;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.AnchorView;
import org.dossier.render.view.CorrectionView;
import org.dossier.render.view.EventView;
import org.dossier.render.view.LabelView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NoteView;
import org.dossier.render.view.RelationView;

/** Makes the views of notes, events, relations and corrections. */
final class AnnotationViews {
    /** Characters of a note that are beside the text before it is opened. */
    private static final int NOTE_LINE = 38;

    private AnnotationViews() {}

    static NoteView note(Note note, String letter, PageContext context) {
        return new NoteView(
                context.anchor("note-", note.id()),
                letter,
                "#at-" + note.id(),
                context.label("note-kind", note.kind()),
                note.brief().isEmpty() ? PlainText.of(note.text(), NOTE_LINE) : note.brief(),
                BodyHtml.text(note.text(), context),
                context.cites(note),
                note.signed().by(),
                context.date(note.signed().date()));
    }

    /** An event where it has its place: on the timeline and on the page of its article. */
    static EventView event(Event event, PageContext context) {
        List<EventView.ParticipantView> participants = event.participants().stream()
                .map(one -> new EventView.ParticipantView(context.profile(one.profile()), one.role()))
                .toList();
        return event(event, context.anchor("event-", event.id()), "", "", participants, context);
    }

    /** An event as it is told of one who took part. */
    static EventView event(Event event, String profile, PageContext context) {
        String role = event.participants().stream()
                .filter(one -> one.profile().equals(profile))
                .map(Event.Participant::role)
                .findFirst()
                .orElse("");
        return event(event, AnchorView.NONE, context.href(Routes.event(event)), role, List.of(), context);
    }

    private static EventView event(
            Event event,
            AnchorView anchor,
            String href,
            String role,
            List<EventView.ParticipantView> participants,
            PageContext context) {
        return new EventView(
                anchor,
                context.date(event.date()),
                context.link(event.title().text(), event.title().language(), href, ""),
                event.where(),
                role,
                BodyHtml.text(event.text(), context),
                participants,
                context.cites(event),
                context.where(event.place(), event.id()),
                context.noted(event.signed()));
    }

    /**
     * A relation on the page of its article and in the network, read from its subject.
     *
     * @param same it, and all others that state the same
     */
    static RelationView relation(List<Relation> same, PageContext context) {
        Relation relation = same.get(0);
        AnchorView anchor = context.anchor("relation-", relation.id());
        List<String> others = new ArrayList<>(anchor.former());
        for (Relation other : same.subList(1, same.size())) {
            AnchorView one = context.anchor("relation-", other.id());
            others.add(one.id());
            others.addAll(one.former());
        }
        return relation(
                same,
                new AnchorView(anchor.id(), others),
                context.profile(relation.subject()),
                relation.kind().label().in(context.labels().language()),
                context.profile(relation.object()),
                context);
    }

    /**
     * A relation as it is read from one of its ends.
     *
     * @param same it, and all others that state the same
     */
    static RelationView relation(List<Relation> same, String profile, PageContext context) {
        Relation relation = same.get(0);
        boolean subject = relation.subject().equals(profile);
        Language language = context.labels().language();
        return relation(
                same,
                AnchorView.NONE,
                null,
                subject
                        ? relation.kind().label().in(language)
                        : relation.kind().reverse().in(language),
                context.profile(subject ? relation.object() : relation.subject()),
                context);
    }

    private static RelationView relation(
            List<Relation> same,
            AnchorView anchor,
            LinkView subject,
            String kind,
            LinkView object,
            PageContext context) {
        Relation relation = same.get(0);
        List<LinkView> places = same.stream()
                .filter(one -> one.place() != null)
                .map(one -> context.where(one.place(), one.id()))
                .toList();
        Labels labels = context.labels();
        return new RelationView(
                anchor,
                subject,
                kind,
                object,
                relation.role(),
                context.site().dates().span(relation.from(), relation.to()),
                relation.amount() == null ? "" : labels.money(relation.amount()),
                relation.share() == null ? "" : labels.percent(relation.share()),
                new LabelView(relation.status().key(), NetworkDrawing.doubt(relation, context)),
                relation.ended() && relation.to() == null ? labels.text("relation.ended") : "",
                places.isEmpty() ? null : places.get(0),
                places.isEmpty() ? List.of() : places.subList(1, places.size()),
                BodyHtml.text(relation.text(), context),
                context.citeMarksOf(same),
                context.noted(relation.signed()));
    }

    static CorrectionView correction(Correction correction, PageContext context) {
        return new CorrectionView(
                correction.id(),
                context.href(Routes.correction(correction)),
                context.article(correction.article()),
                context.date(correction.date()),
                BodyHtml.text(correction.was(), context),
                BodyHtml.text(correction.now(), context),
                BodyHtml.text(correction.why(), context),
                context.noted(correction.signed()));
    }
}
