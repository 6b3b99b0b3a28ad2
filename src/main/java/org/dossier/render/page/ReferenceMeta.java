package org.dossier.render.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Article;
import org.dossier.model.Credit;
import org.dossier.model.IdKind;
import org.dossier.model.Imprint;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.Routes;
import org.dossier.model.Source;
import org.dossier.render.context.PageContext;
import org.dossier.render.view.MetaView;

/**
 * What pages tell reference managers. The head of an article's page: which kind of work the article is, who wrote it, when, and where it appeared,
 * without which Zotero takes the page for one of ours. An entry of the sources: the same of a source.
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

    /**
     * A source as the words of a COinS; empty where nobody is known who wrote or published it, since Zotero then looks its title up and takes what
     * it finds for it.
     */
    // spec: ANSI/NISO Z39.88-2004, and Zotero's parser: the title is that of a journal once the type says that it is an
    // article of one
    static String coins(Source source, PageContext context) {
        String publisher = source.publisher() == null
                ? ""
                : context.credit(source.publisher()).text();
        if (source.author().isEmpty() && publisher.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>(List.of("ctx_ver=Z39.88-2004"));
        part(parts, "rft_val_fmt", "info:ofi/fmt:kev:mtx:dc");
        part(parts, "rft.title", source.title().text());
        part(parts, "rft.type", itemType(source));
        if (source.author().isEmpty()) {
            part(parts, "rft.aucorp", publisher);
        } else {
            part(parts, "rft.creator", source.author());
        }
        part(parts, "rft.source", publisher);
        part(parts, "rft.publisher", publisher);
        part(parts, "rft.date", date(source.date()));
        part(parts, "rft.identifier", source.url());
        part(parts, "rft.language", source.title().language().tag());
        part(parts, "rft.rights", source.rights());
        return String.join("&", parts);
    }

    private static void part(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }

    private static String itemType(Source source) {
        return switch (source.type()) {
            case COURT -> "case";
            case OFFICIAL, NGO -> "report";
            case NEWS -> "newspaperArticle";
            case ACADEMIC -> "journalArticle";
            case SOCIAL -> "blogPost";
            case LETTER -> "letter";
            case DATASET -> "dataset";
            case OTHER -> source.url().isEmpty() ? "document" : "webpage";
        };
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
