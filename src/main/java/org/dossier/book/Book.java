package org.dossier.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dossier.model.Asset;
import org.dossier.model.Dossier;
import org.dossier.model.Language;
import org.dossier.output.OutputFile;
import org.dossier.output.Utf8Writer;
import org.dossier.publish.Inspection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A dossier as a book: a title, the articles with their annotations as notes, who is named in them, claims, sources and corrections.
 *
 * @param dossier what it shows
 * @param day on which the dossier was as it is
 * @param labels the words of the interface, by key
 * @param chapters in order, the first one the title; their links lead to one another
 */
public record Book(Dossier dossier, LocalDate day, Function<String, String> labels, List<Chapter> chapters) {
    /** How a book looks, whatever it is read with. */
    static final String STYLE = "book.css";

    private static final Map<String, String> PICTURES = Map.of(
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "png",
            "image/png",
            "gif",
            "image/gif",
            "svg",
            "image/svg+xml",
            "webp",
            "image/webp");

    /**
     * The book of some pages.
     *
     * @param dossier what they show
     * @param pages drawn for a book, in any order but that the first one is the title
     * @param day on which the dossier was as it is
     * @param labels the words of the interface, by key
     * @param look looks at every chapter as it leaves
     * @throws IOException when a page cannot be drawn
     */
    public static Book of(
            Dossier dossier, List<OutputFile> pages, LocalDate day, Function<String, String> labels, Inspection look)
            throws IOException {
        List<Chapter> chapters = new ArrayList<>();
        for (OutputFile page : ordered(pages)) {
            chapters.add(Chapter.of(chapters.size(), page));
        }
        Map<String, Chapter> byRoute = new LinkedHashMap<>();
        chapters.forEach(one -> byRoute.put(one.route(), one));
        for (Chapter one : chapters) {
            one.link(byRoute, dossier.settings().url());
            byte[] bytes = one.section().outerHtml().getBytes(StandardCharsets.UTF_8);
            look.made(OutputFile.of(one.route(), bytes), () -> new ByteArrayInputStream(bytes));
        }
        look.allMade();
        return new Book(dossier, day, labels, chapters);
    }

    /** The title, articles, people, organizations, and then all else. */
    private static List<OutputFile> ordered(List<OutputFile> pages) {
        List<OutputFile> ordered = new ArrayList<>(pages.subList(0, 1));
        for (String folder : List.of("articles", "people", "organizations")) {
            pages.stream().filter(one -> folder(one.route()).equals(folder)).forEach(ordered::add);
        }
        pages.stream().filter(one -> !ordered.contains(one)).forEach(ordered::add);
        return ordered;
    }

    private static String folder(String route) {
        return route.substring(0, Math.max(0, route.indexOf('/')));
    }

    Language language() {
        return dossier.settings().language();
    }

    String title() {
        return dossier.settings().title().text();
    }

    /** What the list of the chapters is called. */
    String contentsTitle() {
        return labels.apply("article.contents");
    }

    /**
     * The list of the chapters, those of one kind below its name.
     *
     * @param address of a chapter
     */
    Element contents(Function<Chapter, String> address) {
        Element list = new Element("ol");
        Map<String, List<Chapter>> groups = chapters.stream()
                .skip(1)
                .collect(Collectors.groupingBy(
                        one -> folder(one.route()).replace("pages", ""), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((folder, some) -> {
            Element into = list;
            if (!folder.isEmpty()) {
                Element group = list.appendElement("li");
                group.appendElement("span").text(labels.apply("nav." + folder));
                into = group.appendElement("ol");
            }
            for (Chapter one : some) {
                into.appendElement("li")
                        .appendElement("a")
                        .attr("href", address.apply(one))
                        .text(one.title());
            }
        });
        return list;
    }

    // ---- pictures

    /** A picture of the book. */
    record Picture(String type, String ending, Path file) {}

    /** The picture that an element of a chapter shows; null for one that is no file, or of a kind that not every program shows. */
    Picture picture(Chapter chapter, Element image) {
        String route = chapter.routeOf(image.attr("src"));
        String ending =
                route == null ? "" : route.substring(route.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return dossier.assets().stream()
                .filter(asset -> asset.route().equals(route) && PICTURES.containsKey(ending))
                .map(Asset::file)
                .findFirst()
                .map(file -> new Picture(PICTURES.get(ending), ending, file))
                .orElse(null);
    }

    // ---- as one page

    /**
     * One file of HTML that needs no other: it opens from a mail, and prints. Pictures and style are in it, and no script.
     *
     * @throws IOException when a picture cannot be read, or {@code out} not be written
     */
    public void writePage(OutputStream out) throws IOException {
        Document page = new Document(Parser.NamespaceHtml, "");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        Element root = page.appendElement("html")
                .attr("lang", language().tag())
                .attr("dir", language().dir());
        Element head = root.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        head.appendElement("title").text(title());
        head.appendElement("style").appendChild(new org.jsoup.nodes.DataNode(style(STYLE) + style("page.css")));
        Element body = root.appendElement("body");
        for (Chapter one : chapters) {
            body.appendChild(inOneFile(one));
            if (one == chapters.get(0)) {
                Element nav = body.appendElement("nav");
                nav.appendElement("h2").text(contentsTitle());
                nav.appendChild(contents(chapter -> "#" + chapter.id()));
            }
        }
        Utf8Writer writer = new Utf8Writer(out);
        writer.write("<!DOCTYPE html>\n" + root.outerHtml() + "\n");
        writer.flush();
    }

    private Element inOneFile(Chapter chapter) throws IOException {
        Element section = chapter.section().clone();
        for (Element image : section.select("img")) {
            Picture picture = picture(chapter, image);
            if (picture != null) {
                byte[] bytes = Files.readAllBytes(picture.file());
                image.attr(
                        "src",
                        "data:" + picture.type() + ";base64,"
                                + Base64.getEncoder().encodeToString(bytes));
            } else if (!image.attr("src").startsWith("data:")) {
                image.replaceWith(new org.jsoup.nodes.TextNode(image.attr("alt")));
            }
        }
        return section;
    }

    /** A style sheet, by its name. */
    static String style(String name) {
        try (InputStream style = Book.class.getResourceAsStream(name)) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
