package org.dossier.read.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dossier.model.PartialDate;
import org.dossier.source.Problems;
import org.dossier.source.Span;

/**
 * A map of the content and how it is read.
 *
 * @param keys that it may have
 * @param reader takes each of them, whatever the map holds: {@link Fields} throws when one is not taken, or another is
 */
public record Shape<T>(Keys keys, Function<Fields, T> reader) {
    /** Reads a map, and reports the keys that it does not know and those that are missing. */
    public T read(Yaml.Mapping map, Reading reading) {
        Fields fields = new Fields(map, keys, reading);
        T read = reader.apply(fields);
        fields.done();
        return read;
    }

    /** Reads something that has no keys because they cannot be read, which has been reported: nothing is said about those missing. */
    public T readNothing(Span place, Reading reading) {
        return read(new Yaml.Mapping(Map.of(), place), reading.reportingTo(new Problems()));
    }

    private T read(Value value) {
        return read((Yaml.Mapping) value.node(), value.reading());
    }

    /** A key that holds such a map; null when left out or when it is none. */
    public Key<T> map(String name) {
        return new Key<>(name, new Keys.Inner(Keys.Form.MAP, keys), value -> {
            if (value.isMap()) {
                return read(value);
            }
            if (value.node() != null) {
                String help = "write its keys below '" + value.key() + ":', one per line and indented by two spaces";
                value.reading().wrongType(value.node(), "a map", help);
            }
            return null;
        });
    }

    /** A key that holds a date, made into what the map would give, or such a map; null when left out. */
    public Key<T> mapOr(String name, Function<PartialDate, T> date) {
        return new Key<>(name, new Keys.Inner(Keys.Form.DATE_OR_MAP, keys), value -> {
            if (value.isMap()) {
                return read(value);
            }
            return value.node() == null ? null : date.apply(value.date());
        });
    }

    /** A key that holds a list of such maps; one map alone is an error, because a dash was forgotten. */
    public Key<List<T>> list(String name) {
        return new Key<>(name, new Keys.Inner(Keys.Form.LIST, keys), this::list);
    }

    private List<T> list(Value value) {
        Reading reading = value.reading();
        if (value.node() == null) {
            return List.of();
        }
        if (!(value.node() instanceof Yaml.Sequence list)) {
            reading.problem(
                    "wrong-type",
                    Reading.onOneLine(value.node().span()),
                    "'" + value.key() + "' is a list; this is " + value.node().what(),
                    "begin each entry with a dash, such as\n    " + value.key() + ":\n      - …");
            return List.of();
        }
        List<T> all = new ArrayList<>();
        for (Yaml.Node item : list.items()) {
            if (item instanceof Yaml.Mapping entry) {
                all.add(read(entry, reading));
            } else {
                reading.wrongType(
                        item, "an entry with keys", "write its keys after the dash and below it: '- key: value'");
            }
        }
        return all;
    }

    /**
     * A key that holds a list of such maps and of values, or one of them.
     *
     * @param form what values they are
     * @param value makes of a value what the map would give; null for what is left out
     */
    public Key<List<T>> listOr(String name, Keys.Form form, Function<Value, T> value) {
        return new Key<>(
                name,
                new Keys.Inner(form, keys),
                all -> all.items().stream()
                        .map(one -> one.isMap() ? read(one) : value.apply(one))
                        .filter(Objects::nonNull)
                        .toList());
    }
}
