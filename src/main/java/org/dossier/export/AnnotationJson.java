package org.dossier.export;

import org.dossier.model.Event;
import org.dossier.model.Language;
import org.dossier.model.Note;
import org.dossier.model.Relation;
import org.dossier.model.Routes;

/**
 * Relations, events and notes in {@code data/dossier.json}.
 *
 * @param language of the dossier, in which kinds of relation are called
 */
record AnnotationJson(Json json, Language language) {
    /**
     * The entries of a relation; how sure it is comes first.
     *
     * @param text of the article it rests on; null for one that a profile states
     */
    void relation(Relation relation, PublishedText text) {
        json.word("status", relation.status());
        json.text("subject", relation.subject());
        json.text("kind", relation.kind().key());
        json.text("label", relation.kind().label().in(language));
        json.text("reverse", relation.kind().reverse().in(language));
        json.text("object", relation.object());
        json.text("role", relation.role());
        json.date("from", relation.from());
        json.date("to", relation.to());
        json.flag("ended", relation.ended());
        json.object("amount", relation.amount(), amount -> {
            json.number("value", amount.value());
            json.text("currency", amount.currency().getCurrencyCode());
        });
        json.number("share", relation.share());
        json.object("followTheMoney", relation.ftm(), ftm -> {
            json.text("schema", ftm.schema());
            json.text("subject", ftm.subject());
            json.text("object", ftm.object());
        });
        json.text("text", relation.text());
        if (text != null) {
            json.passage(relation.id(), relation.place(), text);
        }
        json.sources(relation.sources());
        json.signed(relation.signed());
    }

    /** The entries of an event. */
    void event(Event event, PublishedText text) {
        json.text("page", Routes.event(event));
        json.name("title", event.title());
        json.date("date", event.date());
        json.text("where", event.where());
        json.objects("participants", event.participants(), participant -> {
            json.text("profile", participant.profile());
            json.text("role", participant.role());
        });
        json.text("text", event.text());
        json.passage(event.id(), event.place(), text);
        json.sources(event.sources());
        json.signed(event.signed());
    }

    /** The entries of a note. */
    void note(Note note, PublishedText text) {
        json.word("kind", note.kind());
        json.text("short", note.brief());
        json.text("text", note.text());
        json.text("by", note.signed().by());
        json.date("date", note.signed().date());
        json.passage(note.id(), note.place(), text);
        json.sources(note.sources());
    }
}
