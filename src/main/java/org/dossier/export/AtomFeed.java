package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.dossier.model.Article;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.model.Name;
import org.dossier.model.Routes;
import org.dossier.model.Settings;

/**
 * {@code feed.xml}: the latest articles as Atom 1.0 (RFC 4287). Ids are the addresses of the pages, so they stay as
 * long as the dossier stays where it is. A summary is one that an editor wrote, in plain text: words cut out of an
 * article could be a claim without its denial.
 */
record AtomFeed(Dossier dossier) implements DataFile.Writing {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String ROUTE = "feed.xml";
    private static final int MOST = 50;

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Xml.write(out, "feed", NAMESPACE, this::feed);
    }

    private void feed(Xml xml) throws XMLStreamException {
        Settings settings = dossier.settings();
        // Articles come newest first.
        List<Article> latest = dossier.articles().stream().limit(MOST).toList();
        xml.language(settings.language().tag());
        xml.text("id", settings.url());
        title(xml, settings.title());
        xml.text("subtitle", settings.description().text());
        xml.text("updated", Moments.text(updated(latest)));
        link(xml, "self", "application/atom+xml", Routes.absolute(settings.url(), ROUTE));
        link(xml, "alternate", "text/html", settings.url());
        authors(xml, settings);
        xml.text("rights", settings.license());
        xml.text("generator", "Dossier");
        for (Article article : latest) {
            xml.open("entry");
            entry(xml, article);
            xml.close();
        }
    }

    private static OffsetDateTime updated(List<Article> articles) {
        return articles.stream()
                .map(Moments::updated)
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .orElse(Moments.UNKNOWN);
    }

    private void entry(Xml xml, Article article) throws XMLStreamException {
        String page = Routes.absolute(dossier.settings().url(), Routes.article(article.id()));
        xml.text("id", page);
        title(xml, article.title());
        OffsetDateTime published = Moments.published(article);
        if (published != null) {
            xml.text("published", Moments.text(published));
        }
        xml.text("updated", Moments.text(Moments.updated(article)));
        link(xml, "alternate", "text/html", page);
        if (!article.url().isEmpty()) {
            xml.open("link").attribute("rel", "via").attribute("href", article.url());
            xml.end("");
        }
        for (Credit credit : article.byline()) {
            xml.open("author");
            xml.text("name", credit.name());
            xml.close();
        }
        for (String tag : article.tags()) {
            xml.open("category").attribute("term", tag).end("");
        }
        if (!article.summary().text().isEmpty()) {
            xml.open("summary")
                    .language(article.language().tag())
                    .end(article.summary().text());
        }
        xml.text("rights", article.license());
    }

    /** A title is required, even one of no characters. */
    private static void title(Xml xml, Name title) throws XMLStreamException {
        xml.open("title").language(title.language().tag()).end(title.text());
    }

    private static void link(Xml xml, String rel, String type, String href) throws XMLStreamException {
        xml.open("link").attribute("rel", rel).attribute("type", type).attribute("href", href);
        xml.end("");
    }

    /** The editors; the dossier itself where it names none, for a feed needs an author (RFC 4287, 4.1.1). */
    private static void authors(Xml xml, Settings settings) throws XMLStreamException {
        List<Settings.Editor> editors = settings.editors();
        if (editors.isEmpty()) {
            editors = List.of(new Settings.Editor(settings.title().text(), settings.contact()));
        }
        for (Settings.Editor editor : editors) {
            String contact =
                    editor.contact().startsWith("mailto:") ? editor.contact().substring(7) : editor.contact();
            xml.open("author");
            xml.text("name", editor.name());
            if (contact.startsWith("https://") || contact.startsWith("http://")) {
                xml.text("uri", contact);
            } else if (contact.matches("[^\\s@:]+@[^\\s@]+")) {
                xml.text("email", contact);
            }
            xml.close();
        }
    }
}
