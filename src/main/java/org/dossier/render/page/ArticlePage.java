package org.dossier.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Event;
import org.dossier.model.Imprint;
import org.dossier.model.Relation;
import org.dossier.model.Review;
import org.dossier.model.Routes;
import org.dossier.model.Section;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.body.PlainText;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.html.Html;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.ArticleView;
import org.dossier.render.view.ClaimView;
import org.dossier.render.view.EventView;
import org.dossier.render.view.ImageView;
import org.dossier.render.view.LabelView;

/** An article: its text with everything that was noted on it. */
final class ArticlePage {
    /** Characters of the reason for a correction that are above the text; all of it is below. */
    private static final int REASON = 300;

    private final Article article;
    private final PageContext context;
    private final Labels labels;
    private final AnnotatedText text;

    private ArticlePage(Article article, PageContext context) {
        this.article = article;
        this.context = context;
        this.labels = context.labels();
        this.text = new AnnotatedText(article, context);
    }

    static Stream<Page> pages(SiteContext site) {
        return site.dossier().articles().stream()
                .map(article -> new Page(
                        Routes.article(article.id()),
                        "article.ftlh",
                        Section.ARTICLES,
                        Page.Kind.WITH_SOURCES,
                        new Page.About(List.of(article), ""),
                        context -> new ArticlePage(article, context).content()));
    }

    private Page.Content content() {
        // In the order of the page: what is cited first is number 1.
        Html summary = BodyHtml.text(article.summary(), context);
        ImageView image = context.image(article.image());
        List<ArticleView.Part> parts = text.parts();
        ArticleView view = new ArticleView(
                ReferenceMeta.of(article, context),
                labels.of("article-type", article.imprint().type()),
                context.credit(article.outlet()),
                context.name(article.title()),
                article.imprint().subtitle(),
                imprint(),
                corrected(),
                summary,
                image,
                marks(),
                text.contents(),
                new ArticleView.Text(
                        article.language().tag(), article.language().dir(), parts),
                text.profiles(),
                events(),
                Relation.together(article.relations()).stream()
                        .map(same -> AnnotationViews.relation(same, context))
                        .toList(),
                article.corrections().stream()
                        .map(correction -> AnnotationViews.correction(correction, context))
                        .toList(),
                context.sources(),
                reviewed(),
                List.of(context.theme("article.js"), context.theme("passages.js")));
        String description = PlainText.description(article.summary(), described());
        return new Page.Content(article.title().text(), description, view);
    }

    private ArticleView.Imprint imprint() {
        Imprint imprint = article.imprint();
        ArticleCitation cited = new ArticleCitation(article, context);
        return new ArticleView.Imprint(
                article.byline().stream().map(context::credit).toList(),
                context.site().dates().html(article.date(), imprint.time()),
                imprint.url(),
                imprint.archived(),
                context.date(imprint.accessed()),
                article.rights() == Imprint.Rights.FULL ? "" : labels.of("rights", article.rights()),
                imprint.license(),
                article.claims().isEmpty()
                        ? Html.EMPTY
                        : BodyHtml.line(context.dossier().settings().practice(), context),
                imprint.tags(),
                cited.words(),
                cited.bibtex());
    }

    /** Null when nothing says so. */
    private ClaimView.ReviewView reviewed() {
        Review review = article.review();
        return review == null || review.by().isEmpty() && review.date() == null
                ? null
                : new ClaimView.ReviewView("", review.by(), context.date(review.date()), Html.EMPTY);
    }

    /** Null when nothing was corrected. */
    private ArticleView.Corrected corrected() {
        if (article.corrections().isEmpty()) {
            return null;
        }
        Correction latest = article.corrections().get(0);
        int earlier = article.corrections().size() - 1;
        return new ArticleView.Corrected(
                context.date(latest.date()),
                PlainText.of(latest.why(), REASON),
                "#" + latest.id(),
                earlier == 0 ? "" : labels.count("earlier-corrections", earlier));
    }

    /** Of an article that may not be shown whole, no beginning is shown either. */
    private Body described() {
        return article.rights() == Imprint.Rights.EXCERPT_ONLY ? Body.EMPTY : article.body();
    }

    /** The kinds of claims in the article, and that there are notes. */
    private List<LabelView> marks() {
        List<LabelView> marks = new ArrayList<>();
        for (Claim.Kind kind : Claim.Kind.values()) {
            if (article.claims().stream().anyMatch(claim -> claim.kind() == kind)) {
                marks.add(context.label("claim-kind", kind));
            }
        }
        if (!article.notes().isEmpty()) {
            marks.add(new LabelView("note", labels.text("mark.note")));
        }
        return marks;
    }

    /** By date, as far as they have one. */
    private List<EventView> events() {
        return article.events().stream()
                .sorted(Comparator.comparing(Event::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(event -> AnnotationViews.event(event, context))
                .toList();
    }
}
