package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * A person or an organization; template {@code profile.ftlh}.
 *
 * @param kind {@code person} or {@code organization}
 * @param role what it is in a word or two; empty when not given
 * @param name its name
 * @param monogram letters in the place of a picture
 * @param image a picture; null when not given
 * @param lead who or what it is: a line, or a short text; empty when not given
 * @param different whom it must not be taken for
 * @param standing what the page rests on, and what the editors did about responses; empty when there is nothing to say
 * @param figures how much there is of what, each leading to it
 * @param answers what it replied to several claims about it
 * @param biography the text, where it is more than the lead; empty when there is none
 * @param facts short facts that neither the line above nor the lead tells
 * @param relations connections to others, those of one kind beside each other: all together under an empty label, or, where they are many, by kind
 * @param network the drawing of these; null when it is connected to fewer than two
 * @param about claims about it, the gravest first: all together under an empty label, or, where they are many, by kind
 * @param by claims it makes, likewise
 * @param events it took part in
 * @param mentions where it is named
 * @param companions who is named in the same articles
 * @param sources what is cited on the page
 * @param review the check of the profile itself; null when there was none
 * @param identifiers its numbers elsewhere
 * @param links addresses elsewhere
 * @param reply where whom the page is about may respond to what it says; null when the dossier names no address
 * @param whole the profile's own page, when this one has only a part of what refers to the profile; null on that page, which most profiles
 *     have alone
 * @param part which part: a year or letter; empty on the profile's own page
 * @param more the pages that have all of what this one has some of, by the id of the section; empty where all is on this one
 */
public record ProfileView(
        LabelView kind,
        String role,
        NameView name,
        String monogram,
        ImageView image,
        Html lead,
        List<LinkView> different,
        Html standing,
        List<Figure> figures,
        List<Answer> answers,
        Html biography,
        List<FactView> facts,
        List<GroupView<RelationView>> relations,
        Network network,
        List<GroupView<ClaimView>> about,
        List<GroupView<ClaimView>> by,
        List<EventView> events,
        Mentions mentions,
        Companions companions,
        List<SourceEntry> sources,
        ClaimView.ReviewView review,
        List<Identifier> identifiers,
        List<LinkView> links,
        LinkView reply,
        LinkView whole,
        String part,
        List<GroupView<NavItem>> more) {

    /**
     * How much there is of something.
     *
     * @param number in digits
     * @param label of what
     * @param href where it is on the page; empty where it has no place of its own
     */
    public record Figure(String number, String label, String href) {}

    /**
     * What it replied to several claims.
     *
     * @param response the response
     * @param claims to how many of those about it, in words
     */
    public record Answer(ClaimView.ResponseView response, String claims) {}

    /**
     * Its connections as a drawing.
     *
     * @param drawing SVG
     * @param more how many it is connected to that are not drawn
     * @param whole address of the whole network
     * @param script address of the script of networks
     */
    public record Network(Html drawing, int more, String whole, String script) {}

    /**
     * Where it is named.
     *
     * @param count how often
     * @param plot when; null when that is in less than three months or years
     * @param years articles in which it is named, newest first: all together under an empty label, or, where they are many, by year
     * @param carrying articles that do not name it, but carry an annotation about it
     */
    public record Mentions(
            int count, PlotView plot, List<GroupView<MentioningArticle>> years, List<LinkView> carrying) {}

    /**
     * Who is named in the same articles.
     *
     * @param named most often first
     * @param more how many others there are
     * @param of of how many articles the bars are parts, in words; empty where there are no bars
     */
    public record Companions(List<Companion> named, int more, String of) {}

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
            LinkView title,
            LinkView outlet,
            String date,
            String count,
            String lang,
            String dir,
            List<Html> sentences) {}

    /**
     * Someone who is named in the same articles.
     *
     * @param name who
     * @param count in how many, in words
     * @param bar the same drawn, as a part of all articles that name the profile; empty where these are few
     */
    public record Companion(LinkView name, String count, Html bar) {}
}
