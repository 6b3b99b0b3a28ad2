package org.dossier.audit;

import java.util.List;
import org.dossier.model.AnchorState;
import org.dossier.text.WordDifference;

/**
 * What an editor should look at before publication. What could hurt a person comes first.
 *
 * @param title of the dossier
 * @param site the address the site will have, ending in a slash; empty when not given
 * @param reached the latest day the content shows, as {@code 2024-11-30}, which stands for today; empty when nothing is dated
 * @param counted how much there is
 * @param problems what is wrong, errors first, then by file and line
 * @param people living people: those something is said against first, among these the ones without a public role; then those
 *     with other matter; then the rest; by sort name within each
 * @param claims those with a concern, and all that are negative about a living person: these first, then other negative ones,
 *     then the rest; within each by the gravest concern, then in the order of the dossier
 * @param anchors quotes that no longer fit to the letter, by article and in the order written
 * @param lowered rules that were turned off or made a warning, in the order of the rules
 * @param questions open questions of the editors, articles newest first, in the order of the text
 * @param drafts profiles that are not published yet, people before organizations, by id
 * @param draftNotes notes that are not published yet, in the order written
 * @param works articles, then sources, with something to look at; in the order of the dossier
 */
public record Audit(
        LanguageText title,
        String site,
        String reached,
        Counted counted,
        List<Finding> problems,
        List<AuditedPerson> people,
        List<AuditedClaim> claims,
        List<Anchor> anchors,
        List<LoweredRule> lowered,
        List<Question> questions,
        List<Draft> drafts,
        List<DraftNote> draftNotes,
        List<Work> works) {

    /**
     * How much there is.
     *
     * @param articles of the dossier
     * @param claims of the dossier
     * @param people with a published profile
     * @param sources that are not articles
     * @param errors among the problems
     * @param warnings among the problems
     */
    public record Counted(int articles, int claims, int people, int sources, int errors, int warnings) {}

    /**
     * A problem of this run, in short.
     *
     * @param error true for an error, false for a warning
     * @param code its code
     * @param message what is wrong; of a quote whose words have changed without these, which are among the anchors
     * @param spot where
     */
    public record Finding(boolean error, String code, LanguageText message, ContentPlace spot) {}

    /**
     * A quote that no longer fits to the letter.
     *
     * @param annotation id of what is on it
     * @param article the article
     * @param state what became of it
     * @param difference how its words became those of the article; empty unless {@code state} is {@code CHANGED}
     * @param lang language of these words, a tag of BCP 47
     * @param dir {@code ltr} or {@code rtl}
     * @param claim the claim about them, to be read with them; null when something else does
     * @param spot where the quote was written
     */
    public record Anchor(
            String annotation,
            NamedItem article,
            AnchorState state,
            List<WordDifference.Part> difference,
            String lang,
            String dir,
            AuditedClaim claim,
            ContentPlace spot) {}

    /**
     * A rule that this dossier holds to less than it might.
     *
     * @param id of the rule
     * @param off true when it is off; false when it was an error and is a warning
     * @param reason what the rule is for
     * @param spot where that was written
     */
    public record LoweredRule(String id, boolean off, String reason, ContentPlace spot) {}

    /**
     * A note that asks what is not known.
     *
     * @param id its id
     * @param text the question
     * @param quote the words it is about
     * @param article where it is
     * @param by who asks; empty when not given
     * @param date since when, as authors write dates; empty when not given
     * @param spot where it was written
     */
    public record Question(
            String id,
            LanguageText text,
            LanguageText quote,
            NamedItem article,
            LanguageText by,
            String date,
            ContentPlace spot) {}

    /**
     * A profile that is not published yet.
     *
     * @param who its name; without a route
     * @param person true for a person
     * @param spot where it was written
     */
    public record Draft(NamedItem who, boolean person, ContentPlace spot) {}

    /**
     * A note that is not published yet.
     *
     * @param text what it says
     * @param article on which it is
     * @param spot where it was written
     */
    public record DraftNote(LanguageText text, NamedItem article, ContentPlace spot) {}

    /**
     * A source or article with something to look at.
     *
     * @param work what it is
     * @param article true for an article
     * @param unarchived true when it was read on the web, and nothing says when or where a copy is
     * @param unused true for a source that nothing cites
     * @param via the article through which alone it is known; null when the editors have seen it
     * @param spot where it was written
     */
    public record Work(
            NamedItem work, boolean article, boolean unarchived, boolean unused, NamedItem via, ContentPlace spot) {}
}
