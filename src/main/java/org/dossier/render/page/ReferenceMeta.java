package org.dossier.render.page;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Article;
import org.dossier.model.Credit;
import org.dossier.model.IdKind;
import org.dossier.model.Imprint;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.Routes;
import org.dossier.render.context.PageContext;
import org.dossier.render.view.MetaView;

/**
 * What the head of an article's page tells reference managers: which kind of work the article is, who wrote it, when, and where it appeared. Without
 * it Zotero takes the page for one of ours.
 */
// spec: Zotero, "Embedded Metadata": z:itemType wins over all else, and each citation_author is one person
final class ReferenceMeta {
    private final List<MetaView> lines = new ArrayList<>();

    private ReferenceMeta() {}

    static List<MetaView> of(Article article, PageContext context) {
        ReferenceMeta meta = new ReferenceMeta();
        meta.line("z:itemType", itemType(article.imprint().type()));
        meta.line("citation_title", article.title().text());
        for (Credit credit : article.byline()) {
            meta.line("citation_author", author(credit, context));
        }
        if (article.outlet() != null) {
            String outlet = context.credit(article.outlet()).text();
            meta.line("prism.publicationName", outlet);
            meta.line("citation_publisher", outlet);
        }
        meta.line("citation_date", date(article.date()));
        meta.line("citation_language", article.language().tag());
        meta.line("citation_public_url", address(article, context));
        meta.line("citation_keywords", String.join("; ", article.imprint().tags()));
        return meta.lines;
    }

    private void line(String name, String content) {
        if (!content.isEmpty()) {
            lines.add(new MetaView(name, content));
        }
    }

    private static String itemType(Imprint.Type type) {
        return switch (type) {
            case NEWS -> "newspaperArticle";
            case BLOG -> "blogPost";
            case REPORT -> "report";
            case LETTER -> "letter";
            case WEB, TRANSCRIPT, SUMMARY -> "webpage";
        };
    }

    /** As lists of names have it, where that is known. Empty for an organization, whose name would be taken apart. */
    private static String author(Credit credit, PageContext context) {
        if (credit.profile() == null) {
            return credit.name();
        }
        if (context.dossier().kindOf(credit.profile()) != IdKind.PERSON) {
            return "";
        }
        Profile profile = context.dossier().profile(credit.profile());
        return profile.names().sortName().contains(", ")
                ? profile.names().sortName()
                : profile.name().text();
    }

    /** As exact as it is known; of a range the beginning, and nothing that is only about right. */
    private static String date(PartialDate date) {
        return date == null || date.from() == null || date.from().circa()
                ? ""
                : date.from().toString();
    }

    /** Of the original; of the editors' own account the page, where its address is known. */
    private static String address(Article article, PageContext context) {
        String base = context.dossier().settings().url();
        if (article.rights() != Imprint.Rights.OWN_SUMMARY) {
            return article.imprint().url();
        }
        return base == null ? "" : Routes.absolute(base, Routes.article(article.id()));
    }
}
