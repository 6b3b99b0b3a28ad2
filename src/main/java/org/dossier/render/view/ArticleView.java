package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * An article; template {@code article.ftlh}.
 *
 * @param type what it is, in words
 * @param outlet where it appeared; null when not given
 * @param title its title
 * @param subtitle second title; empty when not given
 * @param imprint who wrote it, when, and where the original is
 * @param corrected the latest correction, to be read before the text; null when nothing was corrected
 * @param summary in a line or two; empty when not given
 * @param image a picture; null when not given
 * @param marks which marks there are: {@code person}, {@code organization}, {@code claim}, {@code note}
 * @param text the text with what was noted on it
 * @param profiles who is named in it
 * @param events what it tells of
 * @param relations ties that rest on it
 * @param corrections what was changed in it
 * @param sources what is cited on the page
 * @param reviewed that the annotations were checked; null when not given
 * @param scripts addresses of the scripts of the page
 */
public record ArticleView(
        String type,
        LinkView outlet,
        NameView title,
        String subtitle,
        Imprint imprint,
        Corrected corrected,
        Html summary,
        ImageView image,
        List<String> marks,
        Text text,
        List<Named> profiles,
        List<EventView> events,
        List<RelationView> relations,
        List<CorrectionView> corrections,
        List<SourceEntry> sources,
        Reviewed reviewed,
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
     * @param tags words it is filed under
     * @param cited ready citations
     */
    public record Imprint(
            List<LinkView> byline,
            Html date,
            String url,
            String archived,
            Html accessed,
            String rights,
            String license,
            List<String> tags,
            Cited cited) {}

    /**
     * The text of an article.
     *
     * @param lang its language
     * @param dir its direction: {@code ltr} or {@code rtl}
     * @param parts the text, cut where annotations are to be read
     */
    public record Text(String lang, String dir, List<Part> parts) {}

    /**
     * That the annotations were checked.
     *
     * @param by who checked; empty when not given
     * @param date when; empty when not given
     */
    public record Reviewed(String by, Html date) {}

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
     * A block of the text with the cards of the passages that begin in it, and the blocks around it.
     *
     * @param before what comes first: headings, and before the first cards all of the text; may be empty
     * @param text the block; empty where the whole text has no cards
     * @param cards in order of the text
     * @param beside the blocks after it, which have no cards and can stand beside these; may be empty
     */
    public record Part(Html before, Html text, List<Card> cards, Html beside) {}

    /**
     * A claim or a note; the other one is null.
     *
     * @param claim the claim
     * @param note the note
     */
    public record Card(ClaimView claim, NoteView note) {}

    /**
     * Somebody who is named in the article; also what the card of a mention shows.
     *
     * @param id of the words that tell what a mention leads to
     * @param name who
     * @param mentioned what a mention is, for those who hear the page: whose, and of what kind
     * @param count how often, in words
     * @param mentions addresses of the words on the page
     * @param description one line; empty when not given
     * @param about claims of this article about it, in order of the text
     * @param by claims of this article that it makes, in order of the text
     * @param others claims about it in the newest other articles, newest first; not all of them
     * @param counts what the dossier holds about it, each with the place on its page
     */
    public record Named(
            String id,
            LinkView name,
            String mentioned,
            String count,
            List<String> mentions,
            Html description,
            List<Numbered> about,
            List<Numbered> by,
            List<ClaimView> others,
            List<LinkView> counts) {}

    /**
     * A claim of the page, by its number.
     *
     * @param number its number on the page
     * @param kind {@code allegation} and the like
     * @param href leads to its card
     * @param title what it is and who makes it, in words; never what it says
     */
    public record Numbered(int number, String kind, String href, String title) {}

    /**
     * The article as others cite it.
     *
     * @param text in words
     * @param bibtex as an entry of a BibTeX file, in several lines
     */
    public record Cited(String text, String bibtex) {}
}
