package org.dossier.render.page;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.Annotation;
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
import org.dossier.source.Range;

/**
 * Who is named in an article: the marks of the mentions in its text, and the list below it, which is also where the cards of mentions
 * take what they show.
 */
final class ArticleProfiles {
    /** Characters of a text that are surely more than a window holds. */
    private static final int OUT_OF_SIGHT = 3000;

    private final Article article;
    private final PageContext context;
    private final ClaimCards cards;
    /** The words of claims and notes. */
    private final List<Range> passages;
    /** By profile, in the order of the text. */
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    /** The id of what is said of each to those who hear a mention: short, since every mention has it. */
    private final Map<String, String> ids = new HashMap<>();

    /** @param cards makes the cards of the article's own claims */
    ArticleProfiles(Article article, PageContext context, ClaimCards cards) {
        this.article = article;
        this.context = context;
        this.cards = cards;
        this.passages = Stream.<Annotation>concat(article.claims().stream(), article.notes().stream())
                .flatMap(one -> one.place().ranges().stream())
                .toList();
        article.mentions()
                .forEach(mention -> mentions.computeIfAbsent(mention.profile(), one -> new ArrayList<>())
                        .add(mention));
        mentions.keySet().forEach(profile -> ids.put(profile, "of-" + (ids.size() + 1)));
    }

    /** The marks of all mentions. */
    List<Mark> marks() {
        List<Integer> headings = article.body().blocks().stream()
                .filter(block -> block.kind() == Body.Block.Kind.HEADING)
                .map(block -> block.range().start())
                .toList();
        List<Mark> marks = new ArrayList<>();
        mentions.forEach((profile, all) -> {
            LinkView name = context.profile(profile);
            Set<Mention> stops = stops(all, headings);
            for (Mention mention : all) {
                marks.add(Mark.mention(
                        mention.range(),
                        mention.anchor(),
                        "mention " + name.kind(),
                        mention.linked() ? name.href() : "",
                        ids.get(profile),
                        !stops.contains(mention)));
            }
        });
        return marks;
    }

    /**
     * The mentions of a profile at which keys stop: the first, and in each later section the first that is out of sight of the last one.
     * One in a passage is a stop where there is no other, since keys stop at the line beside that passage.
     */
    private Set<Mention> stops(List<Mention> all, List<Integer> headings) {
        List<Mention> outside = all.stream()
                .filter(mention -> mention.linked()
                        && passages.stream()
                                .noneMatch(one -> one.start() <= mention.range().start()
                                        && mention.range().end() <= one.end()))
                .toList();
        Set<Mention> stops = new HashSet<>();
        Mention last = null;
        for (Mention mention : outside.isEmpty() ? all : outside) {
            int from = last == null ? 0 : last.range().start();
            int to = mention.range().start();
            if (last == null
                    || to - from > OUT_OF_SIGHT && headings.stream().anyMatch(one -> from < one && one <= to)) {
                stops.add(mention);
                last = mention;
            }
        }
        return stops;
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
                ids.get(profile),
                name,
                context.labels().text("mention.of", name.text(), kind),
                all.size(),
                context.labels().count("mentions", all.size()),
                addresses(all),
                BodyHtml.line(context.dossier().profile(profile).description(), context),
                answered(profile),
                counts(profile));
    }

    /** Each is made when it is asked for, which the program's own template does not. */
    private List<String> addresses(List<Mention> all) {
        return new AbstractList<>() {
            @Override
            public String get(int at) {
                return context.href(Routes.mention(all.get(at)));
            }

            @Override
            public int size() {
                return all.size();
            }
        };
    }

    /** The claims of the article about a profile by the state of their responses, in the order of the text. */
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
        ArticlesPage.count(
                counts, context.labels(), "articles", links.articles().size());
        ArticlesPage.count(
                counts, context.labels(), "claims-about", links.claimsByOthers().size());
        ArticlesPage.count(
                counts, context.labels(), "claims-by", links.claimsBy().size());
        return counts;
    }
}
