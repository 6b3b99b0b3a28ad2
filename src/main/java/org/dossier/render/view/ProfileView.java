package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * A person or an organization; template {@code profile.ftlh}.
 *
 * @param kind {@code person} or {@code organization}
 * @param role what it is in a word or two; empty when not given
 * @param name its name
 * @param description one line; empty when not given
 * @param contents the sections of the page
 * @param side what is beside the text
 * @param biography the text; empty when there is none
 * @param claimsAbout claims about it
 * @param claimsBy claims it makes
 * @param relations ties to others
 * @param network the drawing of these; null when it is tied to fewer than two
 * @param events it took part in
 * @param mentions where it is named
 * @param companions who is named in the same articles
 * @param sources what is cited on the page
 * @param review the check of the profile itself; null when there was none
 */
public record ProfileView(
        LabelView kind,
        String role,
        NameView name,
        Html description,
        List<NavItem> contents,
        Side side,
        Html biography,
        List<ClaimView> claimsAbout,
        List<ClaimView> claimsBy,
        List<RelationView> relations,
        Network network,
        List<EventView> events,
        Mentions mentions,
        Companions companions,
        List<SourceEntry> sources,
        ClaimView.ReviewView review) {

    /**
     * What is known in short.
     *
     * @param image a picture; null when not given
     * @param facts short facts
     * @param different whom it must not be taken for
     * @param identifiers its numbers elsewhere
     * @param links addresses elsewhere
     * @param reply where whom the page is about may answer what it says; null when the dossier names no address
     */
    public record Side(
            ImageView image,
            List<FactView> facts,
            List<Different> different,
            List<Identifier> identifiers,
            List<LinkView> links,
            LinkView reply) {}

    /**
     * Its ties as a drawing.
     *
     * @param drawing SVG
     * @param more how many it is tied to that are not drawn
     * @param whole address of the whole network
     * @param script address of the script of networks
     */
    public record Network(Html drawing, int more, String whole, String script) {}

    /**
     * Where it is named.
     *
     * @param count how often
     * @param plot when; null when that is in less than three months or years
     * @param articles in which it is named, newest first; made one by one
     * @param carrying articles that do not name it, but carry an annotation about it
     */
    public record Mentions(int count, PlotView plot, Iterable<MentioningArticle> articles, List<LinkView> carrying) {}

    /**
     * Who is named in the same articles.
     *
     * @param named most often first
     * @param more how many others there are
     * @param of of how many articles the bars are parts, in words; empty where there are no bars
     */
    public record Companions(List<Companion> named, int more, String of) {}

    /**
     * Somebody it must not be taken for.
     *
     * @param name who
     * @param description one line about them; empty when not given
     */
    public record Different(LinkView name, Html description) {}

    /**
     * A number by which others know it.
     *
     * @param label of the scheme
     * @param value the number; {@code href} leads to it where it has an address
     */
    public record Identifier(String label, LinkView value) {}

    /**
     * An article that names it.
     *
     * @param title of the article
     * @param outlet where it appeared; null when not given
     * @param date when; empty when not known
     * @param count how often it is named there, in words
     * @param lang language of the sentences; empty when it is that of the page
     * @param dir {@code ltr} or {@code rtl}; empty when {@code lang} is
     * @param sentences the sentences that name it, each with the words as links to the same words in the article
     */
    public record MentioningArticle(
            LinkView title, LinkView outlet, Html date, String count, String lang, String dir, List<Html> sentences) {}

    /**
     * Somebody who is named in the same articles.
     *
     * @param name who
     * @param count in how many, in words
     * @param bar the same drawn, as a part of all articles that name the profile; empty where these are few
     */
    public record Companion(LinkView name, String count, Html bar) {}
}
