package org.dossier.audit;

import java.util.List;
import org.dossier.model.Relation;

/**
 * A person who is alive, or of whom nothing says that they are not.
 *
 * @param who the person
 * @param known true when the profile says that they are alive; false when nothing says so
 * @param privatePerson true when the profile says that they have no public role
 * @param role the public role; empty when none is given
 * @param claims what is said against them by others, each with its response; in the order of {@link Audit#claims()}
 * @param ties alleged and disputed relations, in the order of the dossier
 * @param unsourced facts and paragraphs of the biography without a source, in the order written
 * @param mentions how often they are named
 * @param weak how many of these were found by a short name, such as a bare surname
 * @param articles in how many articles they are named, or an annotation is about them
 * @param shared names they share with others, that were found to mean them; sorted by the name
 * @param spot where the profile was written
 */
public record AuditedPerson(
        NamedItem who,
        boolean known,
        boolean privatePerson,
        LanguageText role,
        List<AuditedClaim> claims,
        List<Tie> ties,
        List<ContentPlace> unsourced,
        int mentions,
        int weak,
        int articles,
        List<SharedName> shared,
        ContentPlace spot) {

    /** True when there is more to read than how often they are named. */
    public boolean hasMatter() {
        return !claims.isEmpty() || !ties.isEmpty() || !unsourced.isEmpty() || !shared.isEmpty();
    }

    /**
     * A relation that is not settled.
     *
     * @param status alleged or disputed
     * @param subject the one it is read from
     * @param label how the subject reads it: {@code board member of}
     * @param object the other one
     * @param sources how many sources it cites
     * @param article the article it rests on; null for one stated in a profile
     * @param spot where it was written
     */
    public record Tie(
            Relation.Status status,
            NamedItem subject,
            String label,
            NamedItem object,
            int sources,
            NamedItem article,
            ContentPlace spot) {}

    /**
     * A name that others have too, where it was found to mean this person.
     *
     * @param name the words
     * @param others whose name it is as well, in the order of profiles
     * @param decided how often an editor has said so
     * @param followed how often it was found without, because only this person had been named before
     */
    public record SharedName(LanguageText name, List<NamedItem> others, int decided, int followed) {}
}
