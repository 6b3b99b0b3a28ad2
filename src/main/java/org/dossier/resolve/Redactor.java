package org.dossier.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Image;
import org.dossier.model.Language;
import org.dossier.model.Link;
import org.dossier.model.Money;
import org.dossier.model.PartialDate;
import org.dossier.model.Piece;
import org.dossier.model.Place;
import org.dossier.model.Profile;
import org.dossier.model.RelationKind;
import org.dossier.model.Source;
import org.dossier.source.Marks;
import org.dossier.source.Range;
import org.dossier.source.Span;
import org.dossier.text.withheld.WithheldPlace;

/**
 * Takes withheld names out of everything, after all has been found: so that a quote may hold such a name and still be anchored, and no later
 * stage ever sees it.
 *
 * <p>It walks over the components of records, whatever they are: a text that is added to the model tomorrow is withheld too. Only ids are left
 * as they are, which {@link WithheldIds} looks at; a component that holds one is on the list here.
 */
final class Redactor {
    /** Components that hold ids, or words that are compared and not read. All other strings are texts. */
    private static final Set<String> IDS = Set.of("""
            id article profile profiles target fragment anchor tag Claim.about denies supports updates subject
            object differentFrom via time RelationKind.key Response.by Response.to Settings.methodology
            Settings.corrections Front.claims Entry.page
            """.split("\\s+"));

    /** Components that hold an address: one with a name in it is not an address any more. */
    private static final Set<String> ADDRESSES = Set.of("url", "archived");

    /** Records without texts of the dossier. */
    private static final Set<Class<?>> LEAVES =
            Set.of(Language.class, PartialDate.class, RelationKind.Ftm.class, Money.class, Marks.class, Span.class);

    private final Redactions withheld;
    private final NamedHeadings linked;
    private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();

    /**
     * What came of a record.
     *
     * @param value without the names
     * @param doubts words in it that may be one
     */
    record Redacted<T>(T value, List<UncertainName> doubts) {}

    /**
     * @param linked headings of pages, to which other texts may lead
     */
    Redactor(Redactions withheld, NamedHeadings linked) {
        this.withheld = withheld;
        this.linked = linked;
    }

    /** A record of the model without the names. */
    <T extends Record> Redacted<T> redact(T value) {
        Walk walk = new Walk();
        @SuppressWarnings("unchecked")
        T clean = (T) walk.value(value, "", "");
        return new Redacted<>(clean, List.copyOf(walk.doubts));
    }

    /** One pass over a record and all that it holds. */
    private final class Walk {
        private final List<UncertainName> doubts = new ArrayList<>();
        /** That of the article's text; null outside articles. */
        private RedactedOffsets shift;

        private Body shifted;
        private NamedHeadings own = new NamedHeadings(Set.of());
        private Span span;
        private Marks marks;
        private boolean quoted;

        private Object value(Object value, String owner, String name) {
            if (value instanceof String text) {
                return string(text, owner, name);
            }
            if (value instanceof List<?> list) {
                return list(list, owner, name);
            }
            if (value instanceof Map<?, ?> map) {
                Map<Object, Object> clean = new LinkedHashMap<>();
                map.forEach((key, one) -> clean.put(key, value(one, owner, name)));
                return clean;
            }
            if (value instanceof Range range) {
                return shift == null ? range : shift.range(range);
            }
            if (value instanceof Body body) {
                return body(body);
            }
            if (value instanceof Image image && isSure(image.file(), "image")) {
                return null;
            }
            if (value instanceof Source.Evidence copy && isSure(copy.file(), "file")) {
                return null;
            }
            if (value instanceof Link link && isSure(link.url(), "links")) {
                return null;
            }
            if (value instanceof Record record && isOurs(record)) {
                return record(record);
            }
            return value;
        }

        private boolean isOurs(Record record) {
            boolean ours = !(record instanceof RelationKind kind) || kind.isOwn();
            return ours
                    && !LEAVES.contains(record.getClass())
                    && record.getClass().getPackage() == Article.class.getPackage();
        }

        private Object list(List<?> list, String owner, String name) {
            if (shift != null && !list.isEmpty() && list.get(0) instanceof Range) {
                return shift.ranges(list.stream().map(Range.class::cast).toList());
            }
            List<Object> clean = new ArrayList<>(list.size());
            for (Object one : list) {
                Object other = value(one, owner, name);
                if (other != null) {
                    clean.add(other);
                }
            }
            return List.copyOf(clean);
        }

        private Object string(String text, String owner, String name) {
            if (text.isEmpty() || IDS.contains(name) || IDS.contains(owner + "." + name)) {
                return text;
            }
            if (ADDRESSES.contains(name)) {
                return isSure(text, name) ? "" : text;
            }
            return clean(text, name);
        }

        private Record record(Record given) {
            Record record = given;
            Marks marksBefore = marks;
            Span spanBefore = span;
            boolean quotedBefore = quoted;
            if (record instanceof Profile profile && profile.redacted()) {
                record = profile.nobody(withheld.words());
            }
            if (record instanceof Article article) {
                shifted = article.body();
                shift = shift(shifted.text(), shifted, "body");
            }
            quoted |= record instanceof Place;
            RecordShape shape = shapes.computeIfAbsent(record.getClass(), RecordShape::of);
            Object[] values = new Object[shape.components().length];
            try {
                for (int i = 0; i < values.length; i++) {
                    values[i] = shape.getters()[i].invoke(record);
                    marks = values[i] instanceof Marks own ? own : marks;
                    span = values[i] instanceof Span own ? own : values[i] instanceof Marks ? null : span;
                }
                String owner = record.getClass().getSimpleName();
                for (int i = 0; i < values.length; i++) {
                    values[i] = value(values[i], owner, shape.components()[i].getName());
                }
                return (Record) shape.maker().newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            } finally {
                marks = marksBefore;
                span = spanBefore;
                quoted = quotedBefore;
            }
        }

