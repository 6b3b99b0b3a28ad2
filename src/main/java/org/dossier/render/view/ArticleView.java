package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * An article; template {@code article.ftlh}.
 *
 * @param meta what reference managers are shown in the head of the page
 * @param type what it is, in words
 * @param outlet where it appeared; null when not given
 * @param title its title
 * @param subtitle second title; empty when not given
 * @param imprint who wrote it, when, and where the original is
 * @param corrected the latest correction, to be read before the text; null when nothing was corrected
 * @param summary in a line or two; empty when not given
 * @param image a picture; null when not given
 * @param marks which kinds of marks there are, in the order of the kinds of claims, {@code note} last
 * @param contents its headings
 * @param text the text with what was noted on it
 * @param profiles who is named in it, most often first
 * @param events what it reports, by date, those without one last
 * @param relations connections that rest on it
 * @param corrections what was changed in it
 * @param sources what is cited on the page
 * @param reviewed that the annotations were checked; null when not given
 * @param scripts addresses of the scripts of the page
 */
public record ArticleView(
        List<MetaView> meta,
        String type,
        LinkView outlet,
        NameView title,
        String subtitle,
        Imprint imprint,
        Corrected corrected,
        Html summary,
        ImageView image,
        List<LabelView> marks,
        List<NavItem> contents,
        Text text,
        List<Named> profiles,
        List<EventView> events,
        List<RelationView> relations,
        List<CorrectionView> corrections,
        List<SourceEntry> sources,
        ClaimView.ReviewView reviewed,
        List<String> scripts) {

    /**
     * Where an article is from.
     *
     * @param byline who wrote it
     * @param date when it appeared; empty when not known
     * @param url address of the original; empty when not given
     * @param archived address of an archived copy; empty when not given
     * @param accessed when the original was read; empty when not given
     * @param rights how much of it is shown and why; empty when all of it is
     * @param license of the article; empty when not given
     * @param practice what the editors did about responses; empty when not said, or when nothing is claimed here
     * @param tags words it is filed under
     * @param cited how to cite it, in words
     * @param bibtex the same for BibTeX
     */
    public record Imprint(
            List<LinkView> byline,
            Html date,
            String url,
            String archived,
            Html accessed,
            String rights,
            String license,
            Html practice,
            List<String> tags,
            String cited,
            String bibtex) {}

    /**
     * The text of an article.
     *
     * @param lang its language
     * @param dir its direction: {@code ltr} or {@code rtl}
     * @param parts the text, cut where annotations are to be read; no cut for one without
     */
    public record Text(String lang, String dir, List<Part> parts) {}

    /**
     * That the article was corrected.
     *
     * @param date when last
     * @param why the reason, without markup, maybe cut
     * @param href leads to the correction on the page
     * @param earlier how many there were before, in words; empty when none
     */
    public record Corrected(Html date, String why, String href, String earlier) {}

    /**
     * A block of the text with the cards of the passages that end in it, and the blocks before it that have none.
     *
     * @param before what comes first; may be empty
     * @param text the block; empty after the last one with cards
     * @param cards in the order of their signs in the text; none where {@code text} is empty
     */
    public record Part(Html before, Html text, List<Card> cards) {}

    /**
     * A claim or a note; the other one is null.
     *
     * @param claim the claim
     * @param note the note
     */
    public record Card(ClaimView claim, NoteView note) {}

    /**
     * Someone who is named in the article; also what the card of a mention shows.
     *
     * @param id of the words that show what a mention leads to
     * @param name who
     * @param mentioned what a mention is, for those who hear the page: whose, and of what kind
     * @param count how often
     * @param times the same in words
     * @param mentions addresses of the words on the page
     * @param description one line; empty when not given
     * @param answered the claims of this article about it, by the state of their responses
     * @param counts what the dossier holds about it, in words
     */
    public record Named(
            String id,
            LinkView name,
            String mentioned,
            int count,
            String times,
            List<String> mentions,
            Html description,
            List<Answered> answered,
            List<String> counts) {}

    /**
     * Claims with the same state of their responses.
     *
     * @param state as in {@code ClaimView}; its label is empty for claims that call for no response
     * @param claims in the order of the text
     */
    public record Answered(LabelView state, List<Numbered> claims) {}

    /**
     * A claim of the page, by its number.
     *
     * @param number its number on the page
     * @param kind {@code allegation} and the like
     * @param href leads to its card
     * @param title what it is and who makes it, in words; never what it says
     */
    public record Numbered(int number, String kind, String href, String title) {}
}
