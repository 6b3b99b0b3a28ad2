package org.dossier.resolve;

import java.util.List;
import java.util.stream.Stream;
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
 * @param withheld the names that are to be kept out, those of drafts included
 */
public record UnpublishedContent(List<Draft> drafts, Redactions withheld) {
    /**
     * A profile that is not published yet.
     *
     * @param id file name without ending
     * @param kind person or organization
     * @param name its name; null when it has none yet
     * @param marks where it was written
     */
    public record Draft(String id, Profile.Kind kind, Name name, Marks marks) {}

    /** Copies the list. */
    public UnpublishedContent {
        drafts = List.copyOf(drafts);
    }

    /** What a manuscript holds back; {@code language} is that of the words which stand for a name. */
    static UnpublishedContent of(Manuscript manuscript, Language language) {
        Stream<Draft> drafts = manuscript.profiles().stream()
                .filter(ProfileDraft::draft)
                .map(one -> new Draft(one.id(), one.kind(), one.name(), one.marks()));
        return new UnpublishedContent(drafts.toList(), Redactions.of(manuscript, language));
    }
}
