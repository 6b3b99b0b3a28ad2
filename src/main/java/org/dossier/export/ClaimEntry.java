package org.dossier.export;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.PartialDate;
import org.dossier.model.Response;
import org.dossier.model.Routes;
import org.dossier.model.Settings;
import org.dossier.output.OutputFile;

/**
 * Claims in a feed, each with its outcome, the responses and who denies it: those of {@code claims.xml}, one each, and those of {@code
 * responses.xml}, which has an entry for each response and each outcome. Readers of feeds show titles alone, so no title says what is claimed. An
 * entry is updated when the claim is made, answered, denied, checked or comes to something, and never by the clock.
 *
 * @param words in which they are said
 * @param id of the entry, an address that stays
 * @param about what it is called before the title of the article
 * @param address of the page that shows it
 * @param claims all that it is about, at least one
 */
record ClaimEntry(
        ClaimWords words,
        String id,
        String about,
        String address,
        Article article,
        List<Claim> claims,
        OffsetDateTime updated)
        implements AtomFeed.Entry {
    static final String CLAIMS = "claims.xml";
    static final String RESPONSES = "responses.xml";
    // The address of its page is the id of a feed: no two have the same.
    private static final String LEDGER = "claims.html";

    /** The latest claims. */
    static OutputFile.Content claims(ClaimWords words) {
        return feed(
                words.dossier(),
                CLAIMS,
                LEDGER,
                words.labels().text("nav.claims"),
                one -> Stream.of(claim(one, words)));
    }

    /** The latest responses and outcomes; a response to several claims is one entry. */
    static OutputFile.Content responses(ClaimWords words) {
        return feed(
                words.dossier(),
                RESPONSES,
                LEDGER + "#responses",
                words.labels().text("feed.responses"),
                one -> responses(one, words));
    }

    private static OutputFile.Content feed(
            Dossier dossier, String route, String page, String name, Function<Claim, Stream<ClaimEntry>> entries) {
        return out -> {
            List<ClaimEntry> latest = dossier.claims().stream()
                    .flatMap(entries)
                    .collect(Collectors.toMap(ClaimEntry::id, one -> one, (one, same) -> one, LinkedHashMap::new))
                    .values()
                    .stream()
                    .sorted(Comparator.comparing((ClaimEntry one) -> one.updated.toInstant())
                            .reversed())
                    .limit(AtomFeed.MOST)
                    .toList();
            String title = dossier.settings().title().text() + " · " + name;
            new AtomFeed(dossier, route, page, title, dossier.settings().language(), latest).writeTo(out);
        };
    }

    private static ClaimEntry claim(Claim one, ClaimWords words) {
        Dossier dossier = words.dossier();
        return new ClaimEntry(
                words,
                id(one.place().article(), "claim-" + dossier.former().firstOfAnnotation(one.id()), dossier),
                words.labels().text("claim-kind." + one.kind().key()),
                Routes.claim(one),
                dossier.article(one.place().article()),
                List.of(one),
                latest(dates(one, dossier)));
    }

    private static Stream<ClaimEntry> responses(Claim one, ClaimWords words) {
        Dossier dossier = words.dossier();
        Stream<ClaimEntry> responses = dossier.answers(one).stream()
                .filter(response -> response.status().isAnswer())
                .map(response -> response(response, words));
        if (one.outcome() == null) {
            return responses;
        }
        ClaimEntry outcome = claim(one, words);
        return Stream.concat(
                responses,
                Stream.of(new ClaimEntry(
                        words,
                        outcome.id + "/outcome",
                        words.labels().text("filter.outcome"),
                        outcome.address,
                        outcome.article,
                        outcome.claims,
                        latest(Stream.of(
                                one.outcome().date() == null
                                        ? dossier.made(one)
                                        : one.outcome().date())))));
    }

    private static ClaimEntry response(Response one, ClaimWords words) {
        Dossier dossier = words.dossier();
        List<Claim> to = one.to().stream().map(dossier::claim).toList();
        return new ClaimEntry(
                words,
                id(one.article(), "response-" + dossier.former().firstOfAnnotation(one.id()), dossier),
                words.labels().text("filter.answer") + ": "
                        + dossier.profile(one.by()).name().text(),
                Routes.claim(to.get(0)),
                dossier.article(one.article()),
                to,
                latest(Stream.of(dossier.answered(one))));
    }

    // spec: RFC 4287, 4.2.6: an entry keeps its id where its address changes
    private static String id(String article, String fragment, Dossier dossier) {
        return Routes.absolute(
                dossier.settings().url(), Routes.article(dossier.former().first(article)) + "#" + fragment);
    }

    private static Stream<PartialDate> dates(Claim one, Dossier dossier) {
        return Stream.of(
                        Stream.of(
                                dossier.made(one),
                                one.outcome() == null ? null : one.outcome().date(),
                                one.review() == null ? null : one.review().date()),
                        dossier.answers(one).stream().map(dossier::answered),
                        dossier.claimLinks(one.id()).deniedBy().stream()
                                .map(dossier::claim)
                                .map(dossier::made))
                .flatMap(dates -> dates);
    }

    private static OffsetDateTime latest(Stream<PartialDate> dates) {
        return dates.filter(Objects::nonNull)
                .map(Moments::first)
                .max(Comparator.naturalOrder())
                .orElse(Moments.UNKNOWN);
    }

    @Override
    public void writeTo(Xml xml) throws XMLStreamException {
        Settings settings = words.dossier().settings();
        String base = settings.url();
        xml.text("id", id);
        AtomFeed.title(
                xml, about + " · " + article.title().text(), article.title().language());
        xml.text("updated", Moments.text(updated));
        AtomFeed.link(xml, "alternate", "text/html", Routes.absolute(base, address));
        AtomFeed.link(xml, "related", "text/html", Routes.absolute(base, Routes.article(article.id())));
        AtomFeed.content(xml, settings.language(), it -> {
            for (Claim claim : claims) {
                for (String part : words.parts(claim)) {
                    it.inline("p").end(part);
                }
            }
        });
    }
}
