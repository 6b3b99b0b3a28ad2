package org.dossier.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dossier.model.Routes;
import org.dossier.output.OutputFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as a part of a book. Its ids begin with that of the chapter, so that they are unique in the book, and links to other chapters lead to
 * these ids: {@code #c3-claim-x}.
 *
 * @param route of the page
 * @param id its own, a name of XML
 * @param section all of it; whoever changes it changes the chapter
 */
record Chapter(String route, String id, Element section) {
    private static final String LEFT_OUT = "script, form, svg, .acts, .permalink";
    private static final List<String> ATTRIBUTES =
            List.of("tabindex", "aria-describedby", "aria-labelledby", "name", "hidden");

    /**
     * What is within a page, without what only a page on the screen can do. Its links are not yet {@linkplain #link linked}.
     *
     * @param number from 0, in the order of the book
     * @throws IOException when the page cannot be drawn
     */
    static Chapter of(int number, OutputFile page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        page.content().writeTo(out);
        Document document = Jsoup.parseBodyFragment(out.toString(StandardCharsets.UTF_8));
        Element section = document.body().tagName("section");
        section.select(LEFT_OUT).remove();
        // On a page the style sheet writes these.
        section.select("[data-n]").forEach(one -> one.text(one.attr("data-n")).attr("role", role(one)));
        String id = "c" + number;
        for (Element one : section.getAllElements()) {
            ATTRIBUTES.forEach(one::removeAttr);
            List.copyOf(one.dataset().keySet()).forEach(key -> one.removeAttr("data-" + key));
            if (one.hasAttr("id")) {
                one.attr("id", id + "-" + one.id());
            }
        }
        String folder = page.route().substring(0, page.route().indexOf('/') + 1).replace("/", "");
        section.attr("id", id).attr("class", ("chapter " + folder).strip());
        return new Chapter(page.route(), id, section);
    }

    private static String role(Element mark) {
        return mark.hasClass("ref") ? "doc-noteref" : "doc-biblioref";
    }

    /** Its heading. */
    String title() {
        return section.selectFirst("h1").text();
    }

    /**
     * Lets its links lead to other chapters; a link to a page that is in none leads to the web, and is none where the site has no address.
     *
     * @param chapters all of the book, by route
     * @param base address of the site; null when it is not known
     */
    void link(Map<String, Chapter> chapters, String base) {
        for (Element link : section.select("a[href]")) {
            String href = link.attr("href");
            if (href.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
                continue;
            }
            URI to = address(href);
            Chapter chapter = chapters.get(to.getPath().substring(1));
            if (chapter != null) {
                link.attr("href", "#" + chapter.place(to.getFragment()));
            } else if (base != null) {
                link.attr("href", Routes.absolute(base, to.getPath().substring(1)));
            } else {
                link.unwrap();
            }
        }
    }

    /** The id of a place in it; its own where it has no such place. */
    private String place(String fragment) {
        String place = id + "-" + fragment;
        return fragment != null && section.getElementById(place) != null ? place : id;
    }

    /** The route of something that the page shows, such as a picture; null for one that is elsewhere or in the page itself. */
    String routeOf(String src) {
        return src.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")
                ? null
                : address(src).getPath().substring(1);
    }

    private URI address(String href) {
        URI page = URI.create(Routes.absolute("/", route));
        return href.startsWith("#") ? URI.create(page + href) : page.resolve(href);
    }
}
