package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.model.Mention;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.RelationKind;
import org.dossier.model.Routes;
import org.dossier.output.InParts;
import org.dossier.source.Sha256;

/**
 * {@code data/entities.ftm.json}: FollowTheMoney, one entity a line. Claims are notes with what came of them and the responses in the same text;
 * they give nobody a topic. A relation that is not reported as a fact is an unknown link that says so in its role.
 */
final class FollowTheMoney implements InParts {
    // spec: followthemoney, types/entity.py
    private static final Pattern ID = Pattern.compile("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?");

    private static final int NAMESPACE = 8;

    private final ClaimWords words;
    private final Dossier dossier;
    /** Entities of other dossiers that have the same id here are kept apart by it. */
    private final String namespace;
    /** Organizations that someone owns: only a company is an asset. */
    private final Set<String> owned;

    FollowTheMoney(ClaimWords words) {
        this.words = words;
        this.dossier = words.dossier();
        String url = dossier.settings().url();
        this.namespace = Sha256.brief(url == null ? dossier.settings().title().text() : url)
                .substring(0, NAMESPACE);
        this.owned = dossier.relations().stream()
                .filter(one -> one.ftm().schema().equals("Ownership"))
                .map(Relation::object)
                .collect(Collectors.toSet());
    }

    /** Properties of one entity: those without a value are left out. */
    private static final class Properties {
        private final Map<String, Set<String>> values = new LinkedHashMap<>();

        Properties put(String name, String value) {
            if (value != null && !value.isEmpty()) {
                values.computeIfAbsent(name, none -> new TreeSet<>()).add(value);
            }
            return this;
        }
    }

    @Override
    public void writeTo(Parts out) throws IOException {
        for (List<Profile> some : InParts.of(dossier.profiles())) {
            List<Object> about = new ArrayList<>(some);
            // Those that are owned once more.
            some.stream().filter(one -> owned.contains(one.id())).forEach(about::add);
            if (out.begin(about)) {
                for (Profile one : some) {
                    profile(one, out);
                }
            }
            out.end();
        }
        out.each(dossier.articles(), out, one -> article(one, out));
        for (Relation one : dossier.relations()) {
            relation(one, out);
        }
        out.flush();
    }

    private void write(String id, String schema, Properties properties, OutputStream out) throws IOException {
        Json.write(
                out,
                0,
                json -> json.object(() -> {
                    json.text("id", id);
                    json.text("schema", schema);
                    json.object("properties", () -> properties.values.forEach(json::texts));
                }));
    }

    /** What is not a profile and no article has its kind and a stop before its id. Other letters than those of ASCII, and other signs than hyphen and stop, are not allowed in an id. */
    private String id(String own) {
        return namespace + "-" + (ID.matcher(own).matches() ? own : Sha256.brief(own));
    }

    /** Empty where the site has no address. */
    private String address(String route) {
        String base = dossier.settings().url();
        return base == null ? "" : Routes.absolute(base, route);
    }

    // ---- people, organizations, articles

    private void profile(Profile one, OutputStream out) throws IOException {
        Properties properties = new Properties()
                .put("name", one.name().text())
                .put("description", one.description().text())
                .put("sourceUrl", address(Routes.profile(one)));
        one.name().others().forEach(form -> properties.put("alias", form.text()));
        one.names().aliases().forEach(alias -> properties.put("alias", alias));
        one.names().weakAliases().forEach(alias -> properties.put("weakAlias", alias));
        one.identifiers().stream()
                .filter(it -> it.scheme().equals("wikidata"))
                .forEach(it -> properties.put("wikidataId", it.value()));
        PartialDate born = one.born() == null ? null : one.born().date();
        PartialDate died = one.died() == null ? null : one.died().date();
        if (one.kind() == Profile.Kind.PERSON) {
            if (one.living() == Profile.Living.FALSE) {
                properties
                        .put("birthDate", date(born))
                        .put("deathDate", date(died))
                        .put("summary", joined(inexact(born, "inexact.born"), inexact(died, "inexact.died")));
            }
            write(id(one.id()), "Person", properties, out);
        } else {
            properties.put("incorporationDate", date(born)).put("summary", inexact(born, "inexact.founded"));
            write(id(one.id()), owned.contains(one.id()) ? "Company" : "Organization", properties, out);
        }
    }