        private Body body(Body body) {
            RedactedOffsets outer = shift;
            NamedHeadings before = own;
            shift = body == shifted ? shift : shift(body.text(), body, "");
            own = NamedHeadings.of(List.of(body), withheld);
            List<Piece> pieces = new ArrayList<>();
            for (Piece piece : body.pieces()) {
                piece(piece, pieces);
            }
            Body clean = new Body(new Body.Contents(
                    shift.text(body.text()),
                    cast(body.blocks()),
                    pieces,
                    cast(body.references()),
                    cast(body.passages()),
                    body.source()));
            shift = outer;
            own = before;
            return clean;
        }

        @SuppressWarnings("unchecked")
        private <T> List<T> cast(List<T> list) {
            return (List<T>) list(list, "Body", "");
        }

        private void piece(Piece piece, List<Piece> pieces) {
            if (piece instanceof Piece.Text text) {
                // A name that is set in two pieces is drawn whole in the first.
                Piece.Text moved = new Piece.Text(shift.to(text.start(), true), shift.to(text.end(), true));
                if (moved.start() < moved.end()) {
                    pieces.add(moved);
                }
            } else if (piece instanceof Piece.StandIn sign) {
                Piece.StandIn moved = new Piece.StandIn(shift.to(sign.start(), true), shift.to(sign.end(), true));
                if (moved.start() < moved.end()) {
                    pieces.add(moved);
                }
            } else if (piece instanceof Piece.Open open) {
                boolean named = own.ids().contains(open.attributes().getOrDefault("id", ""));
                pieces.add(named || isSure(open.attributes()) ? new Piece.Open(open.tag(), Map.of()) : open);
            } else if (piece instanceof Piece.Empty empty) {
                pieces.add(isSure(empty.attributes()) ? new Piece.Empty(empty.tag(), Map.of()) : empty);
            } else if (piece instanceof Piece.Link link && leadsToName(link)) {
                boolean here = link.target() == null;
                pieces.add(new Piece.Link(
                        here ? "#" : link.href().replaceFirst("#.*", ""),
                        link.target(),
                        "",
                        clean(link.title(), ""),
                        link.bare(),
                        link.span()));
            } else if (piece instanceof Piece.Link link && isSure(link.href(), link.span())) {
                pieces.add(new Piece.Link(
                        "#", link.target(), link.fragment(), clean(link.title(), ""), link.bare(), link.span()));
            } else if (piece instanceof Piece.Picture picture && isSure(picture.asset(), picture.span())) {
                pieces.add(new Piece.Verbatim(clean(picture.alt(), "")));
            } else {
                pieces.add((Piece) record((Record) piece));
            }
        }

        private boolean leadsToName(Piece.Link link) {
            return link.target() != null
                    ? linked.ids().contains(link.fragment())
                    : link.href().startsWith("#")
                            && own.ids().contains(link.href().substring(1));
        }

        private boolean isSure(Map<String, String> attributes) {
            return attributes.values().stream().anyMatch(value -> isSure(value, ""));
        }

        private boolean isSure(String address, Span at) {
            Span before = span;
            span = at;
            boolean sure = isSure(address, "");
            span = before;
            return sure;
        }

        /** True when an address holds a name; where it may hold one, that is a doubt. */
        private boolean isSure(String address, String name) {
            List<WithheldPlace> found = withheld.find(address);
            if (found.stream().anyMatch(WithheldPlace::sure)) {
                return true;
            }
            found.forEach(one -> doubt(one, address, spanOf(name)));
            return false;
        }

        private String clean(String text, String name) {
            List<WithheldPlace> found = withheld.find(text);
            found.forEach(one -> doubt(one, text, spanOf(name)));
            return new RedactedOffsets(Redactions.sure(found), withheld.words()).text(text);
        }

        private RedactedOffsets shift(String text, Body body, String name) {
            List<WithheldPlace> found = withheld.find(text);
            for (WithheldPlace one : found) {
                Span place = body.source().of(new Range(one.begin(), one.end()));
                doubt(one, text, place == null ? spanOf(name) : place);
            }
            return RedactedOffsets.of(Redactions.sure(found), body.blocks(), withheld.words());
        }

        private void doubt(WithheldPlace found, String text, Span place) {
            // What a quote holds is in the article too.
            if (!found.sure() && !quoted && place != null) {
                String words = text.substring(found.begin(), found.end());
                doubts.add(new UncertainName(found.profile(), found.form(), words, place.find(words)));
            }
        }

        private Span spanOf(String name) {
            return span != null || marks == null ? span : marks.of(key(name));
        }
    }

    /** The key that an author writes for a component. */
    private static String key(String component) {
        return switch (component) {
            case "sortName" -> "sort_name";
            case "weakAliases" -> "weak_aliases";
            case "where" -> "place";
            case "brief" -> "short";
            case "publicRole" -> "public_role";
            default -> component;
        };
    }
}
