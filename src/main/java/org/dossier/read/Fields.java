package org.dossier.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
 */
final class Fields {
    private final Yaml.Mapping map;
    private final Reading reading;
    private final TreeSet<String> known = new TreeSet<>();

    /** Keys that have to be there and are not, with why, in the order in which they were asked for. */
    private final Map<String, Missing> missing = new LinkedHashMap<>();

    /**
     * A key that has to be there.
     *
     * @param why behind the message; empty, or {@code ": …"}
     * @param words one of which it takes; empty when it takes any
     */
    private record Missing(String why, List<String> words) {
        String line(String key) {
            String remark = words.isEmpty() ? why.replaceFirst("^: ", "") : String.join(", ", words);
            return key + ": …" + (remark.isEmpty() ? "" : "     # " + remark);
        }
    }

    Fields(Yaml.Mapping map, Reading reading) {
        this.map = map;
        this.reading = reading;
    }

    /**
     * The fields of a file that has none because they cannot be read, which has been reported: nothing is said about those missing.
     */
    static Fields none(Span file, Reading reading) {
        return new Fields(
                new Yaml.Mapping(Map.of(), file), new Reading(new Problems(), reading.markdown(), reading.language()));
    }

    /** The same fields, where names are of another language. */
    Fields in(Language language) {
        Fields other = new Fields(map, reading.in(language));
        other.known.addAll(known);
        return other;
    }

    Reading reading() {
        return reading;
    }

    Span span() {
        return map.span();
    }

    Collection<String> keys() {
        return map.entries().keySet();
    }

    Span keySpan(String key) {
        return map.entries().get(key).key();
    }

    /** Places of all fields. */
    Marks marks() {
        Map<String, Span> spans = new LinkedHashMap<>();
        Set<String> empty = new TreeSet<>();
        map.entries().forEach((key, entry) -> {
            spans.put(key, entry.value().span().length() > 0 ? entry.value().span() : entry.key());
            boolean nothing = entry.value() instanceof Yaml.Scalar scalar && scalar.isNull();
            if (nothing
                    || entry.value() instanceof Yaml.Sequence list
                            && list.items().isEmpty()) {
                empty.add(key);
            }
        });
        return new Marks(map.span(), spans, empty);
    }

    boolean has(String key) {
        known.add(key);
        return node(key) != null;
    }

    /** The value of a key; null when left out or empty. */
    Yaml.Node node(String key) {
        known.add(key);
        Yaml.Entry entry = map.entries().get(key);
        if (entry == null || entry.value() instanceof Yaml.Scalar scalar && scalar.isNull()) {
            return null;
        }
        return entry.value();
    }

    void problem(String code, Span span, String message, String help) {
        reading.problem(code, span, message, help);
    }

    /** Remembers for {@link #done()} that a key is missing; returns null for the caller's convenience. */
    <T> T missing(String key, String why) {
        missing.put(key, new Missing(why, List.of()));
        return null;
    }

    /** A value of a closed list that has to be there; null when it is not, or is none of the list. */
    <E extends Enum<E> & Keyed> E needed(String key, Class<E> type) {
        if (!has(key)) {
            missing.put(key, new Missing("", keysOf(type)));
        }
        return choice(key, type, null);
    }

    /** A text of one line, white space folded; empty when left out. */
    String text(String key) {
        String text = reading.scalar(node(key), "text");
        return text == null ? "" : Reading.folded(text);
    }

    /** A list of texts; one text alone is a list of one. */
    List<String> texts(String key) {
        return items(key).stream()
                .map(node -> reading.scalar(node, "text"))
                .filter(text -> text != null)
                .map(Reading::folded)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<Yaml.Node> items(String key) {
        Yaml.Node node = node(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Yaml.Sequence list)) {
            return List.of(node);
        }
        List<Yaml.Node> items = new ArrayList<>();
        for (Yaml.Node item : list.items()) {
            if (item instanceof Yaml.Scalar scalar && scalar.text().isBlank()) {
                problem(
                        "empty-entry",
                        item.span().length() > 0 ? item.span() : list.span(),
                        "an entry of '" + key + "' is empty",
                        "write it out, or take the dash or comma out");
            } else {
                items.add(item);
            }
        }
        return items;
    }

