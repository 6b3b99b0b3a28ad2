package org.dossier.resolve;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.manuscript.Manuscript;
import org.dossier.manuscript.PageDraft;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.manuscript.Ref;
import org.dossier.manuscript.SourceDraft;
import org.dossier.model.Article;
import org.dossier.model.ContentPaths;
import org.dossier.source.Marks;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/**
 * Ids and names of files that spell a withheld name. They are addresses, so it cannot be removed from them.
 *
 * @param problems where they are reported
 */
record WithheldIds(Redactions withheld, Problems problems) {
    /** Reports all of them. */
    void check(Manuscript manuscript, List<Article> articles, List<TakenId> renamed) {
        Stream<Span> spans = Stream.of(
                        Stream.ofNullable(manuscript.settings())
                                .filter(one -> one.url() != null && withheld.spells(one.url()))
                                .map(one -> one.marks().of("url")),
                        manuscript.profiles().stream()
                                .filter(one -> withheld.spells(one.id()))
                                .map(one -> Span.whole(one.marks().whole().file())),
                        manuscript.articles().stream()
                                .filter(one -> withheld.spells(one.id()))
                                .map(one -> Span.whole(one.marks().whole().file())),
                        manuscript.sources().stream()
                                .filter(one -> withheld.spells(one.id()))
                                .map(one -> one.marks().whole()),
                        manuscript.pages().stream()
                                .filter(one -> withheld.spells(one.id()))
                                .map(one -> Span.whole(one.marks().whole().file())),
                        articles.stream()
                                .flatMap(WithheldIds::annotationIds)
                                .filter(one -> withheld.spells(one.getKey()))
                                .map(one -> one.getValue().of("id")),
                        formerIds(manuscript)
                                .filter(one -> withheld.spells(one.id()))
                                .map(Ref::span),
                        renamed.stream()
                                .filter(one -> withheld.spells(one.id()))
                                .map(TakenId::span),
                        manuscript.assets().stream()
                                .filter(one -> withheld.spells(one.route()))
                                .map(one -> Span.whole(SourceFile.of(ContentPaths.CONTENT + one.route(), ""))))
                .flatMap(one -> one);
        spans.forEach(span -> problems.error(
                "redaction",
                span,
                "the id, the file name or the URL of the site spells a name that must be withheld, and would appear in URLs",
                "rename it; if it is something else, add it to 'not_redacted' in the profile"));
    }

    private static Stream<Ref> formerIds(Manuscript manuscript) {
        return Stream.of(
                        manuscript.profiles().stream().map(ProfileDraft::former),
                        manuscript.articles().stream().map(ArticleDraft::former),
                        manuscript.sources().stream().map(SourceDraft::former),
                        manuscript.pages().stream().map(PageDraft::former))
                .flatMap(one -> one)
                .flatMap(List::stream);
    }

    private static Stream<Map.Entry<String, Marks>> annotationIds(Article article) {
        return article.annotations().stream().map(one -> Map.entry(one.id(), one.marks()));
    }
}
