package org.dossier.export;

import org.dossier.model.Article;
import org.dossier.model.Routes;

/** An article in {@code data/dossier.json}, with its mentions; its annotations are by id beside the articles. */
record ArticleJson(Json json) {
    /** The entries of one article. */
    void write(Article article) {
        JsonParts parts = new JsonParts(json);
        json.text("page", Routes.article(article.id()));
        json.word("type", article.imprint().type());
        parts.name("title", article.title());
        json.text("subtitle", article.imprint().subtitle());
        json.text("short", article.imprint().brief());
        json.text("language", article.language().tag());
        json.date("date", article.date());
        json.text("time", article.imprint().time());
        json.objects("byline", article.byline(), parts::credit);
        json.object("outlet", article.outlet(), parts::credit);
        json.text("url", article.imprint().url());
        json.text("archived", article.imprint().archived());
        json.date("accessed", article.imprint().accessed());
        json.word("rights", article.rights());
        json.text("license", article.imprint().license());
        json.text("summary", article.summary());
        parts.image(article.image());
        json.texts("tags", article.imprint().tags());
        parts.review(article.review());
        corrections(article);
        json.texts("claims", article.claims().stream().map(claim -> claim.id()).toList());
        json.texts(
                "relations",
                article.relations().stream().map(relation -> relation.id()).toList());
        json.texts("events", article.events().stream().map(event -> event.id()).toList());
        json.texts("notes", article.notes().stream().map(note -> note.id()).toList());
        json.texts(
                "responses", article.responses().stream().map(one -> one.id()).toList());
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
            new JsonParts(json).signed(correction.signed());
        });
    }

    private void mentions(Article article, PublishedText text) {
        json.objects("mentions", article.mentions(), mention -> {
            json.text("entity", mention.profile());
            json.word("how", mention.how());
            json.number("start", text.start(mention.range()));
            json.number("end", text.end(mention.range()));
            json.words("quote", text.words(mention.range()));
            json.text("anchor", mention.anchor());
            json.object("sentence", () -> {
                json.number("start", text.start(mention.sentence()));
                json.number("end", text.end(mention.sentence()));
            });
            new JsonParts(json).signed(mention.signed());
        });
    }
}
