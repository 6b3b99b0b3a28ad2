package org.dossier.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Mention;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Routes;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.body.Mark;
import org.dossier.render.context.PageContext;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;
import org.dossier.render.view.ArticleView;
import org.dossier.render.view.ClaimView;
import org.dossier.render.view.LinkView;

/**
 * Who is named in an article: the marks of the mentions in its text, and the list below it, which is also where the cards of mentions
 * take what they show.
 */
final class ArticleProfiles {
    /** Claims of other articles that stand with a profile; all of them stand on its page. */
    private static final int OTHERS = 2;

    private final Article article;
    private final PageContext context;
    /** By profile, in the order of the text. */
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

    private final Map<String, List<Claim>> about = new HashMap<>();
    private final Map<String, List<Claim>> by = new HashMap<>();

    ArticleProfiles(Article article, PageContext context) {
        this.article = article;
        this.context = context;
        article.mentions().forEach(mention -> add(mentions, mention.profile(), mention));
        for (Claim claim : article.claims()) {
            claim.about().forEach(profile -> add(about, profile, claim));
            if (claim.by().kind() == Claim.SpeakerKind.PROFILE) {
                add(by, claim.by().profile(), claim);
            }
        }
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T value) {
        lists.computeIfAbsent(key, one -> new ArrayList<>()).add(value);
    }

    /** The marks of all mentions. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        mentions.forEach((profile, all) -> {
            LinkView name = context.profile(profile);
            for (int i = 0; i < all.size(); i++) {
                Mention mention = all.get(i);
                marks.add(Mark.mention(
                        mention.range(),
                        mention.anchor(),
                        "mention " + name.kind(),
                        mention.linked() ? name.href() : "",
                        id(profile),
                        steps(all, i, name)));
            }
        });
        return marks;
    }

    private static String id(String profile) {
        return "of-" + profile;
    }

    /** Leads to the mention before and the one after; without words of its own, which would stand in the text. Empty where there is no other. */
    private Html steps(List<Mention> all, int i, LinkView name) {
        if (all.size() == 1) {
            return Html.EMPTY;
        }
        HtmlBuilder out = new HtmlBuilder().begin("sup").attribute("class", "step");
        if (!article.language().equals(context.labels().language())) {
            out.attribute("lang", context.labels().language().tag());
        }
        out.end();
        step(out, all, i - 1, context.labels().text("mention.previous", name.text()), "prev");
        step(out, all, i + 1, context.labels().text("mention.next", name.text()), "next");
        return out.close("sup").toHtml();
    }

    private void step(HtmlBuilder out, List<Mention> all, int to, String label, String direction) {
        if (to >= 0 && to < all.size()) {
            out.begin("a")
                    .attribute("href", context.href(Routes.mention(all.get(to))))
                    .attribute("rel", direction)
                    .attribute("aria-label", label)
                    .end()
                    .close("a");
        }
    }

    /**
     * The list, in the order in which they are first named.
     *
     * @param cards makes the cards of the article's own claims
     * @param numbers those of its claims, by id
     */
    List<ArticleView.Named> list(ClaimCards cards, Map<String, Integer> numbers) {
        ClaimCards others = ClaimCards.elsewhere(context);
        List<ArticleView.Named> named = new ArrayList<>();
        mentions.forEach((profile, all) -> {
            LinkView name = context.profile(profile);
            String kind = context.labels()
                    .of("profile-kind", context.dossier().profile(profile).kind());
            named.add(new ArticleView.Named(
                    id(profile),
                    name,
                    context.labels().text("mention.of", name.text(), kind),
                    context.labels().count("mentions", all.size()),
                    all.stream()
                            .map(mention -> context.href(Routes.mention(mention)))
                            .toList(),
                    BodyHtml.line(context.dossier().profile(profile).description(), context),
                    numbered(about.get(profile), cards, numbers),
                    numbered(by.get(profile), cards, numbers),
                    others(profile, others),
                    counts(profile, name.href())));
        });
        return named;
    }

    private List<ArticleView.Numbered> numbered(List<Claim> claims, ClaimCards cards, Map<String, Integer> numbers) {
        return claims == null
                ? List.of()
                : claims.stream()
                        .map(claim -> new ArticleView.Numbered(
                                numbers.get(claim.id()),
                                claim.kind().key(),
                                "#claim-" + claim.id(),
                                cards.title(claim)))
                        .toList();
    }

    /** Without looking at all of them: there may be thousands, and as many articles that name the profile. */
    private List<ClaimView> others(String profile, ClaimCards cards) {
        return context.dossier().links(profile).claimsAbout().stream()
                .filter(claim -> !claim.place().article().equals(article.id()))
                .limit(OTHERS)
                .map(cards::card)
                .toList();
    }

    private List<LinkView> counts(String profile, String href) {
        ProfileLinks links = context.dossier().links(profile);
        List<LinkView> counts = new ArrayList<>();
        count(counts, "articles", links.articles().size(), href + "#mentions");
        count(counts, "claims-about", links.claimsAbout().size(), href + "#claims-about");
        count(counts, "claims-by", links.claimsBy().size(), href + "#claims-by");
        return counts;
    }

    private void count(List<LinkView> counts, String what, int number, String href) {
        if (number > 0) {
            counts.add(LinkView.of(context.labels().count(what, number), href));
        }
    }
}
