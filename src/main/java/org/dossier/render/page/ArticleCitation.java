package org.dossier.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.model.Article;
import org.dossier.model.Credit;
import org.dossier.model.IdKind;
import org.dossier.model.PartialDate;
import org.dossier.model.Routes;
import org.dossier.model.Settings;
import org.dossier.render.context.PageContext;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.ArticleView;
import org.dossier.render.view.LinkView;

/**
 * An article as others cite it, with the dossier that annotates it. Says when it was read only where the editors wrote that down: when
 * the reader reads it, no page can know.
 */
final class ArticleCitation {
    private static final Pattern ABOUT = Pattern.compile("~([0-9-]+)");

    private final Article article;
    private final PageContext context;
    private final Labels labels;
    private final String writers;
    private final String outlet;
    private final String date;
    private final String read;
    /** The dossier's title, and the address of the page where it is known. */
    private final String dossier;

    private ArticleCitation(Article article, PageContext context) {
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

    static ArticleView.Cited of(Article article, PageContext context) {
        ArticleCitation cited = new ArticleCitation(article, context);
        return new ArticleView.Cited(cited.words(), cited.bibtex());
    }

    /** As it stands on the pages: that of a withheld person is not the one that was written. */
    private String name(Credit credit) {
        LinkView link = context.credit(credit);
        return link.text();
    }

    private String words() {
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

    // spec: biblatex, "@online"; its dates are ISO 8601, and {{…}} keeps a name or title as it is written
    private String bibtex() {
        List<String> fields = new ArrayList<>();
        field(fields, "author", article.byline().stream().map(this::author).collect(Collectors.joining(" and ")));
        field(fields, "title", "{" + escaped(article.title().text()) + "}");
        field(fields, "organization", escaped(outlet));
        field(fields, "date", date(article.date()));
        field(fields, "langid", article.language().tag());
        field(fields, "url", address(article.imprint().url()));
        field(fields, "urldate", date(article.imprint().accessed()));
        field(fields, "note", escaped(labels.text("cited.note", dossier)));
        return "@online{" + article.id() + ",\n" + String.join(",\n", fields) + "\n}";
    }

    private String author(Credit credit) {
        boolean person = credit.profile() != null && context.dossier().kindOf(credit.profile()) == IdKind.PERSON;
        return person ? escaped(name(credit)) : "{" + escaped(name(credit)) + "}";
    }

    private static void field(List<String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add("  " + name + " = {" + value + "}");
        }
    }

    /** As biblatex writes it: "about" comes last. */
    private static String date(PartialDate date) {
        return date == null ? "" : ABOUT.matcher(date.toString()).replaceAll("$1~");
    }

    /** Braces would end the field; everything else may stand in an address. */
    private static String address(String url) {
        return url.replace("{", "%7B").replace("}", "%7D");
    }

    /** A text in which no character means anything to TeX. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '{', '}', '$', '&', '#', '%', '_' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
