package org.dossier.read.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dossier.manuscript.Cited;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Ref;
import org.dossier.model.Keyed;
import org.dossier.model.Language;
import org.dossier.model.Link;
import org.dossier.model.Name;
import org.dossier.model.PartialDate;
import org.dossier.source.Marks;
import org.dossier.source.Problems;
import org.dossier.source.Span;
import org.dossier.text.Nearest;

/**
 * The fields of one YAML map. A reader asks for every key it knows; {@link #done()} reports the keys that nobody asked for. What is
 * wrong is reported and read as if it had been left out, so that one run shows everything.
 *
 * <p>Which method a reader calls says what the key holds. {@link KeyNotes} writes that down, for schemas.
 */
public final class Fields {
    private static final Shape<Link> LINK = new Shape<>("link", fields -> {
        fields.need("url");
        return link(fields.text("label"), fields.address("url"));
    });

    private static final Shape<Cited> CITATION = new Shape<>("citation", fields -> {
        fields.need("id");
        return cited(fields.ref("id", Refers.SOURCE), fields.text("locator"));
    });

    private final Yaml.Mapping map;
    private final Reading reading;
    private final Values values;
    private final TreeSet<String> known;

    /** Null unless the keys are being noted. */
    private final KeyNotes notes;

    private final String table;

    private final Lacking lacking;

    public Fields(Yaml.Mapping map, Reading reading) {
        this(map, reading, null, "");
    }

    /** Fields that note what they are asked for. */
    public Fields(Yaml.Mapping map, Reading reading, KeyNotes notes, String table) {
        this(reading.misspelt().corrected(map), reading, new TreeSet<>(), new Lacking(), notes, table);
    }

    private Fields(
            Yaml.Mapping map, Reading reading, TreeSet<String> known, Lacking lacking, KeyNotes notes, String table) {
        this.map = map;
        this.reading = reading;
        this.values = new Values(reading);
        this.known = known;
        this.lacking = lacking;
        this.notes = notes;
        this.table = table;
    }

    /**
     * The fields of a file that has none because they cannot be read, which has been reported: nothing is said about those missing.
     */
    public static Fields none(Span file, Reading reading) {
        return new Fields(
                new Yaml.Mapping(Map.of(), file), new Reading(new Problems(), reading.markdown(), reading.language()));
    }

    /** The same fields, where names are of another language. */
    public Fields in(Language language) {
        return new Fields(map, reading.in(language), known, lacking, notes, table);
    }

    /** Reads some of the keys of this map by a reader of their own. */
    public <T> T part(Shape<T> part) {
        return part.reader()
                .apply(notes == null ? this : new Fields(map, reading, known, lacking, notes, part.table()));
    }

    public Reading reading() {
        return reading;
    }

    public Span span() {
        return map.span();
    }

    /**
     * All keys of a map whose author chooses them.
     *
     * @param chosen what they are
     * @param values what each of them holds
     */
    public Collection<String> keys(KeyList.Chosen chosen, Holds values) {
        if (notes != null) {
            notes.open(chosen, values);
        }
        return map.entries().keySet();
    }

    /** All keys of a map whose author chooses them, each of which holds a map. */
    public Collection<String> keys(KeyList.Chosen chosen, Shape<?> values) {
        return keys(chosen, notes == null ? null : new Holds.Map(KeyNotes.of(values, reading)));
    }

    public Span keySpan(String key) {
        return map.entries().get(key).key();
    }

    /** Places of all fields, and of those of the maps in them. */
    public Marks marks() {
        return marks(map);
    }

    private Marks marks(Yaml.Mapping of) {
        Map<String, Span> spans = new LinkedHashMap<>();
        Map<String, Span> keys = new LinkedHashMap<>();
        Map<String, Marks> inner = new LinkedHashMap<>();
        Set<String> empty = new TreeSet<>();
        of.entries().forEach((key, entry) -> {
            spans.put(key, entry.value().span().length() > 0 ? entry.value().span() : entry.key());
            keys.put(key, entry.key());
            if (entry.value() instanceof Yaml.Mapping record) {
                inner.put(key, marks(reading.misspelt().corrected(record)));
            }
            if (isNothing(entry.value())) {
                empty.add(key);
            }
        });
        return new Marks(of.span(), spans, keys, empty, inner);
    }

