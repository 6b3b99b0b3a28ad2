package org.dossier.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Claim;
import org.dossier.model.Mention;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Routes;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.body.Mark;
import org.dossier.render.context.PageContext;
import org.dossier.render.view.ArticleView;
import org.dossier.render.view.LabelView;
import org.dossier.render.view.LinkView;

/**
 * Who is named in an article: the marks of the mentions in its text, and the list below it, which is also where the cards of mentions
 * take what they show.
 */
final class ArticleProfiles {
    private final Article article;
    private final PageContext context;
    private final ClaimCards cards;
    /** By profile, in the order of the text. */
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

    /** @param cards makes the cards of the article's own claims */
    ArticleProfiles(Article article, PageContext context, ClaimCards cards) {
        this.article = article;
        this.context = context;
        this.cards = cards;
        article.mentions()
                .forEach(mention -> mentions.computeIfAbsent(mention.profile(), one -> new ArrayList<>())
                        .add(mention));
    }

    /** The marks of all mentions; keys stop at the first of a profile in each section. */
    List<Mark> marks() {
        List<Integer> headings = article.body().blocks().stream()
                .filter(block -> block.kind() == Body.Block.Kind.HEADING)
                .map(block -> block.range().start())
                .toList();
        List<Mark> marks = new ArrayList<>();
        mentions.forEach((profile, all) -> {
            LinkView name = context.profile(profile);
            Set<Long> sections = new HashSet<>();
            for (Mention mention : all) {
                long section = headings.stream()
                        .filter(start -> start <= mention.range().start())
                        .count();
                marks.add(Mark.mention(
                        mention.range(),
                        mention.anchor(),
                        "mention " + name.kind(),
                        mention.linked() ? name.href() : "",
                        id(profile),
                        mention.linked() && !sections.add(section)));
            }
        });
        return marks;
    }

    private static String id(String profile) {
        return "of-" + profile;
    }

    /** The list, beginning with those who are named most often; of two, the one that is named first. */
    List<ArticleView.Named> list() {
        return mentions.entrySet().stream()
                .sorted(Comparator.comparing(one -> -one.getValue().size()))
                .map(one -> named(one.getKey(), one.getValue()))
                .toList();
    }

    private ArticleView.Named named(String profile, List<Mention> all) {
        LinkView name = context.profile(profile);
        String kind = context.labels()
                .of("profile-kind", context.dossier().profile(profile).kind());
        return new ArticleView.Named(
                id(profile),
                name,
                context.labels().text("mention.of", name.text(), kind),
                all.size(),
                context.labels().count("mentions", all.size()),
                all.stream()
                        .map(mention -> context.href(Routes.mention(mention)))
                        .toList(),
                BodyHtml.line(context.dossier().profile(profile).description(), context),
                answered(profile),
                counts(profile));
    }

    /** The claims of the article about a profile by the state of their answers, in the order of the text. */
    private List<ArticleView.Answered> answered(String profile) {
        Map<LabelView, List<ArticleView.Numbered>> states = new LinkedHashMap<>();
        for (Claim claim : cards.inOrder(article.claims())) {
            if (claim.about().contains(profile)) {
                states.computeIfAbsent(cards.state(claim), one -> new ArrayList<>())
                        .add(new ArticleView.Numbered(
                                cards.number(claim), claim.kind().key(), "#claim-" + claim.id(), cards.title(claim)));
            }
        }
        List<ArticleView.Answered> answered = new ArrayList<>();
        states.forEach((state, claims) -> answered.add(new ArticleView.Answered(state, claims)));
        return answered;
    }

    private List<String> counts(String profile) {
        ProfileLinks links = context.dossier().links(profile);
        List<String> counts = new ArrayList<>();
        count(counts, "articles", links.articles().size());
        count(counts, "claims-about", links.claimsAbout().size());
        count(counts, "claims-by", links.claimsBy().size());
        return counts;
    }

    private void count(List<String> counts, String what, int number) {
        if (number > 0) {
            counts.add(context.labels().count(what, number));
        }
    }
}
