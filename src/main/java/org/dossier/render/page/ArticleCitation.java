package org.dossier.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.model.Article;
import org.dossier.model.Credit;
import org.dossier.model.IdKind;
import org.dossier.model.PartialDate;
import org.dossier.model.Routes;
import org.dossier.model.Settings;
import org.dossier.output.BibTex;
import org.dossier.render.context.PageContext;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.LinkView;

/**
 * An article as others cite it, with the dossier that annotates it. Says when it was read only where the editors wrote that down: when
 * the reader reads it, no page can know.
 */
final class ArticleCitation {
    private final Article article;
    private final PageContext context;
    private final Labels labels;
    private final String writers;
    private final String outlet;
    private final String date;
    private final String read;
    /** The dossier's title, and the address of the page where it is known. */
    private final String dossier;

    ArticleCitation(Article article, PageContext context) {
        Settings settings = context.dossier().settings();
        this.article = article;
        this.context = context;
        this.labels = context.labels();
        this.writers = article.byline().stream().map(this::name).collect(Collectors.joining(labels.text("comma")));
        this.outlet = article.outlet() == null ? "" : name(article.outlet());
        this.date = context.site().dates().text(article.date());
        this.read = context.site().dates().text(article.imprint().accessed());
        String title = settings.title().text();
        this.dossier = settings.url() == null
                ? title
                : labels.text("cited.at", title, Routes.absolute(settings.url(), Routes.article(article.id())));
    }

    /** As it is on the pages: that of a withheld person is not the one that was written. */
    private String name(Credit credit) {
        LinkView link = context.credit(credit);
        return link.text();
    }

    String words() {
        List<String> parts = new ArrayList<>();
        parts.add(writers);
        parts.add(labels.text("cited.title", article.title().text()));
        parts.add(outlet);
        parts.add(date);
        parts.add(article.imprint().url());
        parts.add(read.isEmpty() ? "" : labels.text("article.accessed", read));
        parts.removeIf(String::isEmpty);
        return labels.text("cited.in", String.join(labels.text("comma"), parts), dossier);
    }

    String bibtex() {
        return new BibTex(article.id())
                .authors(article.byline().stream().map(this::author).toList())
                .exactly("title", article.title().text())
                .words("organization", outlet)
                .date("date", text(article.date()))
                .words("langid", article.language().tag())
                .address("url", article.imprint().url())
                .date("urldate", text(article.imprint().accessed()))
                .words("note", labels.text("cited.note", dossier))
                .toString();
    }

    private BibTex.Author author(Credit credit) {
        boolean person = credit.profile() != null && context.dossier().kindOf(credit.profile()) == IdKind.PERSON;
        return new BibTex.Author(name(credit), person);
    }

    private static String text(PartialDate date) {
        return date == null ? "" : date.toString();
    }
}
