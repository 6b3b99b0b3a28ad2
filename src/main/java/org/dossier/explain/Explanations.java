package org.dossier.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.source.PackedText;

/** All codes of problems with their pages. {@code contents.txt} is the one list of codes; a test holds it against the program. */
public final class Explanations {
    /** The section of a page that shows what breaks. */
    public static final String WRONG = "Wrong";

    /** The section that shows the same without the problem. */
    public static final String RIGHT = "Right";

    /** The section that says how to get from one to the other. */
    public static final String ADVICE = "What to do";

    private final Map<String, Explanation> entries;

    private Explanations(Map<String, Explanation> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** Reads the contents; a page is read when it is asked for. */
    public static Explanations read() {
        Map<String, Explanation> entries = new LinkedHashMap<>();
        String group = "";
        for (String line :
                PackedText.of(Explanations.class, "contents.txt").lines().toList()) {
            if (line.startsWith("# ")) {
                group = line.substring(2);
            } else if (!line.isBlank()) {
                String[] cells = line.split("\t+", -1);
                if (cells.length != 2 || entries.put(cells[0], new Explanation(cells[0], group, cells[1])) != null) {
                    throw new IllegalArgumentException("a line needs a code that is new, and its title: " + line);
                }
            }
        }
        return new Explanations(entries);
    }

    /** All codes, in the order of the contents. */
    public Set<String> codes() {
        return entries.keySet();
    }

    /** All pages, in the order of the contents. */
    public List<Explanation> all() {
        return List.copyOf(entries.values());
    }

    /** The page of a code; null when there is no such code. */
    public Explanation of(String code) {
        return entries.get(code);
    }
}