    private static boolean isNothing(Yaml.Node value) {
        return value instanceof Yaml.Scalar scalar && scalar.isNull()
                || value instanceof Yaml.Sequence list && list.items().isEmpty();
    }

    public boolean has(String key) {
        known.add(key);
        return node(key) != null;
    }

    /** The value of a key; null when left out or empty. */
    public Yaml.Node node(String key) {
        known.add(key);
        Yaml.Entry entry = map.entries().get(key);
        if (entry == null || entry.value() instanceof Yaml.Scalar scalar && scalar.isNull()) {
            return null;
        }
        return entry.value();
    }

    /** The value of a key that holds something; null when left out or empty. */
    private Yaml.Node node(String key, Holds holds) {
        if (notes != null) {
            notes.key(key, table, holds);
        }
        Yaml.Entry entry = map.entries().get(key);
        if (entry != null && holds.isText()) {
            CutText.report(entry.value(), reading.problems());
        }
        return node(key);
    }

    /** The value of a key that holds something with keys of its own; null when left out or empty. */
    private Yaml.Node node(String key, Function<KeyList, Holds> holds, Shape<?> inner) {
        if (notes != null) {
            notes.key(key, table, holds.apply(KeyNotes.of(inner, reading)));
        }
        return node(key);
    }

    public void problem(String code, Span span, String message, String help) {
        reading.problem(code, span, message, help);
    }

    /** Says that a key has to be there; {@link #done()} reports what is missing. */
    public void need(String key) {
        need(key, "");
    }

    /**
     * Says that a key has to be there.
     *
     * @param why follows the message, such as {@code ": nobody is named"}; empty when there is no more to say
     */
    public void need(String key, String why) {
        need(key, why, List.of());
    }

    /** Says that a key with a value of a closed list has to be there. */
    public <E extends Enum<E> & Keyed> void need(String key, Class<E> type) {
        need(key, "", Values.keysOf(type));
    }

    private void need(String key, String why, List<String> words) {
        if (notes != null) {
            notes.needed(key);
        }
        if (!has(key) && !isCutAway(key)) {
            boolean isNull = map.entries().containsKey(key)
                    && map.entries().get(key).value().span().length() > 0;
            lacking.add(key, isNull ? ": in YAML 'null' means nothing, unless it is in quotes" : why, words, "");
        }
    }

    /** True when all that stands behind a key is a comment that was meant to be its value, which is reported. */
    private boolean isCutAway(String key) {
        Yaml.Entry entry = map.entries().get(key);
        boolean cut = entry != null && CutText.isAllCut(entry.value());
        if (cut) {
            CutText.behind(entry.value()).report(reading.problems());
        }
        return cut;
    }

    /** Says that one of two keys has to be there; both are not looked for here. */
    public void needEither(String key, String other, String why) {
        if (notes != null) {
            notes.either(key, other);
        }
        if (!has(key) && !has(other) && !isCutAway(key) && !isCutAway(other)) {
            lacking.add(key, why, List.of(), other);
        }
    }

    /** A text of one line, white space folded; empty when left out. */
    public String text(String key) {
        return text(key, Holds.Plain.TEXT);
    }

    private String text(String key, Holds holds) {
        String text = reading.scalar(node(key, holds), "text");
        return text == null ? "" : Reading.folded(text);
    }

    /** Words of an article, on one line; null when left out. */
    public String quote(String key) {
        Yaml.Node node = node(key, Holds.Plain.QUOTE);
        String text = node == null ? null : text(key, Holds.Plain.QUOTE);
        if (node instanceof Yaml.Scalar && text.isEmpty()) {
            problem("place", marks().of(key), "the quote is empty", "write the words it stands on");
        }
        return text;
    }

    /** A file of {@code content/assets}, as a route; empty when left out or wrong. */
    public String asset(String key) {
        String written = text(key, Holds.Plain.ASSET);
        String route = Addresses.asset(written);
        if (route.isEmpty() && node(key) instanceof Yaml.Scalar) {
            problem(
                    "bad-asset",
                    marks().of(key),
                    "'" + written + "' is no file of content/assets",
                    "write assets/name.jpg");
        }
        return route;
    }

