package org.dossier.rules;

import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.PartialDate;
import org.dossier.model.Source;
import org.dossier.source.Marks;

/** What was read on the web has an archived copy, one that the editors keep, or the day on which it was read. */
public final class SourceArchived {
    void check(Dossier dossier, RuleReport report) {
        for (Article article : dossier.articles()) {
            if (isMissing(article)) {
                missing(article.marks(), report);
            }
        }
        for (Source source : dossier.sources()) {
            if (isMissing(source)) {
                missing(source.marks(), report);
            }
        }
    }

    /** True for an article read on the web of which nothing says when, nor where a copy is. */
    public static boolean isMissing(Article article) {
        return isMissing(
                article.imprint().url(),
                article.imprint().archived(),
                article.imprint().accessed(),
                article.marks());
    }

    /**
     * True for a source read on the web of which nothing says when, nor where a copy is. What the editors know only through an
     * article they have not read themselves.
     */
    public static boolean isMissing(Source source) {
        return source.via() == null
                && source.evidence() == null
                && isMissing(source.url(), source.archived(), source.accessed(), source.marks());
    }

    private static boolean isMissing(String url, String archived, PartialDate accessed, Marks marks) {
        return !url.isEmpty()
                && archived.isEmpty()
                && accessed == null
                && !marks.has("archived")
                && !marks.has("accessed");
    }

    private static void missing(Marks marks, RuleReport report) {
        report.broken(
                marks.of("url"),
                "no access date and no archived copy is given for this page",
                "add one of\n    accessed: 2024-06-05     # the day you read it\n    archived: https://…");
    }
}
