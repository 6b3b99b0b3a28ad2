package org.dossier.render.page;

import java.util.stream.Stream;
import org.dossier.render.context.SiteContext;

/** A type of page: one class, one template, and one line in {@link Pages}. */
interface PageType {
    /** The pages of this type, in order; listing them is cheap, they are made when they are drawn. */
    Stream<Page> pages(SiteContext site);
}
