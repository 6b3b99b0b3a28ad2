package org.dossier.export;

import java.time.OffsetDateTime;
import javax.xml.stream.XMLStreamException;
import org.dossier.model.Article;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.model.Routes;
import org.dossier.output.OutputFile;

/**
 * An article in {@code feed.xml}, which reports the latest ones. A summary is one that an editor wrote, in plain text: words cut out of
 * an article could be a claim without its denial.
 *
 * @param first the first id that the article had
 * @param base address of the site
 */
record ArticleEntry(Article article, String first, String base) implements AtomFeed.Entry {
    /** The feed of the latest articles. */
    static OutputFile feed(Dossier dossier) {
        String base = dossier.settings().url();
        String route = "feed.xml";
        AtomFeed feed = new AtomFeed(
                dossier,
                route,
                "",
                dossier.settings().title().text(),
                dossier.settings().title().language(),
                // Articles come newest first.
                dossier.articles().stream()
                        .limit(AtomFeed.MOST)
                        .map(article ->
                                new ArticleEntry(article, dossier.former().first(article.id()), base))
                        .toList());
        return new OutputFile(route, feed);
    }

    @Override
    public OffsetDateTime updated() {
        return Moments.updated(article);
    }

    @Override
    public void writeTo(Xml xml) throws XMLStreamException {
        String page = Routes.absolute(base, Routes.article(article.id()));
        // spec: RFC 4287, 4.2.6: an entry keeps its id where its address changes
        xml.text("id", Routes.absolute(base, Routes.article(first)));
        AtomFeed.title(xml, article.title().text(), article.title().language());
        OffsetDateTime published = Moments.published(article);
        if (published != null) {
            xml.text("published", Moments.text(published));
        }
        xml.text("updated", Moments.text(updated()));
        AtomFeed.link(xml, "alternate", "text/html", page);
        if (!article.imprint().url().isEmpty()) {
            xml.open("link")
                    .attribute("rel", "via")
                    .attribute("href", article.imprint().url());
            xml.end("");
        }
        for (Credit credit : article.byline()) {
            xml.open("author");
            xml.text("name", credit.name());
            xml.close();
        }
        for (String tag : article.imprint().tags()) {
            xml.open("category").attribute("term", tag).end("");
        }
        if (!article.summary().text().isEmpty()) {
            xml.open("summary")
                    .language(article.language().tag())
                    .end(article.summary().text());
        }
        xml.text("rights", article.imprint().license());
    }
}
