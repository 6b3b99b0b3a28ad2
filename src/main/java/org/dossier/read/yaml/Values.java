package org.dossier.read.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Ref;
import org.dossier.model.Keyed;
import org.dossier.model.PartialDate;
import org.dossier.text.Nearest;

/**
 * Reads the values of keys, whatever key it is. A value that is none of what is expected is reported, and counts as left out; a node that is
 * null was left out.
 *
 * @param reading of the file they stand in
 */
record Values(Reading reading) {
    /**
     * The entries of a list; one value alone is a list of one. Those that are empty are reported and left out.
     *
     * @param node null for none
     */
    List<Yaml.Node> items(String key, Yaml.Node node) {
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Yaml.Sequence list)) {
            return List.of(node);
        }
        List<Yaml.Node> items = new ArrayList<>();
        for (Yaml.Node item : list.items()) {
            if (CutText.isAllCut(item)) {
                CutText.behind(item).report(reading.problems());
            } else if (item instanceof Yaml.Scalar scalar && scalar.text().isBlank()) {
                reading.problem(
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
    boolean flag(Yaml.Node node, boolean otherwise) {
        if (node == null) {
            return otherwise;
        }
        if (node instanceof Yaml.Scalar scalar && scalar.type() == Yaml.Scalar.Type.BOOLEAN) {
            return scalar.text().equals("true");
        }
        reading.problem(
                "wrong-type",
                Reading.onOneLine(node.span()),
                "true or false is expected here, not " + node.what(),
                "write 'true' or 'false', without quotes");
        return otherwise;
    }

    /** A whole number from 1 on; 0 when left out. */
    int count(Yaml.Node node) {
        String text = reading.scalar(node, "a number");
        if (text == null) {
            return 0;
        }
        if (text.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(text);
        }
        reading.problem(
                "wrong-type", node.span(), "'" + text + "' is no count", "write a whole number, 1 for the first");
        return 0;
    }

    /** A value of a closed list. */
    <E extends Enum<E> & Keyed> E choice(String key, Yaml.Node node, Class<E> type, E otherwise) {
        String text = reading.scalar(node, "one of " + keysOf(type));
        if (text == null) {
            return otherwise;
        }
        for (E value : type.getEnumConstants()) {
            if (value.key().equals(text)) {
                return value;
            }
        }
        reading.problem(
                "unknown-value",
                node.span(),
                "'" + text + "' is no value of '" + key + "'",
                Nearest.help(text, keysOf(type), "it takes one of: " + String.join(", ", keysOf(type))));
        return otherwise;
    }

    /** The words of a closed list, in the order in which they are told. */
    static <E extends Enum<E> & Keyed> List<String> keysOf(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keyed::key).toList();
    }

    /** A partial date; null when left out. */
    PartialDate date(Yaml.Node node) {
        DateReader.Timed timed = dated(node, text -> new DateReader.Timed(DateReader.parse(text), ""));
        return timed == null ? null : timed.date();
    }

    /** A date that may carry a time; null when left out. */
    DateReader.Timed timed(Yaml.Node node) {
        return dated(node, DateReader::timed);
    }

    private interface DateParser {
        DateReader.Timed parse(String text) throws DateReader.Bad;
    }

    private DateReader.Timed dated(Yaml.Node node, DateParser parser) {
        String text = reading.scalar(node, "a date");
        if (text == null) {
            return null;
        }
        try {
            return parser.parse(text);
        } catch (DateReader.Bad e) {
            reading.problem(
                    "bad-date",
                    node.span(),
                    e.getMessage(),
                    "write 2015, 2015-10, 2015-10-11, a range such as 2015-10/2016-01 or 2019/, each maybe with ~ for 'about'");
            return null;
        }
    }

    /** An id; null when it is none, which has been reported. */
    Ref ref(Yaml.Node node) {
        String text = reading.scalar(node, "an id");
        return text == null ? null : new Ref(Ids.normal(text.strip()), node.span());
    }
}
