package org.dossier.render.view;

import java.util.List;

/**
 * What every page has around it; in templates {@code page}.
 *
 * @param lang language of the interface
 * @param dir its direction: {@code ltr} or {@code rtl}
 * @param title title of the page, for the browser
 * @param description of the page in a sentence or two; never empty
 * @param siteTitle title of the dossier
 * @param home address of the first page
 * @param canonical address of the page on the web; empty when not known
 * @param feed address of the feed of articles; empty when there is none
 * @param correctionsFeed address of the feed of corrections; empty when there is none
 * @param share what other sites show with a link to the page; null when its address is not known
 * @param noindex true when search engines are asked to leave the page out
 * @param icon address of the small picture that browsers show beside the title
 * @param styles addresses of the style sheets, in order
 * @param script address of the script
 * @param nav the sections of the dossier
 * @param search the page that searches the dossier
 * @param foot the free pages
 * @param editors who is responsible; {@code href} writes to them
 * @param contact where to write to; null when not given
 * @param license of the dossier's own text; empty when not given
 */
public record Frame(
        String lang,
        String dir,
        String title,
        String description,
        String siteTitle,
        String home,
        String canonical,
        String feed,
        String correctionsFeed,
        ShareView share,
        boolean noindex,
        String icon,
        List<String> styles,
        String script,
        List<NavItem> nav,
        NavItem search,
        List<NavItem> foot,
        List<LinkView> editors,
        LinkView contact,
        String license) {}
