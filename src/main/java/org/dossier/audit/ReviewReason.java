package org.dossier.audit;

import org.dossier.model.Keyed;

/** A reason to look at a claim again; in the order of what may hurt a person most. Their keys are published. */
public enum ReviewReason implements Keyed {
    /** It is negative about someone, and nothing says what they replied. */
    NO_RESPONSE,
    /** Nobody asked those it is about. */
    NOT_SOUGHT,
    /** Those it is about could not be reached. */
    NOT_REACHABLE,
    /** Those it is about were asked and did not reply. */
    NO_REPLY,
    /** It is negative about a living person, not cleared, and rests on fewer than two publishers. */
    LIVING_ONE_PUBLISHER,
    /** The words it is about have changed with the article. */
    QUOTE_CHANGED,
    /** An allegation or charge that was to be looked at by now, and was not. */
    OUTCOME_DUE,
    /** An allegation or charge without an outcome, or with one that is pending. */
    NO_OUTCOME,
    /** It cites nothing besides its own article. */
    NO_SOURCE,
    /**
     * It cites sources, but all that it rests on comes from one publisher, or from none that is named. Of a negative claim about a
     * living person {@link #LIVING_ONE_PUBLISHER} says so.
     */
    ONE_PUBLISHER,
    /** All sources it cites are known only through another article. */
    ONLY_VIA,
    /** All sources it cites are posts on social media, or of the type {@code other}. */
    ONLY_SOCIAL_OR_OTHER,
    /** Neither it nor the annotations of its article have been reviewed. */
    NO_REVIEW
}
