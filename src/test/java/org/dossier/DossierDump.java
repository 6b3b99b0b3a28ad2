package org.dossier;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.model.Article;
import org.dossier.model.Asset;
import org.dossier.model.Body;
import org.dossier.model.Citation;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Export;
import org.dossier.model.Imprint;
import org.dossier.model.Keyed;
import org.dossier.model.Language;
import org.dossier.model.Mention;
import org.dossier.model.Names;
import org.dossier.model.PartialDate;
import org.dossier.model.Piece;
import org.dossier.model.Place;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Relation;
import org.dossier.model.RelationKind;
import org.dossier.model.Response;
import org.dossier.model.TextOrigin;
import org.dossier.source.Marks;
import org.dossier.source.Range;
import org.dossier.source.Span;

/** All that a dossier says, as text: a line for each thing, only what is given, and not where it was written. */
final class DossierDump {
    private final Dossier dossier;
    private final StringBuilder out = new StringBuilder();

    private DossierDump(Dossier dossier) {
        this.dossier = dossier;
    }

    static String of(Dossier dossier) {
        return new DossierDump(dossier).all();
    }

    private String all() {
        boolean usual = dossier.settings()
                .exports()
                .equals(Export.offered(Map.of(), dossier.articles().size()));
        line("dossier " + fields(dossier.settings(), usual ? "exports" : ""));
        for (Article article : dossier.articles()) {
            line("");
            line("article " + fields(article, "body", "shown", "mentions", "annotations", "corrections"));
            line("  body " + drawn(article.body()));
            if (!article.shows(new Range(0, article.body().text().length()))) {
                article.shown()
                        .forEach(range -> line("  shown " + words(article.body().text(), range)));
            }
            article.mentions().forEach(mention -> line("  mention " + mention(article, mention)));
            article.claims().forEach(one -> line("  claim " + fields(one)));
            article.relations().forEach(one -> line("  relation " + fields(one)));
            article.events().forEach(one -> line("  event " + fields(one)));
            article.notes().forEach(one -> line("  note " + fields(one)));
            article.responses().forEach(one -> line("  response " + fields(one)));
            article.corrections().forEach(one -> line("  correction " + fields(one)));
        }
        for (Profile profile : dossier.profiles()) {
            line("");
            line(profile.kind().key() + " " + fields(profile, "kind"));
            links(dossier.links(profile.id()));
            uses(profile.id());
        }
        line("");
        dossier.sources().forEach(source -> {
            line("source " + fields(source));
            uses(source.id());
        });
        dossier.former().things().forEach((id, former) -> ids("formerly of " + id + " ", former));
        dossier.former().annotations().forEach((id, former) -> ids("formerly of annotation " + id + " ", former));
        dossier.pages().forEach(page -> line("page " + fields(page)));
        dossier.assets().stream().map(Asset::route).forEach(route -> line("asset " + route));
        dossier.relations().forEach(relation -> line("tie " + tie(relation)));
        dossier.events().forEach(event -> line("event " + event.id() + " " + value(event.date())));
        dossier.articles().forEach(article -> uses(article.id()));
        dossier.claims().forEach(claim -> answers(claim.id()));
        return out.toString();
    }

    private void line(String line) {
        out.append(line.stripTrailing()).append('\n');
    }

    private static String mention(Article article, Mention mention) {
        String text = article.body().text();
        return words(text, mention.range()) + " " + mention.profile() + " "
                + mention.how().key() + (mention.linked() ? " linked " : " unlinked ") + mention.anchor() + " in "
                + words(text, mention.sentence());
    }

    private static String words(String text, Range range) {
        return range.start() + ".." + range.end() + " \"" + plain(range.of(text)) + "\"";
    }

    private static String plain(String text) {
        return text.replace("\n", "\\n");
    }

    private void links(ProfileLinks links) {
        ids(
                "  mentions ",
                links.mentions().stream()
                        .map(one -> one.article() + "#" + one.anchor())
                        .toList());
        ids("  claims about ", links.claimsAbout().stream().map(Claim::id).toList());
        ids("  claims by ", links.claimsBy().stream().map(Claim::id).toList());
        ids("  ties ", links.relations().stream().map(DossierDump::tie).toList());
        ids("  events ", links.events().stream().map(one -> one.id()).toList());
        ids("  articles ", links.articles());
        ids(
                "  with ",
                links.companions().stream()
                        .map(one -> one.profile() + " " + one.articles())
                        .toList());
    }

    private void ids(String what, List<String> ids) {
        if (!ids.isEmpty()) {
            line(what + String.join(", ", ids));
        }
    }

    private static String tie(Relation relation) {
        return relation.subject() + " " + relation.kind().key() + " " + relation.object();
    }

    private void uses(String id) {
        dossier.uses(id).forEach(use -> line("  use of " + id + " " + fields(use)));
    }

