package org.dossier.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.Manuscript;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.source.Marks;

/**
 * What the content holds and the site does not: for reports to the editors.
 *
 * @param drafts profiles that are not published yet, people before organizations, by id
 * @param notes that are not published yet, in the order written
 * @param withheld the names that are to be kept out, those of drafts included
 */
public record UnpublishedContent(List<Draft> drafts, List<DraftNote> notes, Redactions withheld) {
    /**
     * A profile that is not published yet.
     *
     * @param id file name without ending
     * @param kind person or organization
     * @param name its name; null when it has none yet
     * @param marks where it was written
     */
    public record Draft(String id, Profile.Kind kind, Name name, Marks marks) {}

    /**
     * A note that is not published yet.
     *
     * @param article id of the article it is on
     * @param text what it says
     * @param marks where it was written
     */
    public record DraftNote(String article, String text, Marks marks) {}

    /** Copies the lists. */
    public UnpublishedContent {
        drafts = List.copyOf(drafts);
        notes = List.copyOf(notes);
    }

    /** What a manuscript holds back; {@code language} is that of the words which stand for a name. */
    static UnpublishedContent of(Manuscript manuscript, Language language) {
        Stream<Draft> drafts = manuscript.profiles().stream()
                .filter(ProfileDraft::draft)
                .map(one -> new Draft(one.id(), one.kind(), one.name(), one.marks()));
        Stream<DraftNote> notes = manuscript.articles().stream()
                .flatMap(article -> article.annotations().notes().stream()
                        .filter(Annotations.NoteDraft::draft)
                        .map(note -> new DraftNote(article.id(), note.text().words(), note.marks())));
        return new UnpublishedContent(drafts.toList(), notes.toList(), Redactions.of(manuscript, language));
    }
}
