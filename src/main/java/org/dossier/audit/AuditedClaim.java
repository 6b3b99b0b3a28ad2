package org.dossier.audit;

import java.util.List;
import org.dossier.model.Claim;
import org.dossier.model.Response;

/**
 * A claim with all that must be read with it, and what there is to look at.
 *
 * @param number its place in {@link Audit#claims()}, from 1: what the report calls it
 * @param id its id
 * @param route of the claim in the ledger
 * @param outcome what came of it; null when none is recorded
 * @param kind what kind of claim it is
 * @param by who makes it
 * @param summary the claim in one sentence
 * @param about whom it is about, in the order written
 * @param stance toward them
 * @param living true when it is negative about a living person other than its speaker
 * @param made when it was made, as authors write dates; empty when not given
 * @param answers of those it is about, earliest first
 * @param denials the claims that deny it, in the order of the dossier
 * @param sources what it cites besides its article, in the order written
 * @param reviewBy when it is to be looked at again; empty when not given
 * @param article where it is
 * @param quote the words it is about
 * @param concerns what there is to look at, in the order of {@link ReviewReason}
 * @param spot where it was written
 */
public record AuditedClaim(
        int number,
        String id,
        String route,
        Outcome outcome,
        Claim.Kind kind,
        Speaker by,
        LanguageText summary,
        List<NamedItem> about,
        Claim.Stance stance,
        boolean living,
        String made,
        List<Answer> answers,
        List<Denial> denials,
        List<Cited> sources,
        String reviewBy,
        NamedItem article,
        LanguageText quote,
        List<ReviewReason> concerns,
        ContentPlace spot) {

    /**
     * Who makes a claim.
     *
     * @param kind a profile, the article in its own voice, or someone unnamed
     * @param who the profile; the article where {@code kind} is that; null when unnamed
     * @param reason why nobody is named; empty for the other kinds
     */
    public record Speaker(Claim.SpeakerKind kind, NamedItem who, LanguageText reason) {}

    /**
     * The response of one of those a claim is about.
     *
     * @param status whether there is one
     * @param by who replied or was asked
     * @param asked when they were first asked, as authors write dates; empty when not given
     * @param text the response; empty when not given
     * @param reason why nobody asked; empty when not given
     */
    public record Answer(Response.Status status, NamedItem by, String asked, LanguageText text, LanguageText reason) {}

    /**
     * What came of a claim.
     *
     * @param status what
     * @param clears true when it clears those the claim is about, so that it must be read before the claim
     * @param date when, as authors write dates; empty when not given
     * @param text in words; empty when not given
     */
    public record Outcome(Claim.OutcomeStatus status, boolean clears, String date, LanguageText text) {}

    /**
     * A claim that denies another.
     *
     * @param id its id
     * @param by who makes it
     * @param summary what is said
     */
    public record Denial(String id, Speaker by, LanguageText summary) {}

    /**
     * A source or article that a claim cites.
     *
     * @param work what it is
     * @param type the key of its type: {@code court}, {@code official}, …, or {@code article}
     * @param via the article through which alone it is known; null when the editors have seen it
     */
    public record Cited(NamedItem work, String type, NamedItem via) {}
}
