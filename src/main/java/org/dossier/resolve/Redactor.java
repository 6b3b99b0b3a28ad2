package org.dossier.resolve;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
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
import org.dossier.model.PartialDate;
import org.dossier.model.Piece;
import org.dossier.model.Place;
import org.dossier.model.Profile;
import org.dossier.model.Range;
import org.dossier.model.RelationKind;
import org.dossier.source.Marks;
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
    private static final Set<String> IDS = Set.of(
            "id",
            "article",
            "profile",
            "profiles",
            "target",
            "fragment",
            "anchor",
            "tag",
            "about",
            "denies",
            "supports",
            "updates",
            "subject",
            "object",
            "differentFrom",
            "via",
            "time",
            "Response.by",
            "Settings.methodology",
            "Settings.corrections");

    /** Components that hold an address: one with a name in it is no address any more. */
    private static final Set<String> ADDRESSES = Set.of("url", "archived");

    /** Records without texts of the dossier. */
    private static final Set<Class<?>> LEAVES =
            Set.of(Language.class, PartialDate.class, RelationKind.class, Marks.class, Span.class);

    private final Withheld withheld;
    private final Headings linked;
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    /**
     * Headings that hold a name. Their ids are made of their words and spell it, in letters of which nobody can always tell.
     *
     * @param ids of them
     */
    record Headings(Set<String> ids) {
        /** Those of some texts. */
        static Headings of(Collection<Body> bodies, Withheld withheld) {
            Set<String> ids = new HashSet<>();
            bodies.forEach(body -> add(body, withheld, ids));
            return new Headings(Set.copyOf(ids));
        }

        private static void add(Body body, Withheld withheld, Set<String> ids) {
            String id = null;
            StringBuilder words = new StringBuilder();
            for (Piece piece : body.pieces()) {
                if (piece instanceof Piece.Open open && open.attributes().containsKey("id")) {
                    id = open.attributes().get("id");
                    words.setLength(0);
                } else if (id != null && piece instanceof Piece.Text text) {
                    words.append(body.text(), text.start(), text.end());
                } else if (id != null && piece instanceof Piece.Close close && isHeading(close.tag())) {
                    if (!withheld.find(words.toString()).isEmpty()) {
                        ids.add(id);
                    }
                    id = null;
                }
            }
        }

        private static boolean isHeading(String tag) {
            return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
        }
    }

    /**
     * What came of a record.
     *
     * @param value without the names
     * @param doubts words in it that may be one
     */
    record Redacted<T>(T value, List<Doubt> doubts) {}

    /** How a record is taken apart and put together. */
    private record Shape(RecordComponent[] components, Method[] getters, Constructor<?> maker) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> maker = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                return new Shape(
                        components,
                        Arrays.stream(components)
                                .map(RecordComponent::getAccessor)
                                .toArray(Method[]::new),
                        maker);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * @param linked headings of pages, to which other texts may lead
     */
    Redactor(Withheld withheld, Headings linked) {
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
        private final List<Doubt> doubts = new ArrayList<>();
        /** That of the article's text; null outside articles. */
        private Shift shift;

        private Body shifted;
        private Headings own = new Headings(Set.of());
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
            if (value instanceof Link link && isSure(link.url(), "links")) {
                return null;
            }
            if (value instanceof Record record && isOurs(record)) {
                return record(record);
            }
            return value;
        }

        private boolean isOurs(Record record) {
            return !LEAVES.contains(record.getClass()) && record.getClass().getPackage() == Article.class.getPackage();
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
            Shape shape = shapes.computeIfAbsent(record.getClass(), Shape::of);
            Object[] values = new Object[shape.components.length];
            try {
                for (int i = 0; i < values.length; i++) {
                    values[i] = shape.getters[i].invoke(record);
                    marks = values[i] instanceof Marks own ? own : marks;
                    span = values[i] instanceof Span own ? own : values[i] instanceof Marks ? null : span;
                }
                String owner = record.getClass().getSimpleName();
                for (int i = 0; i < values.length; i++) {
                    values[i] = value(values[i], owner, shape.components[i].getName());
                }
                return (Record) shape.maker.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            } finally {
                marks = marksBefore;
                span = spanBefore;
                quoted = quotedBefore;
            }
        }

        private Body body(Body body) {
            Shift outer = shift;
            Headings before = own;
            shift = body == shifted ? shift : shift(body.text(), body, "");
            own = Headings.of(List.of(body), withheld);
            List<Piece> pieces = new ArrayList<>();
            for (Piece piece : body.pieces()) {
                piece(piece, pieces);
            }
            Body clean = new Body(
                    shift.text(body.text()),
                    cast(body.blocks()),
                    pieces,
                    cast(body.references()),
                    cast(body.passages()),
                    body.source());
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
            return new Shift(Withheld.sure(found), withheld.words()).text(text);
        }

        private Shift shift(String text, Body body, String name) {
            List<WithheldPlace> found = withheld.find(text);
            for (WithheldPlace one : found) {
                Span place = body.source().of(new Range(one.begin(), one.end()));
                doubt(one, text, place == null ? spanOf(name) : place);
            }
            return new Shift(apart(Withheld.sure(found), body.blocks()), withheld.words());
        }

        private void doubt(WithheldPlace found, String text, Span place) {
            // What a quote holds stands in the article too.
            if (!found.sure() && !quoted && place != null) {
                String words = text.substring(found.begin(), found.end());
                doubts.add(new Doubt(found.profile(), found.form(), words, place.find(words)));
            }
        }

        private Span spanOf(String name) {
            return span != null || marks == null ? span : marks.of(key(name));
        }
    }

    /** Names that begin in one block and end in another are taken out of each by itself. */
    private static List<Range> apart(List<Range> places, List<Body.Block> blocks) {
        if (places.isEmpty() || blocks.isEmpty()) {
            return places;
        }
        List<Range> apart = new ArrayList<>();
        int next = 0;
        for (Range place : places) {
            while (next < blocks.size() && blocks.get(next).range().end() <= place.start()) {
                next++;
            }
            int from = place.start();
            for (int i = next; i < blocks.size() && blocks.get(i).range().start() < place.end(); i++) {
                Range block = blocks.get(i).range();
                if (block.start() > from
                        && from >= (i == 0 ? 0 : blocks.get(i - 1).range().end())) {
                    from = Math.max(from, block.start());
                }
                int to = Math.min(place.end(), block.end());
                if (from < to) {
                    apart.add(new Range(from, to));
                    from = to;
                }
            }
            if (from == place.start()) {
                apart.add(place);
            }
        }
        return apart;
    }

    /** The key that an author writes for a component. */
    private static String key(String component) {
        return switch (component) {
            case "sortName" -> "sort_name";
            case "weakAliases" -> "weak_aliases";
            case "where" -> "place";
            case "publicRole" -> "public_role";
            default -> component;
        };
    }
}
