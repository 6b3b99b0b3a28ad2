package org.dossier.read.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.model.Language;
import org.dossier.source.Fix;
import org.dossier.source.Marks;
import org.dossier.source.Problem;
import org.dossier.source.Span;
import org.dossier.text.Meant;

/**
 * The fields of one map of YAML. What is wrong is reported and read as if it had been left out, so that one run shows everything.
 *
 * <p>A reader takes each key that its {@link Keys} declare, once or more, and no other: anything else is a mistake of ours and throws.
 */
public final class Fields {
    private final Yaml.Mapping map;
    private final Keys keys;
    private final Reading reading;
    private final Set<String> taken;

    Fields(Yaml.Mapping map, Keys keys, Reading reading) {
        this(reading.misspelt().corrected(map), keys, reading, new HashSet<>());
    }

    private Fields(Yaml.Mapping map, Keys keys, Reading reading, Set<String> taken) {
        this.map = map;
        this.keys = keys;
        this.reading = reading;
        this.taken = taken;
    }

    /** The same fields, where names are of another language. */
    public Fields in(Language language) {
        return new Fields(map, keys, reading.in(language), taken);
    }

    /** Of the file that the map is in. */
    public Reading reading() {
        return reading;
    }

    /** Where the map was written. */
    public Span span() {
        return map.span();
    }

    /**
     * What a key holds.
     *
     * @return what its declaration says; that also says what is given when it was left out
     * @throws IllegalArgumentException when the keys of this map do not declare it
     */
    public <T> T get(Key<T> key) {
        if (!key.holds().equals(keys.holds(key.name()))) {
            throw new IllegalArgumentException("the keys of '" + keys.name() + "' do not declare '" + key.name() + "'");
        }
        taken.add(key.name());
        Yaml.Entry entry = map.entries().get(key.name());
        if (entry != null && key.holds().isText()) {
            CutText.report(entry.value(), reading.problems());
        }
        return key.taken().apply(new Value(key.name(), value(key.name()), reading));
    }

    /** The keys of the map, in the order written: for one whose author chooses them. */
    public Collection<String> names() {
        return map.entries().keySet();
    }

    /** Where a key of the map was written. */
    public Span keySpan(String key) {
        return map.entries().get(key).key();
    }

    /** True when something is after a key. */
    public boolean has(String key) {
        return value(key) != null;
    }

    /** The value of a key; null when left out or empty. */
    private Yaml.Node value(String key) {
        Yaml.Entry entry = map.entries().get(key);
        boolean nothing = entry == null || entry.value() instanceof Yaml.Scalar scalar && scalar.isNull();
        return nothing ? null : entry.value();
    }

    /** Where the value of a key was written, or the key where nothing is after it; the whole map when it was left out. */
    public Span at(Key<?> key) {
        Yaml.Entry entry = map.entries().get(key.name());
        return entry == null ? map.span() : place(entry);
    }

    /** Reports what is wrong with the value of a key. */
    public void problem(String code, Key<?> key, String message, String help) {
        reading.problem(code, at(key), message, help);
    }

    private static Span place(Yaml.Entry entry) {
        return entry.value().span().length() > 0 ? entry.value().span() : entry.key();
    }

    /** Places of all fields, and of those of the maps in them. */
    public Marks marks() {
        return marks(map);
    }

    private Marks marks(Yaml.Mapping of) {
        List<Marks.Field> fields = new ArrayList<>();
        of.entries()
                .forEach((key, entry) -> fields.add(new Marks.Field(
                        key,
                        entry.key(),
                        place(entry),
                        isNothing(entry.value()),
                        entry.value() instanceof Yaml.Mapping record
                                ? marks(reading.misspelt().corrected(record))
                                : null)));
        return new Marks(of.span(), fields);
    }

    private static boolean isNothing(Yaml.Node value) {
        return value instanceof Yaml.Scalar scalar && scalar.isNull()
                || value instanceof Yaml.Sequence list && list.items().isEmpty();
    }

