package org.dossier.read.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys that one map has to have and lacks, in the order in which they are declared. */
final class Lacking {
    private final Map<String, Lack> lacks = new LinkedHashMap<>();

    /**
     * A key that is not there.
     *
     * @param why behind the message; empty, or {@code ": …"}
     * @param words one of which it takes; empty when it takes any
     * @param instead the key that would do as well; empty for none
     */
    private record Lack(String why, List<String> words, String instead) {
        String line(String key) {
            String remark = words.isEmpty() ? why.replaceFirst("^: ", "") : String.join(", ", words);
            return key + ": …" + (remark.isEmpty() ? "" : "     # " + remark);
        }
    }

    /**
     * Remembers a key that is not there.
     *
     * @param isNull true when {@code null} stands behind it, which may have been meant as a word
     */
    void add(Key<?> key, boolean isNull) {
        List<String> words = key.holds() instanceof Holds.Word word ? word.list() : List.of();
        boolean said = isNull && key.isNeeded();
        String why = said
                ? ": in YAML 'null' means nothing, unless it is in quotes"
                : key.need().why();
        lacks.put(key.name(), new Lack(why, words, key.need().instead()));
    }

    /** Forgets a key that is there after all, misspelt; true when it was lacking. */
    boolean forget(String key) {
        boolean lacking = lacks.remove(key) != null;
        lacks.values().removeIf(other -> other.instead.equals(key));
        return lacking;
    }

    /** Reports all that one map lacks as one problem, with the lines to paste. */
    void report(Yaml.Mapping map, Reading reading) {
        if (lacks.isEmpty()) {
            return;
        }
        List<String> names = List.copyOf(lacks.keySet());
        String last = names.get(names.size() - 1);
        StringBuilder lines = new StringBuilder();
        lacks.forEach((key, one) -> lines.append("\n    ").append(one.line(key)));
        reading.problem(
                "missing-key",
                map.span().atStart(),
                names.size() == 1
                        ? "'" + last + "' is missing" + lacks.get(last).why
                        : "'" + String.join("', '", names.subList(0, names.size() - 1)) + "' and '" + last
                                + "' are missing",
                (names.size() == 1 ? "add the line" : "add the lines") + lines);
    }
}
