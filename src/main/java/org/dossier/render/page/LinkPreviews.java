package org.dossier.render.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.Reads;
import org.dossier.model.Routes;
import org.dossier.model.Settings;
import org.dossier.output.OutputFile;
import org.dossier.render.body.PlainText;
import org.dossier.render.cards.Card;
import org.dossier.render.cards.CardPainter;
import org.dossier.render.labels.Dates;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.ShareView;

/**
 * What other sites show with a link: a picture for the dossier, for each article and maybe each profile, and the data that name it. Both need
 * the address of the site. A picture says a title and where it is from: never a claim, nor how many there are, and no face.
 */
public final class LinkPreviews {
    private static final String HOME = "index.html";

    /** Drawing one takes some 8 ms: that many are not noticed, and ten times as many would be most of a build. */
    private static final int DRAWN_IN_PASSING = 500;

    private final Dossier dossier;
    private final Settings.Cards cards;
    private final Labels labels;
    private final Dates dates;

    LinkPreviews(Dossier dossier, Labels labels) {
        // What a page is about it need not ask for.
        this.dossier = dossier.telling(Reads.UNHEARD);
        this.cards = cards(
                dossier.settings(),
                dossier.articles().size() + dossier.profiles().size());
        this.labels = labels;
        this.dates = new Dates(labels);
    }

    /**
     * The pictures. None without the address of the site, none where the dossier says {@code cards: none} or asks search engines to leave
     * it out. A profile that is kept out of them, or whose name is withheld, has none.
     *
     * @return in an order that depends on the dossier alone; nothing is drawn before it is asked for
     */
    public static List<OutputFile> cards(Dossier dossier) {
        return new LinkPreviews(dossier, Labels.of(dossier.settings())).drawings();
    }

    /** Which pictures there are; never {@link Settings.Cards#AUTO}. */
    Settings.Cards cards() {
        return cards;
    }

    private static Settings.Cards cards(Settings settings, int pages) {
        if (settings.cards() != Settings.Cards.AUTO) {
            return settings.cards();
        }
        return pages <= DRAWN_IN_PASSING ? Settings.Cards.ALL : Settings.Cards.DOSSIER;
    }

    private List<OutputFile> drawings() {
        if (!drawn()) {
            return List.of();
        }
        CardPainter painter = new CardPainter();
        List<OutputFile> drawings = new ArrayList<>();
        drawings.add(drawing(HOME, painter));
        if (cards != Settings.Cards.DOSSIER) {
            dossier.articles().forEach(one -> drawings.add(drawing(Routes.article(one.id()), painter)));
        }
        dossier.profiles().stream()
                .filter(this::shown)
                .forEach(one -> drawings.add(drawing(Routes.profile(one), painter)));
        return drawings;
    }

    private OutputFile drawing(String page, CardPainter painter) {
        Card card = card(page);
        String shows = String.join("\n", card.kind(), card.title(), card.line(), card.dossier());
        return new OutputFile(Routes.card(page), new Picture(card, painter), shows);
    }

    /** A card, drawn when asked for. */
    private record Picture(Card card, CardPainter painter) implements OutputFile.Content {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            painter.paint(card, out);
        }

        @Override
        public String madeFrom() {
            // With their lengths, so that no two cards say the same.
            return Stream.of(card.kind(), card.title(), card.line(), card.dossier())
                    .map(text -> text.length() + ":" + text)
                    .collect(Collectors.joining());
        }
    }

    private boolean drawn() {
        Settings settings = dossier.settings();
        return settings.url() != null && cards != Settings.Cards.NONE && !settings.noindex();
    }

    private boolean shown(Profile profile) {
        return cards == Settings.Cards.ALL && !profile.redacted() && !profile.noindex();
    }

    private Card card(String page) {
        String title = dossier.settings().title().text();
        Article article = Routes.articleAt(dossier, page);
        if (article != null) {
            String kind = labels.of("article-type", article.imprint().type());
            return new Card(kind, article.title().text(), origin(article), title);
        }
        Profile profile = Routes.profileAt(dossier, page);
        if (profile != null) {
            String kind = labels.of("profile-kind", profile.kind());
            return new Card(kind, profile.name().text(), PlainText.of(profile.description()), title);
        }
        String about = PlainText.of(dossier.settings().description());
        return new Card(labels.text("nav.label"), title, about, "");
    }

    /** Where and when an article appeared; empty when neither is known. */
    String origin(Article article) {
        Credit outlet = article.outlet();
        String where = outlet == null
                ? ""
                : outlet.profile() == null
                        ? outlet.name()
                        : dossier.profile(outlet.profile()).name().text();
        return Stream.of(where, dates.text(article.date()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /**
     * What is said with a link to a page.
     *
     * @return null without the address of the site
     */
    ShareView of(String page, String title) {
        Settings settings = dossier.settings();
        if (settings.url() == null) {
            return null;
        }
        Article article = Routes.articleAt(dossier, page);
        Profile profile = Routes.profileAt(dossier, page);
        boolean own = article != null && cards != Settings.Cards.DOSSIER || profile != null && shown(profile);
        String type = article != null
                ? "article"
                : profile != null && profile.kind() == Profile.Kind.PERSON ? "profile" : "website";
        return new ShareView(
                title,
                type,
                settings.language().tag().replace('-', '_'),
                article == null ? "" : published(article),
                drawn() ? Routes.absolute(settings.url(), Routes.card(own ? page : HOME)) : "",
                own ? title : settings.title().text(),
                CardPainter.WIDTH,
                CardPainter.HEIGHT);
    }

    /** Empty unless the very day is known: to say more than the source does would be an invention. */
    private static String published(Article article) {
        PartialDate date = article.date();
        boolean exact = date != null
                && !date.range()
                && date.from().day() > 0
                && !date.from().circa();
        return exact ? date.from() + article.imprint().time() : "";
    }
}
