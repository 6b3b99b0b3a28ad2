package org.dossier.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.ClaimLinks;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.model.Imprint;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.Reads;
import org.dossier.model.Routes;
import org.dossier.model.Settings;

/**
 * What pages tell search engines of themselves, as JSON-LD of schema.org. An article of others is the main entity of our page and never ours; a
 * claim is there only on the page of its article, with what came of it and the responses; a page about someone is not a page of theirs.
 * Nothing without the address of the site, and nothing of what search engines are asked to leave out.
 */
public final class LinkedData {
    private static final String HOME = "index.html";

    private final Dossier dossier;
    private final ClaimWords words;
    private final String base;
    /** For what a page is about, for which it need not ask. */
    private final Dossier untold;

    /**
     * That of a dossier.
     *
     * @param words those of the interface
     */
    public LinkedData(Dossier dossier, ReaderWords words) {
        this.dossier = dossier;
        this.words = new ClaimWords(dossier, words);
        this.base = dossier.settings().url();
        this.untold = dossier.telling(Reads.UNHEARD);
    }

    /**
     * What a page says of itself.
     *
     * @param route of the page
     * @return JSON that can be in a script element; empty for a page that says nothing
     */
    public String of(String route) {
        if (base == null || dossier.settings().noindex()) {
            return "";
        }
        Article article = Routes.articleAt(untold, route);
        if (article != null) {
            return written(json -> article(article, json));
        }
        Profile profile = Routes.profileAt(untold, route);
        if (profile != null) {
            return profile.noindex() || profile.redacted() ? "" : written(json -> profile(profile, json));
        }
        return route.equals(HOME) ? written(this::site) : "";
    }

    private static String written(Consumer<Json> content) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Json.write(
                    out,
                    0,
                    json -> json.object(() -> {
                        json.text("@context", "https://schema.org");
                        content.accept(json);
                    }));
            // The end of a script is looked for in it, also in words.
            return out.toString(StandardCharsets.UTF_8).strip().replace("<", "\\u003c");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String address(String route) {
        return Routes.absolute(base, route);
    }

    private static void type(String type, Json json) {
        json.text("@type", type);
    }

    private static void reference(String key, String id, Json json) {
        json.object(key, () -> json.text("@id", id));
    }

    // ---- the site

    private void site(Json json) {
        Settings settings = dossier.settings();
        type("WebSite", json);
        json.text("@id", base);
        json.text("url", base);
        json.text("name", settings.title().text());
        json.text("description", settings.description());
        json.text("inLanguage", settings.language().tag());
        json.object("publisher", () -> {
            type("Organization", json);
            json.text("@id", base + "#dossier");
            json.text("name", settings.title().text());
            policy("correctionsPolicy", settings.corrections(), json);
            json.text("publishingPrinciples", address(Routes.methodology(dossier)));
            policy("verificationFactCheckingPolicy", settings.methodology(), json);
        });
    }

    private void policy(String key, String page, Json json) {
        json.text(key, page == null || dossier.page(page) == null ? "" : address(Routes.page(page)));
    }

    /** A page of the site: all but what it is about. */
    private void page(String route, String name, Json json) {
        type("WebPage", json);
        json.text("@id", address(route));
        json.text("name", name);
        json.text("inLanguage", dossier.settings().language().tag());
        reference("isPartOf", base, json);
        reference("publisher", base + "#dossier", json);
    }

    // ---- a profile

    private void profile(Profile one, Json json) {
        page(Routes.profile(one), one.name().text(), json);
        json.object("about", () -> {
            type(one.kind() == Profile.Kind.PERSON ? "Person" : "Organization", json);
            json.text("name", one.name().text());
            List<String> others = Stream.concat(
                            one.name().others().stream().map(form -> form.text()), one.names().aliases().stream())
                    .distinct()
                    .toList();
            if (!others.isEmpty()) {
                json.texts("alternateName", others);
            }
            json.text("description", one.description());
            json.text("disambiguatingDescription", one.role());
            List<String> same = one.identifiers().stream()
                    .map(Profile.Identifier::url)
                    .filter(url -> !url.isEmpty())
                    .toList();
            if (!same.isEmpty()) {
                json.texts("sameAs", same);
            }
        });
    }

    // ---- an article

