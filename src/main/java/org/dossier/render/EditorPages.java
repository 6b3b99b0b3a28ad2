package org.dossier.render;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.AroundNames;
import org.dossier.model.Article;
import org.dossier.model.Mention;
import org.dossier.model.Range;
import org.dossier.model.Routes;
import org.dossier.model.Unlinked;
import org.dossier.render.view.EditorView;
import org.dossier.render.view.Html;
import org.dossier.render.view.LinkView;

/** For each article: which words were linked, how, and which were not and why; for its editors. */
final class EditorPages implements PageType {
    @Override
    public Stream<Page> pages(Shared shared) {
        return shared.dossier().articles().stream()
                .map(article -> new Page(
                        Routes.editor(article.id()),
                        "editor.ftlh",
                        null,
                        Page.Kind.PLAIN,
                        sheet -> content(article, sheet)));
    }

    private static Page.Content content(Article article, Sheet sheet) {
        LinkView language = sheet.link("", article.language(), "", "");
        Entries entries = new Entries(article.body());
        EditorView view = new EditorView(
                sheet.article(article.id()),
                language.lang(),
                language.dir(),
                EditorIndexPage.counts(article, sheet),
                sheet.dossier().settings().linking().headings(),
                sheet.dossier().settings().linking().stop().entrySet().stream()
                        .filter(stop -> stop.getKey().sharesWith(article.language()))
                        .flatMap(stop -> stop.getValue().stream())
                        .toList(),
                Lazy.map(article.unlinked(), one -> unlinked(one, article, entries, sheet)),
                Lazy.map(article.mentions(), one -> linked(one, article, entries, sheet)));
        return new Page.Content(
                sheet.labels().text("editor.title") + ": " + article.title().text(),
                sheet.labels().text("editor.article-lede"),
                true,
                view);
    }

    private static EditorView.Row linked(Mention mention, Article article, Entries entries, Sheet sheet) {
        boolean found = mention.how() == Mention.How.AUTO || mention.how() == Mention.How.WEAK;
        boolean decidable = found && isQuotable(mention.profile(), sheet);
        String why = sheet.labels().text("how." + mention.how().key() + ".why")
                + (mention.linked() ? "" : " " + sheet.labels().text("how.no-link"));
        return new EditorView.Row(
                sentence(article, mention.range(), mention.sentence(), sheet),
                List.of(sheet.profile(mention.profile())),
                mention.how().key(),
                why,
                LinkView.of(sheet.labels().text("editor.words"), sheet.href(Routes.mention(mention))),
                decidable ? entries.entry(mention.range(), "none", List.of()) : "");
    }

    private static EditorView.Row unlinked(Unlinked one, Article article, Entries entries, Sheet sheet) {
        List<String> known = one.profiles().stream()
                .filter(id -> sheet.dossier().profile(id) != null)
                .toList();
        return new EditorView.Row(
                sentence(article, one.range(), one.sentence(), sheet),
                known.stream().map(sheet::profile).toList(),
                one.why().key(),
                sheet.labels().text("unlinked." + one.why().key()),
                LinkView.of(one.span().file().path() + ":" + one.span().line(), ""),
                known.isEmpty() || !isQuotable(known.get(0), sheet)
                        ? ""
                        : entries.entry(one.range(), known.get(0), known.subList(1, known.size())));
    }

    /** A name that is withheld stands in the author's text and not in the one that is drawn. */
    private static boolean isQuotable(String profile, Sheet sheet) {
        return !sheet.dossier().profile(profile).redacted();
    }

    /** The sentence, or what is shown of it, with the words marked. */
    private static Html sentence(Article article, Range words, Range sentence, Sheet sheet) {
        String text = article.body().text();
        String omitted = sheet.labels().text("omitted.inline");
        AroundNames around = article.around(sentence, List.of(words));
        Range part = around.parts().get(0);
        return new HtmlBuilder()
                .text(around.before(0, omitted))
                .text(text, part.start(), words.start())
                .begin("mark")
                .end()
                .text(text, words.start(), words.end())
                .close("mark")
                .text(text, words.end(), Math.max(words.end(), part.end()))
                .text(around.behind(omitted))
                .toHtml();
    }
}
