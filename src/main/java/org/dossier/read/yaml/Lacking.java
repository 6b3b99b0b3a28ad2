package org.dossier.read.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys that one map has to have and lacks, in the order in which they were asked for. */
final class Lacking {
    private final Map<String, Lack> keys = new LinkedHashMap<>();

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
     * @param why behind the message; empty, or {@code ": …"}
     * @param words one of which it takes; empty when it takes any
     * @param instead the key that would do as well; empty for none
     */
    void add(String key, String why, List<String> words, String instead) {
        keys.put(key, new Lack(why, words, instead));
    }

    /** Forgets a key that is there after all, misspelt; true when it was lacking. */
    boolean forget(String key) {
        boolean lacking = keys.remove(key) != null;
        keys.values().removeIf(other -> other.instead.equals(key));
        return lacking;
    }

    /** Reports all that one map lacks as one problem, with the lines to paste. */
    void report(Yaml.Mapping map, Reading reading) {
        if (keys.isEmpty()) {
            return;
        }
        List<String> names = List.copyOf(keys.keySet());
        String last = names.get(names.size() - 1);
        StringBuilder lines = new StringBuilder();
        keys.forEach((key, one) -> lines.append("\n    ").append(one.line(key)));
        reading.problem(
                "missing-key",
                map.span().atStart(),
                names.size() == 1
                        ? "'" + last + "' is missing" + keys.get(last).why
                        : "'" + String.join("', '", names.subList(0, names.size() - 1)) + "' and '" + last
                                + "' are missing",
                (names.size() == 1 ? "add the line" : "add the lines") + lines);
    }
}
