package org.dossier.model;

import java.util.Collections;
import java.util.List;
import org.dossier.source.Marks;
import org.dossier.source.Range;

/**
 * An article of the dossier with everything that was noted on it.
 *
 * @param id file name without ending; also its address
 * @param title its title
 * @param byline who wrote it, in order
 * @param outlet where it appeared; null when not given
 * @param imprint what it says about itself
 * @param summary in a line or two; empty body when not given
 * @param image a picture; null when not given
 * @param review who checked the annotations; null when not given
 * @param body the text
 * @param shown the stretches of the reading text that may be shown, in order, not overlapping: all of it unless its rights say otherwise
 * @param mentions in order of the text
 * @param unlinked names in the text that are not taken for mentions, in order of the text
 * @param annotations in order of the text; of those on the same words, claims, notes, relations, events and responses, each in the order written; then
 *     responses that are on no words
 * @param corrections newest first
 * @param marks where it was written
 */
public record Article(
        String id,
        Name title,
        List<Credit> byline,
        Credit outlet,
        Imprint imprint,
        Body summary,
        Image image,
        Review review,
        Body body,
        List<Range> shown,
        List<Mention> mentions,
        List<UnlinkedName> unlinked,
        List<Annotation> annotations,
        List<Correction> corrections,
        Marks marks) {

    /** The language of its text. */
    public Language language() {
        return imprint.language();
    }

    /** When it appeared; null when not given. */
    public PartialDate date() {
        return imprint.date();
    }

    /** How much of it may be shown. */
    public Imprint.Rights rights() {
        return imprint.rights();
    }

    /** Its claims, in order of the text. */
    public List<Claim> claims() {
        return annotations(Claim.class);
    }

    /** Its relations, in order of the text. */
    public List<Relation> relations() {
        return annotations(Relation.class);
    }

    /** Its events, in order of the text. */
    public List<Event> events() {
        return annotations(Event.class);
    }

    /** Its notes, in order of the text. */
    public List<Note> notes() {
        return annotations(Note.class);
    }

    /** The responses recorded in it, in order of the text, then those that are on no words. */
    public List<Response> responses() {
        return annotations(Response.class);
    }

    /** Its annotations of one kind, in order of the text. */
    public <T extends Annotation> List<T> annotations(Class<T> kind) {
        return annotations.isEmpty()
                ? List.of()
                : annotations.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** True when some words are wholly in a stretch that may be shown. */
    public boolean shows(Range words) {
        int found = Collections.binarySearch(shown, new Range(words.start(), Integer.MAX_VALUE));
        int before = found >= 0 ? found : -found - 2;
        // The stretch before, or the one that begins with the words: of two that begin together the longer one comes
        // first.
        boolean beginning = before + 1 < shown.size() && shown.get(before + 1).contains(words);
        return beginning || before >= 0 && shown.get(before).contains(words);
    }

    /**
     * What a list of mentions shows of a sentence: the whole of it when it may be shown and is no longer than some hundred words; else the
     * names with the words around them; of one that may not be shown the names alone.
     *
     * @param sentence that the names are in
     * @param names in order of the text, at least one
     */
    public MentionExcerpt around(Range sentence, List<Range> names) {
        return MentionExcerpt.of(body.text(), shows(sentence), sentence, names);
    }
}