    /**
     * Reports the keys that nobody knows, and those that are missing. Call it last.
     *
     * @throws IllegalStateException when some were not taken
     */
    void done() {
        Set<String> all =
                keys.open() == null ? keys.all().keySet() : map.entries().keySet();
        if (!taken.equals(all)) {
            throw new IllegalStateException(
                    "of the keys of '" + keys.name() + "', " + all + ", only " + taken + " are read");
        }
        List<Key<?>> lacking = new ArrayList<>();
        keys.all().values().stream().filter(this::lacks).forEach(lacking::add);
        Set<String> known = new TreeSet<>(all);
        map.entries().forEach((key, entry) -> {
            if (!all.contains(key)) {
                unknown(key, entry.key(), known, lacking);
            }
        });
        if (!lacking.isEmpty()) {
            missing(lacking);
        }
    }

    /** True when a key has to be there and is not. */
    private boolean lacks(Key<?> key) {
        if (key.need() == null) {
            return false;
        }
        List<String> either = key.isNeeded()
                ? List.of(key.name())
                : List.of(key.name(), key.need().instead());
        return either.stream().noneMatch(this::has) && either.stream().noneMatch(this::isCutAway);
    }

    /** True when all that is after a key is a comment that was meant to be its value, which is reported. */
    private boolean isCutAway(String key) {
        Yaml.Entry entry = map.entries().get(key);
        boolean cut = entry != null && CutText.isAllCut(entry.value());
        if (cut) {
            CutText.behind(entry.value()).report(reading.problems());
        }
        return cut;
    }

    /** One that is misspelled is reported as such, and not as missing as well. */
    private void unknown(String key, Span span, Set<String> known, List<Key<?>> lacking) {
        String elsewhere = keys.elsewhere().get(key);
        if (elsewhere != null) {
            reading.problem("unknown-key", span, "there is no key '" + key + "' here", elsewhere);
            return;
        }
        Meant meant = meant(key, known);
        String near = meant.word();
        boolean needed = near != null && lacking.removeIf(one -> one.name().equals(near));
        lacking.removeIf(one -> one.need().instead().equals(near));
        boolean free = near != null && !map.entries().containsKey(near);
        if (free) {
            reading.misspelt().add(map.span(), key, near);
        }
        reading.problems()
                .add(Problem.error(
                                "unknown-key",
                                span,
                                "there is no key '" + key + "' here"
                                        + (needed ? ", and '" + near + "' is missing" : ""),
                                meant.help())
                        .fixedBy(free ? Fix.of(span, key, near) : Fix.NONE));
    }

    /** The key that is meant by one that nobody knows: by what it means, or by how it is spelled. */
    private Meant meant(String key, Set<String> known) {
        List<String> meanings = keys.all().values().stream()
                .filter(one -> Meant.means(one.table(), one.name(), key))
                .map(Key::name)
                .toList();
        String all = "known keys: " + String.join(", ", known);
        return meanings.isEmpty() ? Meant.spelled(key, known, all) : Meant.of(meanings, true);
    }

    /** All that is missing is one problem, with the lines to paste. */
    private void missing(List<Key<?>> lacking) {
        List<String> names = lacking.stream().map(Key::name).toList();
        String last = names.get(names.size() - 1);
        String others = String.join("', '", names.subList(0, names.size() - 1));
        reading.problem(
                "missing-key",
                map.span().atStart(),
                others.isEmpty()
                        ? "'" + last + "' is missing" + why(lacking.get(0))
                        : "'" + others + "' and '" + last + "' are missing",
                (others.isEmpty() ? "add the line" : "add the lines")
                        + lacking.stream().map(this::line).collect(Collectors.joining()));
    }

    private String why(Key<?> key) {
        Yaml.Entry entry = map.entries().get(key.name());
        boolean isNull = key.isNeeded() && entry != null && entry.value().span().length() > 0;
        return isNull
                ? ": in YAML 'null' means no value, unless it is in quotes"
                : key.need().why();
    }

    private String line(Key<?> key) {
        String remark = key.holds() instanceof ValueKind.Word word
                ? String.join(", ", word.list())
                : why(key).replaceFirst("^: ", "");
        return "\n    " + key.name() + ": …" + (remark.isEmpty() ? "" : "     # " + remark);
    }
}
