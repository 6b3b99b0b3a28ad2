package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * What every page has around it; in templates {@code page}.
 *
 * @param lang language of the interface
 * @param dir its direction: {@code ltr} or {@code rtl}
 * @param title title of the page, for the browser
 * @param description of the page in a sentence or two; never empty
 * @param home the first page, by the title of the dossier; {@code current} on that page
 * @param canonical address of the page on the web; empty when not known
 * @param feeds addresses of the feeds; null when there are none
 * @param share what other sites show with a link to the page; null when its address is not known
 * @param linkedData what the page tells search engines, as JSON for a script element; empty for nothing
 * @param noindex true when search engines are asked to leave the page out
 * @param theme what gives the page its looks
 * @param nav what the dossier holds, those beside each other that belong together
 * @param search the page that searches the dossier
 * @param foot what else there is, and how the dossier is made
 * @param colophon who is responsible
 */
public record Frame(
        String lang,
        String dir,
        String title,
        String description,
        NavItem home,
        String canonical,
        Feeds feeds,
        ShareView share,
        Html linkedData,
        boolean noindex,
        Theme theme,
        List<List<NavItem>> nav,
        NavItem search,
        List<NavItem> foot,
        Colophon colophon) {
    /**
     * What a reader can subscribe to.
     *
     * @param articles address of the feed of articles
     * @param corrections address of the feed of corrections; empty on the page of a profile, or of an article without any
     */
    public record Feeds(String articles, String corrections) {}

    /**
     * The files of the theme that every page has.
     *
     * @param icon address of the small picture that browsers show beside the title
     * @param styles addresses of the style sheets, in order
     * @param font address of the typeface that is to be there with the first page; empty for none
     * @param script address of the script
     */
    public record Theme(String icon, List<String> styles, String font, String script) {}

    /**
     * Who is responsible for the dossier.
     *
     * @param editors who edits it; {@code href} writes to them
     * @param contact where to write to; null when not given
     * @param license of the dossier's own text; empty when not given
     * @param checked when the dossier was last checked as a whole; empty when not said
     */
    public record Colophon(List<LinkView> editors, LinkView contact, String license, Html checked) {}
}
