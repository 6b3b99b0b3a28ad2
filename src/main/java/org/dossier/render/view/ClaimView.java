package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * A claim with everything that must be read with it. The macros of {@code claim.ftlh} print it, as a line or whole, and nothing else does.
 *
 * @param anchor of the card or entry
 * @param number its number on the article's page; null on other pages
 * @param kind {@code statement}, {@code opinion}, {@code allegation}, {@code charge}, {@code finding},
 *     {@code conviction} or {@code denial}
 * @param permalink to the claim beside its words in the article, its permanent address
 * @param title what it is and who makes it, in words; never what it says
 * @param by who makes it, as in a sentence
 * @param brief the same as at the beginning of a line
 * @param line what it says in a line that is read with its kind, who makes it and its state
 * @param whole true where that is the whole sentence, which names who says it, and not a short form
 * @param summary what is claimed, in one sentence
 * @param reason why nobody is named who makes it; empty when someone is
 * @param quote the words of the article; null on the article's own page, and where the article is the editors' own account, whose words are
 *     nobody's quotation
 * @param where the article; null on its own page
 * @param about the profiles it is about
 * @param made when it was made, else when its article appeared; empty when neither is known, and on the article's own page when it is
 *     the same
 * @param sources where it comes from, besides the article in which it is
 * @param state of the responses to it; the label is empty where it holds nothing against anyone
 * @param responses the responses of those it is about, earliest first
 * @param denials the claims that deny it
 * @param related other claims it has to do with, each label saying in what way
 * @param outcome what came of it; null when none is recorded; where {@code outcome.clears} it must be read before the
 *     claim
 * @param review the editors' own check; null when there was none
 * @param reply begins a letter to the editors; null when they are not to be written to
 * @param noted who noted it, and when, in words; empty when not given
 */
public record ClaimView(
        AnchorView anchor,
        LinkView number,
        LabelView kind,
        LinkView permalink,
        String title,
        LinkView by,
        LinkView brief,
        String line,
        boolean whole,
        Html summary,
        String reason,
        LinkView quote,
        LinkView where,
        List<LinkView> about,
        Html made,
        List<CiteView> sources,
        LabelView state,
        List<ResponseView> responses,
        List<DenialView> denials,
        List<GroupView<LinkView>> related,
        OutcomeView outcome,
        ReviewView review,
        LinkView reply,
        Html noted) {

    /**
     * The response of one of those a claim is about. It is shown in full at the first claim of a page that it meets, and in a sentence at the
     * others.
     *
     * @param status {@code quoted}, {@code declined}, {@code no-reply}, {@code not-reachable}, {@code not-sought} or
     *     {@code not-recorded}
     * @param sentence who replied or did not, and when they were asked
     * @param date when they replied; empty when not known
     * @param full leads to where it is shown in full; null where that is here
     * @param text the response; empty when there is none
     * @param reason why nobody asked; empty when not given
     * @param asked who asked, when, by what means, what about and until when; those of whom there is more to tell than {@code sentence} does
     * @param where the words of an article that say so; null when none do
     * @param sources where else the response is found
     */
    public record ResponseView(
            LabelView status,
            Html sentence,
            Html date,
            LinkView full,
            Html text,
            String reason,
            List<Html> asked,
            LinkView where,
            List<CiteView> sources) {}

    /**
     * A claim that denies another.
     *
     * @param outcome what came of the denial, in words; empty when none is recorded
     * @param by who denies
     * @param summary what is said
     * @param claim the denial itself
     */
    public record DenialView(String outcome, LinkView by, Html summary, LinkView claim) {}

    /**
     * What came of a claim.
     *
     * @param status {@code upheld}, {@code dismissed}, {@code acquitted}, {@code withdrawn}, {@code corrected} or
     *     {@code pending}
     * @param clears true when it clears those the claim is about
     * @param date when; empty when not known
     * @param text in words; empty when not given
     * @param sources where that is found
     */
    public record OutcomeView(LabelView status, boolean clears, Html date, Html text, List<CiteView> sources) {}

    /**
     * The editors' own check.
     *
     * @param rating its result; empty when not given
     * @param by who checked; empty when not given
     * @param date when; empty when not given
     * @param text why; empty when not given
     */
    public record ReviewView(String rating, String by, Html date, Html text) {}
}