    private void article(Article one, Json json) {
        page(Routes.article(one.id()), one.title().text(), json);
        if (!one.corrections().isEmpty()) {
            json.text("dateModified", day(one.corrections().get(0).date()));
        }
        boolean own =
                one.rights() == Imprint.Rights.OWN_SUMMARY || one.imprint().type() == Imprint.Type.SUMMARY;
        json.object("mainEntity", () -> {
            if (own) {
                account(one, json);
            } else {
                original(one, json);
            }
        });
        if (!one.claims().isEmpty()) {
            json.objects("hasPart", one.claims(), claim -> claim(claim, one, json));
        }
        List<Claim> rated = one.claims().stream().filter(LinkedData::isRated).toList();
        if (!rated.isEmpty()) {
            json.objects("review", rated, claim -> review(claim, json));
        }
    }

    /** The editors' own text about someone else's. */
    private void account(Article one, Json json) {
        type("Article", json);
        json.text("headline", one.title().text());
        json.text("inLanguage", one.language().tag());
        reference("publisher", base + "#dossier", json);
        if (!one.imprint().url().isEmpty()) {
            json.text("isBasedOn", one.imprint().url());
        }
    }

    private void original(Article one, Json json) {
        type(
                switch (one.imprint().type()) {
                    case NEWS -> "NewsArticle";
                    case BLOG -> "BlogPosting";
                    case REPORT -> "Report";
                    case WEB, SUMMARY -> "Article";
                    case LETTER, TRANSCRIPT -> "CreativeWork";
                },
                json);
        json.text("@id", one.imprint().url());
        json.text("headline", one.title().text());
        json.text("inLanguage", one.language().tag());
        json.text("datePublished", day(one.date()));
        if (!one.byline().isEmpty()) {
            json.objects("author", one.byline(), credit -> credit(credit, json));
        }
        json.object("publisher", one.outlet(), credit -> {
            type("Organization", json);
            json.text("name", credit.name());
        });
    }

    /** Of someone without a profile nobody knows whether it is a person: it has a name and no type. */
    private void credit(Credit credit, Json json) {
        Profile profile = credit.profile() == null ? null : dossier.profile(credit.profile());
        if (profile != null) {
            type(profile.kind() == Profile.Kind.PERSON ? "Person" : "Organization", json);
        }
        json.text("name", profile == null ? credit.name() : profile.name().text());
    }

    // ---- claims

    private void claim(Claim one, Article article, Json json) {
        type("Claim", json);
        json.text("@id", address(Routes.claim(one)));
        json.text("abstract", words.whole(one));
        json.text("text", one.summary());
        json.text("datePublished", day(one.made()));
        Profile by =
                one.by().profile() == null ? null : dossier.profile(one.by().profile());
        json.object("author", by, profile -> {
            type(profile.kind() == Profile.Kind.PERSON ? "Person" : "Organization", json);
            json.text("name", profile.name().text());
        });
        if (!article.imprint().url().isEmpty()) {
            reference("appearance", article.imprint().url(), json);
        }
        ClaimLinks links = dossier.claimLinks(one.id());
        if (!links.deniedBy().isEmpty()) {
            json.objects("subjectOf", links.deniedBy(), denial -> {
                type("Claim", json);
                json.text("@id", address(Routes.claim(dossier.claim(denial))));
                json.text("text", dossier.claim(denial).summary());
            });
        }
    }

    /** What is rated is what is claimed, not that someone says so: a claim that does not state it has no review here. */
    private static boolean isRated(Claim one) {
        return !one.states().isEmpty()
                && one.review() != null
                && !one.review().rating().isEmpty();
    }

    private void review(Claim one, Json json) {
        type("ClaimReview", json);
        json.text("url", address(Routes.claim(one)));
        json.text("claimReviewed", one.states());
        json.text("datePublished", day(one.review().date()));
        json.object("reviewRating", () -> {
            type("Rating", json);
            json.text("alternateName", one.review().rating());
        });
        json.text("reviewBody", one.review().explanation());
        reference("author", base + "#dossier", json);
        reference("itemReviewed", address(Routes.claim(one)), json);
    }

    /** Only of a date that is known to the day: a year is not the first of January. */
    private static String day(PartialDate date) {
        boolean exact = date != null
                && !date.range()
                && date.from().day() > 0
                && !date.from().circa();
        return exact ? date.from().toString() : "";
    }
}