    private void answers(String claim) {
        ids(
                "answered " + claim + " by ",
                dossier.claimLinks(claim).answeredBy().stream()
                        .map(Response::id)
                        .toList());
        ids("denied " + claim + " by ", dossier.claimLinks(claim).deniedBy());
        ids("supported " + claim + " by ", dossier.claimLinks(claim).supportedBy());
        ids("updated " + claim + " by ", dossier.claimLinks(claim).updatedBy());
    }

    private String fields(Record record, String... without) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String value = value(get(component, record));
            if (get(component, record) instanceof Imprint imprint) {
                fields.add(fields(imprint));
            } else if (get(component, record) instanceof Names names) {
                fields.add(fields(names).replaceFirst("^main=", "name="));
            } else if (!value.isEmpty() && !List.of(without).contains(component.getName())) {
                fields.add(component.getName() + "=" + value);
            }
        }
        return String.join(" ", fields);
    }

    static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String value(Object value) {
        if (value == null || value instanceof Marks || value instanceof Span || value instanceof TextOrigin) {
            return "";
        } else if (value instanceof Body body) {
            return drawn(body);
        } else if (value instanceof Place place) {
            String text = dossier.article(place.article()).body().text();
            return place.ranges().stream()
                    .map(range -> words(text, range))
                    .toList()
                    .toString();
        } else if (value instanceof PartialDate || value instanceof Language) {
            return value.toString();
        } else if (value instanceof Enum<?> one) {
            return one instanceof Keyed keyed ? keyed.key() : one.name();
        } else if (value instanceof RelationKind kind) {
            return kind.key();
        } else if (value instanceof Citation citation) {
            return citation.id() + (citation.locator().isEmpty() ? "" : " (" + citation.locator() + ")");
        } else if (value instanceof Record record) {
            String fields = fields(record);
            return fields.isEmpty() ? "" : "{" + fields + "}";
        } else if (value instanceof Set<?> all) {
            return all.isEmpty()
                    ? ""
                    : all.stream().map(this::value).sorted().toList().toString();
        } else if (value instanceof Collection<?> all) {
            return all.isEmpty() ? "" : all.stream().map(this::value).toList().toString();
        } else if (value instanceof Map<?, ?> map) {
            TreeMap<String, String> sorted = new TreeMap<>();
            map.forEach((key, one) -> sorted.put(value(key), value(one)));
            return sorted.isEmpty() ? "" : sorted.toString();
        }
        return Boolean.FALSE.equals(value) ? "" : plain(value.toString());
    }

    /** A body as it is drawn, with its marks after it. */
    private String drawn(Body body) {
        StringBuilder drawn = new StringBuilder();
        body.pieces().forEach(piece -> drawn.append(drawn(body, piece)));
        body.references()
                .forEach(one ->
                        drawn.append(" [[").append(one.id()).append("]] ").append(words(body.text(), one.range())));
        body.passages()
                .forEach(one -> drawn.append(" {==")
                        .append(one.note() == null ? "#" + one.id() : drawn(one.note()))
                        .append("==} ")
                        .append(words(body.text(), one.range())));
        return drawn.toString();
    }

    private static String drawn(Body body, Piece piece) {
        if (piece instanceof Piece.Text text) {
            return plain(body.text().substring(text.start(), text.end()));
        } else if (piece instanceof Piece.StandIn sign) {
            return "‹=" + body.text().substring(sign.start(), sign.end()) + "›";
        } else if (piece instanceof Piece.Verbatim verbatim) {
            return "‹" + plain(verbatim.text()) + "›";
        } else if (piece instanceof Piece.Open open) {
            return "<" + open.tag() + attributes(open.attributes()) + ">";
        } else if (piece instanceof Piece.Close close) {
            return "</" + close.tag() + ">";
        } else if (piece instanceof Piece.Empty empty) {
            return "<" + empty.tag() + attributes(empty.attributes()) + "/>";
        } else if (piece instanceof Piece.Link link) {
            String to = link.target() == null ? link.href() : link.target() + "#" + link.fragment();
            return "<a " + to + (link.bare() ? " bare" : "") + ">";
        } else if (piece instanceof Piece.Cite cite) {
            return "[@"
                    + cite.citations().stream()
                            .map(one -> one.id() + " " + one.locator())
                            .map(String::strip)
                            .collect(Collectors.joining("; "))
                    + "]";
        } else if (piece instanceof Piece.FootnoteMark mark) {
            return "[^" + mark.number() + "." + mark.use() + "]";
        } else if (piece instanceof Piece.FootnoteText note) {
            return "<li " + note.number() + " uses " + note.uses() + ">";
        } else if (piece instanceof Piece.Picture picture) {
            return "<img " + picture.asset() + " " + picture.alt() + "/>";
        }
        throw new IllegalArgumentException(piece.toString());
    }

    private static String attributes(Map<String, String> attributes) {
        StringBuilder out = new StringBuilder();
        attributes.forEach(
                (name, value) -> out.append(' ').append(name).append('=').append(value));
        return out.toString();
    }
}
