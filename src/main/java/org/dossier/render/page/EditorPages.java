package org.dossier.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.dossier.render.view.EditorView;
import org.dossier.render.view.GroupView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NavItem;
import org.dossier.source.Range;
import org.dossier.source.YamlText;
import org.dossier.text.Folded;
import org.dossier.text.quotes.QuoteFinder;

/** For editors: which words of each article were linked, how, and which were not and why; and a list of these pages. */
final class EditorPages {
    private final Article article;
    private final PageContext context;
    private final QuoteFinder finder;
    /** Where words are that were asked for. */
    private final Map<String, List<Integer>> starts = new HashMap<>();

    private EditorPages(Article article, PageContext context) {
        this.article = article;
        this.context = context;
        this.finder =
                new QuoteFinder(Folded.of(article.body().text(), article.body().ranges(), false));
    }

    static Stream<Page> pages(SiteContext site) {
        return Stream.concat(
                Stream.of(new Page(Routes.EDITOR, "editor-index.ftlh", null, Page.Kind.PLAIN, EditorPages::index)),
                site.dossier().articles().stream()
                        .map(article -> new Page(
                                Routes.editor(article.id()),
                                "editor.ftlh",
                                null,
                                Page.Kind.PLAIN,
                                context -> new EditorPages(article, context).content())));
    }

    private static Page.Content index(PageContext context) {
        List<Article> all = context.dossier().articles();
        GroupView<EditorView.Item> view = new GroupView<>(
                "",
                "",
                all.size(),
                LazyLists.map(
                        all,
                        article -> new EditorView.Item(
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

    private Page.Content content() {
        LinkView language = context.link("", article.language(), "", "");
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
                LazyLists.map(article.unlinked(), this::unlinked),
                LazyLists.map(article.mentions(), this::linked));
        return new Page.Content(
                context.labels().text("editor.title") + ": " + article.title().text(),
                context.labels().text("editor.article-lede"),
                true,
                view);
    }

    private EditorView.Row linked(Mention mention) {
        boolean found = mention.how() == Mention.How.AUTO || mention.how() == Mention.How.WEAK;
        boolean decidable = found && isQuotable(mention.profile());
        String why = context.labels().text("how." + mention.how().key() + ".why")
                + (mention.linked() ? "" : " " + context.labels().text("how.no-link"));
        return new EditorView.Row(
                sentence(mention.range(), mention.sentence()),
                List.of(context.profile(mention.profile())),
                mention.how().key(),
                why,
                LinkView.of(context.labels().text("editor.words"), context.href(Routes.mention(mention))),
                decidable ? entry(mention.range(), "none", List.of()) : "");
    }

    private EditorView.Row unlinked(UnlinkedName one) {
        List<String> known = one.profiles().stream()
                .filter(id -> context.dossier().profile(id) != null)
                .toList();
        return new EditorView.Row(
                sentence(one.range(), one.sentence()),
                known.stream().map(context::profile).toList(),
                one.why().key(),
                context.labels().text("unlinked." + one.why().key()),
                LinkView.of(one.span().file().path() + ":" + one.span().line(), ""),
                known.isEmpty() || !isQuotable(known.get(0))
                        ? ""
                        : entry(one.range(), known.get(0), known.subList(1, known.size())));
    }

    /** A name that is withheld is in the author's text and not in the one that is drawn. */
    private boolean isQuotable(String profile) {
        return !context.dossier().profile(profile).redacted();
    }

    /** The sentence, or what is shown of it, with the words marked. */
    private Html sentence(Range words, Range sentence) {
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

    /**
     * An entry that an author can paste below {@code mentions:}.
     *
     * @param words what to quote
     * @param entity id of a profile, or {@code none}
     * @param others ids of profiles that may be meant as well; they are in a comment
     * @return YAML; empty when a quote cannot say these words, as after short words that are glued to them
     */
    private String entry(Range words, String entity, List<String> others) {
        String quote = words.of(article.body().text());
        List<Integer> places = starts.computeIfAbsent(
                quote,
                given -> finder.find(given, "", "").stream()
                        .map(QuoteFinder.Hit::start)
                        .toList());
        int occurrence = places.indexOf(words.start()) + 1;
        if (occurrence == 0) {
            return "";
        }
        return "- {quote: " + YamlText.quoted(YamlText.oneLine(quote))
                + (places.size() == 1 ? "" : ", occurrence: " + occurrence) + ", entity: " + entity + "}"
                + (others.isEmpty() ? "" : "   # or " + String.join(", ", others));
    }
}
