package org.dossier.render.page;

import java.util.List;
import java.util.function.Function;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;

/**
 * A page to be drawn.
 *
 * @param route its place in the site
 * @param template that prints it
 * @param section it belongs to; null for none
 * @param kind what its links are like
 * @param about what its content is made of, besides what it asks the dossier; null where that is not known, and it is drawn in each build
 * @param content what it shows, computed when it is drawn
 */
record Page(
        String route,
        String template,
        Section section,
        Kind kind,
        About about,
        Function<PageContext, Content> content) {
    /** One that is drawn in each build. */
    Page(String route, String template, Section section, Kind kind, Function<PageContext, Content> content) {
        this(route, template, section, kind, null, content);
    }

    /**
     * What a page is made of.
     *
     * @param things articles or profiles, the same objects as in the build before where they are what they were
     * @param part which part of what these have, and what it says of other parts
     */
    record About(List<? extends Record> things, String part) {}

    /** What it knows while it is drawn. */
    PageContext context(SiteContext site) {
        return PageContext.of(site, route, kind == Kind.WITH_SOURCES, kind == Kind.ANYWHERE);
    }

    /** True for a page that is at one address and shows something there: search engines and other sites may lead to it. */
    boolean found() {
        return kind != Kind.ANYWHERE && kind != Kind.MOVED;
    }

    /** What the links of a page are like. */
    enum Kind {
        /** Citations lead to the page of sources. */
        PLAIN,
        /** Citations lead to the page's own list of sources. */
        WITH_SOURCES,
        /** It only leads to another one: search engines are asked to leave it out, and other sites are given nothing to show with it. */
        MOVED,
        /** A server shows the page at any address, so its links are absolute where the site's address is known. */
        ANYWHERE
    }

    /**
     * What a page shows.
     *
     * @param title of the page; empty for the first page, which has that of the dossier
     * @param description in a sentence or two, plain; empty for none
     * @param noindex true when search engines are asked to leave it out
     * @param view for the template
     */
    record Content(String title, String description, boolean noindex, Record view) {
        /** A page that search engines may list. */
        Content(String title, String description, Record view) {
            this(title, description, false, view);
        }
    }
}
