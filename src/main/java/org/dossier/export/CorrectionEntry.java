package org.dossier.export;

import java.time.OffsetDateTime;
import java.util.Comparator;
import javax.xml.stream.XMLStreamException;
import org.dossier.model.Article;
import org.dossier.model.Correction;
import org.dossier.model.Dossier;
import org.dossier.model.Language;
import org.dossier.model.Routes;
import org.dossier.output.OutputFile;

/**
 * A correction in {@code corrections.xml}, which reports the latest ones: the title is that of the article, the summary is the reason,
 * and the content has the old words struck out and the new ones beside them.
 *
 * @param base address of the site
 * @param language of the reason
 */
record CorrectionEntry(Correction correction, Article article, String base, Language language)
        implements AtomFeed.Entry {
    private static final String ROUTE = "corrections.xml";

    /**
     * The feed of the latest corrections.
     *
     * @param name what readers call it
     * @param language of the name
     */
    static OutputFile feed(Dossier dossier, String name, Language language) {
        String base = dossier.settings().url();
        AtomFeed feed = new AtomFeed(
                dossier,
                ROUTE,
                "corrections.html",
                dossier.settings().title().text() + " · " + name,
                language,
                dossier.articles().stream()
                        .flatMap(article -> article.corrections().stream()
                                .map(one -> new CorrectionEntry(
                                        one, article, base, dossier.settings().language())))
                        .sorted(Comparator.comparing((CorrectionEntry one) -> one.correction.date())
                                .reversed())
                        .limit(AtomFeed.MOST)
                        .toList());
        return new OutputFile(ROUTE, feed);
    }

    @Override
    public OffsetDateTime updated() {
        return Moments.first(correction.date());
    }

    @Override
    public void writeTo(Xml xml) throws XMLStreamException {
        String address = Routes.absolute(base, Routes.correction(correction));
        xml.text("id", address);
        AtomFeed.title(xml, article.title().text(), article.title().language());
        xml.text("updated", Moments.text(updated()));
        AtomFeed.link(xml, "alternate", "text/html", address);
        AtomFeed.link(xml, "related", "text/html", Routes.absolute(base, Routes.article(article.id())));
        xml.open("summary").language(language.tag()).end(correction.why().text());
        AtomFeed.content(xml, language, it -> {
            it.inline("p").end(correction.why().text());
            marked(it, "del", correction.was().text());
            marked(it, "ins", correction.now().text());
        });
    }

    /** Words of the article or of a note on it: of which language they are nobody says. */
    private static void marked(Xml xml, String element, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.inline("p").attribute("dir", "auto").inline(element).end(text);
            xml.end("");
        }
    }
}
