package org.dossier.render.view;

/**
 * What other sites show with a link to a page: Open Graph, and cards of social networks. It says no more than the page does.
 *
 * @param title of the page, without that of the dossier
 * @param type {@code article}, {@code profile} of a person, or {@code website}
 * @param locale language of the page, with its country where one is given: {@code en}, {@code pt_BR}
 * @param published when the article appeared, as exact as it is known; empty unless the day is
 * @param image address of the picture on the web; empty for none
 * @param imageAlt what the picture says: the title of this page, or of the dossier
 * @param imageWidth in pixels
 * @param imageHeight in pixels
 */
public record ShareView(
        String title,
        String type,
        String locale,
        String published,
        String image,
        String imageAlt,
        int imageWidth,
        int imageHeight) {}
