package org.dossier.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Mention;
import org.dossier.model.MentionExcerpt;
import org.dossier.model.Routes;
import org.dossier.model.UnlinkedName;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;
import org.dossier.render.template.LazyLists;
import org.dossier.render.view.EditorIndexView;
import org.dossier.render.view.EditorView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NavItem;
import org.dossier.source.Range;

/** For editors: which words of each article were linked, how, and which were not and why; and a list of these pages. */
final class EditorPages implements PageType {
    @Override
    public Stream<Page> pages(SiteContext site) {
        return Stream.concat(
                Stream.of(new Page(Routes.EDITOR, "editor-index.ftlh", null, Page.Kind.PLAIN, EditorPages::index)),
                site.dossier().articles().stream()
                        .map(article -> new Page(
                                Routes.editor(article.id()),
                                "editor.ftlh",
                                null,
                                Page.Kind.PLAIN,
                                context -> content(article, context))));
    }

    private static Page.Content index(PageContext context) {
        EditorIndexView view = new EditorIndexView(LazyLists.map(
                context.dossier().articles(),
                article -> new EditorIndexView.Item(
                        context.link(
                                article.title().text(),
                                article.title().language(),
                                context.href(Routes.editor(article.id())),
                                ""),
                        counts(article, context))));
        return new Page.Content(
                context.labels().text("editor.title"), context.labels().text("editor.lede"), true, view);
    }

    /** How many names of an article were linked how, and how many not; leading to the lists on its page for editors. */
    private static List<NavItem> counts(Article article, PageContext context) {
        List<NavItem> counts = new ArrayList<>();
        String page = context.href(Routes.editor(article.id()));
        for (Mention.How how : Mention.How.values()) {
            long count = article.mentions().stream()
                    .filter(mention -> mention.how() == how)
                    .count();
            if (count > 0) {
                counts.add(NavItem.counted(context.labels().text("how." + how.key()), page + "#linked", (int) count));
            }
        }
        if (!article.unlinked().isEmpty()) {
            counts.add(NavItem.counted(
                    context.labels().text("editor.not-linked"),
                    page + "#not-linked",
                    article.unlinked().size()));
        }
        return counts;
    }

    private static Page.Content content(Article article, PageContext context) {
        LinkView language = context.link("", article.language(), "", "");
        MentionEntries entries = new MentionEntries(article.body());
        EditorView view = new EditorView(
                context.article(article.id()),
                language.lang(),
                language.dir(),
                counts(article, context),
                context.dossier().settings().linking().headings(),
                context.dossier().settings().linking().stop().entrySet().stream()
                        .filter(stop -> stop.getKey().sharesWith(article.language()))
                        .flatMap(stop -> stop.getValue().stream())
                        .toList(),
                LazyLists.map(article.unlinked(), one -> unlinked(one, article, entries, context)),
                LazyLists.map(article.mentions(), one -> linked(one, article, entries, context)));
        return new Page.Content(
                context.labels().text("editor.title") + ": " + article.title().text(),
                context.labels().text("editor.article-lede"),
                true,
                view);
    }

    private static EditorView.Row linked(
            Mention mention, Article article, MentionEntries entries, PageContext context) {
        boolean found = mention.how() == Mention.How.AUTO || mention.how() == Mention.How.WEAK;
        boolean decidable = found && isQuotable(mention.profile(), context);
        String why = context.labels().text("how." + mention.how().key() + ".why")
                + (mention.linked() ? "" : " " + context.labels().text("how.no-link"));
        return new EditorView.Row(
                sentence(article, mention.range(), mention.sentence(), context),
                List.of(context.profile(mention.profile())),
                mention.how().key(),
                why,
                LinkView.of(context.labels().text("editor.words"), context.href(Routes.mention(mention))),
                decidable ? entries.entry(mention.range(), "none", List.of()) : "");
    }

    private static EditorView.Row unlinked(
            UnlinkedName one, Article article, MentionEntries entries, PageContext context) {
        List<String> known = one.profiles().stream()
                .filter(id -> context.dossier().profile(id) != null)
                .toList();
        return new EditorView.Row(
                sentence(article, one.range(), one.sentence(), context),
                known.stream().map(context::profile).toList(),
                one.why().key(),
                context.labels().text("unlinked." + one.why().key()),
                LinkView.of(one.span().file().path() + ":" + one.span().line(), ""),
                known.isEmpty() || !isQuotable(known.get(0), context)
                        ? ""
                        : entries.entry(one.range(), known.get(0), known.subList(1, known.size())));
    }

    /** A name that is withheld is in the author's text and not in the one that is drawn. */
    private static boolean isQuotable(String profile, PageContext context) {
        return !context.dossier().profile(profile).redacted();
    }

    /** The sentence, or what is shown of it, with the words marked. */
    private static Html sentence(Article article, Range words, Range sentence, PageContext context) {
        String text = article.body().text();
        String omitted = context.labels().text("omitted.inline");
        MentionExcerpt around = article.around(sentence, List.of(words));
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