    private void article(Article one, OutputStream out) throws IOException {
        Properties properties = new Properties()
                .put("name", one.title().text())
                .put("title", one.title().text())
                .put("fileName", one.id() + ".html")
                .put("language", language(one.language().primary()))
                .put("publishedAt", date(one.date()))
                .put("summary", inexact(one.date(), "inexact.published"))
                .put("publisher", one.outlet() == null ? "" : one.outlet().name())
                .put(
                        "sourceUrl",
                        one.imprint().url().isEmpty()
                                ? address(Routes.article(one.id()))
                                : one.imprint().url());
        one.byline().stream().map(Credit::name).forEach(name -> properties.put("author", name));
        write(id(one.id()), "Article", properties, out);
        Map<String, Integer> named = new TreeMap<>();
        for (Mention mention : one.mentions()) {
            named.merge(mention.profile(), 1, Integer::sum);
        }
        for (Map.Entry<String, Integer> entry : named.entrySet()) {
            Properties link = new Properties()
                    .put("document", id(one.id()))
                    .put("entity", id(entry.getKey()))
                    .put("role", words.labels().text("mentions") + ": " + entry.getValue());
            // There are more of these than of all others, and nothing refers to one.
            String own = "mentions." + Sha256.brief(one.id() + "." + entry.getKey());
            write(id(own), "Documentation", link, out);
        }
        for (Claim claim : one.claims()) {
            claim(claim, out);
        }
    }

    private void claim(Claim one, OutputStream out) throws IOException {
        Properties properties = new Properties()
                .put("name", words.labels().text("claim-kind." + one.kind().key()))
                .put("description", words.whole(one))
                .put("sourceUrl", address(Routes.claim(one)));
        Stream<String> about = one.about().isEmpty() ? Stream.of(one.place().article()) : one.about().stream();
        about.forEach(entity -> properties.put("entity", id(entity)));
        write(id("claim." + one.id()), "Note", properties, out);
    }

    /** The three letters of ISO 639; empty for a language that has none. */
    private static String language(String tag) {
        try {
            return Locale.forLanguageTag(tag).getISO3Language();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    // ---- relations

    private void relation(Relation one, OutputStream out) throws IOException {
        RelationKind.Ftm ftm = one.ftm();
        String schema = ftm.schema();
        Properties properties = new Properties()
                .put("startDate", date(one.from()))
                .put("endDate", date(one.to()))
                .put(
                        "summary",
                        joined(
                                inexact(one.from(), "inexact.from"),
                                inexact(one.to(), "inexact.to"),
                                one.ended() && one.to() == null ? words.labels().text("relation.ended") : ""))
                .put("description", one.text().text())
                .put("sourceUrl", address(page(one)));
        String end = ftm.object();
        if (schema.equals("Occupancy")) {
            if (one.role().isEmpty()) {
                // Of an office without a name no more is known than that someone belongs there.
                schema = "Membership";
                properties.put("member", id(one.subject())).put("organization", id(one.object()));
            } else {
                String post = id("post." + one.id());
                Properties position = new Properties().put("name", one.role()).put("organization", id(one.object()));
                write(post, "Position", position, out);
                properties
                        .put("holder", id(one.subject()))
                        .put("post", post)
                        .put("status", one.status().key());
            }
        } else {
            properties.put(ftm.subject(), id(one.subject())).put(end, id(one.object()));
        }
        facts(schema, one, properties);
        write(id("relation." + one.id()), schema, properties, out);
    }

    /** What each schema has a place for besides its ends. */
    private void facts(String schema, Relation one, Properties properties) {
        String label = one.kind().label().in(dossier.settings().language());
        String role = one.role().isEmpty() ? label : label + " (" + one.role() + ")";
        switch (schema) {
            case "Occupancy" -> {}
            case "Family" -> properties.put("relationship", one.kind().key());
            case "Payment" -> {
                properties.put("purpose", role);
                if (one.amount() != null) {
                    properties.put("amount", one.amount().value().toPlainString());
                    properties.put("currency", one.amount().currency().getCurrencyCode());
                }
            }
            default -> {
                properties.put("role", one.status().isDoubted() ? words.status(one) + ": " + role : role);
                properties.put("status", one.status().key());
                if (schema.equals("Ownership") && one.share() != null) {
                    properties.put("percentage", one.share().toPlainString());
                }
            }
        }
    }

    private String page(Relation one) {
        return one.place() == null
                ? Routes.profile(dossier.profile(one.subject()))
                : Routes.passage(one.place().article(), one.id());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** A date that the format cannot hold as it is, in words; empty for any other. */
    private String inexact(PartialDate date, String label) {
        return date == null || !date(date).isEmpty() ? "" : words.labels().text(label, date);
    }

    /** A year, month or day that is known to be right; empty for any other. */
    private static String date(PartialDate date) {
        boolean exact = date != null && !date.range() && !date.from().circa();
        return exact ? date.from().toString() : "";
    }
}