    /** Yes or no. */
    boolean flag(String key, boolean otherwise) {
        Yaml.Node node = node(key);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof Yaml.Scalar scalar && scalar.type() == Yaml.Scalar.Type.BOOLEAN) {
            return scalar.text().equals("true");
        }
        problem(
                "wrong-type",
                Reading.onOneLine(node.span()),
                "true or false is expected here, not " + node.what(),
                "write 'true' or 'false', without quotes");
        return otherwise;
    }

    /** A whole number from 1 on; 0 when left out. */
    int count(String key) {
        Yaml.Node node = node(key);
        String text = reading.scalar(node, "a number");
        if (text == null) {
            return 0;
        }
        if (text.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(text);
        }
        problem("wrong-type", node.span(), "'" + text + "' is no count", "write a whole number, 1 for the first");
        return 0;
    }

    /** A value of a closed list. */
    <E extends Enum<E> & Keyed> E choice(String key, Class<E> type, E otherwise) {
        Yaml.Node node = node(key);
        String text = reading.scalar(node, "one of " + keysOf(type));
        if (text == null) {
            return otherwise;
        }
        for (E value : type.getEnumConstants()) {
            if (value.key().equals(text)) {
                return value;
            }
        }
        problem(
                "unknown-value",
                node.span(),
                "'" + text + "' is no value of '" + key + "'",
                Nearest.help(text, keysOf(type), "it takes one of: " + String.join(", ", keysOf(type))));
        return otherwise;
    }

    private static <E extends Enum<E> & Keyed> List<String> keysOf(Class<E> type) {
        return java.util.Arrays.stream(type.getEnumConstants()).map(Keyed::key).toList();
    }

    /** A partial date; null when left out. */
    PartialDate date(String key) {
        Dates.Timed timed = dated(key, text -> new Dates.Timed(Dates.parse(text), ""));
        return timed == null ? null : timed.date();
    }

    /** A date that may carry a time; null when left out. */
    Dates.Timed timed(String key) {
        return dated(key, Dates::timed);
    }

    private interface DateParser {
        Dates.Timed parse(String text) throws Dates.Bad;
    }

    private Dates.Timed dated(String key, DateParser parser) {
        Yaml.Node node = node(key);
        String text = reading.scalar(node, "a date");
        if (text == null) {
            return null;
        }
        try {
            return parser.parse(text);
        } catch (Dates.Bad e) {
            problem(
                    "bad-date",
                    node.span(),
                    e.getMessage(),
                    "write 2015, 2015-10, 2015-10-11, a range such as 2015-10/2016-01 or 2019/, each maybe with ~ for 'about'");
            return null;
        }
    }

    /** An address on the web; empty when left out or wrong. */
    String url(String key) {
        Yaml.Node node = node(key);
        return node == null ? "" : Addresses.web(node, reading);
    }

    /** Addresses elsewhere, each a text or a map of {@code label} and {@code url}. */
    List<Link> links(String key) {
        return Addresses.links(items(key), reading);
    }

    /** The language of a tag; {@code otherwise} when left out. */
    Language language(String key, Language otherwise) {
        Yaml.Node node = node(key);
        String text = reading.scalar(node, "a language tag");
        return text == null ? otherwise : reading.language(text, node.span(), otherwise);
    }

    /** A name: a text, or a map from language tags to texts; null when left out. */
    Name name(String key) {
        Yaml.Node node = node(key);
        return node == null ? null : Names.name(key, node, reading);
    }

    /** Other forms of a name, by language tag; empty when left out. */
    List<Name.Form> forms(String key) {
        Yaml.Node node = node(key);
        if (node instanceof Yaml.Mapping forms) {
            return Names.forms(forms, reading);
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
    Markup line(String key) {
        return markdown(key, (text, span) -> reading.markdown().line(text, span, reading.problems()));
    }

    /** Markdown of blocks. */
    Markup blocks(String key) {
        return markdown(key, (text, span) -> reading.markdown().blocks(text, span, reading.problems()));
    }

    private Markup markdown(String key, java.util.function.BiFunction<String, Span, Markup> reader) {
        Yaml.Node node = node(key);
        String text = reading.scalar(node, "text");
        if (text != null && text.isBlank()) {
            problem("missing-key", node.span(), "'" + key + "' is empty", "write it out, or take the key out");
        }
        return text == null ? Markup.EMPTY : reader.apply(text, node.span());
    }

    /** An id; null when left out. */
    Ref ref(String key) {
        Yaml.Node node = node(key);
        return node == null ? null : ref(node);
    }

    private Ref ref(Yaml.Node node) {
        String text = reading.scalar(node, "an id");
        return text == null ? null : new Ref(Ids.normal(text.strip()), node.span());
    }

    /** A list of ids; one id alone is a list of one. */
    List<Ref> refs(String key) {
        return items(key).stream().map(this::ref).filter(ref -> ref != null).toList();
    }

    /** Citations: ids, or maps of {@code id} and {@code locator}. */
    List<Cited> cited(String key) {
        List<Cited> cited = new ArrayList<>();
        for (Yaml.Node node : items(key)) {
            if (node instanceof Yaml.Mapping entry) {
                Fields fields = new Fields(entry, reading);
                Ref id = fields.has("id") ? fields.ref("id") : fields.missing("id", "");
                String locator = fields.text("locator");
                fields.done();
                if (id != null) {
                    cited.add(new Cited(id.id(), locator, id.span()));
                }
            } else {
                Ref id = ref(node);
                if (id != null) {
                    cited.add(new Cited(id.id(), "", id.span()));
                }
            }
        }
        return cited;
    }

    /** The fields of a map; null when left out or when it is none. */
    Fields map(String key) {
        Yaml.Node node = node(key);
        if (node == null) {
            return null;
        }
        if (node instanceof Yaml.Mapping inner) {
            return new Fields(inner, reading);
        }
        reading.wrongType(node, "a map", "write its keys below '" + key + ":', a line each and two columns further in");
        return null;
    }

    /** True when the value is a map. */
    boolean isMap(String key) {
        return node(key) instanceof Yaml.Mapping;
    }

    /** A list of maps, each made into something; one map alone is an error, because a dash was forgotten. */
    <T> List<T> list(String key, Function<Fields, T> reader) {
        Yaml.Node node = node(key);
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
                Fields fields = new Fields(entry, reading);
                all.add(reader.apply(fields));
                fields.done();
            } else {
                reading.wrongType(
                        item, "an entry with keys", "write its keys behind the dash and below it: '- key: value'");
            }
        }
        return all;
    }

    /** Reports the keys that nobody asked for, and those that are missing. Call it last. */
    void done() {
        map.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                unknown(key, entry.key());
            }
        });
        if (!missing.isEmpty()) {
            reportMissing();
        }
    }

    /** One that is misspelt is reported as such, and not as missing as well. */
    private void unknown(String key, Span span) {
        String near = Nearest.of(key, known);
        boolean needed = near != null && missing.remove(near) != null;
        problem(
                "unknown-key",
                span,
                "there is no key '" + key + "' here" + (needed ? ", and '" + near + "' is missing" : ""),
                Nearest.help(key, known, "known keys: " + String.join(", ", known)));
    }

    /** All that one entry lacks is one problem, with the lines to paste. */
    private void reportMissing() {
        List<String> keys = List.copyOf(missing.keySet());
        Span span = map.span().atStart();
        String first = keys.get(0);
        if (keys.size() == 1) {
            Missing one = missing.get(first);
            problem(
                    "missing-key",
                    span,
                    "'" + first + "' is missing" + one.why,
                    "add the line\n    " + one.line(first));
            return;
        }
        String last = keys.get(keys.size() - 1);
        StringBuilder help = new StringBuilder("add the lines");
        missing.forEach((key, one) -> help.append("\n    ").append(one.line(key)));
        problem(
                "missing-key",
                span,
                "'" + String.join("', '", keys.subList(0, keys.size() - 1)) + "' and '" + last + "' are missing",
                help.toString());
    }
}
