package org.dossier.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;
import org.dossier.model.Routes;
import org.dossier.model.Source;

/**
 * What a result of a search shows. It is drawn by the templates that draw it on every page, so that a claim is found with all that must be
 * read with it. Safe for several threads.
 */
public final class SearchResults {
    private final Shared shared;
    private final Templates templates;

    private SearchResults(Shared shared, Templates templates) {
        this.shared = shared;
        this.templates = templates;
    }

    /**
     * The results of a dossier.
     *
     * @param templates the project's own templates; the folder need not exist
     * @throws IOException when the folder cannot be read
     */
    public static SearchResults of(Dossier dossier, Path templates) throws IOException {
        Shared shared = Shared.of(dossier, Theme.of(templates), List.of());
        return new SearchResults(shared, new Templates(templates, shared.labels()));
    }

    /** Where and when an article appeared; empty when neither is known. */
    public String origin(Article article) {
        String outlet =
                article.outlet() == null ? "" : sheet().credit(article.outlet()).text();
        return joined(outlet, shared.dates().text(article.date()));
    }

    /** A number of mentions in words; empty for none. */
    public String mentions(int number) {
        return number == 0 ? "" : shared.labels().count("mentions", number);
    }

    /** What kind of claim it is, who makes it, how it was answered and what came of it; what it says is not repeated. */
    public String brief(Claim claim) {
        Labels labels = shared.labels();
        List<String> facts = new ArrayList<>();
        facts.add(ClaimCards.elsewhere(sheet()).title(claim));
        if (claim.response() != null) {
            facts.add(labels.of("response", claim.response().status()));
        }
        if (!shared.dossier().claimLinks(claim.id()).deniedBy().isEmpty()) {
            facts.add(labels.text("claim.denied"));
        }
        if (claim.outcome() != null && !claim.outcome().status().clears()) {
            facts.add(labels.of("outcome", claim.outcome().status()));
        }
        return String.join(" · ", facts);
    }

    /** What a profile is: person or organization. */
    public String kind(Profile profile) {
        return shared.labels().of("profile-kind", profile.kind());
    }

    /** The short facts of a profile, each with what it is about before a colon; none when its name is withheld. */
    public List<String> facts(Profile profile) {
        return ProfileFacts.of(profile, sheet()).stream()
                .map(fact -> shared.labels().text("search.fact", fact.label(), PlainText.of(fact.value())))
                .toList();
    }

    /** What kind of source it is, and when it appeared. */
    public String origin(Source source) {
        return joined(
                shared.labels().of("source-type", source.type()), shared.dates().text(source.date()));
    }

    /** Who wrote a source, and who published it; empty when neither is known. */
    public String credit(Source source) {
        String publisher = source.publisher() == null
                ? ""
                : sheet().credit(source.publisher()).text();
        return joined(source.author(), publisher);
    }

    private String joined(String... facts) {
        return Stream.of(facts)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(shared.labels().text("comma")));
    }

    /**
     * A claim as every page shows it.
     *
     * @return markup whose links lead from the search page
     * @throws IOException when a template cannot be read
     */
    public String claim(Claim claim) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Record card = ClaimCards.elsewhere(sheet()).card(claim);
        templates.print("search-claim.ftlh", card, card, Routes.SEARCH, out);
        String markup = out.toString(StandardCharsets.UTF_8).strip();
        // The lines of the template tell readers nothing; those of code do.
        return markup.contains("<pre") ? markup : markup.replaceAll("\\s*\\n\\s*", "\n");
    }

    /** Where results stand: each call numbers anew what it cites. */
    private Sheet sheet() {
        return Sheet.of(shared, new Page(Routes.SEARCH, "", null, Page.Kind.PLAIN, sheet -> null));
    }
}
