package org.dossier.render.page;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Article;
import org.dossier.model.Mention;
import org.dossier.model.MentionExcerpt;
import org.dossier.model.Routes;
import org.dossier.render.context.PageContext;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;
import org.dossier.render.template.LazyLists;
import org.dossier.render.view.GroupView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.ProfileView;
import org.dossier.source.Range;

/** Makes the list of all passages that name a profile, article by article, each with its sentence. */
final class MentioningArticles {
    private MentioningArticles() {}

    /** More mentions than these are folded by year. */
    private static final int FOLDED = 50;

    /** The groups, by year where they are many, each made when it is printed: a profile may be named thousands of times. */
    static List<GroupView<ProfileView.MentioningArticle>> of(List<Mention> mentions, PageContext context) {
        List<List<Mention>> groups = ListGroups.runs(mentions, Mention::article);
        if (mentions.size() <= FOLDED) {
            return groups.isEmpty() ? List.of() : List.of(year("", groups, context));
        }
        List<GroupView<ProfileView.MentioningArticle>> years = new ArrayList<>();
        ListGroups.byYear(
                        groups,
                        group -> ListGroups.yearOf(
                                context.dossier().article(group.get(0).article())),
                        context.labels())
                .forEach((year, some) -> years.add(year(year.label(), some, context)));
        return years;
    }

    private static GroupView<ProfileView.MentioningArticle> year(
            String label, List<List<Mention>> groups, PageContext context) {
        return new GroupView<>("", label, groups.size(), LazyLists.map(groups, group -> group(group, context)));
    }

    private static ProfileView.MentioningArticle group(List<Mention> mentions, PageContext context) {
        Article article = context.dossier().article(mentions.get(0).article());
        LinkView language = context.link("", article.language(), "", "");
        return new ProfileView.MentioningArticle(
                context.article(article.id()),
                context.credit(article.outlet()),
                context.site().dates().text(article.date()),
                context.labels().count("mentions", mentions.size()),
                language.lang(),
                language.dir(),
                ListGroups.runs(mentions, Mention::sentence).stream()
                        .map(some -> sentence(article, some, context))
                        .toList());
    }

    /** A sentence, or what is shown of it, with the words of every mention in it as a link. */
    private static Html sentence(Article article, List<Mention> mentions, PageContext context) {
        String text = article.body().text();
        String omitted = context.labels().text("omitted.inline");
        MentionExcerpt around = article.around(
                mentions.get(0).sentence(),
                mentions.stream().map(Mention::range).toList());
        HtmlBuilder out = new HtmlBuilder();
        int next = 0;
        for (int i = 0; i < around.parts().size(); i++) {
            Range part = around.parts().get(i);
            out.text(around.before(i, omitted));
            int at = part.start();
            for (; next < mentions.size() && mentions.get(next).range().start() < part.end(); next++) {
                Mention mention = mentions.get(next);
                out.text(text, at, Math.max(at, mention.range().start()));
                hit(out, mention, text, Math.max(at, mention.range().start()), context);
                at = Math.max(at, mention.range().end());
            }
            out.text(text, at, Math.max(at, part.end()));
        }
        return out.text(around.behind(omitted)).toHtml();
    }

    private static void hit(HtmlBuilder out, Mention mention, String text, int start, PageContext context) {
        out.begin("a")
                .attribute("href", context.href(Routes.mention(mention)))
                .end()
                .text(text, start, Math.max(start, mention.range().end()))
                .close("a");
    }
}