    /** A list of texts; one text alone is a list of one. */
    public List<String> texts(String key) {
        return values.items(key, node(key, Holds.Plain.TEXTS)).stream()
                .map(node -> reading.scalar(node, "text"))
                .filter(text -> text != null)
                .map(Reading::folded)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Yes or no. */
    public boolean flag(String key, boolean otherwise) {
        return values.flag(node(key, Holds.Plain.FLAG), otherwise);
    }

    /** A whole number from 1 on; 0 when left out. */
    public int count(String key) {
        return values.count(node(key, Holds.Plain.COUNT));
    }

    /** A value of a closed list. */
    public <E extends Enum<E> & Keyed> E choice(String key, Class<E> type, E otherwise) {
        return values.choice(key, notes == null ? node(key) : node(key, Holds.Word.of(type)), type, otherwise);
    }

    /** A partial date; null when left out. */
    public PartialDate date(String key) {
        return values.date(node(key, Holds.Plain.DATE));
    }

    /** A date that may carry a time; null when left out. */
    public DateReader.Timed timed(String key) {
        return values.timed(node(key, Holds.Plain.MOMENT));
    }

    /** An address on the web; empty when left out or wrong. */
    public String url(String key) {
        Yaml.Node node = node(key, Holds.Plain.ADDRESS);
        return node == null ? "" : Addresses.web(node, reading);
    }

    /** An address of a page or a mailbox; empty when left out or wrong. */
    public String address(String key) {
        Yaml.Node node = node(key, Holds.Plain.ADDRESS_OR_MAIL);
        return node == null ? "" : Addresses.webOrMail(node, reading);
    }

    /** Addresses elsewhere, each a text or a map of {@code label} and {@code url}. */
    public List<Link> links(String key) {
        List<Link> links = new ArrayList<>();
        for (Yaml.Node node : values.items(key, node(key, Holds.Links::new, LINK))) {
            Link link = node instanceof Yaml.Mapping entry
                    ? LINK.read(new Fields(entry, reading))
                    : link("", Addresses.webOrMail(node, reading));
            if (link != null) {
                links.add(link);
            }
        }
        return links;
    }

    private static Link link(String label, String url) {
        return url.isEmpty() ? null : new Link(label.isEmpty() ? url : label, url);
    }

    /** The language of a tag; {@code otherwise} when left out. */
    public Language language(String key, Language otherwise) {
        Yaml.Node node = node(key, Holds.Plain.LANGUAGE);
        String text = reading.scalar(node, "a language tag");
        return text == null ? otherwise : reading.language(text, node.span(), otherwise);
    }

    /** A name: a text, or a map from language tags to texts; null when left out. */
    public Name name(String key) {
        Yaml.Node node = node(key, Holds.Plain.NAME);
        return node == null ? null : NameReader.name(key, node, reading);
    }

    /** Other forms of a name, by language tag; empty when left out. */
    public List<Name.Form> forms(String key) {
        Yaml.Node node = node(key, Holds.Plain.FORMS);
        if (node instanceof Yaml.Mapping forms) {
            return NameReader.forms(forms, reading);
        }
        if (node != null) {
            reading.wrongType(
                    node,
                    "a map from language tags to names",
                    "write the language before it, such as\n    " + key + ":\n      "
                            + reading.language().tag() + ": …");
        }
        return List.of();
    }

    /** Markdown of one paragraph. */
    public Markup line(String key) {
        return markdown(
                key, Holds.Plain.LINE, (text, span) -> reading.markdown().line(text, span, reading.problems()));
    }

    /** Markdown of blocks. */
    public Markup blocks(String key) {
        return markdown(
                key, Holds.Plain.MARKDOWN, (text, span) -> reading.markdown().blocks(text, span, reading.problems()));
    }

    private Markup markdown(String key, Holds holds, BiFunction<String, Span, Markup> reader) {
        Yaml.Node node = node(key, holds);
        String text = reading.scalar(node, "text");
        if (text != null && text.isBlank()) {
            problem("missing-key", node.span(), "'" + key + "' is empty", "write it out, or take the key out");
        }
        return text == null ? Markup.EMPTY : reader.apply(text, node.span());
    }

    /** An id; null when left out. */
    public Ref ref(String key, Refers to) {
        Yaml.Node node = node(key, new Holds.Id(to));
        return node == null ? null : values.ref(node);
    }

    /** A list of ids; one id alone is a list of one. */
    public List<Ref> refs(String key, Refers to) {
        Yaml.Node node = node(key, new Holds.Ids(to));
        return values.items(key, node).stream()
                .map(values::ref)
                .filter(ref -> ref != null)
                .toList();
    }

    /** The ids that a thing had before; one that never was an id is reported and left out. */
    public List<Ref> formerIds() {
        return refs("former", Refers.FORMER).stream()
                .filter(ref -> Ids.checkForm(ref.id(), ref.span(), reading.problems()))
                .toList();
    }

    /** Citations: ids, or maps of {@code id} and {@code locator}. */
    public List<Cited> cited(String key) {
        List<Cited> cited = new ArrayList<>();
        for (Yaml.Node node : values.items(key, node(key, Holds.Sources::new, CITATION))) {
            Cited one = node instanceof Yaml.Mapping entry
                    ? CITATION.read(new Fields(entry, reading))
                    : cited(values.ref(node), "");
            if (one != null) {
                cited.add(one);
            }
        }
        return cited;
    }

    private static Cited cited(Ref id, String locator) {
        return id == null ? null : new Cited(id.id(), locator, id.span());
    }

    /** A map; null when left out or when it is none. */
    public <T> T map(String key, Shape<T> shape) {
        Yaml.Node node = node(key, Holds.Map::new, shape);
        if (node instanceof Yaml.Mapping inner) {
            return shape.read(new Fields(inner, reading));
        }
        if (node != null) {
            reading.wrongType(
                    node, "a map", "write its keys below '" + key + ":', a line each and two columns further in");
        }
        return null;
    }

    /** A date, made into what the map would give, or that map; null when left out. */
    public <T> T dateOrMap(String key, Function<PartialDate, T> date, Shape<T> shape) {
        Yaml.Node node = node(key, Holds.DateOrMap::new, shape);
        if (node instanceof Yaml.Mapping inner) {
            return shape.read(new Fields(inner, reading));
        }
        return node == null ? null : date.apply(values.date(node));
    }

    /** A list of maps; one map alone is an error, because a dash was forgotten. */
    public <T> List<T> list(String key, Shape<T> shape) {
        Yaml.Node node = node(key, Holds.Entries::new, shape);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Yaml.Sequence list)) {
            problem(
                    "wrong-type",
                    Reading.onOneLine(node.span()),
                    "'" + key + "' is a list; this is " + node.what(),
                    "begin each entry with a dash, such as\n    " + key + ":\n      - …");
            return List.of();
        }
        List<T> all = new ArrayList<>();
        for (Yaml.Node item : list.items()) {
            if (item instanceof Yaml.Mapping entry) {
                all.add(shape.read(new Fields(entry, reading)));
            } else {
                reading.wrongType(
                        item, "an entry with keys", "write its keys behind the dash and below it: '- key: value'");
            }
        }
        return all;
    }

    /** Reports the keys that nobody asked for, and those that are missing. Call it last. */
    public void done() {
        map.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                unknown(key, entry.key());
            }
        });
        lacking.report(map, reading);
    }

    /** One that is misspelt is reported as such, and not as missing as well. */
    private void unknown(String key, Span span) {
        String near = Nearest.of(key, known);
        boolean needed = near != null && lacking.forget(near);
        if (near != null && !map.entries().containsKey(near)) {
            reading.misspelt().add(map.span(), key, near);
        }
        problem(
                "unknown-key",
                span,
                "there is no key '" + key + "' here" + (needed ? ", and '" + near + "' is missing" : ""),
                Nearest.help(key, known, "known keys: " + String.join(", ", known)));
    }
}
