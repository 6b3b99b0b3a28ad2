package org.dossier.export;

import org.dossier.model.Article;
import org.dossier.model.Mention;
import org.dossier.model.Routes;

/** An article in {@code data/dossier.json}, with its mentions; its annotations are by id beside the articles. */
record ArticleJson(Json json) {
    /** The entries of one article. */
    void write(Article article) {
        json.text("page", Routes.article(article.id()));
        json.word("type", article.imprint().type());
        json.name("title", article.title());
        json.text("subtitle", article.imprint().subtitle());
        json.text("short", article.imprint().brief());
        json.text("language", article.language().tag());
        json.date("date", article.date());
        json.text("time", article.imprint().time());
        json.objects("byline", article.byline(), json::credit);
        json.object("outlet", article.outlet(), json::credit);
        json.text("url", article.imprint().url());
        json.text("archived", article.imprint().archived());
        json.date("accessed", article.imprint().accessed());
        json.word("rights", article.rights());
        json.text("license", article.imprint().license());
        json.text("summary", article.summary());
        json.image(article.image());
        json.texts("tags", article.imprint().tags());
        json.review(article.review());
        corrections(article);
        json.ids("claims", article.claims());
        json.ids("relations", article.relations());
        json.ids("events", article.events());
        json.ids("notes", article.notes());
        json.ids("responses", article.responses());
        PublishedText text = PublishedText.of(article);
        mentions(article, text);
        json.text("textFile", PublishedText.route(article));
    }

    private void corrections(Article article) {
        json.objects("corrections", article.corrections(), correction -> {
            json.text("id", correction.id());
            json.date("date", correction.date());
            json.text("was", correction.was());
            json.text("now", correction.now());
            json.text("why", correction.why());
            json.signed(correction.signed());
        });
    }

    /** By their places alone: there are many, and {@code data/mentions.csv} has the words and the anchor of each. */
    private void mentions(Article article, PublishedText text) {
        json.objects("mentions", article.mentions(), mention -> {
            json.text("entity", mention.profile());
            if (mention.how() != Mention.How.AUTO) {
                json.word("how", mention.how());
            }
            json.number("start", text.start(mention.range()));
            json.number("end", text.end(mention.range()));
            json.numbers("sentence", text.start(mention.sentence()), text.end(mention.sentence()));
            json.signed(mention.signed());
        });
    }
}
