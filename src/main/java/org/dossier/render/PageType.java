package org.dossier.render;

import java.util.stream.Stream;

/** A type of page: one class, one template, and one line in {@link Pages}. */
interface PageType {
    /** The pages of this type, in order; listing them is cheap, they are made when they are drawn. */
    Stream<Page> pages(Shared shared);
}
